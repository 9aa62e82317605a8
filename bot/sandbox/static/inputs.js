// Things to type into: texts, numbers, addresses, dates and times.

import { confirmed } from "./confirm.js";
import { h } from "./dom.js";
import { t } from "./i18n.js";
import { plainWords } from "./mrkdwn.js";
import { instantOf, wallClock } from "./time.js";

// Long enough to type a date's digits, short enough to feel prompt.
const SETTLED = 700;

const KINDS = {
  plain_text_input: (element) => ({
    type: "text",
    minlength: element.min_length,
    maxlength: element.max_length ?? 3000,
  }),
  email_text_input: () => ({ type: "email", autocomplete: "off" }),
  url_text_input: () => ({ type: "url", autocomplete: "off" }),
  number_input: (element) => ({
    type: "number",
    min: element.min_value,
    max: element.max_value,
    step: element.is_decimal_allowed ? "any" : "1",
  }),
};

function shape(element, place, label) {
  const placeholder = plainWords(element.placeholder) || undefined;
  return { class: "field", placeholder, autofocus: element.focus_on_load, ...place.naming(element, label) };
}

function wishes(element) {
  return element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
}

function listen(node, element, place) {
  const tell = () => place.dispatches && place.press(element, node.value, node);
  let settled = 0;
  node.addEventListener("input", () => {
    place.hold(element, node.value || null);
    clearTimeout(settled);
    if (wishes(element).includes("on_character_entered")) settled = setTimeout(tell, SETTLED);
  });
  node.addEventListener("keydown", (event) => {
    const sends = event.key === "Enter" && !event.isComposing && node.tagName !== "TEXTAREA";
    if (!sends || !place.dispatches) return;
    event.preventDefault();
    if (wishes(element).includes("on_enter_pressed")) tell();
  });
}

export function textInput(element, place) {
  const value = place.raw(element, element.initial_value ?? null) ?? "";
  const props = { ...shape(element, place, t("text")), ...KINDS[element.type](element) };
  const node = element.multiline ? h("textarea", { ...props, type: null, rows: 4 }) : h("input", props);
  node.value = value;
  listen(node, element, place);
  return node;
}

function plainOf(richText) {
  const pieces = (richText?.elements ?? []).flatMap((each) => each.elements ?? []);
  return pieces.map((each) => each.text ?? "").join("");
}

function richOf(text) {
  const section = { type: "rich_text_section", elements: [{ type: "text", text }] };
  return text ? { type: "rich_text", elements: [section] } : null;
}

/** Formatting is left out: what is typed travels as one plain section. */
export function richTextInput(element, place) {
  const node = h("textarea", { ...shape(element, place, t("text")), rows: 4 });
  node.value = plainOf(place.raw(element, element.initial_value ?? null));
  node.addEventListener("input", () => place.hold(element, richOf(node.value)));
  return node;
}

/** A date or a time; the bot is told when the typing has settled or the field is left. */
function picker(element, place, { type, initial, write = (value) => value, read = (value) => value }) {
  const held = place.raw(element, initial ?? null);
  const label = t(type === "time" ? "time" : "date");
  const node = h("input", { ...shape(element, place, label), type, class: "field field-short" });
  node.value = held === null ? "" : write(held);
  let told = node.value;
  let settled = 0;
  const tell = async () => {
    clearTimeout(settled);
    if (node.value === told || !node.value) return;
    told = node.value;
    if (await confirmed(element.confirm)) place.choose(element, read(node.value), node);
  };
  node.addEventListener("input", () => {
    place.hold(element, node.value ? read(node.value) : null);
    clearTimeout(settled);
    settled = setTimeout(tell, SETTLED);
  });
  node.addEventListener("blur", tell);
  node.addEventListener("keydown", (event) => event.key === "Enter" && tell());
  return node;
}

export function datePicker(element, place) {
  return picker(element, place, { type: "date", initial: element.initial_date });
}

export function timePicker(element, place) {
  return picker(element, place, { type: "time", initial: element.initial_time });
}

export function dateTimePicker(element, place) {
  const initial = element.initial_date_time;
  return picker(element, place, { type: "datetime-local", initial, write: wallClock, read: instantOf });
}
