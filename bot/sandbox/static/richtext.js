// Shows rich_text blocks: sections, lists, quotes and preformatted text with their styles.

import { h } from "./dom.js";
import { link } from "./links.js";
import { channelMention, dateSign, emojiSign, groupMention, userMention } from "./mentions.js";

const STYLES = [
  ["code", "code"],
  ["bold", "strong"],
  ["italic", "em"],
  ["strike", "del"],
  ["underline", "u"],
];
const MARKERS = { ordered: ["1", "a", "i"], bullet: ["disc", "circle", "square"] };

const INLINE = {
  text: (each) => lines(each.text),
  link: (each) => link(each.url, each.text || each.url),
  user: (each) => userMention(each.user_id),
  channel: (each) => channelMention(each.channel_id),
  usergroup: (each) => groupMention(each.usergroup_id),
  team: (each) => groupMention(each.team_id),
  broadcast: (each) => groupMention(each.range),
  emoji: (each) => emojiSign(each.skin_tone ? `${each.name}::skin-tone-${each.skin_tone}` : each.name),
  date: dateElement,
  color: (each) => h("code", {}, each.value),
};

const BLOCKS = {
  rich_text_section: (each) => h("div", { class: "rich-section" }, inline(each.elements)),
  rich_text_quote: (each) => h("blockquote", {}, inline(each.elements)),
  rich_text_preformatted: (each) => h("pre", {}, inline(each.elements)),
  rich_text_list: (each) => list(each),
};

function dateElement({ timestamp, format, url }) {
  const sign = dateSign(timestamp, format);
  return url ? link(url, sign) : sign;
}

function lines(text) {
  return text.split("\n").flatMap((line, index) => (index ? [h("br"), line] : [line]));
}

function styled(node, style = {}) {
  return STYLES.reduce((inner, [name, tag]) => (style[name] ? h(tag, {}, inner) : inner), node);
}

function inline(elements) {
  return elements.map((each) => styled(INLINE[each.type]?.(each) ?? `[${each.type}]`, each.style));
}

function list({ style, indent = 0, offset = 0, border, elements }) {
  const ordered = style === "ordered";
  const marker = MARKERS[ordered ? "ordered" : "bullet"][indent % 3];
  const shape = ordered ? { type: marker, start: offset + 1 } : {};
  const className = `rich-list indent-${Math.min(indent, 6)} marker-${marker}${border ? " bordered" : ""}`;
  return h(
    ordered ? "ol" : "ul",
    { class: className, ...shape },
    elements.map((item) => h("li", {}, inline(item.elements))),
  );
}

export function richText(elements) {
  return elements.map((each) => BLOCKS[each.type]?.(each) ?? null);
}
