// Where an element stands: in which block of which surface, and who names and describes it.

import { plainWords } from "./mrkdwn.js";

export class Place {
  constructor(surface, blockId, { dispatches = true, labelled, described, required = false } = {}) {
    this.surface = surface;
    this.blockId = blockId;
    this.dispatches = dispatches;
    this.labelled = labelled;
    this.described = described;
    this.required = required;
  }

  focusName(element) {
    return `${this.blockId} ${element.action_id}`;
  }

  raw(element, initial = null) {
    return this.surface.raw(this.blockId, element.action_id, initial);
  }

  hold(element, raw) {
    this.surface.hold(this.blockId, element.action_id, raw);
  }

  press(element, value, node) {
    return this.surface.press(this.blockId, element.action_id, value, node);
  }

  /** Something was chosen: keep it, and tell the bot if it wants to know at once. */
  choose(element, raw, node) {
    this.hold(element, raw);
    if (this.dispatches) this.press(element, raw, node);
  }

  /** How the element is called: by its input's label, by the bot's own words, or by its placeholder. */
  naming(element, otherwise) {
    const label = this.labelled ? null : plainWords(element.placeholder) || otherwise;
    return {
      "aria-labelledby": this.labelled,
      "aria-label": label,
      "aria-describedby": this.described,
      "aria-required": this.required ? "true" : undefined,
      "data-focus": this.focusName(element),
      "data-action": element.action_id,
    };
  }
}
