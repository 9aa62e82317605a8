// Starts the page and draws it again whenever something has changed.

import { drawAbout } from "./about.js";
import { avatar } from "./avatar.js";
import { drawChannel, openedChannel, startChannel } from "./channel.js";
import { drawClock, startClock } from "./clock.js";
import { drawComposer, startComposer, suggest } from "./composer.js";
import { drawConversation, startConversation } from "./conversation.js";
import { byId, keepingFocus, whenChanged } from "./dom.js";
import { drawHome } from "./home.js";
import { language, switchLanguage, t, translatePage } from "./i18n.js";
import { icon } from "./icons.js";
import { drawModals } from "./modal.js";
import { follow, reconnectNow } from "./net.js";
import { rehome, showNew } from "./notices.js";
import { drawRail, startRail } from "./rail.js";
import { startRegions } from "./regions.js";
import { onChange, state } from "./state.js";
import { drawTabs, startTabs } from "./tabs.js";

let seen = { user: null, ts: "" };

function drawLine() {
  byId("lost").hidden = state.line !== "lost";
  byId("starting").hidden = state.snapshot !== null || state.line === "lost";
}

function drawHead() {
  const { bot, team } = state.snapshot;
  const channel = openedChannel();
  byId("stage-head").classList.toggle("stage-head-channel", Boolean(channel));
  byId("app-name").textContent = channel ? `# ${channel.name}` : bot.name;
  const picture = byId("app-avatar");
  whenChanged(picture, bot.user_id, () => picture.replaceChildren(avatar(bot.user_id, "large")));
  byId("presence").className = bot.connected ? "presence presence-on" : "presence";
  byId("presence-words").textContent = t(bot.connected ? "connected" : "not-connected");
  document.title = `${state.unread ? "• " : ""}${bot.name} · ${team.name}`;
}

function drawEmpty() {
  const empty = state.snapshot.conversation.messages.length === 0;
  byId("welcome").hidden = !empty;
  // There is one garden button: it stands where it is most likely looked for.
  const home = byId(empty ? "welcome-garden" : "sky-garden");
  if (byId("garden").parentElement !== home) home.append(byId("garden"));
}

function drawLanguage() {
  for (const each of ["en", "id"]) {
    byId(`language-${each}`).setAttribute("aria-pressed", String(language() === each));
  }
}

/** A message that comes while another tab is open leaves a dot on Messages. */
function noteUnread() {
  const last = state.snapshot.conversation.messages.at(-1)?.ts ?? "";
  if (seen.user === state.user && last > seen.ts && state.tab !== "messages") state.unread = true;
  seen = { user: state.user, ts: last };
}

const PARTS = [
  drawRail,
  drawHead,
  drawClock,
  drawEmpty,
  drawTabs,
  drawConversation,
  drawChannel,
  drawComposer,
  drawHome,
  drawAbout,
  drawModals,
];

function drawSnapshot() {
  document.body.classList.add("ready");
  noteUnread();
  history.replaceState(null, "", `#${state.user}`);
  PARTS.forEach((drawPart) => drawPart());
  rehome();
  showNew(state.user, state.snapshot.notices);
}

function draw() {
  keepingFocus(() => {
    translatePage();
    drawLanguage();
    drawLine();
    if (state.snapshot) drawSnapshot();
  });
}

function skip(event) {
  event.preventDefault();
  (state.tab === "messages" ? byId("composer-text") : byId(`panel-${state.tab}`)).focus();
}

const STARTS = [startRail, startClock, startTabs, startComposer, startConversation, startChannel, startRegions];

function start() {
  document.querySelectorAll("[data-icon]").forEach((node) => node.prepend(icon(node.dataset.icon)));
  document.querySelectorAll(".suggestion").forEach((node) => {
    node.addEventListener("click", () => suggest(node.textContent));
  });
  STARTS.forEach((startPart) => startPart());
  byId("language-en").addEventListener("click", () => switchLanguage("en"));
  byId("language-id").addEventListener("click", () => switchLanguage("id"));
  byId("skip").addEventListener("click", skip);
  byId("reconnect").addEventListener("click", reconnectNow);
  onChange(draw);
  draw();
  follow(location.hash.slice(1) || null);
}

start();
