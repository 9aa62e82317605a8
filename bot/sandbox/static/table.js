// Draws table blocks.

import { h } from "./dom.js";
import { richText } from "./richtext.js";

function cellWords(cell) {
  if (cell.type === "rich_text") return richText(cell.elements);
  return cell.text ?? String(cell.value ?? "");
}

function row(cells, settings, tag) {
  const align = (index) => {
    const { align: side = "left", is_wrapped: wraps } = settings?.[index] ?? {};
    return `align-${side}${wraps ? " wraps" : ""}`;
  };
  const scope = tag === "th" ? "col" : undefined;
  return h("tr", {}, cells.map((cell, index) => h(tag, { class: align(index), scope }, cellWords(cell))));
}

export function table({ rows, column_settings: settings }) {
  const [head, ...body] = rows;
  const top = h("thead", {}, row(head, settings, "th"));
  const rest = h("tbody", {}, body.map((cells) => row(cells, settings, "td")));
  return h("div", { class: "block table-frame", tabindex: "0" }, h("table", {}, top, rest));
}
