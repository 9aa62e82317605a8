// Shows pictures that are ours; of any other only its description, since nothing is fetched from outside.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { ownPicture } from "./links.js";
import { me } from "./state.js";

/** Where the sandbox keeps what the bot uploaded; a private address or a permalink names the file too. */
function uploaded({ id, url }) {
  const named = id ?? /\/(?:files-pri\/[A-Z0-9]+-|files\/[A-Z0-9]+\/)(F[A-Z0-9]+)\//.exec(url)?.[1] ?? "";
  return `/sandbox/files/${encodeURIComponent(named)}?user=${encodeURIComponent(me()?.id ?? "")}`;
}

function absent(words, note, className) {
  const label = words || t("picture");
  const said = [h("span", {}, label), h("span", { class: "picture-note" }, note)];
  const props = { class: `picture picture-absent ${className}`, role: "img", title: label };
  const small = className.includes("picture-small");
  return h("span", { ...props, "aria-label": label }, icon("picture"), small ? null : said);
}

export function picture({ image_url: address, slack_file: file, alt_text: words }, className = "") {
  const source = ownPicture(file ? uploaded(file) : address);
  if (!source) return absent(words, t("picture-outside"), className);
  const shown = { class: `picture ${className}`, src: source, alt: words ?? "", loading: "lazy" };
  const gone = () => node.replaceWith(absent(words, t("picture-gone"), className));
  const node = h("img", { ...shown, on: { error: gone } });
  return node;
}
