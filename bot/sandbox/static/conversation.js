// Shows the messages between the playing person and the app, day by day, and keeps the newest in sight.

import { byId, h, keyed } from "./dom.js";
import { emptyMessage, updateMessage } from "./message.js";
import { state } from "./state.js";
import { dayKey, dayLabel } from "./time.js";

const TOGETHER = 300;
const NEAR = 90;
const QUIET = 400;

let shownFor = null;
let newest = "";
let atNewest = true;

function follows(message, before) {
  if (!before || before.user !== message.user || before.ephemeral !== message.ephemeral) return false;
  return Number(message.ts) - Number(before.ts) < TOGETHER;
}

/** Messages in days, and in each day those that are said in one go. */
function days(messages) {
  const found = [];
  for (const message of messages) {
    const key = dayKey(Number(message.ts));
    if (found.at(-1)?.key !== key) found.push({ key, label: dayLabel(Number(message.ts)), rows: [] });
    const { rows } = found.at(-1);
    rows.push({ key: message.ts, message, compact: follows(message, rows.at(-1)?.message) });
  }
  return found;
}

function emptyDay() {
  return h(
    "div",
    { class: "day" },
    h("div", { class: "day-name", role: "separator" }, h("span", {})),
    h("div", { class: "day-messages" }),
  );
}

function updateDay(node, { label, rows }) {
  const name = node.querySelector(".day-name");
  name.setAttribute("aria-label", label);
  if (name.textContent !== label) name.firstChild.textContent = label;
  keyed(node.querySelector(".day-messages"), rows, {
    key: (row) => row.key,
    like: (row) => row.key,
    make: (row) => emptyMessage(row.key),
    update: updateMessage,
  });
}

function atEnd(box) {
  return box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
}

export function toEnd() {
  const box = byId("log-frame");
  box.scrollTop = state.snapshot.conversation.messages.length ? box.scrollHeight : 0;
  atNewest = true;
  byId("newer").hidden = true;
}

/** What was there before is not read out; what comes is. */
function welcome(list) {
  list.setAttribute("aria-live", "off");
  setTimeout(() => list.setAttribute("aria-live", "polite"), QUIET);
}

/** Draw messages into a list of days; only one of them at a time is a stop for the Tab key. */
export function drawDays(list, messages) {
  const plan = { key: (day) => day.key, like: (day) => day.key, make: emptyDay, update: updateDay };
  keyed(list, days(messages), plan);
  rove(list);
}

function rove(list) {
  const all = [...list.querySelectorAll(".message")];
  const current = all.find((each) => each.tabIndex === 0);
  all.forEach((each) => (each.tabIndex = -1));
  const kept = current?.contains(document.activeElement) ? current : all.at(-1);
  if (kept) kept.tabIndex = 0;
}

export function drawConversation() {
  const { messages } = state.snapshot.conversation;
  const list = byId("log");
  const arrived = shownFor !== state.user;
  if (arrived) welcome(list);
  drawDays(list, messages);
  const last = messages.at(-1);
  const grew = last && last.ts !== newest;
  if (arrived || atNewest || (grew && last.user === state.user)) toEnd();
  else if (grew) byId("newer").hidden = false;
  shownFor = state.user;
  newest = last?.ts ?? "";
}

/** The arrow keys go from message to message. */
export function step(event) {
  const message = event.target.closest(".message");
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || event.target !== message) return;
  const all = [...event.currentTarget.querySelectorAll(".message")];
  const next = all[all.indexOf(message) + by];
  if (!next) return;
  event.preventDefault();
  message.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

function scrolled() {
  atNewest = atEnd(byId("log-frame"));
  if (atNewest) byId("newer").hidden = true;
}

export function startConversation() {
  byId("log").addEventListener("keydown", step);
  byId("newer").addEventListener("click", toEnd);
  byId("log-frame").addEventListener("scroll", scrolled, { passive: true });
  // Whatever makes the room smaller, such as a growing message box, the newest stays in sight.
  const watch = new ResizeObserver(() => state.snapshot && atNewest && toEnd());
  watch.observe(byId("log-frame"));
  watch.observe(byId("log"));
}
