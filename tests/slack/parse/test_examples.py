"""Every sentence that help and questions show as an example is one that works."""

from __future__ import annotations

import re

import pytest

from bot.core.model import Language
from bot.slack.parse.requests import Unclear
from bot.slack.views.topics import TOPICS
from bot.slack.views.troubles import _EXAMPLES
from tests.slack.parse.says import asked, spoken

HELP = [
    (each, language)
    for topic in TOPICS.values()
    for language in topic.examples
    for each in topic.examples[language]
]
SHOWN = [re.sub("[`]", "", each) for each in _EXAMPLES.values()]


@pytest.mark.parametrize(("sentence", "language"), HELP)
def test_an_example_of_help_is_understood_in_its_language(sentence: str, language: Language) -> None:
    assert not isinstance(asked(sentence), Unclear)
    assert spoken(sentence) in {language, None}
    assert asked(f"/reconnect {sentence}") == asked(sentence)


@pytest.mark.parametrize("sentence", SHOWN)
def test_an_example_of_a_question_is_understood(sentence: str) -> None:
    assert not isinstance(asked(sentence), Unclear)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_of_help_can_be_asked_for(topic: str) -> None:
    assert getattr(asked(f"help {topic}"), "topic", None) in {topic, "plan"}
