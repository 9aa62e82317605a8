"""What to put right in the form, said beside the field that it is about."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.model import Language, Member
from bot.slack.form_values import Slip
from bot.slack.words import N_, Words

_SENTENCES = {
    Slip.NOBODY: N_("Choose somebody in Slack, or write a name."),
    Slip.ADDRESS: N_("I couldn’t read one of these lines. This works: WhatsApp +62 812 3456 7890"),
    Slip.SELF: N_("That is you, and you don’t need to be on your own list. Please choose somebody else."),
    Slip.DAY: N_("I couldn’t find this day in the calendar. This works: 3 March"),
    Slip.DAYS: N_("I couldn’t read one of these lines. This works: 12 May first day at work"),
    Slip.BOT: N_("That is a bot, and bots have no need of a hello. Please choose a person."),
    Slip.GONE: N_("This account is closed. Write the name instead, and an address outside Slack."),
    Slip.UNKNOWN: N_("I can’t find this person any more. Please choose again, or write a name."),
    Slip.CIRCLE_LONG: N_("One of these names is too long. Please keep each under 40 letters."),
    Slip.LIKE_LONG: N_(
        "One of these is too long. Please keep each under 60 letters; more fits into the note."
    ),
}


def slips(whom: Member | Language | None, found: Mapping[str, Slip]) -> dict[str, str]:
    """The words by the block that they stand under."""
    words = Words.of(whom) if isinstance(whom, Member) else Words(whom or Language.EN)
    return {block: words.say(_SENTENCES[slip]).plain for block, slip in found.items()}
