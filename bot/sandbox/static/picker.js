// The emoji picker: a search, six skin tones, and signs to choose with the arrow keys.

import { h } from "./dom.js";
import { emoji, found, groups, toned } from "./emoji.js";
import { t } from "./i18n.js";
import { openPopover } from "./popover.js";

const KEPT = "apakabar.tone";
const SIDEWAYS = { ArrowRight: 1, ArrowLeft: -1 };

function tone() {
  return Number(localStorage.getItem(KEPT) ?? 1);
}

function cell(name, choose) {
  const full = toned(name, tone());
  const marks = { "data-testid": "pick-reaction", "data-reaction": full, title: `:${full}:` };
  const props = { type: "button", class: "cell", tabindex: "-1", "aria-label": name.replaceAll("_", " ") };
  return h("button", { ...props, ...marks, on: { click: () => choose(full) } }, emoji(full));
}

function shelf(label, names, choose) {
  const cells = names.map((name) => cell(name, choose));
  const head = h("div", { class: "choice-group" }, label);
  return h("div", { role: "group", "aria-label": label }, head, h("div", { class: "cells" }, cells));
}

function fill(grid, typed, choose) {
  const everything = () => groups().map(([group, names]) => [t(`emoji-${group}`), names]);
  const shelves = typed ? [[t("found"), found(typed)]] : everything();
  grid.replaceChildren(...shelves.map(([label, names]) => shelf(label, names, choose)));
  const first = grid.querySelector(".cell");
  if (first) first.tabIndex = 0;
  else grid.replaceChildren(h("div", { class: "choice-none" }, t("nothing-found")));
}

/** The cell in the row above or below that stands nearest. */
function vertical(cells, from, down) {
  const here = from.getBoundingClientRect();
  const placed = cells.map((node) => ({ node, at: node.getBoundingClientRect() }));
  const rows = placed.filter(({ at }) => (down ? at.top > here.top + 4 : at.top < here.top - 4));
  const far = ({ at }) => Math.abs(at.top - here.top) * 10 + Math.abs(at.left - here.left);
  return rows.sort((a, b) => far(a) - far(b))[0]?.node;
}

function walk(grid, event) {
  const cells = [...grid.querySelectorAll(".cell")];
  const from = document.activeElement;
  const sideways = SIDEWAYS[event.key];
  if (!sideways && event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  const beside = cells[cells.indexOf(from) + sideways];
  const next = sideways ? beside : vertical(cells, from, event.key === "ArrowDown");
  if (!next) return;
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

function tones(refresh) {
  const one = (number) => {
    const props = { type: "radio", name: "tone", value: number, checked: number === tone() };
    const input = h("input", { ...props, class: "tone-input", "aria-label": t("tone", { n: number }) });
    input.addEventListener("change", () => {
      localStorage.setItem(KEPT, number);
      refresh();
    });
    const hand = h("span", { class: "emoji", "aria-hidden": "true" }, emoji(toned("raised_hand", number)));
    return h("label", { class: "tone" }, input, hand);
  };
  const props = { class: "tones", role: "radiogroup", "aria-label": t("skin-tone") };
  return h("div", props, [1, 2, 3, 4, 5, 6].map(one));
}

function searchKeys(event, grid) {
  const first = grid.querySelector(".cell");
  if (event.key === "Enter") first?.click();
  if (event.key === "ArrowDown") first?.focus();
  if (event.key === "Enter" || event.key === "ArrowDown") event.preventDefault();
}

function searchField() {
  const label = t("search-emoji");
  const props = { type: "text", class: "choose-search", autocomplete: "off", autofocus: true };
  return h("input", { ...props, placeholder: label, "aria-label": label });
}

function fillBox(box, choose) {
  const grid = h("div", { class: "picker-grid" });
  const search = searchField();
  const refresh = () => fill(grid, search.value.trim(), choose);
  search.addEventListener("input", refresh);
  search.addEventListener("keydown", (event) => searchKeys(event, grid));
  grid.addEventListener("keydown", (event) => walk(grid, event));
  box.append(search, grid, tones(refresh));
  refresh();
}

/** Let the person choose a sign; `chosen` is told its name. */
export function openPicker(anchor, chosen) {
  const fillIn = (box, close) =>
    fillBox(box, (name) => {
      close();
      chosen(name);
    });
  const props = { role: "dialog", "aria-label": t("pick-emoji"), "data-testid": "picker" };
  openPopover(anchor, { ...props, className: "picker", fill: fillIn });
}
