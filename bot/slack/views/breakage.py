"""Something broke on our side: what that means, what to do, and where it is in the log."""

from __future__ import annotations

from bot.core.model import Language, Member
from bot.services.breakage import Breakage, Broken
from bot.slack.text import Text
from bot.slack.views.message import Message, line, put, small
from bot.slack.words import N_, Words

_SENTENCES = {
    Breakage.STORE_FULL: N_(
        "My storage is full, so nothing was saved. Please tell whoever runs this bot, then try again."
    ),
    Breakage.STORE_READ_ONLY: N_(
        "I can only read my storage just now, not write to it, so nothing was saved. "
        "Please tell whoever runs this bot, then try again."
    ),
    Breakage.STORE_BUSY: N_(
        "So much is going on that I didn’t get round to it. Nothing was saved; please try again in a minute."
    ),
    Breakage.STORE_AWAY: N_(
        "I can’t reach my storage just now, so nothing was saved. Please try again in a few minutes."
    ),
    Breakage.SLACK: N_(
        "Slack didn’t answer me as it should, so this didn’t work. Please try again in a minute."
    ),
    Breakage.UNEXPECTED: N_("Something went wrong on my side, and nothing was saved. Please try once more."),
}


def broken(what: Broken, whom: Member | Language) -> Message:
    """`whom` is a language alone where the member could not even be read."""
    words = Words.of(whom) if isinstance(whom, Member) else Words(whom)
    reference = words.say(
        "If it stays like this, give this to whoever runs this bot: {reference}", reference=_code(what)
    )
    return put(line(words.say(_SENTENCES[what.breakage])), small(reference))


def _code(what: Broken) -> Text:
    return Text(f"`{what.reference}`", what.reference)
