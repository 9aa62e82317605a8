"""A workshop or another event as an idea: one ahead that fits this tie, with its day as the tie says it."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable
from datetime import datetime, timedelta, tzinfo

from babel.dates import format_date, format_time

from bot.core.events import Announced, Event
from bot.core.matching import Index, Match, fitting
from bot.core.model import Kind, Language, Tie
from bot.core.nudge import Idea, Reason, ReasonKind
from bot.ideas.fetching.secrecy import secret_in
from bot.ideas.fitting import Circumstances
from bot.ideas.passing_on import What, said

_DAY = "EEE d MMM"
_HOUR = {Language.EN: "HH:mm", Language.ID: "HH.mm"}


def key_of(event: Event) -> str:
    """By its series: a weekly round is one thing to ask somebody about."""
    return f"event:{event.series}"


def choose(
    indices: Iterable[Index[Announced]],
    tie: Tie,
    around: Circumstances,
    *,
    given: Container[str],
    recent: Collection[str] = (),
    now: datetime,
    seed: int,
) -> Idea | None:
    """What fits best; of equals the soonest. What has begun is nothing to ask about any more."""
    zone = around.local.tzinfo
    if zone is None:
        raise ValueError("the member's clock needs a zone")
    matches = [
        match
        for index in indices
        for match in fitting(tie.likes, index)
        if match.story.event.starts_in(zone) > now
        and key_of(match.story.event) not in given
        and not (match.story.event.url and secret_in(match.story.event.url))
    ]
    if not matches:
        return None

    def order(match: Match[Announced]) -> tuple[bool, float, datetime, str]:
        event = match.story.event
        return key_of(event) in recent, -match.score, event.starts_in(zone), event.key

    best = min(matches, key=order)
    return _idea(best, zone, tie, around, seed)


def _idea(best: Match[Announced], zone: tzinfo, tie: Tie, around: Circumstances, seed: int) -> Idea:
    event = best.story.event
    line = said(What.EVENT, tie, around, seed, title=event.title, when=when(event, zone, around.language))
    return Idea(
        key=key_of(event),
        kind=Kind.EVENT,
        text="\n".join(filter(None, (line, event.url))),
        language=around.language,
        why=Reason(ReasonKind.BOTH_LIKE, word=best.like),
        credit=event.credit or None,
    )


def when(event: Event, zone: tzinfo, language: Language) -> str:
    """`Sat 12 Dec, 10:00, Jakarta`: day and hour for somebody in this zone, and the place."""
    starts = event.starts_in(zone)
    day = _day(starts, language)
    if event.starts_at is None and event.starts_clock is None:
        last = event.ends_in(zone) - timedelta(days=1)
        parts = [day if last.date() <= starts.date() else f"{day} – {_day(last, language)}"]
    else:
        parts = [day, format_time(starts.time(), _HOUR[language], locale=language)]
    return ", ".join([*parts, *([event.place] if _is_said(event.place) else [])])


def _day(at: datetime, language: Language) -> str:
    return format_date(at, _DAY, locale=language)


def _is_said(place: str) -> bool:
    """An address of a video call is no place."""
    return bool(place) and "://" not in place
