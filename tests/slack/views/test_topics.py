"""What help and the other views tell people to type is understood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import get_args

import pytest

from bot.core.model import Language
from bot.services.answers import Helped
from bot.slack import signals, views
from bot.slack.parse import hear
from bot.slack.parse import requests as asked
from bot.slack.parse.requests import Help, Request, Unclear
from bot.slack.views.topics import COMMANDS, TOPICS
from bot.slack.words import Words
from tests.slack.messages import said
from tests.slack.views.people import ADA, MEMBERS, NOW
from tests.slack.views.reading import elements, texts
from tests.slack.views.samples import SAMPLES

TODAY = date(2026, 11, 25)
KINDS: dict[str, tuple[type, ...]] = {
    "add": (asked.Add,),
    "edit": (asked.Edit,),
    "list": (asked.List,),
    "show": (asked.Show,),
    "done": (asked.Done,),
    "later": (asked.Later,),
    "rest": (asked.Rest,),
    "wake": (asked.Wake,),
    "remove": (asked.Remove,),
    "pause": (asked.Pause, asked.Resume),
    "settings": (asked.Plan,),
    "suggest": (asked.Suggest,),
    "shelf": (asked.Keep, asked.Shelf),
    "feeds": get_args(asked.OfFeeds),
    "lines": (asked.Lines,),
}
_CODE = re.compile(r"`/reconnect ?([^`]*)`")


def heard(sentence: str) -> Request:
    """A sentence as Slack delivers it, which knows who is meant after an @."""
    escaped = re.sub(r"(?<!\w)@(\w+)", lambda name: f"<@U0{name[1].upper()}|{name[1]}>", sentence)
    return hear(escaped, TODAY).request


def examples() -> Iterator[tuple[str, str]]:
    for name in KINDS:
        for sentences in TOPICS[name].examples.values():
            yield from ((name, sentence) for sentence in sentences)


@pytest.mark.parametrize(("name", "sentence"), list(examples()))
def test_an_example_does_what_its_page_is_about(name: str, sentence: str) -> None:
    assert isinstance(heard(sentence), KINDS[name])


@pytest.mark.parametrize("voice", sorted(MEMBERS))
def test_every_command_that_a_sentence_shows_is_understood(voice: str) -> None:
    words = Words.of(MEMBERS[voice])
    shown = [words.say(msgid).rich for msgid in said() if isinstance(msgid, str) and "{" not in msgid]
    commands = {command for text in shown for command in _CODE.findall(text)}
    assert len(commands) > 10
    assert {command for command in commands if isinstance(heard(command), Unclear)} == set()


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_every_button_that_runs_a_command_runs_it(name: str) -> None:
    for each in elements(SAMPLES[name](ADA)):
        if each["action_id"].startswith(signals.RUN):
            assert not isinstance(heard(each["value"]), Unclear), each["value"]


@pytest.mark.parametrize("topic", sorted(TOPICS))
def test_every_page_of_help_can_be_asked_for(topic: str) -> None:
    request = heard(f"help {topic}")
    assert isinstance(request, Help)
    assert views.answer(Helped(ADA, request.topic), NOW) == views.answer(Helped(ADA, topic), NOW)


def test_a_page_shows_both_languages_the_members_own_first() -> None:
    for topic in ("add", "settings"):
        for member in (ADA, MEMBERS["id"]):
            shown = texts(views.answer(Helped(member, topic), NOW))
            english, indonesian = (
                shown.index(TOPICS[topic].examples[each][0]) for each in (Language.EN, Language.ID)
            )
            assert (english < indonesian) == (member.language is Language.EN)


def test_an_unknown_topic_is_answered_with_the_overview() -> None:
    assert views.answer(Helped(ADA, "nothing"), NOW) == views.answer(Helped(ADA, None), NOW)


def test_every_command_word_has_its_page() -> None:
    assert set(COMMANDS) - {"help"} <= set(TOPICS)
