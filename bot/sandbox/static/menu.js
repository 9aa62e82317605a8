// A menu of a few things to do, opened by a button.

import { h } from "./dom.js";
import { followable } from "./links.js";
import { openPopover } from "./popover.js";

function step(box, by) {
  const items = [...box.querySelectorAll("[role=menuitem]")];
  const at = items.indexOf(document.activeElement);
  items[(at + by + items.length) % items.length].focus();
}

function keys(box) {
  const moves = { ArrowDown: 1, ArrowUp: -1 };
  box.addEventListener("keydown", (event) => {
    if (!(event.key in moves)) return;
    event.preventDefault();
    step(box, moves[event.key]);
  });
}

function menuItem({ label, address, run }, close) {
  const press = () => {
    close();
    run();
  };
  const href = address && followable(address);
  const props = { role: "menuitem", class: "menu-item", tabindex: "-1", on: { click: press } };
  if (href) return h("a", { ...props, href, target: "_blank", rel: "noopener noreferrer" }, label);
  return h("button", { ...props, type: "button" }, label);
}

/** `items` are `{label, run, address?}`. */
export function openMenu(anchor, label, items) {
  openPopover(anchor, {
    role: "menu",
    "aria-label": label,
    className: "menu",
    fill: (box, close) => {
      box.append(...items.map((item) => menuItem(item, close)));
      keys(box);
    },
  });
}
