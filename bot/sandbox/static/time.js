// Writes instants as clocks and calendars of the playing person's time zone show them.

import { language, regional } from "./i18n.js";
import { me, now } from "./state.js";

const DAY = 86_400;
// Below the first number of seconds, count in the second's.
const STEPS = [
  [3600, 60, "minute"],
  [DAY, 3600, "hour"],
  [14 * DAY, DAY, "day"],
  [60 * DAY, 7 * DAY, "week"],
];
const PRETTY = { date: "long", date_long: "full", date_short: "medium" };

const made = new Map();

function formatter(Kind, locale, options) {
  const name = Kind.name + locale + JSON.stringify(options);
  if (!made.has(name)) made.set(name, new Kind(locale, options));
  return made.get(name);
}

export function zone() {
  return me().tz;
}

function at(epoch, locale, options) {
  return formatter(Intl.DateTimeFormat, locale, options).format(epoch * 1000);
}

function write(epoch, options, timeZone = zone()) {
  return at(epoch, regional(me().locale), { timeZone, ...options });
}

export function clockTime(epoch, timeZone) {
  return write(epoch, { hour: "2-digit", minute: "2-digit" }, timeZone);
}

/** The calendar day as "2026-11-25", to compare days with. */
export function dayKey(epoch, timeZone = zone()) {
  return at(epoch, "en-CA", { timeZone, dateStyle: "short" });
}

/** Midnights apart, as the calendar counts. */
export function daysFromNow(epoch) {
  return Math.round((Date.parse(dayKey(epoch)) - Date.parse(dayKey(now()))) / (DAY * 1000));
}

export function fullDate(epoch) {
  const year = dayKey(epoch).slice(0, 4) === dayKey(now()).slice(0, 4) ? undefined : "numeric";
  return write(epoch, { weekday: "long", day: "numeric", month: "long", year });
}

export function shortDate(epoch) {
  return write(epoch, { weekday: "short", day: "numeric", month: "short" });
}

export function yearOf(epoch) {
  return write(epoch, { year: "numeric" });
}

function relative(number, unit) {
  return formatter(Intl.RelativeTimeFormat, language(), { numeric: "auto" }).format(number, unit);
}

export function dayLabel(epoch) {
  const days = daysFromNow(epoch);
  if (days !== 0 && days !== -1) return fullDate(epoch);
  const words = relative(days, "day");
  return words[0].toUpperCase() + words.slice(1);
}

export function fromNow(epoch) {
  const seconds = epoch - now();
  const step = STEPS.find(([below]) => Math.abs(seconds) < below) ?? [0, 30.4 * DAY, "month"];
  return relative(Math.round(seconds / step[1]), step[2]);
}

/** The hour with its minutes as a fraction, 0 to 24. */
export function hourOfDay(epoch) {
  const clock = at(epoch, "en-GB", { timeZone: zone(), timeStyle: "short" });
  const [hour, minute] = clock.split(":").map(Number);
  return (hour % 24) + minute / 60;
}

export function placeName(timeZone) {
  return timeZone.split("/").at(-1).replaceAll("_", " ");
}

function dateWord(token, epoch) {
  const [, base, pretty] = token.match(/^(date(?:_long|_short)?)(_pretty)?$/) ?? [];
  if (!base) return null;
  if (pretty && Math.abs(daysFromNow(epoch)) <= 1) return relative(daysFromNow(epoch), "day");
  return write(epoch, { dateStyle: PRETTY[base] });
}

function token(name, epoch) {
  if (name === "time") return clockTime(epoch);
  if (name === "time_secs") return write(epoch, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  if (name === "date_num") return dayKey(epoch);
  if (name === "ago") return fromNow(epoch);
  return dateWord(name, epoch);
}

/** Fill in the tokens of Slack's date formatting: "{date_short} at {time}". */
export function slackDate(format, epoch) {
  return format.replace(/\{(\w+)\}/g, (whole, name) => token(name, epoch) ?? whole);
}

/** How many seconds the person's clocks are ahead of UTC. */
function ahead(epoch) {
  const wall = at(epoch, "sv-SE", { timeZone: zone(), dateStyle: "short", timeStyle: "medium" });
  return Date.parse(`${wall.replace(" ", "T")}Z`) / 1000 - Math.floor(epoch);
}

/** The instant of a wall clock such as "2026-12-01T09:00" in the person's zone. */
export function instantOf(wall) {
  const naive = Date.parse(`${wall}:00Z`) / 1000;
  // Looked at twice, for days on which the clocks are changed.
  return naive - ahead(naive - ahead(naive));
}

export function wallClock(epoch) {
  return new Date((epoch + ahead(epoch)) * 1000).toISOString().slice(0, 16);
}

