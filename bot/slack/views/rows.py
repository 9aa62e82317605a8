"""One tie as a line of a list: who, how often, and when that comes round."""

from __future__ import annotations

from bot.core.model import Tie
from bot.services.answers import Row
from bot.slack import signals
from bot.slack.text import Text, together
from bot.slack.views.blocks import button
from bot.slack.views.message import Part, line
from bot.slack.views.people import called, circles
from bot.slack.voice import Voice

# Fifteen rows must fit into one message, even where every letter has to be escaped.
_NAME, _CIRCLE = 60, 20


def tie_row(voice: Voice, row: Row) -> Part:
    read_as = voice.say("Show {who}", who=called(row.tie))
    show = button(voice.say("Show"), signals.TIE_SHOW, row.tie.id, read_as=read_as)
    tie = row.tie
    who = together([called(tie, _NAME), voice.every(tie.every_days), circles(tie, 2, _CIRCLE)], " · ")
    return line(who, standing(voice, row), accessory=show)


def standing(voice: Voice, row: Row) -> Text:
    """Where this tie stands: resting, put off, in season, or when it comes round."""
    if row.in_peace:
        return _in_peace(voice, row.tie)
    if row.in_season:
        return voice.say("🌱 time for a hello")
    return voice.say("next {when}", when=voice.around(row.ripens_at))


def _in_peace(voice: Voice, tie: Tie) -> Text:
    rests = tie.resting and (tie.rest_until is None or tie.rest_until > voice.now)
    if not rests and tie.later_until is not None:
        return voice.say("⏳ later, {when}", when=voice.around(tie.later_until))
    if tie.rest_until is None:
        return voice.say("💤 resting")
    return voice.say("💤 resting, back {when}", when=voice.around(tie.rest_until))
