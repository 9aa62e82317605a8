// Opens small boxes beside what was pressed: menus, lists to choose from, the emoji picker.

import { h } from "./dom.js";

const GAP = 6;
const EDGE = 8;
const SAME_PRESS = 250;

const closedAt = new WeakMap();

function place(box, anchor) {
  const at = anchor.getBoundingClientRect();
  const below = innerHeight - at.bottom - GAP - EDGE;
  const above = at.top - GAP - EDGE;
  const under = box.scrollHeight <= below || below >= above;
  box.style.setProperty("--room", `${Math.max(under ? below : above, 120)}px`);
  box.style.top = under ? `${at.bottom + GAP}px` : "auto";
  box.style.bottom = under ? "auto" : `${innerHeight - at.top + GAP}px`;
  box.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - box.offsetWidth - EDGE))}px`;
}

function closed(box, anchor, onClose) {
  anchor.setAttribute("aria-expanded", "false");
  box.remove();
  onClose?.();
}

/**
 * Open a box beside `anchor`; `fill(box, close)` puts things into it. It stands in the same dialog as its
 * anchor, because the rest of the page cannot be reached while a dialog is open.
 */
export function openPopover(anchor, { fill, onClose, className = "", ...props }) {
  // The press that closes a box by landing outside of it may be a press on its own button.
  if (performance.now() - (closedAt.get(anchor) ?? -SAME_PRESS) < SAME_PRESS) return;
  const box = h("div", { class: `popover ${className}`, popover: "auto", ...props });
  (anchor.closest("dialog") ?? document.body).append(box);
  fill(box, () => box.hidePopover());
  const whenClosed = (run) => (event) => event.newState === "closed" && run();
  box.addEventListener("beforetoggle", whenClosed(() => closedAt.set(anchor, performance.now())));
  box.addEventListener("toggle", whenClosed(() => closed(box, anchor, onClose)));
  box.showPopover();
  anchor.setAttribute("aria-expanded", "true");
  place(box, anchor);
  box.querySelector("[autofocus], input, [role=listbox], [role=menuitem]")?.focus();
}
