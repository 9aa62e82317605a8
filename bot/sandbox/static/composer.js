// Where one types: a message or a command, with completions, a history, and Enter to send.

import { Choices } from "./choices.js";
import { commandOf, completions } from "./completion.js";
import { byId } from "./dom.js";
import { emoji } from "./emoji.js";
import { t } from "./i18n.js";
import { act } from "./net.js";
import { openPicker } from "./picker.js";
import { state } from "./state.js";

const drafts = new Map();
const sent = new Map();

let shownFor = null;
let offered = null;
let choices = null;
let back = 0;
let underway = 0;

function box() {
  return byId("composer-text");
}

function history() {
  if (!sent.has(state.user)) sent.set(state.user, []);
  return sent.get(state.user);
}

function grow() {
  box().style.height = "auto";
  // Hidden, it measures nothing: then it keeps the height of its one row.
  const tall = box().scrollHeight;
  box().style.height = tall ? `${tall}px` : "";
}

function showHint() {
  const command = commandOf(box().value);
  const hint = byId("composer-hint");
  hint.hidden = !command || offered !== null;
  if (command) hint.textContent = `${command.command} ${command.usage_hint}`;
}

function closeList() {
  offered = null;
  byId("completions").hidden = true;
  choices.show([]);
}

function offer() {
  const { value, selectionStart, selectionEnd } = box();
  offered = selectionStart === selectionEnd ? completions(value.slice(0, selectionStart)) : null;
  if (!offered) return closeList();
  byId("completions").hidden = false;
  byId("completions").setAttribute("aria-label", offered.label);
  choices.show([{ label: offered.label, options: offered.options }]);
}

function typed() {
  drafts.set(state.user, box().value);
  offer();
  showHint();
  grow();
  byId("send").disabled = !box().value.trim();
}

function write(text, at = text.length) {
  box().value = text;
  box().setSelectionRange(at, at);
  typed();
}

function complete(option) {
  const { value, selectionStart } = box();
  const start = value.slice(0, selectionStart - offered.length) + option.value;
  const rest = value.slice(selectionStart);
  const space = rest.startsWith(" ") ? "" : " ";
  write(start + space + rest, start.length + 1);
  box().focus();
}

function insert(text) {
  const { value, selectionStart, selectionEnd } = box();
  write(value.slice(0, selectionStart) + text + value.slice(selectionEnd), selectionStart + text.length);
  box().focus();
}

function showUnderway(by) {
  underway += by;
  byId("underway").hidden = underway === 0;
}

async function send() {
  const text = box().value.trim();
  if (!text || state.line !== "open") return;
  const past = history();
  if (past.at(-1) !== text) past.push(text);
  back = 0;
  write("");
  showUnderway(1);
  const answer = await act(text.startsWith("/") ? "command" : "message", { text });
  showUnderway(-1);
  if (!answer.ok && !box().value) write(text);
}

/** Up and down through what was sent, as long as nothing else was typed. */
function recall(event) {
  const past = history();
  const browsing = back > 0 && box().value === past.at(-back);
  if (box().value && !browsing) back = 0;
  const next = back + (event.key === "ArrowUp" ? 1 : -1);
  if ((box().value && !browsing) || next < 0 || next > past.length) return;
  event.preventDefault();
  back = next;
  write(back ? past.at(-back) : "");
  closeList();
}

function key(event) {
  if (event.isComposing) return;
  if (offered && event.key === "Escape") {
    event.preventDefault();
    return closeList();
  }
  if (offered && event.key === "Tab") {
    event.preventDefault();
    return choices.take();
  }
  if (offered && choices.key(event)) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    send();
  } else if (event.key === "ArrowUp" || event.key === "ArrowDown") recall(event);
}

/** Write something for the person, to be sent or changed. */
export function suggest(text) {
  write(text);
  box().focus();
}

export function drawComposer() {
  if (shownFor !== state.user) {
    shownFor = state.user;
    back = 0;
    write(drafts.get(state.user) ?? "");
    closeList();
  }
  const app = state.snapshot.bot.name;
  box().placeholder = t("write-to", { app });
  box().setAttribute("aria-label", t("write-to", { app }));
}

export function startComposer() {
  choices = new Choices(box(), byId("completions"), complete);
  box().addEventListener("input", typed);
  box().addEventListener("keydown", key);
  box().addEventListener("blur", closeList);
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
    box().focus();
  });
  const picker = byId("composer-emoji");
  picker.addEventListener("click", () => openPicker(picker, (name) => insert(emoji(name))));
}
