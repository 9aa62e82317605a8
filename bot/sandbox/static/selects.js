// Select menus: one or several of a list, of the people, or of the channels.

import { avatar } from "./avatar.js";
import { Choices } from "./choices.js";
import { confirmed } from "./confirm.js";
import { h } from "./dom.js";
import { t } from "./i18n.js";
import { icon } from "./icons.js";
import { plainWords, textObject } from "./mrkdwn.js";
import { openPopover } from "./popover.js";
import { state } from "./state.js";

const FEW = 7;

function listed(option) {
  const words = plainWords(option.text);
  return { label: textObject(option.text), words, note: textObject(option.description), value: option.value };
}

function staticGroups(element) {
  if (!element.option_groups) return [{ options: (element.options ?? []).map(listed) }];
  return element.option_groups.map((group) => ({
    label: plainWords(group.label),
    options: group.options.map(listed),
  }));
}

function peopleGroups() {
  const there = state.snapshot.people.filter((each) => !each.deleted);
  const options = there.map((each) => ({
    label: each.real_name,
    words: `${each.real_name} @${each.name}`,
    note: `@${each.name}`,
    value: each.id,
    picture: avatar(each.id, "small"),
  }));
  return [{ options }];
}

function channelGroups() {
  const options = state.snapshot.channels.map((each) => ({
    label: `#${each.name}`,
    words: each.name,
    value: each.id,
  }));
  return [{ options }];
}

// What a select offers, and the name of what it begins with.
const SOURCES = {
  static: { groups: staticGroups, begins: "option" },
  external: { groups: staticGroups, begins: "option" },
  users: { groups: peopleGroups, begins: "user" },
  channels: { groups: channelGroups, begins: "channel" },
  conversations: { groups: channelGroups, begins: "conversation" },
};

function beginning(element, name) {
  const there = [element[`initial_${name}`], ...(element[`initial_${name}s`] ?? [])].filter(Boolean);
  return there.map((each) => each.value ?? each);
}

function matching(groups, typed) {
  const wanted = typed.trim().toLowerCase();
  const fits = (each) => each.words.toLowerCase().includes(wanted);
  const kept = groups.map((group) => ({ ...group, options: group.options.filter(fits) }));
  return kept.filter((group) => group.options.length);
}

/** One select menu, while it is on the page. */
class Select {
  constructor(element, place, source, many) {
    Object.assign(this, { element, place, source, many });
    const initial = beginning(element, source.begins);
    const raw = place.raw(element, many ? initial : (initial[0] ?? null));
    this.chosen = (Array.isArray(raw) ? raw : [raw]).filter(Boolean);
    const opens = { role: "combobox", "aria-haspopup": "listbox", "aria-expanded": "false" };
    const props = { type: "button", class: "select", ...opens, ...place.naming(element, t("choose")) };
    this.node = h("button", props);
    this.node.addEventListener("click", () => this.open());
    this.node.addEventListener("keydown", (event) => this.key(event));
    this.show();
  }

  key(event) {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    this.open();
  }

  groups() {
    return this.source.groups(this.element);
  }

  show() {
    const all = this.groups().flatMap((group) => group.options);
    const chosen = this.chosen.map((value) => all.find((each) => each.value === value)).filter(Boolean);
    const className = this.many ? "chip" : "select-value";
    const words = chosen.map((each) => h("span", { class: className }, copies(each.label)));
    const empty = h("span", { class: "select-empty" }, plainWords(this.element.placeholder) || t("choose"));
    const values = h("span", { class: "select-values" }, words.length ? words : empty);
    this.node.replaceChildren(values, icon("down"));
  }

  open() {
    this.before = JSON.stringify(this.chosen);
    openPopover(this.node, {
      className: "choose",
      fill: (box, close) => this.fill(box, close),
      onClose: () => this.many && JSON.stringify(this.chosen) !== this.before && this.tell(this.chosen),
    });
  }

  fill(box, close) {
    const groups = this.groups();
    const search = groups.flatMap((group) => group.options).length > FEW || this.many;
    const label = plainWords(this.element.placeholder) || t("choose");
    const list = h("div", { class: "choices", "aria-label": label });
    if (this.many) list.setAttribute("aria-multiselectable", "true");
    const owner = search ? searchField() : list;
    if (!search) list.tabIndex = 0;
    const choices = new Choices(owner, list, (option) => this.pick(option, choices, close));
    const refresh = () => this.refresh(choices, matching(this.groups(), search ? owner.value : ""));
    owner.addEventListener("input", refresh);
    owner.addEventListener("keydown", (event) => choices.key(event));
    box.append(...(search ? [owner, list] : [list]));
    refresh();
  }

  refresh(choices, groups, at) {
    const marked = groups.map((group) => ({
      ...group,
      options: group.options.map((each) => ({ ...each, chosen: this.chosen.includes(each.value) })),
    }));
    const first = marked.flatMap((group) => group.options).findIndex((each) => each.chosen);
    choices.show(marked, { at: at ?? Math.max(first, 0) });
    if (!marked.length) choices.list.replaceChildren(h("div", { class: "choice-none" }, t("nothing-found")));
  }

  async pick(option, choices, close) {
    if (this.many) return this.toggle(option, choices);
    close();
    if (!(await confirmed(this.element.confirm))) return;
    this.chosen = [option.value];
    this.show();
    this.tell(option.value);
  }

  toggle({ value }, choices) {
    const most = this.element.max_selected_items ?? Infinity;
    if (this.chosen.includes(value)) this.chosen = this.chosen.filter((each) => each !== value);
    else if (this.chosen.length < most) this.chosen = [...this.chosen, value];
    this.place.hold(this.element, this.chosen);
    this.show();
    this.refresh(choices, matching(this.groups(), choices.owner.value ?? ""), choices.at);
  }

  tell(raw) {
    this.place.choose(this.element, raw, this.node);
  }
}

function searchField() {
  const props = { type: "text", class: "choose-search", role: "combobox", autocomplete: "off" };
  const label = t("search");
  return h("input", { ...props, "aria-expanded": "true", "aria-label": label, placeholder: label });
}

function copies(nodes) {
  return [nodes].flat().map((each) => (each instanceof Node ? each.cloneNode(true) : each));
}

/** The select for "static_select", "multi_users_select" and their kin. */
export function select(element, place) {
  const many = element.type.startsWith("multi_");
  const kind = element.type.replace("multi_", "").replace("_select", "");
  return new Select(element, place, SOURCES[kind], many).node;
}
