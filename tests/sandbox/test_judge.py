"""Each of these is wrong in one way, and is refused for it."""

from typing import Any

import pytest

from bot.sandbox.judge import blocks_problems, view_problems
from tests.sandbox.kit import actions, button, home, modal, option, plain, section, select, text_input

GOOD = [
    {"type": "header", "text": plain("Apa kabar?")},
    section("*Erika* · six weeks", accessory=button("open", url="https://example.com")),
    section(fields=[plain("a"), {"type": "mrkdwn", "text": "b"}]),
    actions(button("done"), button("idea", style="primary"), select("later", "1d", "1w")),
    actions({"type": "overflow", "action_id": "more", "options": [option("rest")]}, block_id="second"),
    {"type": "context", "elements": [{"type": "mrkdwn", "text": ":zzz: rest"}]},
    {"type": "image", "image_url": "https://example.com/a.gif", "alt_text": "a cat"},
    {"type": "divider"},
    actions(
        {"type": "external_select", "action_id": "ask", "initial_option": option("any")}, block_id="third"
    ),
    {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": []}]},
    {"type": "markdown", "text": "*hi*"},
]

WRONG_BLOCKS: dict[str, list[Any]] = {
    "no object": ["text"],
    "no type": [{"text": plain("x")}],
    "an unknown type": [{"type": "sektion", "text": plain("x")}],
    "an unknown field": [section(colour="red")],
    "a null": [None],
    "more than 50 blocks": [section()] * 51,
    "a section without text": [{"type": "section"}],
    "an empty text": [section("")],
    "a text of 3001": [section("x" * 3001)],
    "a field of 2001": [section(fields=[plain("x" * 2001)])],
    "eleven fields": [section(fields=[plain("x")] * 11)],
    "a header in mrkdwn": [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
    "a header of 151": [{"type": "header", "text": plain("x" * 151)}],
    "a button text of 76": [actions(button(text=plain("x" * 76)))],
    "a button in mrkdwn": [actions(button(text={"type": "mrkdwn", "text": "x"}))],
    "a button value of 2001": [actions(button(value="x" * 2001))],
    "a button url of 3001": [actions(button(url="https://" + "x" * 3000))],
    "an unknown style": [actions(button(style="green"))],
    "no elements": [actions()],
    "26 elements": [actions(*(button(str(each)) for each in range(26)))],
    "an unknown element": [actions({"type": "knob", "action_id": "x"})],
    "an input among actions": [actions({"type": "plain_text_input", "action_id": "x"})],
    "eleven context elements": [{"type": "context", "elements": [plain("x")] * 11}],
    "a button in a context": [{"type": "context", "elements": [button()]}],
    "an image without alt text": [{"type": "image", "image_url": "https://example.com/a.gif"}],
    "an image without an address": [{"type": "image", "image_url": "a.gif", "alt_text": "x"}],
    "an image with an empty alt text": [
        {"type": "image", "image_url": "https://example.com/a.gif", "alt_text": ""}
    ],
    "an image over http": [{"type": "image", "image_url": "http://example.com/a.gif", "alt_text": "x"}],
    "an image written out": [{"type": "image", "image_url": "data:image/gif;base64,R0", "alt_text": "x"}],
    "an image from two places": [
        {
            "type": "image",
            "image_url": "https://example.com/a.gif",
            "slack_file": {"id": "F1"},
            "alt_text": "x",
        }
    ],
    "an image from nowhere": [{"type": "image", "alt_text": "x"}],
    "a file without alt text": [{"type": "image", "slack_file": {"id": "F1"}}],
    "a file by nothing": [{"type": "image", "slack_file": {}, "alt_text": "x"}],
    "a file by id and url": [
        {"type": "image", "slack_file": {"id": "F1", "url": "https://a.id"}, "alt_text": "x"}
    ],
    "an image title in mrkdwn": [
        {
            "type": "image",
            "slack_file": {"id": "F1"},
            "alt_text": "x",
            "title": {"type": "mrkdwn", "text": "x"},
        }
    ],
    "an image address of 3001": [{"type": "image", "image_url": "https://" + "x" * 3000, "alt_text": "x"}],
    "no options": [actions({"type": "static_select", "action_id": "x"})],
    "101 options": [actions(select("x", *map(str, range(101))))],
    "options and groups": [
        actions(select(option_groups=[{"label": plain("x"), "options": [option("one")]}])),
    ],
    "an option text of 76": [actions(select(options=[option("x", "y" * 76)]))],
    "an option value of 151": [actions(select(options=[option("x" * 151, "y")]))],
    "an initial option that is not offered": [actions(select(initial_option=option("three")))],
    "six overflow options": [
        actions({"type": "overflow", "action_id": "x", "options": [option(str(each)) for each in range(6)]})
    ],
    "an initial date that is none": [actions({"type": "datepicker", "initial_date": "2026-13-01"})],
    "an initial time that is none": [actions({"type": "timepicker", "initial_time": "24:00"})],
    "a placeholder of 151": [actions(select(placeholder=plain("x" * 151)))],
    "an action id of 256": [actions(button("x" * 256))],
    "a block id of 256": [section(block_id="x" * 256)],
    "an action id twice in a block": [actions(button("a"), button("a"))],
    "a block id twice": [section(block_id="a"), section(block_id="a")],
    "an alert outside a modal": [{"type": "alert", "text": plain("x")}],
    "two tables": [{"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]]}] * 2,
    "too much markdown": [{"type": "markdown", "text": "x" * 6001}] * 2,
    "an empty markdown": [{"type": "markdown", "text": ""}],
    "a file input in a message": [
        {"type": "input", "label": plain("x"), "element": {"type": "file_input", "action_id": "f"}}
    ],
    "two focused elements": [
        actions(select("a", focus_on_load=True)),
        actions(select("b", focus_on_load=True)),
    ],
    "a max length above 3000": [text_input(element={"max_length": 3001})],
    "a min length above the max": [text_input(element={"min_length": 5, "max_length": 4})],
    "an initial value that is too long": [text_input(element={"initial_value": "abc", "max_length": 2})],
    "no item may be selected": [
        actions({"type": "multi_users_select", "action_id": "x", "max_selected_items": 0})
    ],
    "a confirm without a title": [actions(button(confirm={"text": plain("Sure?")}))],
    "an option without a value": [actions(select(options=[{"text": plain("x")}]))],
    "an alt text of 2001": [
        {
            "type": "context",
            "elements": [{"type": "image", "image_url": "https://a.id/b", "alt_text": "x" * 2001}],
        }
    ],
    "a time of eleven digits": [actions({"type": "datetimepicker", "initial_date_time": 10**10})],
    "a table without rows": [{"type": "table", "rows": []}],
    "an empty card": [{"type": "card", "subtitle": {"type": "mrkdwn", "text": "x"}}],
    "an empty container": [{"type": "container", "title": plain("x"), "child_blocks": []}],
    "a container without a title": [{"type": "container", "child_blocks": [section()]}],
    "a feedback button of 76": [
        {
            "type": "context_actions",
            "elements": [
                {
                    "type": "feedback_buttons",
                    "positive_button": {"text": plain("x" * 76), "value": "1"},
                    "negative_button": {"text": plain("x"), "value": "0"},
                }
            ],
        }
    ],
    "a video title of 200": [
        {
            "type": "video",
            "title": plain("x" * 200),
            "alt_text": "x",
            "video_url": "https://a.id/v",
            "thumbnail_url": "https://a.id/t",
        }
    ],
    "a file input on a message, within a container": [
        {
            "type": "container",
            "title": plain("x"),
            "child_blocks": [
                {"type": "input", "label": plain("x"), "element": {"type": "file_input"}},
            ],
        }
    ],
    "a confirm without a text": [actions(button(confirm={"title": plain("Sure?")}))],
}

WRONG_VIEWS: dict[str, Any] = {
    "no blocks": {"type": "modal", "title": plain("x")},
    "empty blocks": modal() | {"blocks": []},
    "101 blocks": modal(*[section()] * 101),
    "no title": {"type": "modal", "blocks": [section()]},
    "a title of 25": modal(title=plain("x" * 25)),
    "a submit of 25": modal(submit=plain("x" * 25)),
    "a close of 25": modal(close=plain("x" * 25)),
    "inputs without submit": {"type": "modal", "title": plain("x"), "blocks": [text_input()]},
    "private metadata of 3001": modal(private_metadata="x" * 3001),
    "a callback id of 256": modal(callback_id="x" * 256),
    "an external id of 256": modal(external_id="x" * 256),
    "an unknown field": modal(colour="red"),
    "a submit that is a string": modal(submit="Save"),
    "an external id that is a number": home(external_id=5),
    "an unknown block": modal({"type": "sektion"}),
    "a wrong block": modal(section("")),
    "a submit on a home tab": home(submit=plain("x")),
    "an alert on a home tab": home({"type": "alert", "text": plain("x")}),
    "markdown on a home tab": home({"type": "markdown", "text": "x"}),
    "a block id twice": home(section(block_id="a"), section(block_id="a")),
}


def test_a_good_message_is_taken():
    assert blocks_problems(GOOD) == []


@pytest.mark.parametrize("wrong", WRONG_BLOCKS.values(), ids=WRONG_BLOCKS.keys())
def test_a_wrong_message_is_refused(wrong):
    assert blocks_problems(wrong)


def test_good_views_are_taken():
    assert view_problems(modal(section(), text_input(), {"type": "alert", "text": plain("x")})) == []
    assert view_problems(home(*GOOD[:-1], *[section()] * 50)) == []


@pytest.mark.parametrize("wrong", WRONG_VIEWS.values(), ids=WRONG_VIEWS.keys())
def test_a_wrong_view_is_refused(wrong):
    assert view_problems(wrong)


def test_a_problem_says_where_it_is():
    problems = blocks_problems([section(), actions(button(text=plain("x" * 76)))])
    assert [each.pointer for each in problems] == ["/1/elements/0/text/text"]


def test_a_container_is_looked_into():
    inner = {
        "type": "container",
        "title": plain("x"),
        "child_blocks": [section(block_id="a"), section(block_id="a")],
    }
    assert [each.text for each in blocks_problems([inner])] == ["`block_id` a already exists"]
