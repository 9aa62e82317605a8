"""Every answer has its view, and every button a listener that knows its name."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from bot.services.answers import Answer, Helped
from bot.slack import signals, views
from bot.slack.views.dispatch import VIEWS
from tests.slack.views.people import ADA, MEMBERS, NOW
from tests.slack.views.reading import elements, has
from tests.slack.views.samples import SAMPLES

KNOWN = {value for name, value in vars(signals).items() if name.isupper()}
CHANGING = (
    "kept",
    "edited",
    "touched",
    "put-off",
    "rested",
    "woken",
    "removed",
    "paused",
    "resumed",
    "planned-changed",
)


def test_every_answer_has_its_view() -> None:
    assert set(VIEWS) == set(get_args(Answer))


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_every_element_bears_a_name_that_the_listeners_know(name: str) -> None:
    for member in MEMBERS.values():
        for each in elements(SAMPLES[name](member)):
            assert (
                re.fullmatch(re.escape(signals.RUN) + r"\.\d", each["action_id"])
                or each["action_id"] in KNOWN
            )


def test_every_name_that_the_listeners_know_is_somewhere_to_be_pressed() -> None:
    pressed = {
        each["action_id"].split(".0")[0]
        for sample in SAMPLES.values()
        for each in elements(sample(MEMBERS["id"]))
    }
    forms = {signals.TIE_FORM, signals.SHELF_FORM, signals.LINE_FORM}
    assert KNOWN - pressed <= {*forms, signals.NUDGE_EVENT, signals.KEEP_SHORTCUT}


@pytest.mark.parametrize("name", CHANGING)
def test_what_changed_something_can_be_undone(name: str) -> None:
    (undo,) = [each for each in elements(SAMPLES[name](ADA)) if each["action_id"] == signals.UNDO]
    assert undo["value"] == "change-1"


@pytest.mark.parametrize(
    "name", ["kept-known", "edited-nothing", "woken-already", "resumed-already", "planned"]
)
def test_what_changed_nothing_has_nothing_to_undo(name: str) -> None:
    assert not has(SAMPLES[name](ADA), signals.UNDO)


def test_the_first_answer_says_before_all_else_who_may_read_it() -> None:
    first = views.answer(Helped(ADA, None), NOW, first=True)
    again = views.answer(Helped(ADA, None), NOW)
    assert "exports" in first.text
    assert first.text.endswith(again.text)
    assert first.blocks[-len(again.blocks) :] == again.blocks
    assert first.blocks[: -len(again.blocks)] == views.welcome(ADA)
