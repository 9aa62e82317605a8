"""Invented people and moments for the tests of the store, and whether one of them is in it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.core.model import (
    Address,
    AddressKind,
    Kind,
    Language,
    Member,
    OwnDate,
    Register,
    Source,
    Tie,
    Touch,
    Way,
)
from bot.core.nudge import Idea, Nudge, NudgeState, Reason, ReasonKind, Remark, RemarkKind
from bot.core.own_lines import OwnLine
from bot.core.shelf import Thing
from bot.store import members
from bot.store.store import Store

NOW = datetime(2027, 1, 4, 2, 0, 0, 123456, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
ADA = Member("T1", "UADA", Language.ID, Register.CASUAL, "Asia/Jakarta", NOW, seed=7)
BOB = Member("T1", "UBOB", Language.EN, Register.FORMAL, "Europe/Berlin", NOW + MINUTE, seed=8)
EVE = Member("T2", "UEVE", Language.EN, Register.CASUAL, "UTC", NOW, seed=9)
ERIKA = Tie("T1", "UADA", "tie-erika", "Erika", NOW, every_days=42)
BUDI = Tie(
    "T1",
    "UADA",
    "tie-budi",
    "Budi",
    NOW + MINUTE,
    every_days=90,
    user_id="UBUDI",
    circles=("kampus", "kantor lama"),
    likes=("kopi",),
    addresses=(Address(AddressKind.WHATSAPP, "628110000000"), Address(AddressKind.EMAIL, "budi@example.org")),
    note="suka teh melati — dan naik sepeda",
    language=Language.EN,
    register=Register.FORMAL,
    anchor_at=NOW - 9 * DAY,
    touched_at=NOW - 3 * DAY,
    suggested_at=NOW - 2 * DAY,
    later_until=NOW + 2 * DAY,
    resting=True,
    rest_until=NOW + 30 * DAY,
    wished_at=NOW,
    dates=(OwnDate(2, 29, after=True), OwnDate(11, 3, "wedding", 2019)),
    holidays=("ID:Hari Raya Idul Fitri",),
)
SITI = Tie("T1", "UBOB", "tie-siti", "Siti", NOW, every_days=30, user_id="UBUDI")
TOUCH = Touch("T1", "UADA", "tie-budi", "touch-1", NOW, Way.OUT, Kind.GIF, Source.BUTTON, "nudge-1")
NUDGE = Nudge(
    "T1",
    "UADA",
    "nudge-1",
    "tie-budi",
    NudgeState.QUEUED,
    NOW,
    slot_on=NOW.date(),
    try_at=NOW,
    reasons=(Reason(ReasonKind.SINCE_TOUCH, days=40), Reason(ReasonKind.BOTH_LIKE, word="kopi")),
    ideas=(Idea("hello:3", Kind.HELLO, "Halo, apa kabar? ☕", Language.ID),),
    remarks=(Remark(RemarkKind.LESS_OFTEN, number=42), Remark(RemarkKind.BEFORE, "tie-erika")),
)
LINE = OwnLine("T1", "UADA", "line-1", NOW, Language.ID, "Halo {name}, kalimat-rahasia")
COMIC = Thing(
    "T1",
    "UADA",
    "thing-comic",
    NOW,
    "https://example.org/comic?a=1&b=2",
    "Komik: anjing & kucing",
    "ini kamu banget — 🐶",
    ("anjing", "komik"),
    ("tie-budi",),
)
LINE = OwnLine("T1", "UADA", "line-tea", NOW, Language.ID, "Teh dulu, {name}? Ada baris rahasia.")


async def is_there(store: Store, member: Member = ADA) -> bool:
    return await store.read(members.get, member.workspace_id, member.id) is not None
