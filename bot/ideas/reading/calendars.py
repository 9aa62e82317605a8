"""Reads the events of the next weeks out of a calendar that was sifted before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import ClassVar

import icalendar
import recurring_ical_events

from bot.core.events import MOST, MOST_OF_ONE, WINDOW, Calendar, Event
from bot.ideas.fetching.text import clean, http_link
from bot.ideas.reading.keys import digest, untracked
from bot.ideas.reading.sifting import MARGIN, Sifted

TITLE, PLACE = 160, 120
_ODD = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
_AWAY = timedelta(hours=14)  # how far a clock can be from UTC


# A zone of its own, a rule and a zone known by name: each takes another way through the parser.
_SAMPLE = """BEGIN:VCALENDAR
X-WR-TIMEZONE:UTC
BEGIN:VTIMEZONE
TZID:zone
BEGIN:STANDARD
DTSTART:19700101T000000
RRULE:FREQ=YEARLY
TZOFFSETFROM:+0700
TZOFFSETTO:+0700
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:sample
SUMMARY:Sample
DTSTART;TZID=zone:20000101T190000
RRULE:FREQ=WEEKLY;UNTIL=20000301T000000Z
EXDATE;TZID=zone:20000108T190000
END:VEVENT
END:VCALENDAR
"""


class _Query(recurring_ical_events.CalendarQuery):  # type: ignore[misc]  # ships no types
    """One odd event does not take the others with it."""

    suppressed_errors: ClassVar[list[type[Exception]]] = [*_ODD]


def warm() -> None:
    """Load what parsing loads on its first use, while files can still be opened."""
    now = datetime(2000, 1, 1, tzinfo=UTC)
    read(Sifted(_SAMPLE.replace("\n", "\r\n"), "", (), 0), now=now)


def read(source: Sifted, *, now: datetime) -> Calendar:
    """What is going on or begins within the window, the soonest first."""
    calendar = icalendar.Calendar.from_ical(source.text)
    query = recurring_ical_events.of(calendar, skip_bad_series=True, calendar_query=_Query)
    first, last = (now - MARGIN).date(), (now + WINDOW + MARGIN).date()
    told = (_event(component) for component in query.between(first, last))
    ahead = [event for event in told if event is not None and _is_ahead(event, now)]
    ahead.sort(key=lambda event: event.starts_in(UTC))
    return Calendar(clean(source.title, TITLE), tuple(islice(_rare(ahead), MOST)), source.refused)


def _is_ahead(event: Event, now: datetime) -> bool:
    """For somebody at least: a day, or an hour without a zone, is not everywhere at once."""
    slack = _AWAY if event.starts_at is None else timedelta()
    return event.starts_in(UTC) <= now + WINDOW + slack and event.ends_in(UTC) > now - slack


def _rare(events: Iterable[Event]) -> Iterator[Event]:
    """Each occurrence once, however often it is told, and only a few of one series."""
    times: Counter[str] = Counter()
    for event in {event.key: event for event in events}.values():
        times[event.series] += 1
        if times[event.series] <= MOST_OF_ONE:
            yield event


def _event(component: icalendar.Component) -> Event | None:
    title = clean(str(component.get("SUMMARY", "")), TITLE)
    start, end = _moment(component, "DTSTART"), _moment(component, "DTEND")
    cancelled = str(component.get("STATUS", "")).upper() == "CANCELLED"
    if not title or cancelled or start is None:
        return None
    series = digest(str(component.get("UID", title)))
    starts, ends = _told(start), _told(_last(start, end))
    return Event(
        key=digest(series, *(part.isoformat() for part in starts if part is not None)),
        series=series,
        title=title,
        starts_at=starts[0],
        starts_on=starts[1],
        starts_clock=starts[2],
        ends_at=ends[0],
        ends_on=ends[1],
        ends_clock=ends[2],
        place=_place(str(component.get("LOCATION", ""))),
        url=_page(str(component.get("URL", ""))),
    )


def _moment(component: icalendar.Component, name: str) -> date | None:
    told = getattr(component.get(name), "dt", None)
    return told if isinstance(told, date) else None


def _told(moment: date | None) -> tuple[datetime | None, date | None, time | None]:
    if not isinstance(moment, datetime):
        return None, moment, None
    if moment.tzinfo is None:
        return None, moment.date(), moment.time()
    return moment.astimezone(UTC), None, None


def _last(start: date, end: date | None) -> date | None:
    """None where no end was told; of an event of whole days, the last day instead of the day after it."""
    if end is None or end == start:
        return None
    last = end if isinstance(end, datetime) else end - timedelta(days=1)
    return last if last != start else None


def _place(text: str) -> str:
    """A link to join is for those who signed up, not to be passed on."""
    return "" if "://" in text else clean(text, PLACE)


def _page(text: str) -> str | None:
    link = http_link(text)
    return untracked(link) if link is not None else None
