// What the page knows, and who wants to hear when it changes.

export const state = {
  user: null,
  tab: "messages",
  channel: null,
  snapshot: null,
  receivedAt: 0,
  line: "connecting",
  unread: false,
};

const listeners = [];
let awaited = false;

function tellAll() {
  awaited = false;
  listeners.forEach((each) => each(state));
}

export function onChange(listener) {
  listeners.push(listener);
}

/** Several changes in one turn of the loop are told once. */
export function change(patch) {
  Object.assign(state, patch);
  if (awaited) return;
  awaited = true;
  queueMicrotask(tellAll);
}

export function me() {
  return state.snapshot.me;
}

/** The sandbox's time in epoch seconds; it runs on between two snapshots. */
export function now() {
  return state.snapshot.clock.epoch + (performance.now() - state.receivedAt) / 1000;
}

export function personById(id) {
  return state.snapshot?.people.find((each) => each.id === id);
}

export function nameOf(id) {
  if (id === state.snapshot?.bot.user_id) return state.snapshot.bot.name;
  return personById(id)?.real_name ?? id;
}

export function channelName(id) {
  return state.snapshot?.channels.find((each) => each.id === id)?.name;
}
