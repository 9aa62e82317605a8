"""Block Kit's pieces, each within its limits; markup comes in as `Text` alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.slack.text import Text
from bot.slack.views import fit

Block = dict[str, object]


def plain(words: Text | str, limit: int = fit.SECTION) -> Block:
    """Words without markup; `emoji` is off so that `:poop:` in a name stays what was typed."""
    shown = words.plain if isinstance(words, Text) else words
    return {"type": "plain_text", "text": fit.shortened(shown, limit), "emoji": False}


def marked(text: Text) -> Block:
    """Words with markup; `verbatim` keeps Slack from making links of what looks like one."""
    fits, words = fit.rich(text)
    return {"type": "mrkdwn", "text": words, "verbatim": True} if fits else plain(words)


def section(text: Text, accessory: Block | None = None) -> Block:
    block: Block = {"type": "section", "text": marked(text)}
    return block | {"accessory": accessory} if accessory else block


def quote(words: str, accessory: Block | None = None) -> Block:
    """Somebody's words standing alone: shown as they are, read as no markup."""
    block: Block = {"type": "section", "text": plain(words)}
    return block | {"accessory": accessory} if accessory else block


def context(*texts: Text) -> Block:
    return {"type": "context", "elements": [marked(text) for text in texts]}


def header(text: Text) -> Block:
    return {"type": "header", "text": plain(text, fit.HEADER)}


def divider() -> Block:
    return {"type": "divider"}


def actions(*elements: Block | None) -> list[Block]:
    """A row of what is there; no row at all where nothing is."""
    there = [element for element in elements if element is not None]
    return [{"type": "actions", "elements": there}] if there else []


def button(
    label: Text, action_id: str, value: str, *, style: str | None = None, read_as: Text | None = None
) -> Block:
    """`read_as` is what a screen reader says where the label alone would not tell whom it is about."""
    block: Block = {
        "type": "button",
        "action_id": action_id,
        "text": plain(label, fit.BUTTON),
        "value": value,
    }
    if read_as is not None:
        block["accessibility_label"] = fit.shortened(read_as.plain, fit.BUTTON)
    return block | {"style": style} if style else block


def link(label: Text, action_id: str, value: str, url: str, *, style: str | None = None) -> Block:
    return button(label, action_id, value, style=style) | {"url": url}


def asking(element: Block, title: Text, text: Text, yes: Text, no: Text) -> Block:
    """The same element, asking back before it does anything."""
    confirm: Block = {
        "title": plain(title, 100),
        "text": plain(text, 300),
        "confirm": plain(yes, 30),
        "deny": plain(no, 30),
    }
    return element | {"confirm": confirm}


def option(label: Text, value: str) -> Block:
    return {"text": plain(label, fit.OPTION), "value": value}


def select(action_id: str, placeholder: Text, options: Sequence[Block], chosen: str | None = None) -> Block:
    block: Block = {
        "type": "static_select",
        "action_id": action_id,
        "placeholder": plain(placeholder, fit.PLACEHOLDER),
        "options": list(options),
    }
    initial = [each for each in options if each["value"] == chosen]
    return block | {"initial_option": initial[0]} if initial else block


def checkboxes(action_id: str, options: Sequence[Block], chosen: Iterable[str]) -> Block:
    block: Block = {"type": "checkboxes", "action_id": action_id, "options": list(options)}
    wanted = set(chosen)
    initial = [each for each in options if each["value"] in wanted]
    return block | {"initial_options": initial} if initial else block
