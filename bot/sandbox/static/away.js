// Lets the playing person be away or undisturbed for a while, as Slack's status menu does.

import { t } from "./i18n.js";
import { openMenu } from "./menu.js";
import { act } from "./net.js";
import { notify } from "./notices.js";
import { now } from "./state.js";

const DAY = 86_400;

async function set(route, body) {
  const answer = await act(route, body);
  if (answer.ok) notify(t("status-set"), "good");
}

function status(key, emoji, days) {
  const expiration = Math.round(now() + days * DAY);
  return { label: t(key), run: () => set("status", { text: t(`${key}-text`), emoji, expiration }) };
}

function quiet(key, minutes) {
  return { label: t(key), run: () => set("dnd", { minutes }) };
}

export function openAway(anchor) {
  openMenu(anchor, t("set-status"), [
    status("status-holiday", ":palm_tree:", 7),
    status("status-ill", ":face_with_thermometer:", 1),
    quiet("quiet-hour", 60),
    quiet("quiet-day", 1440),
    { label: t("status-clear"), run: clear },
  ]);
}

async function clear() {
  await act("dnd", { minutes: 0 });
  await set("status", { text: "", emoji: "", expiration: 0 });
}
