// Asks back before something is done, where the bot wants that.

import { h } from "./dom.js";
import { t } from "./i18n.js";
import { plainWords, textObject } from "./mrkdwn.js";

function answerButton(words, value, className) {
  return h("button", { class: `button ${className}`, value }, words);
}

function box({ title, text, confirm, deny, style }) {
  return h(
    "dialog",
    {
      class: "dialog dialog-small",
      role: "alertdialog",
      "aria-labelledby": "confirm-title",
      "aria-describedby": "confirm-text",
      "data-testid": "confirm",
    },
    h(
      "form",
      { method: "dialog" },
      h("h2", { class: "dialog-title", id: "confirm-title" }, plainWords(title)),
      h("div", { class: "dialog-words", id: "confirm-text" }, textObject(text)),
      h(
        "div",
        { class: "dialog-foot" },
        answerButton(plainWords(deny) || t("cancel"), "no", ""),
        answerButton(
          plainWords(confirm) || t("yes"),
          "yes",
          style === "danger" ? "button-danger" : "button-primary",
        ),
      ),
    ),
  );
}

/** Whether the person says yes; at once if nothing is to be asked. */
export function confirmed(confirm) {
  if (!confirm) return Promise.resolve(true);
  const dialog = box(confirm);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((settle) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      settle(dialog.returnValue === "yes");
    });
  });
}
