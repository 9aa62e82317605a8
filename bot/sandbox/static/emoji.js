// Turns emoji short names into signs, with skin tones, and finds names by what is typed.

import { ALSO, GROUPS, SKINNED } from "./emoji-names.js";

const TONES = ["", "\u{1F3FB}", "\u{1F3FC}", "\u{1F3FD}", "\u{1F3FE}", "\u{1F3FF}"];
const VARIATION = "\uFE0F";

const signs = new Map(Object.values(GROUPS).flatMap(pairs));

function pairs(words) {
  const parts = words.split(" ");
  return parts.flatMap((part, index) => (index % 2 ? [] : [[part, parts[index + 1]]]));
}

/** The sign for "wave" or "wave::skin-tone-3", or null for a name that we do not know. */
export function emoji(name) {
  const [base, tone] = name.split("::skin-tone-");
  const sign = signs.get(base);
  if (!sign) return null;
  const shade = SKINNED.has(base) ? TONES[Number(tone ?? 1) - 1] : "";
  return shade ? sign.replace(VARIATION, "") + shade : sign;
}

/** A name in the skin tone 1 (none) to 6, if it can have one. */
export function toned(name, tone) {
  return tone > 1 && SKINNED.has(name) ? `${name}::skin-tone-${tone}` : name;
}

export function groups() {
  return Object.entries(GROUPS).map(([group, words]) => [group, pairs(words).map(([name]) => name)]);
}

function rank(name, wanted) {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(wanted)) return 1;
  return ALSO[name]?.includes(wanted) ? 2 : 3;
}

export function found(typed, most = 60) {
  const wanted = typed.toLowerCase().replaceAll(":", "").replaceAll(" ", "_");
  const ranked = [...signs.keys()].map((name) => [rank(name, wanted), name]).filter(([place]) => place < 3);
  return ranked.sort((a, b) => a[0] - b[0]).slice(0, most).map(([, name]) => name);
}
