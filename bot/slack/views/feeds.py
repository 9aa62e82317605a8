"""What a member follows: the list, page by page, and a word about a feed that was given up."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit

from bot.core.sources import Source, SourceKind
from bot.services.listened import (
    FeedsListed,
    Followed,
    GaveUp,
    State,
)
from bot.slack import signals
from bot.slack.text import EMPTY, Text, as_it_is, bold, escaped, together, typed
from bot.slack.views import fit
from bot.slack.views.blocks import Block, button
from bot.slack.views.message import Message, Part, line, put, row, small
from bot.slack.voice import Voice

_TITLE, _NAME, _LINK = 60, 30, 120  # a list of them must fit into one message


def name_of(source: Source, length: int = _TITLE) -> Text:
    """Its title or, until it was read, the site; never the address, which may bear a key."""
    return typed(fit.shortened(source.title or _site(source), length))


def _site(source: Source) -> str:
    return (urlsplit(source.url).hostname or "").removeprefix("www.")


def linked(source: Source) -> Text:
    """The name as a link, where the address is no secret and leads to something for eyes."""
    name = name_of(source)
    if source.owner is not None or source.kind is SourceKind.HACKER_NEWS or len(escaped(source.url)) > _LINK:
        return bold(name)
    return Text(f"*<{escaped(source.url)}|{name.rich}>*", name.plain)


def look(voice: Voice) -> Block:
    return button(voice.say("All my feeds"), f"{signals.RUN}.0", "feeds")


def offer(voice: Voice) -> Block:
    return button(voice.say("What there is"), f"{signals.RUN}.1", "feed suggestions")


def remove(voice: Voice, source: Source) -> Block:
    said = voice.say("Remove {thing}", thing=name_of(source, _NAME))
    return button(voice.say("Remove"), signals.FEED_REMOVE, source.id, read_as=said)


def retry(voice: Voice, source: Source) -> Block:
    said = voice.say("Try {feed} again", feed=name_of(source, _NAME))
    return button(voice.say("Try again"), signals.FEED_RETRY, source.id, read_as=said)


def listed(answer: FeedsListed, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    if not answer.feeds:
        return _empty(voice)
    title = voice.count("*You follow {n} feed*", "*You follow {n} feeds and calendars*", answer.total)
    rows = [part for each in answer.feeds for part in _followed(voice, each)]
    how = voice.say("Add one: `/reconnect feed add` or `/reconnect calendar add`, and its address.")
    return put(line(title), *rows, *_pages(voice, answer), small(how), row(offer(voice)))


def _empty(voice: Voice) -> Message:
    return put(
        line(
            voice.say("You don’t follow any feed yet. Stories and events from feeds make a good hello:"),
            voice.say("when one is about something that somebody on your list likes, I bring it up."),
        ),
        line(
            voice.say("• `/reconnect feed add https://example.org/feed`: any site or blog that has a feed"),
            voice.say("• `/reconnect calendar add https://example.org/events.ics`: workshops and meetups"),
            voice.say("• `/reconnect feed suggestions`: a few good ones that I know, and a cartoon"),
        ),
        small(voice.say("Outside I only fetch these addresses. Nothing about you or your list goes along.")),
        row(offer(voice)),
    )


def _followed(voice: Voice, each: Followed) -> list[Part]:
    number = as_it_is(str(each.number))
    shown = voice.say("{number}. {feed}", number=number, feed=linked(each.source))
    known = voice.say("🔒 for you alone") if each.source.owner is not None else EMPTY
    about = together([_kind(voice, each.source), _state(voice, each), known], " · ")
    failing = each.state in {State.FAILING, State.GIVEN_UP}
    again = retry(voice, each.source) if failing else None
    return [line(shown, about), row(again, remove(voice, each.source))]


def _kind(voice: Voice, source: Source) -> Text:
    match source.kind:
        case SourceKind.CALENDAR:
            return voice.say("Calendar")
        case SourceKind.CARTOON:
            return voice.say("Cartoon")
        case _:
            return voice.say("Feed")


def _state(voice: Voice, each: Followed) -> Text:
    match each.state:
        case State.NEW:
            return voice.say("not read yet")
        case State.FAILING if each.since is not None:
            return voice.say("can’t be read since {day}; I keep trying", day=voice.date(each.since))
        case State.GIVEN_UP:
            return voice.say("can’t be read any more, so I stopped trying")
        case _:
            return voice.say("all is well")


def _pages(voice: Voice, answer: FeedsListed) -> list[Part]:
    """Each way has a row of its own, since two buttons of one row cannot share their action id."""
    if answer.pages < 2:
        return []
    on = _turn(voice.say("Next page"), answer.page + 1) if answer.page < answer.pages else None
    back = _turn(voice.say("Previous page"), answer.page - 1) if answer.page > 1 else None
    where = voice.say("Page {page} of {pages}", page=answer.page, pages=answer.pages)
    return [line(where, accessory=on or back), *([row(back)] if on and back else [])]


def _turn(label: Text, page: int) -> Block:
    return button(label, signals.FEED_PAGE, str(page))


def gave_up(answer: GaveUp, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(
        line(
            voice.say("I gave up on {feed}: it can’t be read any more.", feed=bold(name_of(answer.source))),
            voice.say("It may have moved. All else is as it was."),
        ),
        row(retry(voice, answer.source), remove(voice, answer.source)),
    )
