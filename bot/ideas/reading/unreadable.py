"""Why something from outside could not be read: a value, for the log and for backing off."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """Never for a member's eyes, and never with a word of what was read."""

    NOT_A_FEED = "not_a_feed"
    NOT_A_CALENDAR = "not_a_calendar"
    NOT_OPML = "not_opml"
    NOT_AN_ANSWER = "not_an_answer"  # of a search service
    ENTITIES = "entities"  # declares what could blow up, or stand for a file
    TOO_MUCH = "too_much"  # more than anybody would write
    TIMEOUT = "timeout"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class Unreadable:
    trouble: Trouble
