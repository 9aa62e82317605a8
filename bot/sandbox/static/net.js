// Talks to the sandbox: one stream of snapshots coming in, small actions going out.

import { t } from "./i18n.js";
import { notify } from "./notices.js";
import { change, state } from "./state.js";

const SOONEST = 500;
const LATEST = 8000;

let stream = null;
let retry = 0;
let wait = SOONEST;

function receive(event) {
  const snapshot = JSON.parse(event.data);
  wait = SOONEST;
  change({ snapshot, user: snapshot.me.id, receivedAt: performance.now(), line: "open" });
}

function lose() {
  stream.close();
  change({ line: "lost" });
  clearTimeout(retry);
  // A person who is asked for by the address alone may not exist: then anybody will do.
  retry = setTimeout(() => follow(state.snapshot && state.user), wait);
  wait = Math.min(wait * 2, LATEST);
}

/** Follow the sandbox as this person; without one it says who is meant. */
export function follow(user) {
  stream?.close();
  clearTimeout(retry);
  stream = new EventSource(`/sandbox/live${user ? `?user=${encodeURIComponent(user)}` : ""}`);
  stream.onmessage = receive;
  stream.onerror = lose;
}

export function reconnectNow() {
  wait = SOONEST;
  follow(state.user);
}

async function post(route, body) {
  const answer = await fetch(`/sandbox/${route}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ user: state.user, ...body }),
  });
  return answer.json();
}

function explain(answer) {
  if (answer.ok || answer.error === "view_errors") return;
  notify(answer.message || t("refused", { code: answer.error }), "bad");
}

/** Do something as the playing person; what the sandbox refuses is said on the page. */
export async function act(route, body = {}) {
  let answer = { ok: false, error: "unreachable", message: t("unreachable") };
  try {
    answer = await post(route, body);
  } catch (error) {
    // A lost connection and an answer that is no JSON are the two ways not to be understood.
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
  }
  explain(answer);
  return answer;
}
