// Shows a channel to look at: what the others say there, with the app's shortcuts on it.

import { drawDays, step } from "./conversation.js";
import { byId, whenChanged } from "./dom.js";
import { language, t } from "./i18n.js";
import { change, state } from "./state.js";
import { showTab } from "./tabs.js";

/** The channel that is open, as far as the playing person sees it. */
export function openedChannel() {
  if (state.tab !== "channel") return null;
  return state.snapshot.channels.find((each) => each.id === state.channel) ?? null;
}

export function showChannel(id) {
  change({ tab: "channel", channel: id });
}

function toNewest() {
  byId("panel-channel").scrollTop = byId("panel-channel").scrollHeight;
}

export function drawChannel() {
  const channel = openedChannel();
  // Somebody else may not see it.
  if (state.tab === "channel" && !channel) showTab("messages");
  byId("panel-channel").hidden = !channel;
  const messages = (channel?.messages ?? []).map((each) => ({ ...each, channel: channel.id }));
  drawDays(byId("channel-log"), messages);
  if (!channel) return;
  byId("channel-log").setAttribute("aria-label", `# ${channel.name}`);
  byId("channel-back-words").textContent = t("back-to", { app: state.snapshot.bot.name });
  whenChanged(byId("channel-log"), [channel.id, messages.at(-1)?.ts, state.user, language()], toNewest);
}

export function startChannel() {
  byId("channel-log").addEventListener("keydown", step);
  byId("channel-back").addEventListener("click", () => showTab("messages"));
}
