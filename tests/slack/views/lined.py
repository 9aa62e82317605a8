"""Own lines with every turn that their words can take, for golden files and reading aloud."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core.model import Language, Member
from bot.core.own_lines import OwnLine
from bot.services.lined import (
    LineRefused,
    LineRemoved,
    LineShown,
    LineSlip,
    LinesListed,
    LinesSwitched,
    LineWritten,
    Written,
)
from bot.slack import views
from tests.slack.views.nudged import Sample
from tests.slack.views.people import NOW

HALO = OwnLine("T0KEBUN", "U0ADA", "line-1", NOW, Language.ID, "Halo {nama}, lagi sibuk apa & di mana?")
HI = replace(HALO, id="line-2", language=Language.EN, text="Hi {name},\nstill into {like}? No hurry <3")
LONG = replace(HI, id="line-3", text="Hello {name}, " + "and one thing more " * 20)


def _answered(make: Callable[[Member], object]) -> Sample:
    return lambda member: views.answer(make(member), NOW)  # type: ignore[arg-type]


def _written(deed: Written, line: OwnLine = HALO, change_id: str | None = None) -> Sample:
    return _answered(lambda member: LineWritten(member, line, 2, deed, change_id))


def _refused(slip: LineSlip, text: str = "", words: str = "", total: int = 3, draft: bool = True) -> Sample:
    draft_id = "draft-1" if draft and text else None
    return _answered(lambda member: LineRefused(member, slip, text, words, total, draft_id))


def _listed(page: int, pages: int, *lines: OwnLine, only_own: bool = False) -> Sample:
    numbered = tuple(enumerate(lines, 10 * page - 9))
    total = len(lines) * pages
    return _answered(lambda member: LinesListed(_only(member, only_own), numbered, page, pages, total))


def _switched(only_own: bool, changed: bool = True, total: int = 3) -> Sample:
    change_id = "change-1" if changed else None
    return _answered(lambda member: LinesSwitched(_only(member, only_own), changed, total, change_id))


def _only(member: Member, only_own: bool) -> Member:
    return replace(member, own_lines_at=NOW) if only_own else member


OWN_LINES: dict[str, Sample] = {
    "line-added": _written(Written.ADDED, change_id="change-1"),
    "line-added-english": _written(Written.ADDED, HI, "change-1"),
    "line-again": _written(Written.AGAIN),
    "line-changed": _written(Written.CHANGED, change_id="change-1"),
    "line-same": _written(Written.SAME),
    "line-shown": _answered(lambda member: LineShown(member, HI, 2)),
    "line-removed": _answered(lambda member: LineRemoved(member, HALO, "change-1")),
    "line-refused-empty": _refused(LineSlip.EMPTY),
    "line-refused-long": _refused(LineSlip.TOO_LONG, LONG.text * 2),
    "line-refused-blank": _refused(LineSlip.BLANK, "Halo {nmaa}!", "{nmaa}"),
    "line-refused-brace": _refused(LineSlip.BLANK, "Halo {nama!", "{"),
    "line-refused-full": _refused(LineSlip.FULL, HALO.text, total=200),
    "line-refused-number": _refused(LineSlip.NO_SUCH, words="7"),
    "line-refused-none-yet": _refused(LineSlip.NO_SUCH, HALO.text, words="2", total=0),
    "lines": _listed(1, 1, HALO, HI, LONG),
    "lines-only-own": _listed(1, 1, HALO, only_own=True),
    "lines-first-page": _listed(1, 3, HALO, HI),
    "lines-middle-page": _listed(2, 3, HALO, HI),
    "lines-last-page": _listed(3, 3, HALO, HI),
    "lines-empty": _listed(1, 1),
    "lines-empty-only-own": _listed(1, 1, only_own=True),
    "lines-switched-off": _switched(True),
    "lines-switched-off-already": _switched(True, changed=False),
    "lines-switched-off-none-yet": _switched(True, total=0),
    "lines-switched-on": _switched(False),
    "lines-switched-on-already": _switched(False, changed=False),
    "line-form": lambda member: views.line_form(member),
    "line-form-edit": lambda member: views.line_form(member, line=HALO),
    "line-form-draft": lambda member: views.line_form(member, line=HALO, text="Halo {nmaa}!"),
}
