// Decides which addresses may become links, and makes them.

import { h } from "./dom.js";

const ALLOWED = new Set(["http:", "https:", "mailto:", "tel:", "slack:", "tg:"]);

/** The address if it may be followed, otherwise null. */
export function followable(address) {
  try {
    return ALLOWED.has(new URL(address).protocol) ? address : null;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

export function link(address, children, className = "link") {
  const href = followable(address);
  if (!href) return h("span", {}, children);
  return h("a", { href, class: className, target: "_blank", rel: "noopener noreferrer" }, children);
}

/** An address that a picture may be loaded from: ours, or written out in place. */
export function ownPicture(address) {
  if (!address) return null;
  if (/^data:image\/(png|gif|jpeg|webp|svg\+xml)[;,]/.test(address)) return address;
  try {
    return new URL(address, location.href).origin === location.origin ? address : null;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}
