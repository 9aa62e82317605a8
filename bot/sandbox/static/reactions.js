// Reactions: the pills under a message, and taking a reaction back.

import { h, keyed } from "./dom.js";
import { emoji } from "./emoji.js";
import { language, t } from "./i18n.js";
import { act } from "./net.js";
import { nameOf, state } from "./state.js";

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
