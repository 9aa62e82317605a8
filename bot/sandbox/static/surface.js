// Remembers what a person has chosen or typed in one message or view, and tells the bot about presses.

import { act } from "./net.js";

const surfaces = new Map();

/** A value as it travels to the sandbox, out of Slack's `state.values`. */
function rawOf(kept) {
  if (!kept) return undefined;
  if ("value" in kept) return kept.value;
  if ("rich_text_value" in kept) return kept.rich_text_value;
  if ("selected_options" in kept) return kept.selected_options.map((each) => each.value);
  if ("selected_option" in kept) return kept.selected_option?.value ?? null;
  const field = Object.keys(kept).find((name) => name.startsWith("selected_"));
  return field ? kept[field] : undefined;
}

function elementsOf(block) {
  return [block.element, block.accessory, ...(block.elements ?? [])].filter((each) => each?.action_id);
}

class Surface {
  constructor(container) {
    this.container = container;
    this.held = new Map();
    this.state = {};
    this.blocks = [];
    this.initial = new Map();
  }

  #name(blockId, actionId) {
    return `${blockId} ${actionId}`;
  }

  hold(blockId, actionId, raw) {
    this.held.set(this.#name(blockId, actionId), raw);
  }

  /** What the person chose, otherwise what the sandbox knows, otherwise what the bot put there. */
  raw(blockId, actionId, first) {
    const name = this.#name(blockId, actionId);
    if (first !== undefined) this.initial.set(name, first);
    if (this.held.has(name)) return this.held.get(name);
    return rawOf(this.state[blockId]?.[actionId]) ?? this.initial.get(name) ?? null;
  }

  /** Everything that is filled in, block by block. */
  values() {
    const filled = this.blocks.map((block) => [block.block_id, this.#filled(block)]);
    return Object.fromEntries(filled.filter(([, values]) => Object.keys(values).length));
  }

  #filled({ block_id: blockId, ...block }) {
    const drawn = (each) => this.initial.has(this.#name(blockId, each.action_id));
    const stateful = elementsOf(block).filter(drawn);
    return Object.fromEntries(stateful.map((each) => [each.action_id, this.raw(blockId, each.action_id)]));
  }

  async press(blockId, actionId, value, node) {
    node?.setAttribute("aria-busy", "true");
    const values = this.container.type === "view" ? this.values() : undefined;
    await act("press", { container: this.container, block_id: blockId, action_id: actionId, value, values });
    node?.removeAttribute("aria-busy");
  }
}

function surfaceOf(container, { blocks, state }) {
  const name = container.ts ?? container.view_id;
  if (!surfaces.has(name)) surfaces.set(name, new Surface(container));
  return Object.assign(surfaces.get(name), { blocks: blocks ?? [], state: state?.values ?? {} });
}

export function surfaceOfMessage(message) {
  return surfaceOf({ type: "message", ts: message.ts }, message);
}

export function surfaceOfView(view) {
  return surfaceOf({ type: "view", view_id: view.id }, view);
}

export function forgetView(id) {
  surfaces.delete(id);
}
