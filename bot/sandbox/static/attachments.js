// Draws what Slack found behind a link: whose page it is, its title and its first words.

import { h } from "./dom.js";
import { link } from "./links.js";
import { mrkdwn } from "./mrkdwn.js";

export function attachment({ service_name: service, title, title_link: address, text }) {
  return h(
    "aside",
    { class: "block attachment" },
    service && h("div", { class: "attachment-service" }, service),
    title && h("div", { class: "attachment-title" }, address ? link(address, title) : title),
    text && h("div", { class: "words" }, mrkdwn(text)),
  );
}
