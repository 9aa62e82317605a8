"""Emoji and buttons on a nudge: what each says, and what all of them together come to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.model import Mark

# Short names and aliases as Slack's events carry them; custom emoji may bear the words themselves.
_NAMES = {
    Mark.DONE: "white_check_mark heavy_check_mark ballot_box_with_check check check_mark checkmark done "
    "sudah ok_hand",
    Mark.LATER: "hourglass hourglass_flowing_sand later nanti alarm_clock timer_clock stopwatch "
    "mantelpiece_clock watch clock1 clock2 clock3 clock4 clock5 clock6 clock7 clock8 clock9 clock10 clock11 "
    "clock12",
    Mark.REST: "zzz rest istirahat sleeping sleepy sleeping_accommodation bed person_in_bed crescent_moon",
}
_MARKS = {name: mark for mark, names in _NAMES.items() for name in names.split()}


def mark_of(emoji: str) -> Mark | None:
    """What a reaction says, if anything: `ok_hand::skin-tone-3` is an `ok_hand`."""
    return _MARKS.get(emoji.split("::")[0].casefold())


@dataclass(frozen=True, slots=True)
class MarkRow:
    """One mark as it was set: `sign` says by what ("reaction:zzz", "button:TIE").

    `until` ends a later; on a done it is the "later" that the touch answered, to be put back by undo.
    """

    nudge_id: str
    sign: str
    mark: Mark
    tie_id: str
    until: datetime | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds of one tie by all marks of a nudge together."""

    done: bool = False
    later_until: datetime | None = None
    rest: bool = False
    answered: datetime | None = None  # the "later" that ended with the touch

    @property
    def waits_until(self) -> datetime | None:
        """Until when the tie waits: a touch ends the waiting."""
        return None if self.done else self.later_until

    @property
    def mark(self) -> Mark | None:
        """The one that is shown: a touch beats all, and a rest beats a later."""
        if self.done:
            return Mark.DONE
        if self.rest:
            return Mark.REST
        return Mark.LATER if self.later_until else None


def standing(marks: Sequence[MarkRow], tie_id: str) -> Standing:
    ours = [row for row in marks if row.tie_id == tie_id]
    untils = [row.until for row in ours if row.mark is Mark.LATER and row.until is not None]
    dones = [row for row in ours if row.mark is Mark.DONE]
    return Standing(
        done=bool(dones),
        later_until=max(untils, default=None),
        rest=any(row.mark is Mark.REST for row in ours),
        answered=next((row.until for row in dones if row.until is not None), None),
    )
