// Says what this page is, what it leaves out, and which commands the app knows.

import { byId, h, keyed } from "./dom.js";
import { language, t } from "./i18n.js";
import { state } from "./state.js";

const POINTS = ["about-local", "about-real", "about-time", "about-people", "about-simple", "about-pictures"];

function command({ command: word, description, usage_hint: hint }) {
  return h("li", {}, h("code", {}, `${word} ${hint}`.trim()), h("div", { class: "about-note" }, description));
}

export function drawAbout() {
  const words = { app: state.snapshot.bot.name };
  byId("about-title").textContent = t("about-app", words);
  keyed(byId("about-commands"), state.snapshot.commands, {
    key: (each) => each.command,
    like: (each) => each,
    make: command,
  });
  keyed(byId("about-points"), POINTS, {
    key: (each) => each,
    like: (each) => [each, language(), words.app],
    make: (each) => h("li", {}, t(each, words)),
  });
}
