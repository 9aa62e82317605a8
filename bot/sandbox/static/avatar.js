// Draws people as coloured initials, and the app as a sprout.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { personById, state } from "./state.js";

const HUES = 10;

function initials(name) {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...word][0] ?? "").join("").toUpperCase();
}

/** People who are listed near each other get colours that differ. */
function hue(id) {
  const place = state.snapshot.people.findIndex((each) => each.id === id);
  return (place < 0 ? 7 : place * 3) % HUES;
}

export function avatar(id, size = "medium") {
  const ofApp = id === state.snapshot.bot.user_id;
  const picture = ofApp ? icon("sprout") : initials(personById(id)?.real_name ?? "?");
  const colour = ofApp ? "avatar-app" : `hue-${hue(id)}`;
  return h("span", { class: `avatar avatar-${size} ${colour}`, "aria-hidden": "true" }, picture);
}
