// Shows the app's Home tab.

import { drawBlocks } from "./blocks.js";
import { byId } from "./dom.js";
import { state } from "./state.js";
import { surfaceOfView } from "./surface.js";

export function drawHome() {
  const { home } = state.snapshot;
  const box = byId("home-blocks");
  byId("home-empty").hidden = home !== null;
  box.dataset.scope = home?.id ?? "home";
  drawBlocks(box, home?.blocks ?? [], home && surfaceOfView(home));
}
