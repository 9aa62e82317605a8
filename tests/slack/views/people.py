"""Invented people and answers for the views' tests: one small world, at one moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.model import (
    Address,
    AddressKind,
    Kind,
    Language,
    Mark,
    Member,
    Register,
    Source,
    Tie,
    Touch,
    Way,
)
from bot.core.nudge import Idea, Nudge, NudgeState, Reason, ReasonKind, Remark, Suggestion

NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)  # a Wednesday, 09:00 in Jakarta
NEXT = datetime(2026, 11, 27, 2, 12, tzinfo=UTC)

ADA = Member(
    workspace_id="T0KEBUN",
    id="U0ADA",
    language=Language.EN,
    register=Register.CASUAL,
    zone="Asia/Jakarta",
    created_at=NOW - timedelta(days=100),
    seed=7,
    country="ID",
)
BOB = replace(ADA, id="U0BOB", language=Language.ID)
EVE = replace(ADA, id="U0EVE", language=Language.ID, register=Register.FORMAL)
MEMBERS = {"en": ADA, "id": BOB, "id_formal": EVE}

ERIKA = Tie(
    workspace_id="T0KEBUN",
    member_id="U0ADA",
    id="tie-erika",
    name="Erika",
    created_at=NOW - timedelta(days=90),
    every_days=42,
    user_id="U0ERIKA",
    circles=("campus",),
    likes=("ramen", "climbing"),
    anchor_at=NOW - timedelta(days=50),
    touched_at=NOW - timedelta(days=50),
)
BUDI = Tie(
    workspace_id="T0KEBUN",
    member_id="U0ADA",
    id="tie-budi",
    name="Budi",
    created_at=NOW - timedelta(days=30),
    every_days=91,
    circles=("old team", "choir"),
    addresses=(
        Address(AddressKind.WHATSAPP, "6281234567890"),
        Address(AddressKind.EMAIL, "budi@example.org"),
    ),
    note="Just moved to Surabaya,\nhas two cats.",
    language=Language.ID,
    register=Register.FORMAL,
    anchor_at=NOW - timedelta(days=30),
)
SITI = Tie(
    workspace_id="T0KEBUN",
    member_id="U0ADA",
    id="tie-siti",
    name="Siti",
    created_at=NOW - timedelta(days=10),
    every_days=7,
    anchor_at=NOW - timedelta(days=4),
)

HELLO = Idea("hello.1", Kind.HELLO, "Hi Erika! How are you these days?", Language.EN)
STORY = Idea("story.1", Kind.STORY, "This made me think of you: <https://example.org> *ramen*", Language.EN)
IDEAS = (HELLO, STORY)


def suggestion(
    member: Member,
    tie: Tie = ERIKA,
    *reasons: Reason,
    ideas: tuple[Idea, ...] = IDEAS,
    mark: Mark | None = None,
    remarks: tuple[Remark, ...] = (),
    other: Tie | None = None,
) -> Suggestion:
    nudge = Nudge(
        workspace_id=member.workspace_id,
        member_id=member.id,
        id="nudge-1",
        tie_id=tie.id,
        state=NudgeState.POSTED,
        created_at=NOW,
        mark=mark,
        reasons=reasons or (Reason(ReasonKind.SINCE_TOUCH, days=50),),
        ideas=ideas,
        remarks=remarks,
    )
    return Suggestion(nudge, member, tie, NOW, other)


def touch(days_ago: int, way: Way = Way.OUT, kind: Kind = Kind.OTHER) -> Touch:
    at = NOW - timedelta(days=days_ago)
    return Touch("T0KEBUN", "U0ADA", "tie-erika", f"touch-{days_ago}", at, way, kind, Source.COMMAND)
