// Knows what may complete what is being typed: commands, people, channels and emoji.

import { avatar } from "./avatar.js";
import { emoji, found } from "./emoji.js";
import { t } from "./i18n.js";
import { state } from "./state.js";

const MOST = 8;

function commands(typed) {
  const fitting = state.snapshot.commands.filter((each) => each.command.startsWith(`/${typed}`));
  return fitting.map((each) => ({ label: each.command, note: each.description, value: each.command }));
}

function people(typed) {
  const names = (each) => `${each.name} ${each.real_name}`.toLowerCase().split(" ");
  const fits = (each) => names(each).some((word) => word.startsWith(typed));
  const there = state.snapshot.people.filter((each) => !each.deleted && fits(each));
  return there.map((each) => ({
    label: each.real_name,
    note: `@${each.name}`,
    value: `@${each.name}`,
    picture: avatar(each.id, "small"),
  }));
}

function channels(typed) {
  const fitting = state.snapshot.channels.filter((each) => each.name.startsWith(typed));
  return fitting.map(({ name, private: hidden }) => ({
    label: `#${name}`,
    note: hidden ? t("private-channel") : "",
    value: `#${name}`,
  }));
}

function signs(typed) {
  return found(typed, MOST).map((name) => ({ label: `${emoji(name)}  :${name}:`, value: `:${name}:` }));
}

const KINDS = [
  { sign: /^\/(\S*)$/, label: "complete-command", options: commands },
  { sign: /(?:^|[\s(])@([\p{L}\p{N}._-]*)$/u, label: "complete-person", options: people },
  { sign: /(?:^|\s)#([\p{L}\p{N}_-]*)$/u, label: "complete-channel", options: channels },
  { sign: /(?:^|\s):([\w+'-]{2,})$/, label: "complete-emoji", options: signs },
];

/** What could stand in place of the last `length` characters before the cursor, or null. */
export function completions(before) {
  for (const { sign, label, options } of KINDS) {
    const match = sign.exec(before);
    if (!match) continue;
    const length = match[1].length + 1;
    const offered = options(match[1].toLowerCase()).slice(0, MOST);
    // What is typed in full needs no completing, so that Enter can send it.
    const done = offered.some((each) => each.value === before.slice(-length));
    return offered.length && !done ? { label: t(label), options: offered, length } : null;
  }
  return null;
}

/** The command at the beginning of a line, to show how it is used. */
export function commandOf(text) {
  const word = text.split(/\s/, 1)[0];
  return state.snapshot?.commands.find((each) => each.command === word);
}
