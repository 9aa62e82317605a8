// Shows markdown blocks: headings, lists, quotes, fences, rules and the usual inline styles.

import { h } from "./dom.js";
import { link } from "./links.js";
import { plainWithEmoji } from "./mrkdwn.js";

const INLINE = [
  { sign: /^`([^`\n]+)`/, make: (found) => h("code", {}, found[1]) },
  { sign: /^!?\[([^\]\n]*)\]\(([^()\s]+)\)/, make: (found) => link(found[2], inline(found[1])) },
  { sign: /^\*\*(\S(?:.*?\S)?)\*\*/, make: (found) => h("strong", {}, inline(found[1])) },
  { sign: /^__(\S(?:.*?\S)?)__/, make: (found) => h("strong", {}, inline(found[1])) },
  { sign: /^~~(\S(?:.*?\S)?)~~/, make: (found) => h("del", {}, inline(found[1])) },
  { sign: /^\*(\S(?:.*?\S)?)\*/, make: (found) => h("em", {}, inline(found[1])) },
  { sign: /^_(\S(?:.*?\S)?)_(?!\w)/, make: (found) => h("em", {}, inline(found[1])) },
  { sign: /^(https?:\/\/[^\s<>]+[^\s<>.,;:!?)])/, make: (found) => link(found[1], found[1]) },
  { sign: /^\\([\\`*_~[\]()#>!-])/, make: (found) => found[1] },
];

const HEADING = /^(#{1,6}) +(.*)$/;
const QUOTE = /^> ?/;
const BULLET = /^\s*[-*+] +/;
const NUMBER = /^\s*\d+[.)] +/;

// What a line begins; of `many`, neighbouring lines belong together.
const KINDS = [
  { sign: /^ {0,3}([-*_])( ?\1){2,}\s*$/, make: () => h("hr") },
  { sign: HEADING, make: ([line]) => heading(line) },
  { sign: QUOTE, many: true, make: (lines) => h("blockquote", {}, paragraph(without(QUOTE, lines))) },
  { sign: BULLET, many: true, make: (lines) => h("ul", { class: "rich-list" }, items(BULLET, lines)) },
  { sign: NUMBER, many: true, make: (lines) => h("ol", { class: "rich-list" }, items(NUMBER, lines)) },
  { sign: /^\s*$/, many: true, make: () => null },
  { sign: /./, many: true, make: (lines) => h("p", {}, paragraph(lines)) },
];

function inline(text) {
  const nodes = [];
  let plain = "";
  for (let at = 0; at < text.length; ) {
    const kind = INLINE.find(({ sign }) => sign.test(text.slice(at)));
    const found = kind?.sign.exec(text.slice(at));
    if (kind) nodes.push(...plainWithEmoji(plain), kind.make(found));
    plain = kind ? "" : plain + text[at];
    at += kind ? found[0].length : 1;
  }
  return [...nodes, ...plainWithEmoji(plain)];
}

function heading(line) {
  const [, signs, words] = HEADING.exec(line);
  // A message stands below the page's own headings.
  const level = { role: "heading", "aria-level": Math.min(signs.length + 3, 6) };
  return h("div", { class: `md-heading md-heading-${signs.length}`, ...level }, inline(words));
}

function paragraph(lines) {
  return lines.flatMap((line, index) => (index ? [h("br"), ...inline(line)] : inline(line)));
}

function without(sign, lines) {
  return lines.map((line) => line.replace(sign, ""));
}

function items(sign, lines) {
  return without(sign, lines).map((line) => h("li", {}, inline(line)));
}

function prose(text) {
  const groups = [];
  for (const line of text.split("\n")) {
    const kind = KINDS.find(({ sign }) => sign.test(line));
    const last = groups.at(-1);
    if (last?.kind === kind && kind.many) last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups.map(({ kind, lines }) => kind.make(lines));
}

export function markdown(text) {
  const parts = text.split(/^```[^\n]*\n([\s\S]*?)\n?```\s*$/m);
  return parts.flatMap((part, index) => (index % 2 ? h("pre", {}, part) : prose(part.trim())));
}
