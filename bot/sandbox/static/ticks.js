// Radio buttons and checkboxes.

import { confirmed } from "./confirm.js";
import { h } from "./dom.js";
import { textObject } from "./mrkdwn.js";

let groups = 0;

function row(option, props) {
  const note = option.description && h("span", { class: "tick-note" }, textObject(option.description));
  const words = h("span", { class: "tick-words" }, h("span", {}, textObject(option.text)), note);
  return h("label", { class: "tick" }, h("input", { ...props, value: option.value }), words);
}

function group(element, place, { type, chosen, read }) {
  groups += 1;
  const naming = { ...place.naming(element, element.action_id), "data-focus": undefined };
  const name = `tick-${groups}`;
  const rows = element.options.map((option) => {
    const focus = `${place.focusName(element)} ${option.value}`;
    return row(option, { type, name, checked: chosen.includes(option.value), "data-focus": focus });
  });
  const node = h("div", { class: "ticks", role: type === "radio" ? "radiogroup" : "group", ...naming }, rows);
  node.addEventListener("change", async (event) => {
    if (await confirmed(element.confirm)) return place.choose(element, read(node), node);
    event.target.checked = !event.target.checked;
  });
  return node;
}

export function radioButtons(element, place) {
  const chosen = place.raw(element, element.initial_option?.value ?? null);
  const read = (node) => node.querySelector(":checked")?.value ?? null;
  return group(element, place, { type: "radio", chosen: [chosen], read });
}

export function checkboxes(element, place) {
  const chosen = place.raw(element, (element.initial_options ?? []).map((each) => each.value));
  const read = (node) => [...node.querySelectorAll(":checked")].map((each) => each.value);
  return group(element, place, { type: "checkbox", chosen: chosen ?? [], read });
}
