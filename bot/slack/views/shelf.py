"""What was put aside: one thing just now, or the whole shelf, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlsplit

from bot.core.links import LONGEST_LINK
from bot.core.model import Tie
from bot.core.shelf import Thing
from bot.services.shelved import Deed, Lying, ShelfFull, ShelfListed, Shelved, Unshelved
from bot.slack import signals
from bot.slack.text import EMPTY, Text, escaped, together, typed
from bot.slack.views import fit
from bot.slack.views.blocks import Block, button, option, select
from bot.slack.views.message import Message, Part, line, put, row
from bot.slack.views.people import IN_A_ROW, called
from bot.slack.views.undo import undo
from bot.slack.voice import Voice

_NAMED = 3  # ties who would like it
_CHOICES = 100  # as many as Slack lets one choose among
_TITLE, _WORDS, _TOPIC, _LINK = 100, 120, 24, 500
_ROOM = 9_500  # for what is said of all things of a page, of the 12,000 characters that a message holds


def shelved(answer: Shelved, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(line(_deed(voice, answer), _for_whom(voice, answer)), row(*_buttons(voice, answer)))


def _deed(voice: Voice, answer: Shelved) -> Text:
    thing = _thing(answer.thing)
    match answer.deed:
        case Deed.KEPT:
            return voice.say("📌 On your shelf now: {thing}", thing=thing)
        case Deed.AGAIN:
            return voice.say("📌 That was on your shelf already: {thing}", thing=thing)
        case Deed.CHANGED:
            return voice.say("📌 Changed on your shelf: {thing}", thing=thing)
        case _:
            return voice.say("📌 It was already like that: {thing}", thing=thing)


def _for_whom(voice: Voice, answer: Shelved) -> Text:
    if answer.thing.tie_ids and answer.ties:
        who = _names(voice, answer.ties)
        return voice.say("It’s for {who}. I’ll bring it up when it’s time for a hello.", who=who)
    if answer.ties:
        who = _names(voice, answer.ties)
        return voice.say("I think {who} would like it. I’ll bring it up when it’s time for a hello.", who=who)
    if answer.others:
        return voice.say("Who is it for? I can’t tell from what they like.")
    return voice.say("It waits here until there is somebody on your list who would like it.")


def _names(voice: Voice, ties: Sequence[Tie]) -> Text:
    named = [called(tie, IN_A_ROW) for tie in ties[:_NAMED]]
    rest = len(ties) - len(named)
    return voice.joined([*named, voice.count("{n} more", "{n} more", rest)] if rest else named)


def _buttons(voice: Voice, answer: Shelved) -> list[Block | None]:
    return [
        _choice(voice, answer) if answer.others else None,
        button(voice.say("Edit"), signals.SHELF_EDIT, answer.thing.id),
        _look(voice),
        undo(voice, answer.change_id),
    ]


def _choice(voice: Voice, answer: Shelved) -> Block:
    """Beyond what can be chosen here, the form has room for all."""
    options = [option(typed(tie.name), f"{answer.thing.id}:{tie.id}") for tie in answer.others[:_CHOICES]]
    return select(signals.SHELF_FOR, voice.say("For …"), options)


def _look(voice: Voice) -> Block:
    return button(voice.say("See the shelf"), f"{signals.RUN}.0", "shelf")


def unshelved(answer: Unshelved, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    taken = voice.say("Taken off your shelf: {thing}", thing=_thing(answer.thing))
    return put(line(taken), row(_look(voice), undo(voice, answer.change_id)))


def full(answer: ShelfFull, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(
        line(
            voice.count(
                "Your shelf is full: it has room for {n} thing.",
                "Your shelf is full: it has room for {n} things.",
                answer.most,
            ),
            voice.say("Take something off it that has had its day, and this will fit."),
        ),
        row(_look(voice)),
    )


def listed(answer: ShelfListed, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    if not answer.things:
        return _empty(voice)
    title = voice.count("*{n} thing on your shelf*", "*{n} things on your shelf*", answer.total)
    said = _said_of_all(voice, answer.things)
    rows = [
        part
        for lying, texts in zip(answer.things, said, strict=True)
        for part in (line(*texts), _change(voice, lying.thing))
    ]
    return put(line(title), *rows, *_pages(voice, answer))


def _said_of_all(voice: Voice, things: Sequence[Lying]) -> list[list[Text]]:
    """As much as fits into one message, the longest links left out first; the form shows all of a thing."""
    for longest in (_LINK, _LINK // 4, 0):
        said = [_said(voice, lying, longest) for lying in things]
        if sum(fit.units(text.rich) for texts in said for text in texts) <= _ROOM:
            return said
    return [[_short(lying.thing)] for lying in things]


def _said(voice: Voice, lying: Lying, longest: int) -> list[Text]:
    about = together([_topics(lying.thing), _likers(voice, lying)], " · ")
    return [text for text in (_thing(lying.thing, longest), about) if text]


def _empty(voice: Voice) -> Message:
    return put(
        line(
            voice.say("Your shelf is still empty. Here you can put aside what somebody would like some day."),
            voice.say("`/reconnect keep https://example.org for Erika #coffee`"),
            voice.say("Or just paste a link in our chat."),
        )
    )


def _change(voice: Voice, thing: Thing) -> Part:
    short = _short(thing)
    edit, remove = voice.say("Edit {thing}", thing=short), voice.say("Remove {thing}", thing=short)
    return row(
        button(voice.say("Edit"), signals.SHELF_EDIT, thing.id, read_as=edit),
        button(voice.say("Remove"), signals.SHELF_REMOVE, thing.id, read_as=remove),
    )


def _likers(voice: Voice, lying: Lying) -> Text:
    if not lying.ties:
        return EMPTY
    who = _names(voice, lying.ties)
    return voice.say("for {who}", who=who) if lying.thing.tie_ids else voice.say("maybe for {who}", who=who)


def _topics(thing: Thing) -> Text:
    return together([typed("#" + fit.shortened(topic, _TOPIC)) for topic in thing.topics])


def _pages(voice: Voice, answer: ShelfListed) -> list[Part]:
    """Each way has a row of its own, since two buttons of one row cannot share their action id."""
    if answer.pages < 2:
        return []
    on = _turn(voice.say("Next page"), answer.page + 1) if answer.page < answer.pages else None
    back = _turn(voice.say("Previous page"), answer.page - 1) if answer.page > 1 else None
    where = voice.say("Page {page} of {pages}", page=answer.page, pages=answer.pages)
    return [line(where, accessory=on or back), *([row(back)] if on and back else [])]


def _turn(label: Text, page: int) -> Block:
    return button(label, signals.SHELF_PAGE, str(page))


def _thing(thing: Thing, longest: int = LONGEST_LINK) -> Text:
    """The member's words and the link, whichever there are."""
    words = typed(fit.shortened(thing.words or "", _WORDS))
    return together([words, linked(thing, longest)], " · ")


def linked(thing: Thing, longest: int = LONGEST_LINK) -> Text:
    """The link under its title, or under its address where no title is known."""
    if thing.url is None:
        return EMPTY
    label = typed(fit.shortened(thing.title or _bare(thing.url), _TITLE))
    address = escaped(thing.url)
    return Text(f"<{address}|{label.rich}>", label.plain) if len(address) <= longest else label


def _short(thing: Thing) -> Text:
    return typed(fit.shortened(thing.words or thing.title or _bare(thing.url or ""), IN_A_ROW))


def _bare(url: str) -> str:
    """As one reads it out: the host, and what follows."""
    parts = urlsplit(url)
    return f"{parts.netloc}{parts.path}".removeprefix("www.").rstrip("/")
