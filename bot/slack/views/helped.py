"""Help: a short overview, and a page for each topic."""

from __future__ import annotations

from datetime import datetime

from bot.core.model import Language
from bot.services.answers import Helped
from bot.slack import signals
from bot.slack.text import Text, together
from bot.slack.views.blocks import Block, button
from bot.slack.views.message import Message, Part, heading, line, put, row, small
from bot.slack.views.topics import TOPICS, Topic, command
from bot.slack.words import Words


def helped(answer: Helped, now: datetime) -> Message:
    words = Words.of(answer.member)
    topic = TOPICS.get(answer.topic or "")
    return overview(words) if topic is None else page(words, topic)


def overview(words: Words) -> Message:
    return put(
        line(
            words.say("*I help you stay in touch with people you wouldn’t want to lose touch with.*"),
            words.say(
                "Now and then I suggest one of them, with ideas for a light hello. The writing is yours."
            ),
        ),
        line(*_examples(words)),
        small(
            words.say(
                "There is also edit, show, rest, wake, remove and pause: `/reconnect help pause` tells more."
            ),
            words.say("In our chat all of it works without `/reconnect` too, in English and in Indonesian."),
        ),
        more(words),
    )


def _examples(words: Words) -> tuple[Text, ...]:
    return (
        _example(
            words,
            words.say("`/reconnect add @erika every 6 weeks #campus`"),
            words.say("puts somebody on your list"),
        ),
        _example(words, words.say("`/reconnect list`"), words.say("shows who is on it")),
        _example(words, words.say("`/reconnect`"), words.say("suggests somebody right now")),
        _example(words, words.say("`/reconnect done Erika`"), words.say("notes that you were in touch")),
        _example(words, words.say("`/reconnect later Erika until next month`"), words.say("puts it off")),
        _example(
            words,
            words.say("`/reconnect settings 2 a week at 9:00`"),
            words.say("sets how often and when"),
        ),
        _example(
            words,
            words.say("`/reconnect keep https://example.org for Erika`"),
            words.say("puts something aside for somebody; `/reconnect shelf` shows it all"),
        ),
        _example(
            words,
            words.say("`/reconnect lines`"),
            words.say("are hellos in your own words; `/reconnect feeds` bring stories and events"),
        ),
    )


def more(words: Words) -> Part:
    return row(
        _about(words.say("Adding people"), "add", 0),
        _about(words.say("Emoji on a nudge"), "reactions", 1),
        _about(words.say("Settings"), "settings", 2),
        _about(words.say("Privacy"), "privacy", 3),
        button(words.say("Add somebody"), signals.FORM, "new"),
    )


def _about(label: Text, topic: str, index: int) -> Block:
    return button(label, f"{signals.RUN}.{index}", f"help {topic}")


def _example(words: Words, typed: Text, does: Text) -> Text:
    return words.say("• {command}: {does}", command=typed, does=does)


def page(words: Words, topic: Topic) -> Message:
    """What the command does, and sentences that work, in the member's language first."""
    parts = [heading(words.say(topic.title)), line(*[words.say(each) for each in topic.about])]
    if topic.examples:
        first, second = sorted(Language, key=lambda language: language is not words.language)
        parts.append(line(_sentences(topic, first)))
        parts.append(small(_names(words, second), _sentences(topic, second)))
    return put(*parts, row(button(words.say("All help topics"), f"{signals.RUN}.0", "help")))


def _names(words: Words, language: Language) -> Text:
    return words.say("In Indonesian:") if language is Language.ID else words.say("In English:")


def _sentences(topic: Topic, language: Language) -> Text:
    return together([command(each) for each in topic.examples[language]], "\n")
