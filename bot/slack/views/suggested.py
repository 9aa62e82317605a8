"""A nudge: one person, why now, and a few ideas; or, once marked, what holds from here on."""

from __future__ import annotations

from bot.core.addresses import open_url
from bot.core.model import AddressKind, Mark, Tie
from bot.core.nudge import Idea, Suggestion
from bot.core.season import ripens_at
from bot.slack import signals
from bot.slack.text import EMPTY, Text, escaped, typed
from bot.slack.views import fit, remarks
from bot.slack.views.blocks import Block, button, link, option, select
from bot.slack.views.message import Message, Part, line, put, quoted, row, small
from bot.slack.views.people import called, linked
from bot.slack.views.pictures import credited, picture
from bot.slack.views.reasons import why
from bot.slack.voice import Voice

_URL = 3000  # what Slack allows
_IDEAS, _IDEA = 3, 2500  # so that all of them fit into one message


def nudge(suggestion: Suggestion) -> Message:
    voice = Voice(suggestion.member, suggestion.now)
    if suggestion.nudge.mark is not None:
        return _marked(voice, suggestion, suggestion.nudge.mark)
    return _open(voice, suggestion)


def _open(voice: Voice, suggestion: Suggestion) -> Message:
    reason = why(voice, suggestion.nudge.reasons)
    shown = enumerate(suggestion.nudge.ideas[:_IDEAS])
    ideas = [part for index, idea in shown for part in _idea(voice, suggestion, index, idea)]
    hint = voice.say(
        "✅ done · ⏳ later · 💤 rest: react to this message or press a button. Remove the reaction to undo."
    )
    parts = (
        line(linked(suggestion.tie), reason, *_mail(voice, suggestion)),
        *ideas,
        _buttons(voice, suggestion),
        small(hint),
        *remarks.beneath(voice, suggestion),
    )
    return put(*parts, said=_banner(voice, suggestion, reason))


def _banner(voice: Voice, suggestion: Suggestion, reason: Text) -> Text:
    """The name first, since a phone shows little; no name at all for a member who wants it discreet."""
    if suggestion.member.discreet:
        return voice.say("Somebody on your list is due a hello 🌱 Open to see who.")
    ideas = (idea.text for idea in suggestion.nudge.ideas)
    said = voice.say("{who}: {why}", who=called(suggestion.tie), why=reason)
    pace = remarks.pace_said(voice, suggestion).plain
    return Text(said.rich, "\n".join([said.plain, *ideas, pace]).strip())


def _idea(voice: Voice, suggestion: Suggestion, index: int, idea: Idea) -> list[Part]:
    """What could be sent, with its picture and what speaks for just this one, if that was not said above."""
    said = idea.why is None or idea.why in suggestion.nudge.reasons
    about = [] if said or idea.why is None else [small(why(voice, (idea.why,)))]
    return [_ready(voice, suggestion, index, idea), *picture(suggestion, idea), *credited(idea), *about]


def _ready(voice: Voice, suggestion: Suggestion, index: int, idea: Idea) -> Part:
    value = f"{remarks.value(suggestion)}:{index}"
    read_as = voice.say("Copy idea {n}", n=index + 1)
    return quoted(
        fit.shortened(idea.text, _IDEA), button(voice.say("Copy"), signals.NUDGE_COPY, value, read_as=read_as)
    )


def _buttons(voice: Voice, suggestion: Suggestion) -> Part:
    value = remarks.value(suggestion)
    return row(
        _way_there(voice, suggestion),
        button(voice.say("Done"), signals.NUDGE_DONE, value),
        button(voice.say("Another idea"), signals.NUDGE_ANOTHER, value),
        button(voice.say("Someone else"), signals.NUDGE_SOMEONE, value),
        _later(voice, value),
    )


def _way_there(voice: Voice, suggestion: Suggestion) -> Block | None:
    """The chat in Slack, or where else the tie is; no button where we know of no way."""
    url = _url(suggestion.tie, suggestion.nudge.ideas)
    if url is None or _by_email(suggestion.tie):
        return None
    return link(voice.say("Open chat"), signals.NUDGE_OPEN, remarks.value(suggestion), url, style="primary")


def _by_email(tie: Tie) -> bool:
    return tie.user_id is None and bool(tie.addresses) and tie.addresses[0].kind is AddressKind.EMAIL


def _mail(voice: Voice, suggestion: Suggestion) -> list[Text]:
    """E-mail as a link in the text: Slack does not say whether a button may hold a `mailto:`."""
    url = _url(suggestion.tie, suggestion.nudge.ideas)
    if url is None or not _by_email(suggestion.tie):
        return []
    label = voice.say("Write email").plain
    return [Text(f"<{escaped(url)}|{escaped(label)}>", label)]


def _url(tie: Tie, ideas: tuple[Idea, ...]) -> str | None:
    if tie.user_id is not None:
        return f"https://slack.com/app_redirect?channel={tie.user_id}&team={tie.workspace_id}"
    if not tie.addresses:
        return None
    address = tie.addresses[0]
    filled = open_url(address, ideas[0].text if ideas else "")
    return filled if len(filled) <= _URL else open_url(address, "")


def _later(voice: Voice, value: str) -> Block:
    options = [
        option(voice.say("Tomorrow"), f"{value}:tomorrow"),
        option(voice.say("Next week"), f"{value}:week"),
        option(voice.say("In a month"), f"{value}:month"),
        option(voice.say("Let them rest"), f"{value}:rest"),
    ]
    return select(signals.NUDGE_LATER, voice.say("Later"), options)


def _marked(voice: Voice, suggestion: Suggestion, mark: Mark) -> Message:
    """The same message, shrunk to what holds now."""
    said = _holds(voice, suggestion, mark, typed("🌱")) if suggestion.member.discreet else None
    return put(
        line(_holds(voice, suggestion, mark, linked(suggestion.tie))),
        *remarks.after(voice, suggestion),
        said=said or EMPTY,
    )


def _holds(voice: Voice, suggestion: Suggestion, mark: Mark, who: Text) -> Text:
    tie = suggestion.tie
    match mark:
        case Mark.DONE if ripens_at(tie) <= voice.now:
            return voice.say("✅ {who}: done, nice.", who=who)
        case Mark.DONE:
            return voice.say(
                "✅ {who}: done, nice. Next time {when}.", who=who, when=voice.around(ripens_at(tie))
            )
        case Mark.LATER if tie.later_until is not None:
            return voice.say("⏳ {who}: later, not before {when}.", who=who, when=voice.on(tie.later_until))
        case Mark.LATER:
            return voice.say("⏳ {who}: later.", who=who)
        case Mark.REST if tie.rest_until is not None:
            return voice.say("💤 {who}: resting, back {when}.", who=who, when=voice.on(tie.rest_until))
        case Mark.REST:
            return voice.say("💤 {who}: resting until you wake them.", who=who)
