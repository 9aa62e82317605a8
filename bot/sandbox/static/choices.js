// A list of options to choose from with the arrow keys, while the focus stays where one types.

import { h } from "./dom.js";

let lists = 0;

export class Choices {
  /** `owner` is what has the focus; `pick(option)` is told what was chosen. */
  constructor(owner, list, pick) {
    lists += 1;
    this.owner = owner;
    this.list = list;
    this.pick = pick;
    this.options = [];
    this.at = -1;
    list.id ||= `choices-${lists}`;
    list.setAttribute("role", "listbox");
    owner.setAttribute("aria-controls", list.id);
    list.addEventListener("mousedown", (event) => event.preventDefault());
  }

  /** Show groups of `{label?, options: [{label, note?, value, chosen?}]}`. */
  show(groups, { at = 0 } = {}) {
    this.options = groups.flatMap((group) => group.options);
    let number = 0;
    this.list.replaceChildren(...groups.map((group, index) => this.#group(group, index, () => number++)));
    this.go(this.options.length ? Math.min(at, this.options.length - 1) : -1);
  }

  #group({ label, options }, index, next) {
    const rows = options.map((option) => this.#row(option, next()));
    if (!label) return h("div", { role: "presentation" }, rows);
    const id = `${this.list.id}-group-${index}`;
    const head = h("div", { class: "choice-group", id, role: "presentation" }, label);
    return h("div", { role: "group", "aria-labelledby": id }, head, rows);
  }

  #row(option, number) {
    const chosen = option.chosen === undefined ? {} : { "aria-selected": String(option.chosen) };
    const props = { role: "option", class: "choice", id: `${this.list.id}-${number}`, ...chosen };
    const label = h("span", { class: "choice-label" }, option.label);
    const note = option.note && h("span", { class: "choice-note" }, option.note);
    const row = h("div", props, option.picture, label, note);
    row.addEventListener("click", () => this.pick(option));
    row.addEventListener("pointermove", () => this.at !== number && this.go(number, false));
    return row;
  }

  go(at, reveal = true) {
    this.list.querySelector(".choice-active")?.classList.remove("choice-active");
    this.at = at;
    const row = this.list.querySelector(`#${this.list.id}-${at}`);
    row?.classList.add("choice-active");
    if (reveal) row?.scrollIntoView?.({ block: "nearest" });
    if (row) this.owner.setAttribute("aria-activedescendant", row.id);
    else this.owner.removeAttribute("aria-activedescendant");
  }

  take() {
    this.pick(this.options[this.at]);
  }

  /** Whether the key was meant for the list. */
  key(event) {
    const last = this.options.length - 1;
    if (last < 0) return false;
    if (event.key === "ArrowDown") this.go(this.at >= last ? 0 : this.at + 1);
    else if (event.key === "ArrowUp") this.go(this.at <= 0 ? last : this.at - 1);
    else if (event.key === "Enter") this.take();
    else return false;
    event.preventDefault();
    return true;
  }
}
