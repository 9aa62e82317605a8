// Says the page's own words in English or Indonesian.

import { english } from "./words-en.js";
import { indonesian } from "./words-id.js";
import { change, state } from "./state.js";

const KEPT = "apakabar.language";
const WORDS = { en: english, id: indonesian };

let chosen = localStorage.getItem(KEPT);

/** What the person switched to, otherwise the language of the person who is played. */
export function language() {
  if (chosen in WORDS) return chosen;
  const locale = state.snapshot?.me.locale ?? navigator.language;
  return locale.toLowerCase().startsWith("id") ? "id" : "en";
}

export function switchLanguage(to) {
  chosen = to;
  localStorage.setItem(KEPT, to);
  change({});
}

/** The locale for dates and clocks: the person's own as long as it is in the page's language. */
export function regional(locale) {
  if (locale?.slice(0, 2).toLowerCase() === language()) return locale;
  return language() === "id" ? "id-ID" : "en-GB";
}

export function t(key, values = {}) {
  return WORDS[language()][key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** The sandbox's own sentences come in both languages, Indonesian first: take the right half. */
export function ours(sentence) {
  const halves = sentence.split(" · ");
  if (halves.length !== 2) return sentence;
  return language() === "id" ? halves[0] : halves[1];
}

/** Put words into the parts of the page that are always there. */
export function translatePage() {
  document.documentElement.lang = language();
  for (const node of document.querySelectorAll("[data-t]")) {
    const words = t(node.dataset.t);
    if (node.textContent !== words) node.textContent = words;
  }
  for (const node of document.querySelectorAll("[data-t-label]")) {
    node.setAttribute("aria-label", t(node.dataset.tLabel));
  }
}
