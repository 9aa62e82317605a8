// Draws an input block: its label, the element, the hint, and what is wrong with what was typed.

import { h } from "./dom.js";
import { drawElement } from "./elements.js";
import { t } from "./i18n.js";
import { icon } from "./icons.js";
import { textObject } from "./mrkdwn.js";
import { Place } from "./place.js";

let inputs = 0;

export function inputBlock(block, surface, error) {
  inputs += 1;
  const id = `input-${inputs}`;
  const described = [error && `${id}-error`, block.hint && `${id}-hint`].filter(Boolean).join(" ");
  const place = new Place(surface, block.block_id, {
    dispatches: block.dispatch_action === true,
    labelled: `${id}-label`,
    described: described || undefined,
    required: !block.optional,
  });
  const element = drawElement(block.element, place);
  if (element.matches("input, textarea, button")) element.id = `${id}-field`;
  if (error) markWrong(element);
  const className = `block input${error ? " input-wrong" : ""}`;
  const parts = [label(block, id, element), element, complaint(error, id), hint(block, id)];
  return h("div", { class: className }, parts);
}

function label(block, id, element) {
  const optional = block.optional && h("span", { class: "input-optional" }, ` ${t("optional")}`);
  const props = { class: "input-label", id: `${id}-label`, for: element.id || undefined };
  return h("label", props, textObject(block.label), optional);
}

function complaint(error, id) {
  const props = { class: "input-error", id: `${id}-error`, "data-testid": "input-error" };
  return error && h("div", props, icon("close"), error);
}

function hint(block, id) {
  return block.hint && h("div", { class: "input-hint", id: `${id}-hint` }, textObject(block.hint));
}

function markWrong(element) {
  const target = element.matches("[data-action]") ? element : element.querySelector("[data-action]");
  target?.setAttribute("aria-invalid", "true");
}
