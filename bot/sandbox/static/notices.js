// Says short things that pass: what was refused, what the clock has done, what the sandbox wants to tell.

import { byId, h } from "./dom.js";
import { icon } from "./icons.js";
import { ours, t } from "./i18n.js";

const SHOWN_FOR = 6000;

// Found once: it moves between page and dialogs, and a dialog that is removed takes it along.
const box = byId("notices");

function made(words, kind) {
  const note = h("div", { class: `notice notice-${kind}`, "data-testid": "notice" }, h("span", {}, words));
  const props = { type: "button", class: "icon-button", "aria-label": t("dismiss") };
  note.append(h("button", { ...props, on: { click: () => drop(note) } }, icon("close")));
  return note;
}

function drop(note) {
  note.remove();
  if (!box.childElementCount && box.matches(":popover-open")) box.hidePopover();
}

/** Notices live in the open dialog, if there is one: everything else is out of reach then. */
export function rehome() {
  const home = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  if (box.parentElement !== home) home.append(box);
  if (box.childElementCount && !box.matches(":popover-open")) box.showPopover();
}

function standing(words) {
  return [...box.children].some((each) => each.firstChild.textContent === words);
}

/** The same sentence is not said twice at a time: the sandbox may answer with it and notice it too. */
export function notify(sentence, kind = "calm") {
  const words = ours(sentence);
  if (standing(words)) return;
  const note = made(words, kind);
  box.append(note);
  rehome();
  setTimeout(() => drop(note), SHOWN_FOR);
}

const known = new Map();

/** Show what did not work since this person's page was opened, as the sandbox tells it. */
export function showNew(user, notices) {
  const before = [...(known.get(user) ?? notices)];
  known.set(user, notices);
  for (const each of notices) {
    const place = before.indexOf(each);
    if (place < 0) notify(each, "bad");
    else before.splice(place, 1);
  }
}
