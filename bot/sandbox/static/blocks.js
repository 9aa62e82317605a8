// Draws Block Kit blocks as Slack does, each kind by its own small function.

import { attachment } from "./attachments.js";
import { h, keyed } from "./dom.js";
import { drawElement } from "./elements.js";
import { language, t } from "./i18n.js";
import { inputBlock } from "./input-block.js";
import { markdown } from "./markdown.js";
import { mrkdwn, textObject } from "./mrkdwn.js";
import { picture } from "./pictures.js";
import { Place } from "./place.js";
import { richText } from "./richtext.js";
import { state } from "./state.js";
import { table } from "./table.js";

const LEVELS = ["default", "info", "warning", "error", "success"];

function section(block, surface) {
  const words = block.text && h("div", { class: "words" }, textObject(block.text));
  const fields = block.fields?.map((each) => h("div", { class: "words" }, textObject(each)));
  const grid = fields && h("div", { class: "fields" }, fields);
  const place = new Place(surface, block.block_id);
  const accessory = block.accessory && h("div", { class: "accessory" }, drawElement(block.accessory, place));
  return h("div", { class: "block section" }, h("div", { class: "section-words" }, words, grid), accessory);
}

function actions(block, surface) {
  const place = new Place(surface, block.block_id);
  return h("div", { class: "block actions" }, block.elements.map((each) => drawElement(each, place)));
}

function contextPart(element) {
  if (element.type === "image") return picture(element, "picture-tiny picture-small");
  return h("span", { class: "words" }, textObject(element));
}

function image(block) {
  const title = block.title && h("figcaption", { class: "picture-title" }, textObject(block.title));
  return h("figure", { class: "block figure" }, title, picture(block));
}

function alertBlock(block) {
  const level = LEVELS.includes(block.level) ? block.level : "default";
  const role = level === "error" ? "alert" : "note";
  return h("div", { class: `block alert alert-${level}`, role }, textObject(block.text));
}

function unknown(block) {
  return h("div", { class: "block unknown" }, t("cannot-show", { kind: block.type }));
}

const MAKERS = {
  text: (block) => h("div", { class: "block words" }, mrkdwn(block.text)),
  section,
  actions,
  context_actions: actions,
  input: inputBlock,
  image,
  alert: alertBlock,
  attachment,
  table,
  header: (block) => h("h3", { class: "block header" }, textObject(block.text)),
  divider: () => h("hr", { class: "block divider" }),
  context: (block) => h("div", { class: "block context" }, block.elements.map(contextPart)),
  rich_text: (block) => h("div", { class: "block words" }, richText(block.elements)),
  markdown: (block) => h("div", { class: "block words markdown" }, markdown(block.text)),
};

function draw(block, surface, error) {
  const make = MAKERS[block.type] ?? unknown;
  const node = make(block, surface, error);
  node.dataset.block = block.type;
  return node;
}

/** Names that a text may show; when one of them changes, what shows it is drawn again. */
function world() {
  return [language(), state.user, state.snapshot.people.length, state.snapshot.channels.length];
}

/** Draw blocks into `box`; those that did not change stay the same nodes, with all that is typed in them. */
export function drawBlocks(box, blocks, surface, errors = {}) {
  keyed(box, blocks, {
    key: (block, index) => block.block_id ?? index,
    like: (block) => [block, errors[block.block_id], world()],
    make: (block) => draw(block, surface, errors[block.block_id]),
  });
}
