"""What a nudge says and asks beside its reasons: how often from now on, and one rung further."""

from __future__ import annotations

from bot.core.model import Mark, Tie
from bot.core.nudge import RemarkKind, Suggestion
from bot.core.season import half_as_often
from bot.slack import signals
from bot.slack.text import EMPTY, Text
from bot.slack.views.blocks import Block, button
from bot.slack.views.message import Part, line, row
from bot.slack.views.people import called, linked
from bot.slack.views.reasons import new, since
from bot.slack.voice import Voice


def value(suggestion: Suggestion) -> str:
    """What every button of a nudge carries."""
    return f"{suggestion.nudge.id}:{suggestion.tie.id}"


def undo(voice: Voice, suggestion: Suggestion, tie: Tie | None = None) -> Block:
    this = f"{suggestion.nudge.id}:{(tie or suggestion.tie).id}"
    return button(voice.say("Undo"), signals.NUDGE_UNDO, this)


def beneath(voice: Voice, suggestion: Suggestion) -> list[Part]:
    """What stands under an open nudge: the touch that it went on from, and how rarely it comes."""
    parts = []
    if suggestion.nudge.remark(RemarkKind.BEFORE) is not None and suggestion.other is not None:
        before = voice.say("✅ {who}: done.", who=called(suggestion.other))
        parts.append(line(before, accessory=undo(voice, suggestion, suggestion.other)))
    if suggestion.nudge.remark(RemarkKind.MONTHLY, RemarkKind.LIVELY) is not None:
        parts.append(line(pace_said(voice, suggestion), accessory=_lively(voice, suggestion)))
    return parts


def pace_said(voice: Voice, suggestion: Suggestion) -> Text:
    """That it is one a month by now, and that nothing is owed; or that it is the whole pace again."""
    if suggestion.nudge.remark(RemarkKind.MONTHLY) is not None:
        return voice.say(
            "I keep quiet for now: one a month, until you say otherwise. There is nothing to make up for."
        )
    if suggestion.nudge.remark(RemarkKind.LIVELY) is not None:
        return voice.say("As you like: {n} a week again.", n=suggestion.member.pace)
    return EMPTY


def _lively(voice: Voice, suggestion: Suggestion) -> Block | None:
    if suggestion.nudge.remark(RemarkKind.MONTHLY) is None:
        return None
    label = voice.say("Back to {n} a week", n=suggestion.member.pace)
    return button(label, signals.NUDGE_LIVELY, value(suggestion))


def after(voice: Voice, suggestion: Suggestion) -> list[Part]:
    """What follows once a nudge is marked; undo is always there."""
    nudge, back = suggestion.nudge, undo(voice, suggestion)
    parts = [*_less_often(voice, suggestion), *_rung(voice, suggestion)]
    if nudge.remark(RemarkKind.ASK_LESS) is not None and nudge.mark is Mark.LATER:
        return [*parts, *_ask_less(voice, suggestion, back)]
    return [*parts, row(back, _lively(voice, suggestion))]


def _ask_less(voice: Voice, suggestion: Suggestion, back: Block) -> list[Part]:
    this, tie = value(suggestion), suggestion.tie
    question = voice.say(
        "It hasn’t been the right moment for {who} a few times now. Shall I ask less often?", who=called(tie)
    )
    every = voice.every(half_as_often(tie.every_days))
    return [
        line(question),
        row(
            button(voice.say("Less often: {every}", every=every), signals.NUDGE_LESS, this),
            button(voice.say("Let them rest"), signals.NUDGE_REST, this),
            button(voice.say("Leave it as it is"), signals.NUDGE_LEAVE, this),
            back,
        ),
    ]


def _less_often(voice: Voice, suggestion: Suggestion) -> list[Part]:
    if suggestion.nudge.remark(RemarkKind.LESS_OFTEN) is None:
        return []
    return [line(voice.say("From now on {every}.", every=voice.every(suggestion.tie.every_days)))]


def _rung(voice: Voice, suggestion: Suggestion) -> list[Part]:
    other = suggestion.other
    if suggestion.nudge.remark(RemarkKind.RUNG) is None or other is None:
        return []
    offer = voice.say("While you’re at it: how about {who} too?", who=linked(other))
    show = button(
        voice.say("Show"),
        signals.NUDGE_RUNG,
        value(suggestion),
        read_as=voice.say("Show {who}", who=called(other)),
    )
    if other.touched_at is None:
        return [line(offer, new(voice, (voice.now - other.created_at).days), accessory=show)]
    return [line(offer, since(voice, (voice.now - other.touched_at).days), accessory=show)]
