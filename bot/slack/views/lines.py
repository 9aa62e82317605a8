"""Own lines: one just now, or all of them, page by page, and whether only these are sent."""

from __future__ import annotations

from datetime import datetime

from bot.core.model import Language
from bot.core.own_lines import LONGEST, OwnLine
from bot.core.own_lines import shown as blanks_in
from bot.services.lined import (
    LineRefused,
    LineRemoved,
    LineShown,
    LineSlip,
    LinesListed,
    LinesSwitched,
    LineWritten,
    Written,
)
from bot.slack import signals
from bot.slack.text import EMPTY, Text, bold, together, typed
from bot.slack.views import fit
from bot.slack.views.blocks import Block, button
from bot.slack.views.facts import LANGUAGES
from bot.slack.views.message import Message, Part, line, put, quoted, row, small
from bot.slack.views.topics import command
from bot.slack.views.undo import undo
from bot.slack.voice import Voice
from bot.slack.words import Words

_SHOWN, _READ = 120, 30


def written(answer: LineWritten, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(
        line(_deed(voice, answer)),
        quoted(answer.line.text),
        small(_for_whom(voice, answer.line)),
        row(_edit(voice, answer.line), _look(voice), undo(voice, answer.change_id)),
    )


def _deed(voice: Voice, answer: LineWritten) -> Text:
    match answer.deed:
        case Written.ADDED:
            return voice.say("✍️ Written down as your line {number}:", number=answer.number)
        case Written.AGAIN:
            return voice.say("✍️ You have this one already; it is line {number}:", number=answer.number)
        case Written.CHANGED:
            return voice.say("✍️ Changed; line {number} is now:", number=answer.number)
        case _:
            return voice.say("✍️ Line {number} was like that already:", number=answer.number)


def _for_whom(words: Words, own: OwnLine) -> Text:
    if own.language is Language.ID:
        return words.say("For hellos in Indonesian.")
    return words.say("For hellos in English.")


def shown(answer: LineShown, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(
        line(voice.say("Your line {number}:", number=answer.number)),
        quoted(answer.line.text),
        small(_for_whom(voice, answer.line)),
        row(_edit(voice, answer.line), _remove(voice, answer.line), _look(voice)),
    )


def removed(answer: LineRemoved, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(
        line(voice.say("Taken off your lines:")),
        quoted(answer.line.text),
        row(_look(voice), undo(voice, answer.change_id)),
    )


def refused(answer: LineRefused, now: datetime) -> Message:
    """What to put right, with what was typed, so that it can be copied or changed in the form."""
    voice = Voice(answer.member, now)
    kept = [line(voice.say("You wrote:")), quoted(answer.text)] if answer.text else []
    return put(line(slip_said(voice, answer)), *kept, row(*_ways_out(voice, answer)))


def _ways_out(voice: Voice, answer: LineRefused) -> list[Block | None]:
    form = None
    if answer.draft_id is not None and answer.slip is not LineSlip.FULL:
        label = voice.say("Change it in the form")
        form = button(label, signals.LINE_EDIT, f"draft:{answer.draft_id}", style="primary")
    elif answer.slip is LineSlip.EMPTY:
        form = _new(voice)
    return [form, _look(voice), _help(voice)]


def slip_said(words: Words, slip: LineRefused) -> Text:
    match slip.slip:
        case LineSlip.EMPTY:
            example = command("lines add Hi {name}, what’s new?")
            if words.language is Language.ID:
                example = command("kalimat tambah Halo {nama}, lagi sibuk apa?")
            return words.say("What would you like to say? For example: {example}", example=example)
        case LineSlip.TOO_LONG:
            return words.say(
                "That is a little long for a light hello: a line has room for {most} characters, "
                "and this has {n}. A bit shorter, and it fits.",
                most=LONGEST,
                n=len(slip.text),
            )
        case LineSlip.BLANK:
            return _blank_said(words, slip.words)
        case LineSlip.FULL:
            return words.say(
                "You have {n} lines, and there is no room for more. Remove one that has had its day, "
                "and this will fit.",
                n=slip.total,
            )
        case _:
            return _no_such(words, slip)


def _blank_said(words: Words, wrong: str) -> Text:
    blanks = words.joined([typed(blank) for blank in blanks_in(words.language)])
    if len(wrong) == 1:
        return words.say(
            "There is a {sign} on its own. What I can fill in is {blanks}.", sign=wrong, blanks=blanks
        )
    return words.say(
        "I don’t know what to fill in for {word}. What I can fill in is {blanks}.",
        word=fit.shortened(wrong, _READ),
        blanks=blanks,
    )


def _no_such(words: Words, slip: LineRefused) -> Text:
    if not slip.words:
        return words.say("This line isn’t there any more.")
    if not slip.total:
        return words.say(
            "You have no lines of your own yet, so there is no line {number}.", number=slip.words
        )
    return words.say("There is no line {number}; your lines go up to {n}.", number=slip.words, n=slip.total)


def listed(answer: LinesListed, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    if not answer.lines:
        return _empty(voice, answer)
    title = voice.count("*{n} line of your own*", "*{n} lines of your own*", answer.total)
    rows = [part for number, own in answer.lines for part in _row(voice, number, own)]
    return put(line(title, _which(voice, answer)), *rows, *_pages(voice, answer), _end(voice, answer))


def _which(voice: Voice, answer: LinesListed) -> Text:
    if answer.member.own_lines_at is not None:
        return voice.say("I suggest only these, and none of mine.")
    return voice.say("I suggest these along with mine.")


def _empty(voice: Voice, answer: LinesListed) -> Message:
    example = command("lines add Hi {name}, still into {like}?")
    if voice.language is Language.ID:
        example = command("kalimat tambah Halo {nama}, masih suka {suka}?")
    silent = voice.say("Mine are switched off. Until you write one, I use them all the same.")
    return put(
        line(
            voice.say("You have no lines of your own yet. Write some hellos the way you would say them:"),
            example,
            silent if answer.member.own_lines_at is not None else EMPTY,
        ),
        _end(voice, answer),
    )


def _row(voice: Voice, number: int, own: OwnLine) -> list[Part]:
    text = together([bold(typed(f"{number}.")), typed(fit.shortened(own.text, _SHOWN))])
    language = voice.say(LANGUAGES[own.language])
    return [line(together([text, language], " · ")), row(_edit(voice, own), _remove(voice, own))]


def _pages(voice: Voice, answer: LinesListed) -> list[Part]:
    """Each way has a row of its own, since two buttons of one row cannot share their action id."""
    if answer.pages < 2:
        return []
    on = _turn(voice.say("Next page"), answer.page + 1) if answer.page < answer.pages else None
    back = _turn(voice.say("Previous page"), answer.page - 1) if answer.page > 1 else None
    where = voice.say("Page {page} of {pages}", page=answer.page, pages=answer.pages)
    return [line(where, accessory=on or back), *([row(back)] if on and back else [])]


def _turn(label: Text, page: int) -> Block:
    return button(label, signals.LINE_PAGE, str(page))


def _end(voice: Voice, answer: LinesListed) -> Part:
    return row(_new(voice), _switch(voice, only_own=answer.member.own_lines_at is not None), _help(voice))


def switched(answer: LinesSwitched, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(
        line(*_switched(voice, answer)),
        row(_new(voice), _look(voice), undo(voice, answer.change_id)),
    )


def _switched(voice: Voice, answer: LinesSwitched) -> list[Text]:
    if answer.member.own_lines_at is None:
        if answer.changed:
            return [voice.say("Mine are on again: I suggest your lines and the built-in ones.")]
        return [voice.say("That is how it is already: I suggest your lines and the built-in ones.")]
    said = voice.say("From now on I suggest only lines of yours.")
    if not answer.changed:
        said = voice.say("That is how it is already: I suggest only lines of yours.")
    if not answer.total:
        return [said, voice.say("There are none yet, so mine stay until you write one.")]
    return [said, voice.say("Only where I would have nothing at all to suggest, I use one of mine.")]


def _edit(words: Words, own: OwnLine) -> Block:
    return button(
        words.say("Edit"), signals.LINE_EDIT, own.id, read_as=words.say("Edit {thing}", thing=_short(own))
    )


def _remove(words: Words, own: OwnLine) -> Block:
    return button(
        words.say("Remove"),
        signals.LINE_REMOVE,
        own.id,
        read_as=words.say("Remove {thing}", thing=_short(own)),
    )


def _short(own: OwnLine) -> Text:
    return typed(fit.shortened(own.text, _READ))


def _new(words: Words) -> Block:
    return button(words.say("Write a line"), signals.LINE_EDIT, "new")


def _look(words: Words) -> Block:
    return button(words.say("See my lines"), f"{signals.RUN}.0", "lines")


def _switch(words: Words, *, only_own: bool) -> Block:
    if only_own:
        return button(words.say("Use the built-in ones too"), f"{signals.RUN}.1", "lines built-in on")
    return button(words.say("Only mine"), f"{signals.RUN}.1", "lines only mine")


def _help(words: Words) -> Block:
    return button(words.say("Help"), f"{signals.RUN}.2", "help lines")
