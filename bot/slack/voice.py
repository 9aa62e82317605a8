"""Words that know whom they are spoken to, where that is, and when."""

from __future__ import annotations

from datetime import date, datetime

from bot.core.model import Member
from bot.core.slots import local_date, local_hour
from bot.slack import dates
from bot.slack.text import Text, as_it_is
from bot.slack.words import Words

_SOON = 14  # days ahead, up to which a weekday helps more than it pretends


class Voice(Words):
    """The words for one member at one moment: instants are told in the member's zone."""

    def __init__(self, member: Member, now: datetime) -> None:
        super().__init__(member.language, member.register)
        self._zone = member.zone
        self.now = now

    @property
    def today(self) -> date:
        return local_date(self.now, self._zone)

    def day(self, at: datetime) -> Text:
        """`Tuesday 5 January`."""
        return as_it_is(dates.day(local_date(at, self._zone), self.today, self.language))

    def date(self, at: datetime) -> Text:
        """`5 January`."""
        return as_it_is(dates.day_of_month(local_date(at, self._zone), self.today, self.language))

    def on(self, at: datetime) -> Text:
        """A day to count on: `today`, `tomorrow`, `on Tuesday 5 January`."""
        match (local_date(at, self._zone) - self.today).days:
            case 0:
                return self.say("today")
            case 1:
                return self.say("tomorrow")
            case -1:
                return self.say("yesterday")
        return self.say("on {day}", day=self.day(at))

    def around(self, at: datetime) -> Text:
        """A day that is meant softly: near ones as they are, far ones `around 5 January`."""
        if (local_date(at, self._zone) - self.today).days < _SOON:
            return self.on(at)
        return self.say("around {date}", date=self.date(at))

    def moment(self, at: datetime) -> Text:
        """`on Tuesday 5 January at 09:12`, in the member's own time."""
        hour = as_it_is(dates.hour(local_hour(at, self._zone), self.language))
        return self.say("{day} at {hour}", day=self.on(at), hour=hour)
