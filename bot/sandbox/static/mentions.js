// Shows people, channels, groups and dates that a text refers to.

import { h } from "./dom.js";
import { emoji } from "./emoji.js";
import { t } from "./i18n.js";
import { channelName, me, nameOf, now, personById, state } from "./state.js";
import { clockTime, fullDate, placeName, slackDate } from "./time.js";

function described(person) {
  if (!person) return null;
  return `${person.real_name} · @${person.name} · ${clockTime(now(), person.tz)} (${placeName(person.tz)})`;
}

export function userMention(id, fallback) {
  const known = personById(id) ?? (id === state.snapshot.bot.user_id ? state.snapshot.bot : null);
  const name = known ? nameOf(id) : fallback || t("somebody");
  const mine = id === me().id ? " mention-me" : "";
  return h("span", { class: `mention${mine}`, title: described(personById(id)) }, `@${name}`);
}

export function channelMention(id, fallback) {
  return h("span", { class: "mention" }, `#${channelName(id) ?? (fallback || t("private-channel"))}`);
}

export function groupMention(words) {
  return h("span", { class: "mention mention-me" }, words.startsWith("@") ? words : `@${words}`);
}

export function emojiSign(name) {
  const sign = emoji(name);
  if (!sign) return `:${name}:`;
  const label = name.replace("::skin-tone-", " ").replaceAll("_", " ");
  return h("span", { class: "emoji", role: "img", "aria-label": label, title: `:${name}:` }, sign);
}

export function dateSign(epoch, format) {
  const title = `${fullDate(epoch)}, ${clockTime(epoch)}`;
  return h("time", { datetime: new Date(epoch * 1000).toISOString(), title }, slackDate(format, epoch));
}
