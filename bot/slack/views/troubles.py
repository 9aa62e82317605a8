"""Why a sentence could not be taken as it stands, and one that could."""

from __future__ import annotations

from collections.abc import Sequence

from bot.slack.parse.requests import Trouble
from bot.slack.text import Text, typed
from bot.slack.views import fit
from bot.slack.views.topics import TOPICS, command
from bot.slack.words import N_, Words

_QUOTED = 80
_LIKE_THIS = N_("Like this, for example: {example}")

_SENTENCES = {
    Trouble.UNKNOWN: N_("I didn’t catch “{words}”."),
    Trouble.NOBODY: N_("Who is it about? The name comes right after the command."),
    Trouble.CADENCE_RANGE: N_("A rhythm can be anything from every day to every three years."),
    Trouble.CADENCE_UNREAD: N_("I couldn’t tell how often “{words}” is."),
    Trouble.DATE_UNREAD: N_("I couldn’t read a day in “{words}”."),
    Trouble.DAY_UNREAD: N_("I couldn’t find “{words}” in the calendar. The day and the month are enough."),
    Trouble.DATE_PAST: N_("“{words}” has gone by already. Which day ahead do you mean?"),
    Trouble.DATE_AHEAD: N_("“{words}” is still to come. On which day were you in touch?"),
    Trouble.CIRCLE_HIDDEN: N_(
        "Slack keeps the names of private channels from me. Just type the circle as a word of your own."
    ),
    Trouble.PACE_RANGE: N_("I can nudge you one to seven times a week."),
    Trouble.HOUR_RANGE: N_("I only send nudges between 06:00 and 20:59."),
    Trouble.DAYS_UNREAD: N_("I couldn’t read any weekdays in “{words}”."),
    Trouble.ZONE_UNKNOWN: N_(
        "I don’t know the time zone “{words}”. Its name is made of a region and a city."
    ),
    Trouble.LANGUAGE_UNKNOWN: N_("I speak English and Indonesian so far."),
    Trouble.ADDRESS_UNREAD: N_(
        "I couldn’t read an address in “{words}”. "
        "I know WhatsApp, Telegram, email, LinkedIn, Instagram and X."
    ),
    Trouble.USER_GROUP: N_("I can’t see who is in a group. Name them one by one, and I’ll keep them all."),
    Trouble.TOO_LONG: N_("That is more than I can take in at once. Could you make it shorter?"),
    Trouble.TOO_MANY: N_("That is more than 25 people at once. A few at a time, please."),
    Trouble.UNREAD: N_("I understood everything except “{words}”, so nothing is saved yet."),
}

_ADDED = N_("`/reconnect add @erika every 6 weeks #campus`")
_EXAMPLES = {
    Trouble.UNKNOWN: _ADDED,
    Trouble.NOBODY: N_("`/reconnect done Erika`"),
    Trouble.CADENCE_RANGE: _ADDED,
    Trouble.CADENCE_UNREAD: _ADDED,
    Trouble.DATE_UNREAD: N_("`/reconnect later Erika until 5 January`"),
    Trouble.DAY_UNREAD: N_("`/reconnect edit Erika birthday 3 March`"),
    Trouble.DATE_PAST: N_("`/reconnect later Erika until next week`"),
    Trouble.DATE_AHEAD: N_("`/reconnect done Erika yesterday`"),
    Trouble.CIRCLE_HIDDEN: N_("`/reconnect add Erika #campus`"),
    Trouble.PACE_RANGE: N_("`/reconnect settings 2 a week`"),
    Trouble.HOUR_RANGE: N_("`/reconnect settings at 9:00`"),
    Trouble.DAYS_UNREAD: N_("`/reconnect settings on Monday and Thursday`"),
    Trouble.ZONE_UNKNOWN: N_("`/reconnect settings zone Asia/Jakarta`"),
    Trouble.LANGUAGE_UNKNOWN: N_("`/reconnect settings language English`"),
    Trouble.ADDRESS_UNREAD: N_("`/reconnect edit Erika whatsapp +62 812 3456 7890`"),
    Trouble.USER_GROUP: N_("`/reconnect add @erika @budi every 6 weeks`"),
    Trouble.TOO_LONG: _ADDED,
    Trouble.TOO_MANY: N_("`/reconnect add Erika, Budi and Siti every 2 months`"),
    Trouble.UNREAD: _ADDED,
}


def trouble_said(words: Words, trouble: Trouble, about: str) -> Text:
    """What the trouble is; where there are no words to quote, a sentence that needs none."""
    sentence = _SENTENCES[trouble]
    if "{words}" in sentence and not about.strip():
        return words.say("I didn’t catch that.")
    return words.say(sentence, words=typed(fit.shortened(about, _QUOTED)))


def example(words: Words, trouble: Trouble, nearest: Sequence[str] = ()) -> Text:
    """A sentence that works: of the command that may be meant, or of the kind that was not understood."""
    topic = TOPICS.get(nearest[0]) if nearest else None
    if topic is not None and topic.examples:
        return words.say(_LIKE_THIS, example=command(topic.examples[words.language][0]))
    return words.say(_LIKE_THIS, example=words.say(_EXAMPLES[trouble]))
