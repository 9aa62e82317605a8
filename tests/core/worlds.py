"""Values for tests: a member and ties with what the test at hand does not care about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.core.model import Language, Member, Register, Tie

NOW = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)  # Wednesday, 10:00 in Jakarta


def member(**fields: Any) -> Member:
    ada = Member("T1", "UADA", Language.EN, Register.CASUAL, "Asia/Jakarta", NOW - timedelta(days=90), seed=7)
    return replace(ada, **fields)


def tie(name: str = "Erika", **fields: Any) -> Tie:
    known = Tie("T1", "UADA", f"tie-{name.lower()}", name, NOW - timedelta(days=60), every_days=42)
    return replace(known, **fields)
