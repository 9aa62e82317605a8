// Buttons of the bot: plain ones, ones with an address, overflow menus, icons and thumbs.

import { confirmed } from "./confirm.js";
import { h } from "./dom.js";
import { t } from "./i18n.js";
import { icon } from "./icons.js";
import { followable } from "./links.js";
import { openMenu } from "./menu.js";
import { plainWords, textObject } from "./mrkdwn.js";

const STYLES = { primary: "button-primary", danger: "button-danger" };

function shape(element, place) {
  return {
    class: `button ${STYLES[element.style] ?? ""}`,
    "aria-label": element.accessibility_label,
    "data-focus": place.focusName(element),
    "data-action": element.action_id,
  };
}

/** A button with an address opens it, and is told to the bot like any other. */
function addressed(element, href, place) {
  const open = async (event) => {
    if (element.confirm) {
      event.preventDefault();
      if (!(await confirmed(element.confirm))) return;
      window.open(href, "_blank", "noopener,noreferrer");
    }
    place.press(element, null, node);
  };
  const space = (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    node.click();
  };
  const outward = { href, role: "button", target: "_blank", rel: "noopener noreferrer" };
  const props = { ...shape(element, place), ...outward, on: { click: open, keydown: space } };
  const node = h("a", props, textObject(element.text));
  return node;
}

export function button(element, place) {
  const href = element.url && followable(element.url);
  if (href) return addressed(element, href, place);
  const press = async () => {
    if (node.getAttribute("aria-busy") || !(await confirmed(element.confirm))) return;
    place.press(element, null, node);
  };
  const props = { ...shape(element, place), type: "button", on: { click: press } };
  const node = h("button", props, textObject(element.text));
  return node;
}

export function overflow(element, place) {
  const choose = async (option) => {
    if (await confirmed(element.confirm)) place.press(element, option.value, node);
  };
  const items = element.options.map((option) => ({
    label: textObject(option.text),
    address: option.url,
    run: () => choose(option),
  }));
  const label = element.accessibility_label || t("more-actions");
  const opens = { "aria-haspopup": "menu", "aria-expanded": "false" };
  const props = { ...shape(element, place), ...opens, class: "button button-icon", "aria-label": label };
  const node = h("button", { ...props, type: "button" }, icon("dots"));
  node.addEventListener("click", () => openMenu(node, label, items));
  return node;
}

export function iconButton(element, place) {
  const sign = element.icon === "trash" ? icon("close") : icon("dots");
  const props = { ...shape(element, place), type: "button", class: "button button-icon" };
  const node = h("button", { ...props, "aria-label": plainWords(element.text) }, sign);
  node.addEventListener("click", () => place.press(element, null, node));
  return node;
}

export function feedbackButtons(element, place) {
  const thumb = (kind, sign) => {
    const half = element[`${kind}_button`];
    const label = half.accessibility_label || plainWords(half.text);
    const node = h("button", { type: "button", class: "button button-icon", "aria-label": label }, sign);
    node.addEventListener("click", () => place.press(element, half.value, node));
    return node;
  };
  return h("span", { class: "row", role: "group" }, thumb("positive", "👍"), thumb("negative", "👎"));
}
