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
_LEAVE = "annual|bereavement|compassionate|family|maternity|medical|parental|paternity|sick|study|unpaid"
_ABOUT_WORK = "budget|calendar|campaign|deck|launch|part(?:y|ies)|plan|policy|promo|rush|sale|season|shopping"
_FOR = r"for (?:the (?:day|week|rest)|\w+ (?:days?|weeks?|months?))"  # and not "for lunch"
_WHEN = rf"till?|until|sick|work|today|this|{_FOR}|hari|dulu|sampai|sampe|s/?d|all"
_HOLIDAY = "holidays?|honeymoon|pto|sabbatical|vacation(?:ing)?"
_DAY_ID = "senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu(?! lalu)|besok|lusa|tanggal|tgl"
_DAY_EN = r"mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
_DATE = r"\d\d? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_NO = "(?:e?ngg?ak?|gak?|tak|tdk|tidak)"
_REST = "cuti|libur(?:an)?|mudik|(?<!rumah )sakit|umr[ao]h"
_SAYS_AWAY = (
    # "Out" and "off" count where they begin what is said: much else is sent out or kicked off.
    rf"(?:^|\bi['’]?m |[,;.|–—] ?|- )(?:away|off|out)(?=\W*$| (?:{_WHEN})\b)",
    rf"\b(?:(?:{_LEAVE}) leave|on leave|(?:days?|time) off|out of (?:the )?office|o\.?o\.?o)\b",
    rf"\b(?:{_HOLIDAY})\b(?! (?:{_ABOUT_WORK}))",
    r"\b(?:feeling ill|not (?:feeling )?well|off sick|out sick|sick(?! of\b)|surgery|the flu|unwell)\b",
    rf"\bback (?:in (?:the )?office )?(?:(?:on )?(?:{_DAY_EN}|tomorrow|{_DATE})|next (?:week|month))\b",
    rf"\b(?:berlibur|bulan madu|(?:ibadah|naik) haji|pulang kampung|pulkam|tanggal merah|{_REST})\b(?! hati)",
    r"\b(?:dirawat|isoman|(?:me)?lahiran|melahirkan|meriang|opname|rawat inap)\b",
    rf"\b(?:di ?luar (?:kantor|kota|negeri)|{_NO} (?:bisa )?masuk(?! akal)|(?:kurang|{_NO}) enak badan)\b",
    rf"\b(?:balik|kembali|masuk)(?: lagi| kantor| hari)* (?:{_DAY_ID})\b",
    r"\bi[jz]in\b(?! (?:(?:se)?bentar|keluar|makan|meeting|rapat|tela[td]|terlambat|wfh))",
)
_SAYS_OVER = (
    rf"^\W*(?:(?:just|finally|baru(?:san)?|s?udah) )*(?:back|returned|balik|kembali|pulang|h?abis) "
    rf"(?:from |dari )?(?:(?:my|a|the|on|sick|annual) )*(?:{_HOLIDAY}|leave|{_REST})\W*$",
    rf"\b(?:no|not|belum|bukan|{_NO}) (?:(?:more|on|lagi|ada|a|my) )*(?:{_HOLIDAY}|sick|{_REST})\b",
    rf"\b(?:{_HOLIDAY}|leave|off|ooo|out|{_REST}) (?:(?:from|mulai|starting) )?(?:besok|lusa|tomorrow)\b",
    rf"\b(?:besok|lusa|tomorrow) (?:off|ooo|{_REST})\b",
)
AWAY = re.compile("|".join(_SAYS_AWAY), re.IGNORECASE)
OVER = re.compile("|".join(_SAYS_OVER), re.IGNORECASE)
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
    text = str(profile.get("status_text") or "")
    return emoji in EMOJI or (AWAY.search(text) is not None and OVER.search(text) is None)


def _quiet(dnd: Mapping[str, Any]) -> tuple[datetime, datetime] | None:
    start, end = _instant(dnd.get("next_dnd_start_ts")), _instant(dnd.get("next_dnd_end_ts"))
    return (start, end) if dnd.get("dnd_enabled") is True and start and end else None


def _instant(seconds: object) -> datetime | None:
    """Slack writes 0, or 1, for never."""
    if isinstance(seconds, int | float) and 1 < seconds < LAST:
        return datetime.fromtimestamp(seconds, UTC)
    return None
