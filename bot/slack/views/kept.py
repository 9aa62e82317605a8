"""People were put on the list: who, how often, what that comes to, and what could not be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.core.model import Tie
from bot.services.answers import Kept, NotATie, NotATieReason
from bot.slack import signals
from bot.slack.text import EMPTY, Text, bold, together, typed
from bot.slack.views import fit
from bot.slack.views.blocks import button
from bot.slack.views.capacity import promised, ways_on
from bot.slack.views.message import Message, Part, line, put, row
from bot.slack.views.occasions import day, is_leap
from bot.slack.views.people import IN_A_ROW, NAMED, called, circles, linked, several
from bot.slack.views.settings import next_nudge, pause_or_resume
from bot.slack.views.undo import undo
from bot.slack.voice import Voice


def kept(answer: Kept, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    lines = [_added(voice, answer.added), _known(voice, answer.known), *_refused(voice, answer.refused)]
    parts = [line(*[each for each in lines if each])]
    if answer.added or answer.known:
        parts.append(line(*_what_follows(voice, answer)))
    return put(*parts, ways_on(voice, answer.promise, answer.change_id), _buttons(voice, answer))


def _added(voice: Voice, ties: Sequence[Tie]) -> Text:
    if not ties:
        return EMPTY
    if len(ties) == 1:
        return _added_one(voice, ties[0])
    who = several(voice, ties)
    cadences = {tie.every_days for tie in ties}
    if len(cadences) > 1:
        return voice.say("🌱 On your list now: {who}.", who=who)
    return voice.say("🌱 On your list now: {who}, each {every}.", who=who, every=voice.every(cadences.pop()))


def _added_one(voice: Voice, tie: Tie) -> Text:
    every = voice.every(tie.every_days)
    if tie.circles:
        return voice.say(
            "🌱 {who} is on your list, {every} ({circles}).",
            who=linked(tie),
            every=every,
            circles=circles(tie),
        )
    return voice.say("🌱 {who} is on your list, {every}.", who=linked(tie), every=every)


def _known(voice: Voice, ties: Sequence[Tie]) -> Text:
    if not ties:
        return EMPTY
    if len(ties) == 1:
        every = voice.every(ties[0].every_days)
        return voice.say("{who} was on your list already, {every}.", who=linked(ties[0]), every=every)
    return voice.say("On your list already: {who}.", who=several(voice, ties))


def _refused(voice: Voice, refused: Sequence[NotATie]) -> list[Text]:
    """One line a reason, whoever it is about."""
    by_reason: dict[NotATieReason, list[str]] = {}
    for each in refused:
        by_reason.setdefault(each.reason, []).append(each.name)
    return [_refusal(voice, reason, names) for reason, names in by_reason.items()]


def _refusal(voice: Voice, reason: NotATieReason, names: Sequence[str]) -> Text:
    who = _named(voice, names)
    match reason:
        case NotATieReason.SELF:
            return voice.say("You don’t need to be on your own list, so I left you out.")
        case NotATieReason.BOT:
            return voice.say("A bot misses nobody, so I left out {who}.", who=who)
        case NotATieReason.GONE:
            return voice.say(
                "No longer here in Slack: {who}. Add them by name, without the @, and I’ll still keep them.",
                who=who,
            )
        case NotATieReason.UNKNOWN:
            return voice.say(
                "Slack doesn’t know {who}. Add them by name, without the @, and I’ll still keep them.",
                who=who,
            )
        case NotATieReason.TOO_MANY:
            return voice.say(
                "Your list is full, so there was no room for {who}. "
                "To make room, use `/reconnect remove` and a name.",
                who=who,
            )


def _named(voice: Voice, names: Sequence[str]) -> Text:
    shown: list[Text] = [bold(typed(fit.shortened(name, IN_A_ROW))) for name in names[:NAMED]]
    rest = len(names) - len(shown)
    return voice.joined([*shown, voice.count("{n} more", "{n} more", rest)] if rest else shown)


def _what_follows(voice: Voice, answer: Kept) -> list[Text]:
    coming = next_nudge(voice, answer.member, answer.next_at)
    said = (*_leap_days(voice, answer), promised(voice, answer.promise), _for_now(voice, answer), coming)
    return [text for text in said if text]


def _leap_days(voice: Voice, answer: Kept) -> list[Text]:
    """What comes every four years has another day in the others, and the member can choose it."""
    found = ((tie, own) for tie in answer.added for own in tie.dates if is_leap(own))
    return [together([called(tie), day(voice, own)], ": ") for tie, own in found][:1]


def _for_now(voice: Voice, answer: Kept) -> Text:
    """A promise that is not kept just now says so."""
    if answer.promise is None or not answer.quieter:
        return EMPTY
    return voice.say(
        "For now I come by less often than that, as it has been quiet lately. "
        "Every hello you tell me of brings me back a little more."
    )


def _buttons(voice: Voice, answer: Kept) -> Part:
    alone = answer.added[0] if len(answer.added) == 1 else None
    return row(
        button(voice.say("Add details"), signals.TIE_EDIT, alone.id) if alone else None,
        button(voice.say("See the list"), f"{signals.RUN}.1", "list"),
        pause_or_resume(voice, answer.member) if answer.member.paused else None,
        undo(voice, answer.change_id),
    )
