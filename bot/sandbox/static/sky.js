// Draws the hour: a small round sky over a hill, in which sun and moon stand where they belong.

import { svg } from "./dom.js";

const PHASES = [[5, "night"], [7, "dawn"], [17, "day"], [19, "dusk"], [24, "night"]];
const SPROUT = "M14 30v-6M14 26c0-3-2-4-5-4 0 3 2 4 5 4ZM14 25c0-3 2-5 5-5 0 3-2 5-5 5Z";
const STARS = [[9, 10], [16, 6], [27, 8], [32, 15], [22, 14]];

export function skyDial() {
  const stars = STARS.map(([cx, cy]) => svg("circle", { cx, cy, r: 0.8, class: "sky-star" }));
  return svg(
    "svg",
    { viewBox: "0 0 40 40", class: "dial", "aria-hidden": "true", focusable: "false" },
    svg("rect", { width: 40, height: 40, class: "sky-air" }),
    ...stars,
    svg("circle", { r: 4.6, class: "sky-sun" }),
    svg("circle", { r: 3.8, class: "sky-moon" }),
    svg("path", { d: "M-2 31c9-6 19-6 26-2 6 3 12 2 18 0v13H-2Z", class: "sky-hill" }),
    svg("path", { d: SPROUT, class: "sky-sprout" }),
  );
}

function stand(node, hour) {
  const turn = (Math.PI * (hour - 6)) / 12;
  node.setAttribute("cx", (20 - 13 * Math.cos(turn)).toFixed(2));
  node.setAttribute("cy", (29 - 19 * Math.sin(turn)).toFixed(2));
}

export function turnSky(dial, hour) {
  const [, phase] = PHASES.find(([before]) => hour < before) ?? PHASES[0];
  dial.setAttribute("class", `dial sky-${phase}`);
  stand(dial.querySelector(".sky-sun"), hour);
  stand(dial.querySelector(".sky-moon"), hour + 12);
}
