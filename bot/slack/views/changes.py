"""What an edit changed, a line for each thing."""

from __future__ import annotations

from bot.core.model import Tie
from bot.slack.text import Text, typed
from bot.slack.views import fit
from bot.slack.views.facts import addresses, likes, speaks
from bot.slack.views.occasions import celebrates, dates
from bot.slack.views.people import circles
from bot.slack.voice import Voice

_NAME = 80


def changes(voice: Voice, before: Tie, after: Tie) -> list[Text]:
    lines = [*_name(voice, before, after), *_rhythm(voice, before, after)]
    if before.circles != after.circles:
        lines.append(circles(after) or voice.say("no circle"))
    if before.likes != after.likes:
        lines.append(likes(voice, after) or voice.say("no likes"))
    if before.dates != after.dates:
        lines.append(dates(voice, after) or voice.say("no days of their own"))
    if before.holidays != after.holidays:
        lines.append(celebrates(voice, after.holidays) or voice.say("no holidays ticked"))
    if before.addresses != after.addresses:
        lines.append(addresses(voice, after) or voice.say("no address"))
    if before.note != after.note:
        lines.append(voice.say("note saved") if after.note else voice.say("note deleted"))
    if (before.language, before.register) != (after.language, after.register):
        lines.append(speaks(voice, after) or voice.say("ideas in your own language"))
    return lines


def _name(voice: Voice, before: Tie, after: Tie) -> list[Text]:
    if before.name == after.name:
        return []
    return [voice.say("was called {name}", name=typed(fit.shortened(before.name, _NAME)))]


def _rhythm(voice: Voice, before: Tie, after: Tie) -> list[Text]:
    lines = []
    if before.every_days != after.every_days:
        was = voice.every(before.every_days)
        lines.append(voice.say("{every} (was {before})", every=voice.every(after.every_days), before=was))
    if after.touched_at is not None and before.touched_at != after.touched_at:
        lines.append(voice.say("last in touch {when}", when=voice.on(after.touched_at)))
    elif after.anchor_at is not None and before.anchor_at != after.anchor_at:
        lines.append(voice.say("the next hello is counted from {date}", date=voice.date(after.anchor_at)))
    return lines
