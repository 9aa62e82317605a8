// The app's three tabs: Messages, Home and About.

import { byId } from "./dom.js";
import { toEnd } from "./conversation.js";
import { act } from "./net.js";
import { change, state } from "./state.js";

const NAMES = ["messages", "home", "about"];
const ROUTES = { messages: "messages_tab", home: "home" };

const opened = new Set();

/** Slack tells the app whenever its conversation or its Home is opened. */
function tellApp(name) {
  if (name in ROUTES) act(ROUTES[name]);
}

export function showTab(name) {
  if (state.tab === name) return;
  change({ tab: name, unread: name === "messages" ? false : state.unread });
  tellApp(name);
}

export function drawTabs() {
  for (const name of NAMES) {
    const here = state.tab === name;
    byId(`tab-${name}`).setAttribute("aria-selected", String(here));
    const stop = here || (state.tab === "channel" && name === "messages");
    byId(`tab-${name}`).tabIndex = stop ? 0 : -1;
    const wasHidden = byId(`panel-${name}`).hidden;
    byId(`panel-${name}`).hidden = !here;
    if (name === "messages" && here && wasHidden) toEnd();
  }
  byId("tab-dot").hidden = !state.unread;
  openFor(state.user);
}

function openFor(user) {
  if (opened.has(user) || !state.snapshot.bot.connected) return;
  opened.add(user);
  tellApp(state.tab);
}

function arrows(event) {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const next = NAMES[(NAMES.indexOf(state.tab) + by + NAMES.length) % NAMES.length];
  showTab(next);
  byId(`tab-${next}`).focus();
}

export function startTabs() {
  NAMES.forEach((name) => byId(`tab-${name}`).addEventListener("click", () => showTab(name)));
  byId("tabs").addEventListener("keydown", arrows);
  byId("rail-app").addEventListener("click", () => showTab("messages"));
  byId("about-open").addEventListener("click", () => showTab("about"));
}
