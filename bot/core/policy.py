"""The numbers of the policy, each with its reason; improved by simulation and by reading what it does.

Where they come from: Rajkumar et al. 2022 (weak ties help most in the middle), Burt 2002 (bridges decay
fastest), Aknin and Sandstrom 2024 (practice on current friends first), Levin et al. 2011 (dormant ties are
worth it); the rest is ours, held against worlds in `make bench-policy`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Policy:
    # Choosing: weights of the terms, in units of "as much as being neither too cold nor too warm". They were
    # chosen in the tuning worlds of the bench; beside each, what it is for.
    sweet: float = 1.0  # neither too cold nor too warm
    bridge: float = 3.0  # few of a circle carry most of its news, and are lost first
    fairness: float = 0.25  # a circle that had less than its share of the nudges
    beginning: float = 2.0  # times the warmth, where no nudge of a circle led to a touch yet: begin easily
    turn: float = 0.05  # they wrote last (up), or have not answered (down)
    refused: float = 0.2  # for each "not now" in a row: somebody else first
    most_unanswered: int = 2  # beyond this, silence says nothing more
    most_refused: int = 3

    # Waiting: after so many rounds of all candidates it outweighs everything else together, which bounds
    # every wait by ceil(rounds K) + K; `rounds` is R / eta of the first formula, 4.5 / 2. The power keeps it
    # small until then, so that choosing is left to the other terms.
    rounds: float = 2.25
    ageing_power: int = 8

    # Warmth, as far as it can be known.
    half_warm_days: float = 365.0  # half is gone by then: a year of silence makes a tie dormant (Burkus 2018)
    unknown: float = 3.0  # where no touch is known, it is taken to be so many cadences before the adding

    # Leaving alone.
    doublings: int = 3  # each further "not now" doubles how long, three times at most
    enough: int = 3  # "not now" in a row, after which the member is asked how it shall go on

    # Thanking.
    thanks: float = 5.0  # a favour that was answered comes before nearly all else, until it is thanked for
    thanks_days: float = 2.0  # after the answer: soon, and not in the same breath

    # Occasions.
    wish_early_days: int = 2  # a wish on the day is best; earlier only where no later slot comes in time
    wish_late_days: int = 2  # "belated" is still kind after two days, and odd after more
    wish_feast_late_days: int = 7  # but a feast within days off is greeted on the first two days after them
    wish_peace_days: int = 14  # who was suggested so lately is left in peace, whatever the day
    slot_moves_days: int = 2  # a slot goes to an occasion that near, so that a week keeps its count

    # Learning a tie's own rhythm.
    longer: float = 1.25  # the cadence after "not now", or a second touch without an answer
    longest: float = 4.0  # times the wish: stretched, never dropped
    shorter: float = 0.9  # after an answer
    shortest: float = 0.5  # times the wish

    # Getting quieter.
    # Quick to become quieter, slow to become livelier: at 0.7 and 1.3 more than twice as many members quit
    # in the tuning worlds (0.39 of those at a fixed pace, and not 0.16), for a few more touches. Whoever
    # wants the whole pace again says so with one press.
    fainter: float = 0.6  # the rate after a nudge without any sign
    livelier: float = 1.15  # after a touch, whoever told of it and however
    faintest: float = 0.25  # nudges a week
    silent: int = 3  # nudges in a row without a sign, after which it is one a month
    monthly: float = 7 / 30

    # The ladder and the fresh start.
    easy: float = 0.78  # warmth of a touch that was easy: not much more than three months ago
    ladder_days: float = 7.0  # at most one further rung in so many days
    fresh_share: float = 0.6  # of the ties in season: too many to begin anywhere
    fresh_least: int = 5
    fresh_silent_days: float = 14.0
    fresh_every_days: float = 30.0


POLICY = Policy()
