"""What a circle is called where its people are spoken of: "the ... crowd", "teman-teman ..."."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.core.model import Language

# A circle is a label that the member made for themselves: "investors" or "old agency" is not for the tie's
# eyes, and the old agency may be where they still work. Only what both would call it is said.
_BOTH = "badminton band bootcamp futsal gym hackathon jazz karate padel workshop yoga"
_INDONESIAN = """
    kampus kuliah sekolah kelas angkatan kos sd smp sma smk s1 s2 kkn osis bem pramuka himpunan klub komunitas
    kursus les konferensi paduan suara basket bola voli lari sepeda gowes naik gunung teater tari fotografi
    film buku catur
"""
_ENGLISH = """
    campus college uni university high school class of dorm course club conference meetup choir orchestra
    theatre theater dance book film chess photography football basketball volleyball tennis running cycling
    hiking climbing
"""
SHARED: Mapping[Language, frozenset[str]] = {
    Language.ID: frozenset([*_BOTH.split(), *_INDONESIAN.split()]),
    Language.EN: frozenset([*_BOTH.split(), *_ENGLISH.split()]),
}
_AROUND = re.compile(r"(?i)^(?:the |te?man(?:-te?man)? |anak(?:-anak)? )|(?: friends| crowd| people| gang)$")


def crowd_of(circle: str, language: Language) -> str:
    """Empty where the circle cannot be named in a sentence of that language."""
    named = _AROUND.sub("", circle)
    words = [word for word in named.casefold().split() if not word.isdecimal()]
    return named if words and SHARED[language].issuperset(words) else ""
