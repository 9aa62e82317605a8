"""The shelf with every turn that its words can take, for golden files and reading aloud."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core.model import Member
from bot.core.shelf import Thing
from bot.services.shelved import Deed, Lying, ShelfFull, ShelfListed, Shelved, Unshelved
from bot.slack import views
from tests.slack.views.nudged import Sample
from tests.slack.views.people import BUDI, ERIKA, NOW, SITI

LINK = Thing(
    "T0KEBUN",
    "U0ADA",
    "thing-1",
    NOW,
    "https://www.example.org/dogs?a=1&b=2",
    "Why dogs tilt their heads",
    topics=("dogs",),
)
WORDS = Thing(
    "T0KEBUN", "U0ADA", "thing-2", NOW, words="Remember the printer that sang?", tie_ids=("tie-erika",)
)
BOTH = replace(LINK, id="thing-3", title=None, words="This is so you", topics=(), tie_ids=())
EVERYBODY = (BUDI, ERIKA, SITI)


def _answered(make: Callable[[Member], object]) -> Sample:
    return lambda member: views.answer(make(member), NOW)  # type: ignore[arg-type]


def _shelved(
    thing: Thing,
    *ties: object,
    deed: Deed = Deed.KEPT,
    others: tuple = (),
    change_id: str | None = "change-1",
) -> Sample:
    return _answered(lambda member: Shelved(member, thing, deed, ties, others, change_id))  # type: ignore[arg-type]


def _listed(page: int, pages: int, *things: Lying) -> Sample:
    return _answered(lambda member: ShelfListed(member, things, page, pages, len(things) * pages))


LYING = (Lying(LINK, (ERIKA, BUDI)), Lying(WORDS, (ERIKA,)), Lying(BOTH, ()))
ON_THE_SHELF: dict[str, Sample] = {
    "shelved": _shelved(LINK, ERIKA),
    "shelved-for": _shelved(WORDS, ERIKA),
    "shelved-several": _shelved(LINK, ERIKA, BUDI, SITI, replace(SITI, id="tie-dewi", name="Dewi")),
    "shelved-for-whom": _shelved(BOTH, others=EVERYBODY),
    "shelved-nobody-yet": _shelved(BOTH),
    "shelved-again": _shelved(LINK, ERIKA, deed=Deed.AGAIN, change_id=None),
    "shelved-changed": _shelved(WORDS, ERIKA, deed=Deed.CHANGED),
    "shelved-same": _shelved(WORDS, ERIKA, deed=Deed.SAME, change_id=None),
    "unshelved": _answered(lambda member: Unshelved(member, LINK, "change-1")),
    "shelf-full": _answered(lambda member: ShelfFull(member, 200)),
    "shelf": _listed(1, 1, *LYING),
    "shelf-first-page": _listed(1, 3, *LYING),
    "shelf-middle-page": _listed(2, 3, *LYING),
    "shelf-last-page": _listed(3, 3, *LYING),
    "shelf-empty": _listed(1, 1),
    "shelf-form": lambda member: views.shelf_form(
        member, EVERYBODY, links="https://www.example.org/dogs Why dogs tilt their heads"
    ),
    "shelf-form-bare": lambda member: views.shelf_form(member, (), links=""),
    "shelf-form-edit": lambda member: views.shelf_form(member, EVERYBODY, thing=WORDS),
    "shelf-form-edit-link": lambda member: views.shelf_form(member, EVERYBODY, thing=LINK),
}
