// Draws one message: who, when, what, and its reactions; an update changes only what changed.

import { avatar } from "./avatar.js";
import { drawBlocks } from "./blocks.js";
import { h, whenChanged } from "./dom.js";
import { language, t } from "./i18n.js";
import { icon } from "./icons.js";
import { drawPills } from "./reactions.js";
import { nameOf, state } from "./state.js";
import { surfaceOfMessage } from "./surface.js";
import { clockTime, fullDate } from "./time.js";
import { toolbar } from "./toolbar.js";

export function emptyMessage(ts) {
  return h(
    "article",
    { class: "message", "data-testid": "message", "data-ts": ts, "data-scope": ts, tabindex: "-1" },
    h("div", { class: "message-gutter" }),
    h(
      "div",
      { class: "message-main" },
      h("div", { class: "message-head" }),
      h("div", { class: "message-body" }),
      h("div", { class: "message-marks" }),
      h("div", { class: "reactions" }),
    ),
    h("div", { class: "message-tools" }),
  );
}

function timeOf(epoch, className) {
  const title = `${fullDate(epoch)}, ${clockTime(epoch)}`;
  const datetime = new Date(epoch * 1000).toISOString();
  return h("time", { class: className, datetime, title }, clockTime(epoch));
}

/** Who speaks and when; of several messages in one go only the first says so. */
function speaker(message, compact) {
  if (compact) return [];
  const name = h("span", { class: "message-name" }, nameOf(message.user));
  const when = timeOf(Number(message.ts), "message-when");
  const byApp = message.user === state.snapshot.bot.user_id;
  return byApp ? [name, h("span", { class: "badge" }, t("app")), when] : [name, when];
}

function drawHead(node, message, compact) {
  const epoch = Number(message.ts);
  node.classList.toggle("message-compact", compact);
  node.classList.toggle("message-ephemeral", message.ephemeral);
  node.setAttribute("aria-label", t("message-by", { name: nameOf(message.user), time: clockTime(epoch) }));
  const gutter = compact ? timeOf(epoch, "message-when-hover") : avatar(message.user);
  node.querySelector(".message-gutter").replaceChildren(gutter);
  const only = message.ephemeral ? [h("span", { class: "message-only" }, icon("eye"), t("only-you"))] : [];
  node.querySelector(".message-head").replaceChildren(...speaker(message, compact), ...only);
}

/** A message without blocks is drawn as if its text were one. */
function blocksOf({ blocks, text, attachments = [] }) {
  const said = blocks?.length ? blocks : [{ type: "text", block_id: "text", text: text ?? "" }];
  const found = attachments.map((each, place) => ({ ...each, type: "attachment", block_id: `found-${place}` }));
  return [...said, ...found];
}

function drawMarks(node, message) {
  const marks = [];
  if (message.edited) marks.push(h("span", { class: "message-edited" }, t("edited")));
  if (message.pending) marks.push(h("span", { class: "message-edited" }, t("sending-mark")));
  node.replaceChildren(...marks);
}

export function updateMessage(node, { message, compact }) {
  const words = [language(), state.user];
  const about = [message.user, message.ephemeral, compact, words];
  whenChanged(node, about, () => drawHead(node, message, compact));
  drawBlocks(node.querySelector(".message-body"), blocksOf(message), surfaceOfMessage(message));
  const marks = node.querySelector(".message-marks");
  whenChanged(marks, [message.edited, message.pending, words], () => drawMarks(marks, message));
  drawPills(node.querySelector(".reactions"), message);
  const tools = node.querySelector(".message-tools");
  const bar = () => (message.ephemeral ? [] : [toolbar(message)].filter(Boolean));
  const offered = state.snapshot.shortcuts;
  whenChanged(tools, [message.ephemeral, words, offered], () => tools.replaceChildren(...bar()));
}
