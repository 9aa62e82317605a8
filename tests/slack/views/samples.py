"""Every view with every turn that its words can take, for golden files and reading aloud."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.core.capacity import Promise
from bot.core.model import Days, Kind, Member, OwnDate, Way
from bot.core.ranking import Silence
from bot.services.answers import (
    AskedBack,
    Coming,
    Edited,
    Greeted,
    Helped,
    Home,
    Kept,
    Listed,
    NobodyCalled,
    NoNudgeYet,
    NotATie,
    NotATieReason,
    Paused,
    Planned,
    PutOff,
    Quiet,
    Removed,
    Rested,
    Resumed,
    Row,
    Shown,
    Touched,
    UndoGone,
    Undone,
    WhichOne,
    Woken,
)
from bot.services.breakage import Breakage, Broken
from bot.slack import views
from bot.slack.parse.requests import Details, Trouble, Who
from bot.slack.views.message import View
from bot.slack.views.topics import TOPICS
from tests.slack.views.followed import FOLLOWED
from tests.slack.views.lined import OWN_LINES
from tests.slack.views.nudged import FAR, NUDGES, OLD_BUDI, SOON, Sample
from tests.slack.views.offered import OFFERED, ROOMY, STRETCHED, UNEVEN
from tests.slack.views.people import BUDI, ERIKA, NEXT, NOW, SITI, touch
from tests.slack.views.shelved import ON_THE_SHELF

IN_SEASON = Row(ERIKA, in_season=True, in_peace=False, ripens_at=NOW - timedelta(days=8))
AHEAD = Row(BUDI, in_season=False, in_peace=False, ripens_at=FAR)
RESTING = Row(replace(SITI, resting=True), in_season=False, in_peace=True, ripens_at=SOON)
RESTING_UNTIL = Row(replace(SITI, resting=True, rest_until=FAR), False, True, SOON)
PUT_OFF = Row(replace(SITI, later_until=SOON), False, True, SOON)
COOLING = Row(replace(SITI, suggested_at=NOW), False, False, NOW + timedelta(days=21))
ROWS = (IN_SEASON, AHEAD, RESTING, RESTING_UNTIL, PUT_OFF, COOLING)


def _answered(make: Callable[[Member], object], *, first: bool = False) -> Sample:
    return lambda member: views.answer(make(member), NOW, first=first)  # type: ignore[arg-type]


def _kept(
    added: tuple = (),
    known: tuple = (),
    refused: tuple = (),
    promise: Promise | None = ROOMY,
    quieter: bool = False,
) -> Sample:
    change_id = "change-1" if added else None
    return _answered(lambda member: Kept(member, added, known, refused, promise, NEXT, change_id, quieter))


def _listed(
    which: str, rows: tuple[Row, ...], circle: str | None = None, page: int = 1, pages: int = 1
) -> Sample:
    total = len(rows) * pages
    return _answered(lambda member: Listed(member, rows, which, circle, page, pages, total, NOW))


def _asked_back(trouble: Trouble, words: str = "every blue moon", nearest: tuple[str, ...] = ()) -> Sample:
    return _answered(lambda member: AskedBack(member, trouble.value, words, nearest, "draft-1", True))


def _home(**changes: object) -> Sample:
    def make(member: Member) -> View:
        whole = Home(member, ROWS, page=1, pages=2, total=17, in_season=1, next_at=NEXT, failed=(), now=NOW)
        return views.home(replace(whole, **changes))

    return make


WITH_DAYS = replace(
    SITI,
    dates=(OwnDate(2, 29), OwnDate(5, 12, "first day at work", 2019)),
    holidays=("ID:eid-al-fitr", "ID:national-day", "DE:Good Friday"),
)
REFUSED = tuple(
    NotATie(name, reason)
    for name, reason in zip(("Eve", "Bot", "Dewi", "Rangga", "Joko"), NotATieReason, strict=True)
)

KEPT: dict[str, Sample] = {
    "kept": _kept((ERIKA,)),
    "kept-plain": _kept((SITI,), promise=None),
    "kept-several": _kept((ERIKA, replace(BUDI, every_days=42), replace(SITI, every_days=42))),
    "kept-mixed": _kept((ERIKA, BUDI)),
    "kept-known": _kept((), (ERIKA,)),
    "kept-known-several": _kept((SITI,), (ERIKA, BUDI)),
    "kept-stretched": _kept((ERIKA,), promise=STRETCHED),
    "kept-quieter": _kept((ERIKA,), promise=STRETCHED, quieter=True),
    "kept-stretched-unevenly": _kept((ERIKA,), promise=UNEVEN),
    "kept-many": _kept(tuple(replace(SITI, name=f"Siti {n}") for n in range(1, 26))),
    "kept-refused": _kept((ERIKA,), refused=REFUSED),
    "kept-only-refused": _kept(refused=REFUSED[1:2], promise=None),
    "kept-leap-day": _kept((replace(SITI, dates=(OwnDate(2, 29, after=True),)),)),
    "kept-paused": _answered(
        lambda member: Kept(replace(member, paused=True), (ERIKA,), (), (), None, None, "change-1")
    ),
    "kept-welcome": _answered(
        lambda member: Kept(member, (ERIKA,), (), (), ROOMY, NEXT, "change-1"), first=True
    ),
}
LISTS: dict[str, Sample] = {
    "listed": _listed("all", ROWS),
    "listed-first-page": _listed("all", ROWS, page=1, pages=3),
    "listed-middle-page": _listed("all", ROWS, page=2, pages=3),
    "listed-last-page": _listed("all", ROWS, page=3, pages=3),
    "listed-fresh": _answered(lambda member: Listed(member, ROWS, "all", None, 1, 1, 6, NOW, fresh=True)),
    "listed-season": _listed("season", (IN_SEASON,)),
    "listed-resting": _listed("resting", (RESTING, RESTING_UNTIL)),
    "listed-circle": _listed("all", (IN_SEASON,), circle="campus"),
    "listed-nobody": _listed("all", ()),
    "listed-nobody-in-season": _listed("season", ()),
    "listed-nobody-resting": _listed("resting", ()),
    "listed-nobody-in-circle": _listed("all", (), circle="choir"),
    "shown": _answered(
        lambda member: Shown(member, AHEAD, (touch(30, kind=Kind.STORY), touch(400, Way.IN), touch(500)), NOW)
    ),
    "shown-days": _answered(lambda member: Shown(member, replace(RESTING, tie=WITH_DAYS), (), NOW)),
    "shown-bare": _answered(lambda member: Shown(member, RESTING, (), NOW)),
}
TIES: dict[str, Sample] = {
    "touched": _answered(
        lambda member: Touched(member, ERIKA, touch(0), NOW + timedelta(days=42), "change-1")
    ),
    "touched-in": _answered(
        lambda member: Touched(member, BUDI, touch(3, Way.IN), NOW + timedelta(days=88), "change-1")
    ),
    "put-off": _answered(lambda member: PutOff(member, ERIKA, SOON, "change-1")),
    "put-off-tomorrow": _answered(lambda member: PutOff(member, ERIKA, NOW + timedelta(days=1), "change-1")),
    "rested": _answered(lambda member: Rested(member, ERIKA, None, "change-1")),
    "rested-until": _answered(lambda member: Rested(member, ERIKA, FAR, "change-1")),
    "woken": _answered(lambda member: Woken(member, ERIKA, "change-1")),
    "woken-already": _answered(lambda member: Woken(member, ERIKA, None)),
    "removed": _answered(lambda member: Removed(member, ERIKA, "change-1")),
    "edited": _answered(
        lambda member: Edited(
            member,
            ERIKA,
            replace(
                BUDI,
                name="Rika",
                every_days=30,
                likes=("tea",),
                touched_at=NOW - timedelta(days=20),
                user_id="U0ERIKA",
            ),
            "change-1",
        )
    ),
    "edited-away": _answered(
        lambda member: Edited(
            member,
            replace(BUDI, likes=("tea",)),
            replace(SITI, name="Budi", every_days=91, anchor_at=NOW),
            "change-1",
        )
    ),
    "edited-rhythm": _answered(lambda member: Edited(member, SITI, replace(SITI, every_days=10), "change-1")),
    "edited-days": _answered(lambda member: Edited(member, SITI, WITH_DAYS, "change-1")),
    "edited-no-days": _answered(lambda member: Edited(member, WITH_DAYS, SITI, "change-1")),
    "edited-nothing": _answered(lambda member: Edited(member, ERIKA, ERIKA, None)),
    "undone": _answered(lambda member: Undone(member)),
    "undone-partly": _answered(lambda member: Undone(member, partly=True)),
    "undo-gone": _answered(lambda member: UndoGone(member)),
}
PLANS: dict[str, Sample] = {
    "planned": _answered(lambda member: Planned(member, NEXT, None)),
    "planned-changed": _answered(
        lambda member: Planned(
            replace(member, pace=1, days=Days.of((0, 3)), discreet=True, zone="Asia/Jayapura"),
            NEXT - timedelta(hours=2),
            "change-1",
        )
    ),
    "planned-paused": _answered(lambda member: Planned(replace(member, paused=True), None, None)),
    "planned-no-country": _answered(lambda member: Planned(replace(member, country=None), NEXT, None)),
    "planned-no-days": _answered(lambda member: Planned(replace(member, days=Days(0)), None, None)),
    "paused": _answered(lambda member: Paused(replace(member, paused=True), None, "change-1")),
    "paused-until": _answered(
        lambda member: Paused(replace(member, paused=True, paused_until=FAR), FAR, "change-1")
    ),
    "resumed": _answered(lambda member: Resumed(member, NEXT, "change-1")),
    "resumed-already": _answered(lambda member: Resumed(member, NEXT, None)),
    "coming": _answered(lambda member: Coming(member)),
    "coming-again": _answered(lambda member: Coming(member, again=True)),
    "coming-nearest": _answered(lambda member: Coming(member, nearest=True)),
    "coming-nearest-easy": _answered(lambda member: Coming(member, nearest=True, easy=OLD_BUDI)),
    "coming-fresh": _answered(lambda member: Coming(member, fresh=True)),
    "quiet-empty": _answered(lambda member: Quiet(member, Silence.NO_TIES)),
    "quiet-resting": _answered(
        lambda member: Quiet(member, Silence.ALL_RESTING, asleep=(replace(SITI, resting=True),))
    ),
    "quiet-put-off": _answered(lambda member: Quiet(member, Silence.ALL_RESTING)),
    "quiet": _answered(lambda member: Quiet(member, Silence.NONE_IN_SEASON)),
    "quiet-next": _answered(lambda member: Quiet(member, Silence.NONE_IN_SEASON, BUDI)),
}
OFFERS: dict[str, Sample] = {name: _answered(make) for name, make in OFFERED.items()}
ASKED: dict[str, Sample] = {
    "which-one": _answered(
        lambda member: WhichOne(member, "eri", (ERIKA, replace(SITI, name="Erina")), "draft-1")
    ),
    "which-one-of-many": _answered(lambda member: WhichOne(member, "er", (ERIKA,) * 5, "draft-1")),
    "nobody-called": _answered(lambda member: NobodyCalled(member, "Rangga", (), "draft-1")),
    "nobody-called-nearest": _answered(lambda member: NobodyCalled(member, "Erica", (ERIKA,), "draft-1")),
    "no-nudge-yet": _answered(lambda member: NoNudgeYet(member, "draft-1")),
    **{f"asked-back-{trouble.value}": _asked_back(trouble) for trouble in Trouble},
    "asked-back-nearest": _asked_back(Trouble.UNKNOWN, "lsit", ("list", "later", "add")),
    "asked-back-wordless": _asked_back(Trouble.UNKNOWN, ""),
    "asked-back-no-form": _answered(
        lambda member: AskedBack(member, "pace_range", "9 a week", (), None, False)
    ),
}
HELP: dict[str, Sample] = {
    "help": _answered(lambda member: Helped(member, None)),
    "greeted": _answered(lambda member: Greeted(member, thanks=False)),
    "thanked": _answered(lambda member: Greeted(member, thanks=True)),
    **{
        f"help-{topic}": _answered(lambda member, topic=topic: Helped(member, topic))
        for topic in TOPICS
        if topic not in ("plan", "resume")
    },
    **{
        f"broken-{breakage.value}": lambda member, breakage=breakage: views.broken(
            Broken(breakage, "3f9a1c"), member
        )
        for breakage in Breakage
    },
}
SURFACES: dict[str, Sample] = {
    "home": _home(),
    "home-many": _home(in_season=20),
    "home-fresh": _home(fresh=True),
    "home-second-page": _home(page=2, in_season=0),
    "home-middle-page": _home(page=2, pages=3),
    "home-one-page": _home(rows=(IN_SEASON,), pages=1, total=1),
    "home-empty": _home(rows=(), pages=1, total=0, in_season=0),
    "home-failed": _home(
        failed=("missing_scope", "token_revoked", "channel_not_found", "no_such_code", "no_such_code")
    ),
    "form": views.tie_form,
    "form-draft": lambda member: views.tie_form(
        member,
        whom=(Who("Erika", "U0ERIKA"),),
        details=Details(every=45, circles=("campus", "old team"), likes=("ramen",)),
        metadata="draft-1",
    ),
    "form-several": lambda member: views.tie_form(
        member, whom=(Who("Erika"), Who("Budi")), metadata="draft-1"
    ),
    "form-edit": lambda member: views.tie_form(member, tie=BUDI, metadata="tie-budi"),
    "form-edit-slack": lambda member: views.tie_form(
        member, tie=ERIKA, details=Details(every=30, note="new job"), metadata="tie-erika"
    ),
    "sheet": lambda member: views.sheet(views.answer(PutOff(member, ERIKA, SOON, "change-1"), NOW)),
}
TALKS = NUDGES | KEPT | LISTS | TIES | PLANS | OFFERS | ASKED | HELP
SAMPLES = TALKS | SURFACES | ON_THE_SHELF | FOLLOWED | OWN_LINES
