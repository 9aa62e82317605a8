"""What is said when a feed was added, read for the first time, imported, or could not be."""

from __future__ import annotations

from datetime import datetime

from bot.core.sources import Source, SourceKind
from bot.services.listened import (
    FeedsFull,
    FirstHeard,
    Imported,
    Importing,
    Listening,
    NotAList,
    NotAnAddress,
    NotFollowed,
    Slip,
    Unfollowed,
    Unheard,
)
from bot.slack.text import EMPTY, Text, as_it_is, bold, typed
from bot.slack.views import fit
from bot.slack.views.feeds import linked, look, name_of, offer, remove, retry
from bot.slack.views.message import Message, line, put, row
from bot.slack.views.undo import undo
from bot.slack.voice import Voice

_TYPED = 60


def listening(answer: Listening, now: datetime) -> Message:
    voice, feed = Voice(answer.member, now), linked(answer.source)
    said = (
        voice.say("You follow {feed} already. I’m reading it again now…", feed=feed)
        if answer.again
        else voice.say("You follow {feed} now. I’m reading it for the first time…", feed=feed)
    )
    return put(line(said, _secret(voice, answer.source)), row(look(voice), undo(voice, answer.change_id)))


def _secret(voice: Voice, source: Source) -> Text:
    if source.owner is None:
        return EMPTY
    return voice.say("🔒 There seems to be a key in this address, so it’s yours alone: nobody shares it.")


def first_heard(answer: FirstHeard, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    calendar = answer.source.kind is SourceKind.CALENDAR
    found = _events(voice, answer.count) if calendar else _stories(voice, answer.count)
    said = (
        voice.say("📅 You follow {feed} now.", feed=linked(answer.source))
        if calendar
        else voice.say("📰 You follow {feed} now.", feed=linked(answer.source))
    )
    return put(
        line(said, found, _secret(voice, answer.source)),
        row(look(voice), undo(voice, answer.change_id)),
    )


def _stories(voice: Voice, count: int) -> Text:
    if not count:
        return voice.say("There is nothing fresh and light in it right now; I look again every few hours.")
    return voice.count(
        "{n} fresh story is in it. It comes up when somebody on your list would like it.",
        "{n} fresh stories are in it. They come up when somebody on your list would like them.",
        count,
    )


def _events(voice: Voice, count: int) -> Text:
    if not count:
        return voice.say("Nothing is planned in it for the next two months; I look again every few hours.")
    return voice.count(
        "{n} event is ahead. It comes up when somebody on your list would like it.",
        "{n} events are ahead. They come up when somebody on your list would like them.",
        count,
    )


def unheard(answer: Unheard, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    calendar = answer.source.kind is SourceKind.CALENDAR
    question = (
        voice.say("I couldn’t read that address. Is it a calendar? Its link often ends in `.ics`.")
        if calendar
        else voice.say(
            "I couldn’t read that address. Is it a feed? Look for “RSS” or “Atom” on the site, and copy"
            " that link."
        )
    )
    kept = voice.say("It stays in your list, and I’ll try again by myself.")
    return put(
        line(question, kept),
        row(
            retry(voice, answer.source),
            undo(voice, answer.change_id) or remove(voice, answer.source),
            look(voice),
        ),
    )


def not_an_address(answer: NotAnAddress, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    example = (
        voice.say("`/reconnect calendar add https://example.org/events.ics`")
        if answer.calendar
        else voice.say("`/reconnect feed add https://example.org/feed`")
    )
    return put(line(_slip(voice, answer), example), row(offer(voice)))


def _slip(voice: Voice, answer: NotAnAddress) -> Text:
    match answer.slip:
        case Slip.MISSING if answer.calendar:
            return voice.say("Which calendar would you like to follow? Send me its address, like this:")
        case Slip.MISSING:
            return voice.say("Which feed would you like to follow? Send me its address, like this:")
        case Slip.USER_INFO:
            return voice.say(
                "There is a name or a password in that address, and I don’t keep those. Many sites have a"
                " link without one:"
            )
        case Slip.TOO_LONG:
            return voice.say("That address is longer than I can keep. Is there a shorter one? Like this:")
        case _:
            return voice.say("That isn’t an address I can read. It begins with `https://`, like this:")


def full(answer: FeedsFull, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(
        line(
            voice.count(
                "You follow {n} feed, and that is as many as I can read for one person.",
                "You follow {n} feeds and calendars, and that is as many as I can read for one person.",
                answer.most,
            ),
            voice.say("Remove one that has had its day, and this one will fit."),
        ),
        row(look(voice)),
    )


def unfollowed(answer: Unfollowed, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    gone = voice.say("You don’t follow {feed} any more.", feed=bold(name_of(answer.source)))
    return put(line(gone), row(look(voice), undo(voice, answer.change_id)))


def not_followed(answer: NotFollowed, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    what = typed(fit.shortened(answer.typed, _TYPED))
    return put(
        line(
            voice.say("There is no “{what}” among the feeds you follow.", what=what),
            voice.say("In the list each has a number, and a button that removes it."),
        ),
        row(look(voice)),
    )


def importing(answer: Importing, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(line(voice.say("I’m reading that list of feeds…")))


def not_a_list(answer: NotAList, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(
        line(
            voice.say("Where is your list of feeds? Send me its address.")
            if answer.missing
            else voice.say("I couldn’t find a list of feeds there. Nothing was changed."),
            voice.say("Feed readers call it “OPML export”. Put that file where it has an address, then:"),
            voice.say("`/reconnect feed import https://example.org/feeds.opml`"),
        ),
        row(look(voice)),
    )


def imported(answer: Imported, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    added = (
        voice.count(
            "📰 You follow {n} more feed now. I’ll read it in the next few minutes.",
            "📰 You follow {n} more feeds now. I’ll read them in the next few minutes.",
            answer.added,
        )
        if answer.added
        else voice.say("There was nothing new for you in it.")
    )
    return put(line(added, *_left_out(voice, answer)), row(look(voice), undo(voice, answer.change_id)))


def _left_out(voice: Voice, answer: Imported) -> list[Text]:
    """Why some are missing, each with its count; nothing where none is."""
    known = voice.count("• {n} you follow already", "• {n} you follow already", answer.known)
    unfit = voice.count(
        "• {n} isn’t an address I can read", "• {n} aren’t addresses I can read", answer.unfit
    )
    beyond = voice.say(
        "• {n} didn’t fit: {most} are as many as I can read for one person",
        n=as_it_is(str(answer.beyond)),
        most=as_it_is(str(answer.most)),
    )
    counts = ((answer.known, known), (answer.unfit, unfit), (answer.beyond, beyond))
    reasons = [text for number, text in counts if number]
    return [voice.say("Left out:"), *reasons] if reasons else []
