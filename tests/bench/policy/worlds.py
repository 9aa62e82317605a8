"""What is true of people in a world, and hidden from every policy: what the bench holds policies against.

All of it is assumed, so only what holds in several worlds counts. The worlds were written down before the
policy was tuned. `REPORTED` are those of the report; the policy's numbers were chosen on `TUNING` alone.
A world is a value: to try another one, replace fields of one of these.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp

MOST_IGNORED = 10  # a longer run of ignored nudges makes nobody angrier


@dataclass(frozen=True, slots=True)
class World:
    """Days, shares and chances; warmth runs from 0 to 1, annoyance from 0 up."""

    name: str

    # Ties: how many, in how many circles, and how often life itself brings them together.
    ties: tuple[int, int] = (8, 60)
    most_circles: int = 6
    two_circles: float = 0.15  # the share of ties that are in a second circle too
    layers: tuple[float, ...] = (0.06, 0.16, 0.38, 0.40)
    contact_days: tuple[float, ...] = (10.0, 35.0, 250.0, 900.0)
    wishes: tuple[int, ...] = (14, 30, 90, 180)  # the cadence that a member picks for each layer
    untouched_wish: float = 0.5  # the share of ties that keep the form's own proposal instead
    late: float = 0.3  # the share of ties that are added after the first evening
    late_days: float = 120.0

    # Warmth: halved in so many days, whatever the policy believes.
    half_life_days: float = 95.0
    half_life_spread: float = 0.3  # of its logarithm, from tie to tie
    reply_warms: float = 0.8  # of what is missing to 1, by a touch with an answer
    touch_warms: float = 0.25  # by one without

    # Whether a member writes when nudged, and whether the tie answers.
    willing: tuple[float, float] = (3.0, 4.0)  # Beta, from member to member
    ease_spread: float = 0.5  # from tie to tie, around 1
    awkward: float = 0.6  # how much of the will coldness takes
    replies_cold: float = 0.5
    open_hearted: tuple[float, float] = (6.0, 1.0)  # Beta, from tie to tie
    reply_days: float = 1.5
    bridge_power: float = 0.5  # how much more a tie of a small circle is worth

    # What the bot gets to know.
    told_start: float = 0.4  # when they last talked, at the adding
    told_contact: float = 0.15
    told_reply: float = 0.6
    told_touch: float = 0.85  # a touch that a nudge led to
    says: float = 0.35  # "not now", of those who do not write
    looks: float = 0.1  # some other sign, of those who write or say nothing

    # Annoyance: grows with ignored nudges, fades, takes the will, and drives members away.
    annoys: float = 0.12
    annoyance_half_life: float = 10.0
    quits: float = 0.016
    pauses: float = 0.3  # the share of those who pause for four weeks rather than leave
    vacation_days: int = 21

    def cooled(self, warmth: float, days: float, half_life: float) -> float:
        return float(warmth * 0.5 ** (days / half_life))

    def warmed(self, warmth: float, *, answered: bool) -> float:
        return warmth + (self.reply_warms if answered else self.touch_warms) * (1 - warmth)

    def calmed(self, annoyance: float, days: float) -> float:
        return float(annoyance * 0.5 ** (days / self.annoyance_half_life))

    def writes(self, will: float, warmth: float, annoyance: float) -> float:
        """The chance that a nudge leads to a touch."""
        return min(1.0, will * (1 - self.awkward * (1 - warmth)) * exp(-annoyance))

    def answers(self, openness: float, warmth: float) -> float:
        return openness * (self.replies_cold + (1 - self.replies_cold) * warmth)

    def has_enough(self, annoyance: float, ignored: int) -> float:
        """The chance that this ignored nudge is the last straw."""
        return 1 - exp(-self.quits * annoyance * min(ignored, MOST_IGNORED))

    def worth(self, smallest: int, size: int) -> float:
        """What an answer from a circle of this size brings, 1 for the smallest circle."""
        return float((smallest / size) ** self.bridge_power)


USUAL = World("usual")

REPORTED = (
    USUAL,
    replace(USUAL, name="no awkwardness", awkward=0.0),
    replace(USUAL, name="no annoyance", annoys=0.0),
    replace(USUAL, name="strong annoyance", annoys=0.36),
)

TUNING = (
    replace(
        USUAL, name="slow and shy", half_life_days=150.0, awkward=0.75, willing=(3.0, 3.0), told_contact=0.05
    ),
    replace(
        USUAL,
        name="fast and chatty",
        half_life_days=60.0,
        awkward=0.4,
        contact_days=(7.0, 25.0, 150.0, 500.0),
    ),
    replace(USUAL, name="touchy", annoys=0.25, says=0.2, willing=(2.0, 4.0), told_touch=0.7),
    replace(
        USUAL, name="patient", annoys=0.04, says=0.5, layers=(0.1, 0.25, 0.35, 0.3), open_hearted=(3.0, 1.0)
    ),
    replace(USUAL, name="few ties", ties=(8, 20), most_circles=4, untouched_wish=0.2, bridge_power=0.8),
    replace(USUAL, name="many ties", ties=(40, 60), untouched_wish=0.9, told_start=0.1, bridge_power=0.3),
)
