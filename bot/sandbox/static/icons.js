// Small drawings made of lines, in the colour of the text around them.

import { svg } from "./dom.js";

const PATHS = {
  sprout: ["M12 21v-9", "M12 13c0-4-2.6-6.4-7-6.5C5 10.7 7.6 13 12 13Z", "M12 11c0-4.2 2.6-7 7-7 0 4.4-2.6 7-7 7Z"],
  send: ["M4 12 20 5l-5.5 15-3-6.500L4 12Z", "M11.5 13.5 20 5"],
  close: ["M6 6l12 12", "M18 6 6 18"],
  menu: ["M4 7h16", "M4 12h16", "M4 17h16"],
  smile: ["M12 20.500a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z", "M8.5 14c.8 1.3 2 2 3.5 2s2.7-.7 3.5-2", "M9 9.700v.1", "M15 9.700v.1"],
  down: ["M6 9.5 12 15l6-5.5"],
  dots: ["M6 12v.01", "M12 12v.01", "M18 12v.01"],
  check: ["M5 12.5 10 17l9-10"],
  lock: ["M7 11V8.500a5 5 0 0 1 10 0V11", "M5.5 11h13v8.500h-13Z"],
  moon: ["M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10Z"],
  eye: ["M3 12s3.3-6 9-6 9 6 9 6-3.3 6-9 6-9-6-9-6Z", "M12 14.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z"],
  picture: ["M4 5h16v14H4Z", "M4 16l4.5-4.5 4 4 2.5-2.5 5 4.5", "M9 9v.01"],
  next: ["M5 6v12l8.5-6L5 6Z", "M18 6v12"],
  day: ["M12 16.200a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.400Z", "M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.400M5.6 18.4 7 17M17 7l1.4-1.4"],
  week: ["M4.5 6.500h15v13h-15Z", "M4.5 10.500h15", "M8.5 4v4M15.5 4v4"],
  up: ["M12 19V6", "M6.5 11.5 12 6l5.5 5.5"],
  retry: ["M19.5 12a7.5 7.5 0 1 1-2.2-5.3", "M19.5 4v4.500H15"],
};

export function icon(name, className = "") {
  const shape = { viewBox: "0 0 24 24", class: `icon ${className}`, "aria-hidden": "true", focusable: "false" };
  return svg("svg", shape, ...PATHS[name].map((d) => svg("path", { d })));
}
