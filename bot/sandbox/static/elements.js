// Finds for every Block Kit element who draws it.

import { button, feedbackButtons, iconButton, overflow } from "./buttons.js";
import { h } from "./dom.js";
import { t } from "./i18n.js";
import { datePicker, dateTimePicker, richTextInput, textInput, timePicker } from "./inputs.js";
import { picture } from "./pictures.js";
import { select } from "./selects.js";
import { checkboxes, radioButtons } from "./ticks.js";

const MAKERS = {
  button,
  workflow_button: button,
  overflow,
  icon_button: iconButton,
  feedback_buttons: feedbackButtons,
  image: (element) => picture(element, "picture-small"),
  radio_buttons: radioButtons,
  checkboxes,
  datepicker: datePicker,
  timepicker: timePicker,
  datetimepicker: dateTimePicker,
  plain_text_input: textInput,
  email_text_input: textInput,
  url_text_input: textInput,
  number_input: textInput,
  rich_text_input: richTextInput,
};

for (const kind of ["static", "external", "users", "conversations", "channels"]) {
  MAKERS[`${kind}_select`] = select;
  MAKERS[`multi_${kind}_select`] = select;
}

function unknown(element) {
  return h("span", { class: "unknown" }, t("cannot-show", { kind: element.type }));
}

export function drawElement(element, place) {
  const make = MAKERS[element.type] ?? unknown;
  return make(element, place);
}
