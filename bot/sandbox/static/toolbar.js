// The small toolbar beside a message: quick reactions, all others, and the app's shortcuts.

import { h } from "./dom.js";
import { emoji } from "./emoji.js";
import { t } from "./i18n.js";
import { icon } from "./icons.js";
import { openMenu } from "./menu.js";
import { act } from "./net.js";
import { openPicker } from "./picker.js";
import { toggleReaction } from "./reactions.js";
import { state } from "./state.js";

const QUICK = ["white_check_mark", "hourglass_flowing_sand", "zzz"];

function tool(props, sign) {
  const shape = { type: "button", class: "tool", tabindex: "-1", title: props["aria-label"] };
  return h("button", { ...shape, ...props }, sign);
}

function quick(ts, name) {
  const props = { "aria-label": t(`quick-${name}`), "data-testid": "quick-reaction", "data-reaction": name };
  return tool({ ...props, on: { click: () => toggleReaction(ts, name) } }, emoji(name));
}

function more(ts) {
  const props = { "aria-label": t("add-reaction"), "aria-haspopup": "dialog", "aria-expanded": "false" };
  const node = tool({ ...props, "data-testid": "add-reaction" }, icon("smile"));
  node.addEventListener("click", () => openPicker(node, (name) => act("react", { ts, name })));
  return node;
}

function shortcuts({ ts, channel }) {
  const props = { "aria-label": t("shortcuts"), "aria-haspopup": "menu", "aria-expanded": "false" };
  const node = tool({ ...props, "data-testid": "shortcuts" }, icon("dots", "icon-dots"));
  const item = ({ name, callback_id }) => ({
    label: name,
    run: () => act("shortcut", { callback_id, ts, channel }),
  });
  node.addEventListener("click", () => openMenu(node, t("shortcuts"), state.snapshot.shortcuts.map(item)));
  return node;
}

/** One stop for the Tab key; the arrow keys go from tool to tool. */
function roving(bar) {
  const tools = [...bar.children];
  tools[0].tabIndex = 0;
  bar.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const at = tools.indexOf(document.activeElement);
    const next = tools[(at + by + tools.length) % tools.length];
    tools.forEach((each) => (each.tabIndex = each === next ? 0 : -1));
    next.focus();
  });
  return bar;
}

/** In a channel, which is only looked at, there are no reactions; null where nothing is left. */
export function toolbar(message) {
  const reactions = message.channel ? [] : [...QUICK.map((name) => quick(message.ts, name)), more(message.ts)];
  const tools = [...reactions, ...(state.snapshot.shortcuts.length ? [shortcuts(message)] : [])];
  const bar = h("div", { class: "toolbar", role: "toolbar", "aria-label": t("message-tools") }, tools);
  return tools.length ? roving(bar) : null;
}
