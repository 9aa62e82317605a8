"""What Slack's client checks before it sends a form."""

from typing import Any

import pytest

from bot.sandbox.gestures.filling import REQUIRED, complaints, take_in
from bot.sandbox.views import View
from tests.sandbox.kit import modal, option, plain, text_input

TEXT = {"type": "plain_text_input"}
NUMBER = {"type": "number_input", "is_decimal_allowed": False}
USERS = {"type": "multi_users_select"}


def _view(*blocks: dict[str, Any]) -> View:
    return View("V1", "U1", modal(*blocks), "1.x", "V1")


def _input(element: dict[str, Any], **more: Any) -> dict[str, Any]:
    element = {"action_id": "it", **element}
    return {"type": "input", "block_id": "b", "label": plain("x"), "element": element, **more}


@pytest.mark.parametrize(
    ("block", "raw", "complaint"),
    [
        (_input(TEXT), "", REQUIRED),
        (_input(TEXT), None, REQUIRED),
        (_input(TEXT, optional=True), "", None),
        (_input(TEXT), "Halo", None),
        (_input({**TEXT, "min_length": 5}), "Halo", "Please use at least 5 characters."),
        (
            _input({"type": "plain_text_input", "max_length": 3}),
            "Halo",
            "Please use no more than 3 characters.",
        ),
        (_input({"type": "email_text_input"}), "erika", "Please enter a valid email address."),
        (_input({"type": "email_text_input"}), "e@a.id", None),
        (_input({"type": "url_text_input"}), "a.id", "Please enter a valid URL."),
        (_input({"type": "url_text_input"}), "https://a.id", None),
        (_input(NUMBER), "many", "Please enter a number."),
        (
            _input(NUMBER),
            "1.5",
            "Please enter a whole number.",
        ),
        (_input({"type": "number_input", "is_decimal_allowed": True}), "1.5", None),
        (
            _input({**NUMBER, "max_value": "5"}),
            "6",
            "Please enter a number within the limits.",
        ),
        (_input({"type": "static_select", "options": [option("one")]}), None, REQUIRED),
        (_input({"type": "checkboxes", "options": [option("one")]}), [], REQUIRED),
        (
            _input({**USERS, "max_selected_items": 1}),
            ["U1", "U2"],
            "Please choose no more than 1.",
        ),
        (_input({**USERS, "max_selected_items": 2}), ["U1", "U2"], None),
        (_input({"type": "datepicker"}), "2026-12-01", None),
    ],
)
def test_a_field_is_checked(block, raw, complaint):
    view = _view(block)
    take_in(view, {"b": {"it": raw}})
    assert complaints(view) == ({"b": complaint} if complaint else {})


def test_what_a_field_began_with_counts():
    assert complaints(_view(text_input(element={"initial_value": "Halo"}))) == {}


def test_what_is_not_in_the_view_is_not_taken_in():
    view = _view(text_input())
    take_in(view, {"other": {"it": "x"}, "note": {"other": "x"}})
    assert view.typed == {}
