// The rail: the workspace, who is played, the app, and the channels as scenery.

import { avatar } from "./avatar.js";
import { openAway } from "./away.js";
import { openedChannel, showChannel } from "./channel.js";
import { byId, h, keyed } from "./dom.js";
import { emoji } from "./emoji.js";
import { language, t } from "./i18n.js";
import { icon } from "./icons.js";
import { follow } from "./net.js";
import { now, state } from "./state.js";
import { placeName } from "./time.js";

function sign(className, words, picture) {
  return h("span", { class: className, title: words, role: "img", "aria-label": words }, picture);
}

function statusSigns({ status, dnd_until: quiet }) {
  const picture = status?.emoji && (emoji(status.emoji.replaceAll(":", "")) ?? "💬");
  const away = picture && sign("emoji", status.text || t("away"), picture);
  const silent = quiet > now() && sign("quiet-sign", t("quiet"), icon("moon"));
  return [away, silent];
}

function play(id) {
  closeRail();
  if (id !== state.user) follow(id);
}

function personButton(person) {
  const here = person.id === state.user;
  const name = h("span", { class: "person-name" }, person.real_name, statusSigns(person));
  const place = h("span", { class: "person-place" }, placeName(person.tz));
  const words = h("span", { class: "person-words" }, name, place);
  return h(
    "button",
    {
      type: "button",
      class: "person",
      "data-testid": `person-${person.id}`,
      "data-focus": `person ${person.id}`,
      "aria-current": here ? "true" : undefined,
      on: { click: () => play(person.id) },
    },
    avatar(person.id),
    words,
    here && h("span", { class: "person-here" }, icon("check")),
  );
}

/** A channel in which somebody has said something can be opened; the others are scenery. */
function channelRow({ id, name, isPrivate, said, here }) {
  const hash = h("span", { class: "channel-sign", "aria-hidden": "true" }, "#");
  const words = [isPrivate ? icon("lock") : hash, name];
  if (!said) return h("li", { class: "channel" }, words);
  const open = () => {
    closeRail();
    showChannel(id);
  };
  const props = { type: "button", class: "channel channel-open", "data-testid": `channel-${name}` };
  const more = { "data-focus": `channel ${id}`, "aria-current": here ? "true" : undefined, on: { click: open } };
  return h("li", {}, h("button", { ...props, ...more }, words));
}

function channelsShown() {
  return state.snapshot.channels.map(({ id, name, private: isPrivate, messages }) => {
    const here = openedChannel()?.id === id;
    return { id, name, isPrivate, said: messages.length > 0, here };
  });
}

/** On a phone the open rail covers the page, which then cannot be reached. */
function cover(on) {
  document.body.classList.toggle("rail-open", on);
  byId("stage").inert = on;
  byId("sky").inert = on;
  byId("rail-open").setAttribute("aria-expanded", String(on));
}

function openRail() {
  cover(true);
  byId("rail").querySelector("[aria-current=true]")?.focus();
}

export function closeRail() {
  if (!document.body.classList.contains("rail-open")) return;
  cover(false);
  byId("rail-open").focus();
}

export function drawRail() {
  const { people, team, bot } = state.snapshot;
  byId("team-name").textContent = team.name;
  byId("team-sign").textContent = [...team.name][0];
  keyed(byId("people"), people.filter((each) => each.can_play), {
    key: (person) => person.id,
    like: (person) => [person, person.id === state.user, language(), person.dnd_until > now()],
    make: (person) => h("li", {}, personButton(person)),
  });
  const rows = { key: (each) => each.id, like: (each) => each, make: channelRow };
  keyed(byId("channels"), channelsShown(), rows);
  byId("rail-app-name").textContent = bot.name;
  byId("rail-app-dot").hidden = !state.unread;
  byId("rail-open-avatar").replaceChildren(avatar(state.user, "small"));
}

export function startRail() {
  byId("rail-open").addEventListener("click", openRail);
  byId("rail-shade").addEventListener("click", closeRail);
  byId("rail-close").addEventListener("click", closeRail);
  byId("rail").addEventListener("keydown", (event) => event.key === "Escape" && closeRail());
  matchMedia("(min-width: 781px)").addEventListener("change", closeRail);
  byId("away").addEventListener("click", () => openAway(byId("away")));
}

