// Shows pictures that are ours; of any other only its description, since nothing is fetched from outside.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { ownPicture } from "./links.js";
import { me } from "./state.js";

/** Where the sandbox keeps what the bot uploaded. */
function uploaded(id) {
  return `/sandbox/files/${encodeURIComponent(id)}?user=${encodeURIComponent(me()?.id ?? "")}`;
}

export function picture({ image_url: address, slack_file: file, alt_text: words }, className = "") {
  const source = ownPicture(address ?? file?.url ?? (file?.id && uploaded(file.id)));
  const shown = { class: `picture ${className}`, src: source, alt: words ?? "", loading: "lazy" };
  if (source) return h("img", shown);
  const label = words || t("picture");
  const said = [h("span", {}, label), h("span", { class: "picture-note" }, t("picture-outside"))];
  const props = { class: `picture picture-absent ${className}`, role: "img", title: label };
  const small = className.includes("picture-small");
  return h("span", { ...props, "aria-label": label }, icon("picture"), small ? null : said);
}
