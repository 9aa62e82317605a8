"""The judge itself: it takes what Slack takes, and names what Slack refuses."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from tests.blockkit.judge import judge

SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "Hello"}}
BUTTON = {"type": "button", "action_id": "a", "text": {"type": "plain_text", "text": "Go"}, "value": "v"}
OPTION = {"text": {"type": "plain_text", "text": "One"}, "value": "1"}
MENU = {"type": "static_select", "action_id": "m", "options": [OPTION], "initial_option": OPTION}
INPUT = {
    "type": "input",
    "block_id": "i",
    "label": {"type": "plain_text", "text": "Name"},
    "element": {"type": "plain_text_input", "action_id": "i"},
}
MODAL = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Title"},
    "submit": {"type": "plain_text", "text": "Go"},
    "blocks": [INPUT],
}


def row(*elements: dict[str, Any]) -> dict[str, Any]:
    return {"type": "actions", "elements": list(elements)}


def changed(whole: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return deepcopy(whole) | fields


def long(length: int) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "plain_text", "text": "x" * length}}


@pytest.mark.parametrize(
    "value", [[SECTION], [SECTION, row(BUTTON, MENU)], MODAL, {"type": "home", "blocks": [SECTION]}]
)
def test_what_slack_takes_is_accepted(value: Any) -> None:
    assert judge(value) == []


@pytest.mark.parametrize(
    "value",
    [
        [],
        [SECTION] * 51,
        [long(3001)],
        [long(2500)] * 5,
        [{"type": "nothing"}],
        [row()],
        [row(*[changed(BUTTON, action_id=str(n)) for n in range(26)])],
        [row(changed(BUTTON, text={"type": "plain_text", "text": "x" * 76}))],
        [row(changed(BUTTON, text={"type": "mrkdwn", "text": "Go"}))],
        [row(changed(BUTTON, value="x" * 2001))],
        [row(changed(BUTTON, url="https://example.org/" + "x" * 3000))],
        [row(changed(BUTTON, style="secondary"))],
        [row(BUTTON, BUTTON)],
        [changed(SECTION, block_id="b"), changed(SECTION, block_id="b")],
        [changed(SECTION, text={"type": "mrkdwn", "text": ""})],
        [row(changed(MENU, initial_option=changed(OPTION, value="2")))],
        [row(changed(MENU, options=[OPTION, OPTION]))],
        [
            row(
                changed(
                    MENU,
                    options=[changed(OPTION, value="x" * 151)],
                    initial_option=changed(OPTION, value="x" * 151),
                )
            )
        ],
        [INPUT],
        [{"type": "alert", "text": {"type": "plain_text", "text": "Hello"}}],
        changed(MODAL, title={"type": "plain_text", "text": "x" * 25}),
        changed(MODAL, private_metadata="x" * 3001),
        changed(MODAL, submit=None),
        changed(MODAL, blocks=[SECTION] * 101),
        changed(MODAL, blocks=[]),
    ],
)
def test_what_slack_refuses_is_named(value: Any) -> None:
    assert judge(value) != []
