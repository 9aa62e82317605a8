"""Short words beside a message: it takes a moment, it is too old, there is nobody else."""

from __future__ import annotations

from bot.core.model import Language, Member
from bot.core.nudge import Suggestion
from bot.slack.text import escaped
from bot.slack.views.message import Message, line, put
from bot.slack.views.people import called
from bot.slack.words import Words


def one_moment(language: Language) -> str:
    """Said while the answer takes longer than Slack waits."""
    return escaped(Words(language).say("One moment …").plain)


def stale(member: Member) -> Message:
    """A button of a message that an older version of the bot wrote."""
    words = Words.of(member)
    return put(
        line(
            words.say(
                "That button is from long ago, and I no longer know it. `/reconnect help` shows all I can do."
            )
        )
    )


def nudge_gone(member: Member) -> Message:
    """A button on a nudge whose person is no longer on the list."""
    words = Words.of(member)
    return put(
        line(
            words.say(
                "That nudge is gone, or its person is no longer on your list. `/reconnect` brings another."
            )
        )
    )


def nobody_else(member: Member) -> Message:
    words = Words.of(member)
    return put(
        line(words.say("There is nobody else to suggest just now: everybody else is resting or put off."))
    )


def no_more_ideas(suggestion: Suggestion) -> Message:
    """Everything that fits this tie was shown; what the member adds is new."""
    words = Words.of(suggestion.member)
    return put(
        line(
            words.say(
                "That is all I have for {who} just now. Put something aside with `/reconnect keep`, or add "
                "a line of your own with `/reconnect lines`.",
                who=called(suggestion.tie),
            )
        )
    )
