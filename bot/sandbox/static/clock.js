// The bar of the clock: what time it is in the sandbox, when the next thing is due, and turning it forward.

import { byId } from "./dom.js";
import { t } from "./i18n.js";
import { act } from "./net.js";
import { notify } from "./notices.js";
import { skyDial, turnSky } from "./sky.js";
import { now, state } from "./state.js";
import { clockTime, fromNow, hourOfDay, placeName, shortDate, yearOf, zone } from "./time.js";

const WALKS = { "clock-next": "next", "clock-day": "day", "clock-week": "week" };
const WALKING_SHOWS = 200;

let underway = false;
let planting = false;

function walking() {
  return underway || state.snapshot.clock.walking;
}

function setText(id, words) {
  if (byId(id).textContent !== words) byId(id).textContent = words;
}

function dueWords() {
  const due = state.snapshot.walk.next_due;
  if (walking()) return t("walking");
  if (!due) return t("nothing-due");
  const epoch = Date.parse(due) / 1000;
  return t("next-due", { when: `${shortDate(epoch)}, ${clockTime(epoch)}`, ago: fromNow(epoch) });
}

function tick() {
  if (!state.snapshot) return;
  const epoch = now();
  setText("clock-time", clockTime(epoch));
  setText("clock-date", shortDate(epoch));
  setText("clock-year", yearOf(epoch));
  setText("clock-place", placeName(zone()));
  setText("clock-due", dueWords());
  turnSky(byId("clock-dial").firstElementChild, hourOfDay(epoch));
}

export function drawClock() {
  const { walk, garden } = state.snapshot;
  const busy = walking() || state.line !== "open";
  byId("sky").classList.toggle("sky-walking", walking());
  setText("clock-status", walking() ? t("walking") : "");
  byId("clock-next").disabled = busy || !walk.available || !walk.next_due;
  byId("clock-day").disabled = busy || !walk.available;
  byId("clock-week").disabled = busy || !walk.available;
  byId("garden").hidden = !garden.available;
  byId("garden").disabled = busy || planting;
  tick();
}

function setUnderway(on) {
  underway = on;
  drawClock();
}

async function walk(to) {
  const shows = setTimeout(() => setUnderway(true), WALKING_SHOWS);
  const answer = await act("clock", { to });
  clearTimeout(shows);
  setUnderway(false);
  if (answer.ok && answer.now) {
    const epoch = Date.parse(answer.now) / 1000;
    notify(t("arrived", { when: `${shortDate(epoch)}, ${clockTime(epoch)}` }));
  }
}

async function plant() {
  planting = true;
  drawClock();
  const answer = await act("garden");
  planting = false;
  drawClock();
  if (answer.ok) notify(t("planted"), "good");
}

export function startClock() {
  byId("clock-dial").append(skyDial());
  Object.entries(WALKS).forEach(([id, to]) => byId(id).addEventListener("click", () => walk(to)));
  byId("garden").addEventListener("click", plant);
  setInterval(tick, 1000);
}
