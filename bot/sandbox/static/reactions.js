// Reactions: the pills under a message, the small toolbar beside it, and taking a reaction back.

import { h, keyed } from "./dom.js";
import { emoji } from "./emoji.js";
import { language, t } from "./i18n.js";
import { icon } from "./icons.js";
import { act } from "./net.js";
import { openPicker } from "./picker.js";
import { nameOf, state } from "./state.js";

export const QUICK = ["white_check_mark", "hourglass_flowing_sand", "zzz"];

function mine(reaction) {
  return reaction.users.includes(state.user);
}

function currentReaction(ts, name) {
  const message = state.snapshot.conversation.messages.find((each) => each.ts === ts);
  return message?.reactions.find((each) => each.name === name);
}

/** React, or take the reaction back if it is there. */
export function toggleReaction(ts, name) {
  const there = currentReaction(ts, name);
  return act(there && mine(there) ? "unreact" : "react", { ts, name });
}

function spoken(name) {
  return name.replace("::skin-tone-", " ").replaceAll("_", " ");
}

function pill(ts, reaction) {
  const names = reaction.users.map((id) => (id === state.user ? t("you") : nameOf(id))).join(", ");
  const said = { name: spoken(reaction.name), names, count: reaction.users.length };
  const label = t(mine(reaction) ? "reaction-mine" : "reaction-theirs", said);
  const props = {
    "aria-label": label,
    title: `${names} :${reaction.name}:`,
    "aria-pressed": String(mine(reaction)),
  };
  return h(
    "button",
    {
      ...props,
      type: "button",
      class: "pill",
      "data-testid": "reaction",
      "data-reaction": reaction.name,
      "data-focus": `reaction ${reaction.name}`,
      on: { click: () => toggleReaction(ts, reaction.name) },
    },
    h("span", { class: "emoji" }, emoji(reaction.name) ?? `:${reaction.name}:`),
    h("span", { class: "pill-count" }, reaction.users.length),
  );
}

export function drawPills(box, message) {
  keyed(box, message.reactions, {
    key: (reaction) => reaction.name,
    like: (reaction) => [reaction, language()],
    make: (reaction) => pill(message.ts, reaction),
  });
}

function tool(props, sign) {
  const shape = { type: "button", class: "tool", tabindex: "-1", title: props["aria-label"] };
  return h("button", { ...shape, ...props }, sign);
}

function quick(ts, name) {
  const props = { "aria-label": t(`quick-${name}`), "data-testid": "quick-reaction", "data-reaction": name };
  return tool({ ...props, on: { click: () => toggleReaction(ts, name) } }, emoji(name));
}

function more(ts) {
  const props = { "aria-label": t("add-reaction"), "aria-haspopup": "dialog", "aria-expanded": "false" };
  const node = tool({ ...props, "data-testid": "add-reaction" }, icon("smile"));
  node.addEventListener("click", () => openPicker(node, (name) => act("react", { ts, name })));
  return node;
}

/** One stop for the Tab key; the arrow keys go from tool to tool. */
function roving(bar) {
  const tools = [...bar.children];
  tools[0].tabIndex = 0;
  bar.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const at = tools.indexOf(document.activeElement);
    const next = tools[(at + by + tools.length) % tools.length];
    tools.forEach((each) => (each.tabIndex = each === next ? 0 : -1));
    next.focus();
  });
  return bar;
}

export function toolbar(ts) {
  const bar = h("div", { class: "toolbar", role: "toolbar", "aria-label": t("reactions") });
  bar.append(...QUICK.map((name) => quick(ts, name)), more(ts));
  return roving(bar);
}
