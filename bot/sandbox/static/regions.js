// Lets the F6 key go from one part of the page to the next.

import { byId } from "./dom.js";

const REGIONS = [
  ["sky", () => byId("sky").querySelector("button:not(:disabled)")],
  ["rail", () => byId("rail").querySelector("[aria-current=true]")],
  ["stage-head", () => byId("tabs").querySelector("[aria-selected=true]")],
  ["log-frame", () => byId("log").querySelector(".message[tabindex='0']")],
  ["panel-channel", () => byId("channel-log").querySelector(".message[tabindex='0']")],
  ["composer", () => byId("composer-text")],
];

function there(node) {
  return node && node.getClientRects().length > 0;
}

function onward(by) {
  const at = REGIONS.findIndex(([id]) => byId(id).contains(document.activeElement));
  for (let step = 1; step <= REGIONS.length; step += 1) {
    const [, target] = REGIONS[(at + by * step + REGIONS.length * 2) % REGIONS.length];
    if (there(target())) return target().focus();
  }
}

export function startRegions() {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    onward(event.shiftKey ? -1 : 1);
  });
}
