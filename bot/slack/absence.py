"""What a status or a do-not-disturb setting says about somebody being away; nothing of it is kept as text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.core.ports import Whereabouts

EMOJI = frozenset(
    {
        "airplane",
        "airplane_arriving",
        "airplane_departure",
        "baby_bottle",
        "beach_with_umbrella",
        "breast-feeding",
        "camping",
        "cuti",
        "desert_island",
        "face_with_head_bandage",
        "face_with_thermometer",
        "hospital",
        "kaaba",
        "libur",
        "luggage",
        "mask",
        "nauseated_face",
        "ooo",
        "out-of-office",
        "out_of_office",
        "palm_tree",
        "pto",
        "sakit",
        "sick",
        "thermometer",
        "umbrella_on_ground",
        "vacation",
    }
)
WORDS = re.compile(
    r"\b(?:(?:annual|maternity|parental|paternity|sick) leave|berlibur|cuti|day off|dirawat|"
    r"di ?luar (?:kantor|kota|negeri)|holidays?(?! (?:launch|party|sale|season))|i[jz]in(?! (?:se)?bentar)|"
    r"libur(?:an)?|melahirkan|mudik|(?:nggak|ngga|gak|ga|tak|tdk|tidak) masuk|off (?:sick|today|this week)|"
    r"on leave|o\.?o\.?o|opname|out (?:of (?:the )?office|sick|this week|today)|pto|rawat inap|sabbatical|"
    r"sakit|sick(?! of\b)|umr[ao]h|unwell|vacation(?:ing)?)\b",
    re.IGNORECASE,
)
LAST = datetime(3000, 1, 1, tzinfo=UTC).timestamp()


@dataclass(frozen=True, slots=True)
class Absence:
    """What was read once and holds for a while: spans rather than a verdict, since time goes on."""

    away: bool = False
    away_until: datetime | None = None
    quiet: tuple[datetime, datetime] | None = None
    gone: bool = False

    def at(self, now: datetime) -> Whereabouts:
        away = self.away and (self.away_until is None or now < self.away_until)
        quiet_until = self.quiet[1] if self.quiet and self.quiet[0] <= now < self.quiet[1] else None
        return Whereabouts(away, self.away_until if away else None, quiet_until, self.gone)


def absence(user: Mapping[str, Any], dnd: Mapping[str, Any] | None) -> Absence:
    """Read `users.info`'s user and, where it could be had, the answer of `dnd.info`."""
    profile = user.get("profile") or {}
    away = _says_away(profile)
    return Absence(
        away=away,
        away_until=_instant(profile.get("status_expiration")) if away else None,
        quiet=_quiet(dnd or {}),
        gone=user.get("deleted") is True,
    )


def _says_away(profile: Mapping[str, Any]) -> bool:
    emoji = str(profile.get("status_emoji") or "").strip(":").partition("::")[0]
    return emoji in EMOJI or WORDS.search(str(profile.get("status_text") or "")) is not None


def _quiet(dnd: Mapping[str, Any]) -> tuple[datetime, datetime] | None:
    start, end = _instant(dnd.get("next_dnd_start_ts")), _instant(dnd.get("next_dnd_end_ts"))
    return (start, end) if dnd.get("dnd_enabled") is True and start and end else None


def _instant(seconds: object) -> datetime | None:
    """Slack writes 0, or 1, for never."""
    if isinstance(seconds, int | float) and 1 < seconds < LAST:
        return datetime.fromtimestamp(seconds, UTC)
    return None
