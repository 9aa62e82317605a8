// Shows the stack of modals: the top one is open, those below wait with all that was typed in them.

import { avatar } from "./avatar.js";
import { drawBlocks } from "./blocks.js";
import { h, whenChanged } from "./dom.js";
import { language, t } from "./i18n.js";
import { icon } from "./icons.js";
import { plainWords, textObject } from "./mrkdwn.js";
import { act } from "./net.js";
import { change, state } from "./state.js";
import { forgetView, surfaceOfView } from "./surface.js";

const open = new Map();
const wrong = new Map();
const lastFocus = new WeakMap();

function missing(view, values) {
  const inputs = view.blocks.filter((block) => block.type === "input" && !block.optional);
  const empty = inputs.filter((block) => {
    const raw = values[block.block_id]?.[block.element.action_id];
    return raw === null || raw === undefined || raw === "" || raw.length === 0;
  });
  return Object.fromEntries(empty.map((block) => [block.block_id, t("required")]));
}

function showErrors(view, errors) {
  wrong.set(view.id, { hash: view.hash, errors });
  change({});
  setTimeout(() => open.get(view.id)?.querySelector("[aria-invalid=true]")?.focus(), 60);
}

async function submit(view, dialog) {
  const values = surfaceOfView(view).values();
  const errors = missing(view, values);
  if (Object.keys(errors).length) return showErrors(view, errors);
  const send = dialog.querySelector("[data-testid=modal-submit]");
  if (send.getAttribute("aria-busy")) return;
  send.setAttribute("aria-busy", "true");
  wrong.delete(view.id);
  const answer = await act("submit", { view_id: view.id, values });
  send.removeAttribute("aria-busy");
  if (answer.errors) showErrors(view, answer.errors);
}

function close(view) {
  return act("close", { view_id: view.id });
}

function foot(view) {
  const goes = { type: "button", class: "button", "data-testid": "modal-close" };
  const words = plainWords(view.close) || t(view.submit ? "cancel" : "close");
  const cancel = h("button", { ...goes, on: { click: () => close(view) } }, words);
  if (!view.submit) return [cancel];
  const sends = { class: "button button-primary", "data-testid": "modal-submit" };
  return [cancel, h("button", sends, textObject(view.submit))];
}

function frame(view) {
  const dialog = h(
    "dialog",
    { class: "dialog", "aria-labelledby": `title-${view.id}`, "data-scope": view.id },
    h(
      "form",
      { novalidate: true },
      h("header", { class: "dialog-head" }),
      h("div", { class: "dialog-body blocks" }),
      h("footer", { class: "dialog-foot" }),
    ),
  );
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close(latest(view));
  });
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (latest(view).submit) submit(latest(view), dialog);
  });
  document.body.append(dialog);
  return dialog;
}

/** The view as it is now; it may have been updated since its dialog was made. */
function latest(view) {
  return state.snapshot.modals.find((each) => each.id === view.id) ?? view;
}

function errorsOf(view) {
  const local = wrong.get(view.id);
  return { ...view.errors, ...(local?.hash === view.hash ? local.errors : {}) };
}

function head(view) {
  const title = h("h2", { class: "dialog-title", id: `title-${view.id}` }, textObject(view.title));
  const goes = { type: "button", class: "icon-button", "aria-label": t("close"), "data-testid": "modal-x" };
  const cross = h("button", { ...goes, on: { click: () => close(view) } }, icon("close"));
  return [avatar(state.snapshot.bot.user_id, "small"), title, cross];
}

function drawModal(view, top) {
  if (!open.has(view.id)) open.set(view.id, frame(view));
  const dialog = open.get(view.id);
  whenChanged(dialog, [view.title, view.close, view.submit, language()], () => {
    dialog.querySelector(".dialog-head").replaceChildren(...head(view));
    dialog.querySelector(".dialog-foot").replaceChildren(...foot(view));
  });
  drawBlocks(dialog.querySelector(".dialog-body"), view.blocks, surfaceOfView(view), errorsOf(view));
  if (top) dialog.dataset.testid = "modal";
  else delete dialog.dataset.testid;
  if (!top && dialog.open) cover(dialog);
  if (top && !dialog.open) reveal(dialog);
}

function cover(dialog) {
  lastFocus.set(dialog, document.activeElement);
  dialog.close();
}

/** Go where the person was in this dialog, otherwise to the first thing to fill in or press. */
function reveal(dialog) {
  dialog.showModal();
  const was = lastFocus.get(dialog);
  const first = dialog.querySelector(".dialog-body :is(input, textarea, [role=combobox], button, a[href])");
  (dialog.contains(was) ? was : first)?.focus();
}

export function drawModals() {
  const { modals } = state.snapshot;
  const there = new Set(modals.map((view) => view.id));
  for (const [id, dialog] of open) {
    if (there.has(id)) continue;
    dialog.close();
    dialog.remove();
    open.delete(id);
    wrong.delete(id);
    forgetView(id);
  }
  modals.forEach((view, index) => drawModal(view, index === modals.length - 1));
}
