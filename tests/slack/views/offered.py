"""Answers about capacity and fresh starts, with every turn that their words can take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.core.capacity import Promise
from bot.core.freshening import Turn
from bot.core.model import Member
from bot.core.sparing import Spare, Why
from bot.services.answers import Answer
from bot.services.offers import Freshened, Raised, Spared, Stretched
from tests.slack.views.people import BUDI, ERIKA, NEXT, NOW, SITI

SOON, FAR = NOW + timedelta(days=7), NOW + timedelta(days=60)
ROOMY = Promise(ties=3, pace=2, days=11, wished=0.8, stretched=False)
STRETCHED = Promise(ties=60, pace=2, days=210, wished=9.5, stretched=True)
FEW_DAYS = Promise(ties=20, pace=1, days=140, wished=3.5, stretched=True, most=1)
UNEVEN = Promise(ties=9, pace=7, days=9, wished=9.5, stretched=True, alike=False)
SPARES = (
    Spare(SITI, Why.CROWDED, 2, "choir"),
    Spare(ERIKA, Why.CROWDED, 12, "campus"),
    Spare(BUDI, Why.ROOM),
)

OFFERED: dict[str, Callable[[Member], Answer]] = {
    "stretched": lambda member: Stretched(member, STRETCHED, "change-1"),
    "stretched-bare": lambda member: Stretched(member, None, None),
    "raised-no-days": lambda member: Raised(replace(member, pace=3), FEW_DAYS, NEXT, None),
    "spared": lambda member: Spared(member, (), SPARES, STRETCHED, ROOMY, None),
    "spared-one": lambda member: Spared(member, (), SPARES[2:], STRETCHED, STRETCHED, None),
    "spared-rested": lambda member: Spared(member, (ERIKA,), SPARES[:1], STRETCHED, UNEVEN, "change-1"),
    "spared-enough": lambda member: Spared(member, (ERIKA, BUDI), (), ROOMY, ROOMY, "change-1"),
    "spared-nobody": lambda member: Spared(member, (), (), STRETCHED, STRETCHED, None),
    "spared-nobody-left": lambda member: Spared(member, (ERIKA,), (), None, None, "change-1"),
    "raised": lambda member: Raised(
        replace(member, pace=3), replace(STRETCHED, pace=3, days=140), NEXT, "change-1"
    ),
    "raised-to-the-top": lambda member: Raised(
        replace(member, pace=7), replace(STRETCHED, pace=7, days=900), NEXT, "change-1"
    ),
    "raised-already": lambda member: Raised(replace(member, pace=3), ROOMY, NEXT, None),
    "freshened": lambda member: Freshened(
        member, (Turn(ERIKA, NOW, NOW + timedelta(days=3)), Turn(BUDI, NOW, FAR)), "change-1"
    ),
    "freshened-one": lambda member: Freshened(member, (Turn(ERIKA, NOW, SOON),), "change-1"),
    "freshened-nobody": lambda member: Freshened(member, (), None),
}
