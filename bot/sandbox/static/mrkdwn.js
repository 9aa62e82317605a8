// Reads Slack's mrkdwn and makes nodes of it; nothing in a text can become markup of the page.

import { h } from "./dom.js";
import { link } from "./links.js";
import { channelMention, dateSign, emojiSign, groupMention, userMention } from "./mentions.js";

const STYLES = { "*": "strong", _: "em", "~": "del" };
const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const WORD = /[\p{L}\p{N}]/u;
const QUOTED = /^(?:>|&gt;) ?/;
const QUOTED_ALL = /^(?:>|&gt;){3} ?/;
const PIECES = [
  { sign: /^<([^<>\n]+)>/, make: (found) => special(found[1]) },
  { sign: /^`([^`\n]+)`/, make: (found) => h("code", {}, unescaped(bare(found[1]))) },
  { sign: /^:([\w+'-]+(?:::skin-tone-[2-6])?):/, make: (found) => emojiSign(found[1]) },
];
const ADDRESS = /^https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)"'\]]/;

export function unescaped(text) {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity]);
}

/** What is left of `<address|words>` where there can be no link, as in code. */
function bare(text) {
  return text.replace(
    /<((?:[a-z][a-z0-9+.-]*:|[@#!])[^|<>]*)(?:\|([^<>]*))?>/gi,
    (_, address, words) => words || address,
  );
}

function dateOf(body, fallback) {
  const [, epoch, format, address] = body.split("^");
  if (!Number.isFinite(Number(epoch)) || !format) return unescaped(fallback ?? "");
  const sign = dateSign(Number(epoch), format);
  return address ? link(address, sign) : sign;
}

function commandOf(body, label) {
  if (body.startsWith("date^")) return dateOf(body, label);
  if (body.startsWith("subteam^")) return groupMention(unescaped(label || body.split("^")[1]));
  return groupMention(unescaped(label || body));
}

/** What stands between `<` and `>`. */
function special(inner) {
  const cut = inner.indexOf("|");
  const body = cut < 0 ? inner : inner.slice(0, cut);
  const label = cut < 0 ? undefined : inner.slice(cut + 1);
  if (body[0] === "@") return userMention(body.slice(1), unescaped(label ?? ""));
  if (body[0] === "#") return channelMention(body.slice(1), unescaped(label ?? ""));
  if (body[0] === "!") return commandOf(body.slice(1), label);
  const address = unescaped(body);
  if (!address.includes(":")) return `<${unescaped(inner)}>`;
  return link(address, label ? plainWithEmoji(unescaped(label)) : address.replace(/^(mailto|tel):/, ""));
}

/** Plain words in which only emoji names are shown as signs. */
export function plainWithEmoji(text) {
  return text.split(/(:[\w+'-]+(?:::skin-tone-[2-6])?:)/).map(
    (part, index) => (index % 2 ? emojiSign(part.slice(1, -1)) : part),
  );
}

/** Where a style that opens at `start` closes again, or -1: signs inside words are no styles. */
function closing(text, start) {
  const sign = text[start];
  const next = text[start + 1] ?? " ";
  if (WORD.test(text[start - 1] ?? " ") || /\s/.test(next) || next === sign) return -1;
  for (let at = start + 2; at < text.length && text[at] !== "\n"; at += 1) {
    if (text[at] === sign && !/\s/.test(text[at - 1]) && !WORD.test(text[at + 1] ?? " ")) return at;
  }
  return -1;
}

function piece(text, at, verbatim) {
  const rest = text.slice(at);
  for (const { sign, make } of PIECES) {
    const found = sign.exec(rest);
    if (found) return { node: make(found), length: found[0].length };
  }
  const address = verbatim || WORD.test(text[at - 1] ?? " ") ? null : ADDRESS.exec(rest);
  if (address) return { node: link(unescaped(address[0]), unescaped(address[0])), length: address[0].length };
  const end = text[at] in STYLES ? closing(text, at) : -1;
  if (end < 0) return null;
  return { node: h(STYLES[text[at]], {}, inline(text.slice(at + 1, end), verbatim)), length: end + 1 - at };
}

function inline(text, verbatim) {
  const nodes = [];
  let plain = "";
  const flush = () => {
    if (plain) nodes.push(unescaped(plain));
    plain = "";
  };
  for (let at = 0; at < text.length; ) {
    const found = /[<`:h*_~\n]/.test(text[at]) ? piece(text, at, verbatim) : null;
    if (found || text[at] === "\n") {
      flush();
      nodes.push(found ? found.node : h("br"));
    } else plain += text[at];
    at += found ? found.length : 1;
  }
  flush();
  return nodes;
}

function quotes(text, verbatim) {
  const nodes = [];
  for (const run of runs(text)) {
    if (run.quoted) nodes.push(h("blockquote", {}, inline(run.lines.join("\n"), verbatim)));
    else nodes.push(...inline(run.lines.join("\n"), verbatim));
  }
  return nodes;
}

/** Neighbouring lines that are all quoted, or all not; three signs quote all that follows. */
function runs(text) {
  const found = [];
  let toTheEnd = false;
  for (const line of text.split("\n")) {
    toTheEnd ||= QUOTED_ALL.test(line);
    const quoted = toTheEnd || QUOTED.test(line);
    if (found.at(-1)?.quoted !== quoted) found.push({ quoted, lines: [] });
    found.at(-1).lines.push(line.replace(QUOTED_ALL, "").replace(QUOTED, ""));
  }
  return found;
}

export function mrkdwn(text, { verbatim = false } = {}) {
  const parts = text.split(/```\n?([\s\S]+?)\n?```\n?/);
  return parts.flatMap((part, index) => {
    if (index % 2) return h("pre", {}, unescaped(bare(part)));
    return part ? quotes(part, verbatim) : [];
  });
}

/** Any text object of Block Kit. */
export function textObject(text) {
  if (!text) return [];
  if (text.type === "mrkdwn") return mrkdwn(text.text, { verbatim: text.verbatim });
  const shown = (line) => (text.emoji === false ? [line] : plainWithEmoji(line));
  return text.text.split("\n").flatMap((line, index) => [...(index ? [h("br", {})] : []), ...shown(line)]);
}

export function plainWords(text) {
  return text?.text ?? "";
}
