"""What people call the feasts, in both languages, by our names for them."""

from __future__ import annotations

import re

_RAYA = r"(?:hari )?(?:raya )?"
_WORDS = {
    "orthodox-christmas": r"orthodox christmas|natal ortodoks",
    "eid-al-adha": rf"eid (?:al|ul|el)[ -]adha|{_RAYA}idul ?adha|lebaran haji"
    rf"|{_RAYA}(?:idul )?[kq]urban|hari raya haji",
    "eid-al-fitr": rf"eid (?:al|ul|el)[ -]fitr|{_RAYA}idul ?fitri|lebaran|hari raya puasa|aidilfitri|eid",
    "islamic-new-year": r"(?:islamic|hijri) new year|tahun baru (?:islam|hijriah|hijriyah)",
    "lunar-new-year": r"(?:lunar|chinese) new year|cny|(?:tahun baru )?imlek|sincia",
    "new-year": r"(?:the )?new year(?:'s(?: day)?)?|tahun baru(?: masehi)?",
    "ramadan": r"(?:bulan )?rama(?:dan|dhan|zan)",
    "christmas": rf"christmas|xmas|x-mas|{_RAYA}natal|natalan",
    "easter": rf"easter|{_RAYA}paskah",
    "ascension": r"ascension(?: day)?|kenaikan(?: yesus(?: kristus)?| isa almasih)?",
    "diwali": r"diwali|deepavali|divali",
    "vesak": rf"vesak(?: day)?|wesak|{_RAYA}waisak",
    "nyepi": rf"{_RAYA}nyepi",
    "mawlid": r"mawlid|maulid(?: nabi)?|maulud",
    "thanksgiving": r"thanksgiving(?: day)?",
    "national-day": r"(?:national|independence) day|hari (?:kemerdekaan|nasional)|17-an|agustusan",
}
FEAST = f"(?:{'|'.join(f'(?:{words})' for words in _WORDS.values())})"
_PATTERNS = {name: re.compile(words) for name, words in _WORDS.items()}


def feast_named(words: str) -> str | None:
    """Our name for what was said in full."""
    return next((name for name, pattern in _PATTERNS.items() if pattern.fullmatch(words)), None)
