"""What a tie's like asks of a story: topics of the lexicon, words of its own, or both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.lexicon.dictionary import TOPICS, Says, headline_words, like_words
from bot.core.topics import topic_of
from bot.core.wording import COMMON_WORDS, GAP, words_of

_LONGEST = 8  # words in a like that are read
_AND = re.compile(r"\s*(?:[,;/+&]|\b(?:and|dan|sama|or|atau|plus)\b)\s*", re.IGNORECASE)
# Who dislikes something is not sent it.
_NOT = """
    not no never hates hate dislikes dislike allergic without anti except
    tidak tak nggak ngga gak ga bukan benci alergi tanpa kecuali kurang
"""
_NEGATIONS = frozenset(_NOT.split())
# Words that stand beside what is liked and say nothing about it.
_BESIDE = """
    suka gemar hobi hobby nonton main bermain baca membaca belajar dengerin mendengarkan makan minum bikin
    koleksi penggemar pecinta pencinta cinta fans fan lover loves love likes like into enjoys enjoy watching
    watch playing play reading read making learning listening collecting anything everything stuff things
    good great bad best cute funny nice favourite favorite little big small old new local real fresh
    lucu kecil besar enak bagus seru keren tua muda lokal favorit segala semua hal berbagai macam rumahan
    very really all kinds sorts any news berita cerita stories story about tentang soal seputar
    latest terbaru modern classic klasik vintage antik lama traditional tradisional indie beautiful indah
    simple sederhana easy mudah healthy sehat cheap murah hemat homemade buatan sendiri own with friends teman
    keluarga weekend weekends akhir pekan pagi sore malam morning evening sunday amateur casual local world
    dunia general umum gitu gitu-gitu jenis kind type types lots love pecandu addict nerd geek enthusiast
    enthusiasts hobbyist community komunitas club klub scene culture budaya tips trick tricks review reviews
    ulasan lessons lesson class classes kelas kursus course courses
"""
_EMPTY = COMMON_WORDS | frozenset(_BESIDE.split())


@dataclass(frozen=True, slots=True)
class Wish:
    """One topic of every group, and all the words; `words` alone must stand in the headline itself."""

    like: str
    groups: tuple[tuple[str, ...], ...]
    words: tuple[str, ...]
    spoken: tuple[str, ...]
    """The like's own words: a story that has them comes before one that does not."""


def wishes(like: str) -> tuple[Wish, ...]:
    """One wish, or one for each thing of "coffee and cats"; none where the like is too vague to serve."""
    spoken = tuple(word for word in words_of(like, _LONGEST) if word != GAP)
    if not spoken or not _NEGATIONS.isdisjoint(spoken):
        return ()
    whole = _whole(like, spoken)
    if whole is not None:
        return (whole,)
    parts = [part for part in _AND.split(like) if part.strip()]
    if len(parts) > 1:
        return tuple(wish for part in parts for wish in _renamed(part, like))
    found = _by_parts(like, spoken)
    return () if found is None else (found,)


def _renamed(part: str, like: str) -> Iterator[Wish]:
    for wish in wishes(part):
        yield Wish(like, wish.groups, wish.words, wish.spoken)


def _whole(like: str, spoken: tuple[str, ...]) -> Wish | None:
    """The like is itself a word of the lexicon; one of several topics must be on just that ("kebaya")."""
    topics = like_words().of(spoken)
    if topics is None:
        return None
    return Wish(like, (topics,), spoken if len(topics) > 1 else (), spoken)


def _by_parts(like: str, spoken: tuple[str, ...]) -> Wish | None:
    """A like of which we do not know every word asks for the rest too: vinyl flooring is not music."""
    found = list(like_words().find(spoken))
    if not found:
        return _by_name(like, spoken)
    covered = {place for each in found for place in range(each.start, each.end)}
    rest = [word for place, word in enumerate(spoken) if place not in covered and word not in _EMPTY]
    return Wish(like, tuple(each.meaning for each in found), tuple(rest), spoken)


def _by_name(like: str, spoken: tuple[str, ...]) -> Wish | None:
    """A name, a dish, a place: its own words, in a story on what the lexicon thinks they belong to."""
    words = tuple(word for word in spoken if word not in _EMPTY)
    senses = headline_words().of(words) or () if words else ()
    topics = {sense.topic for sense in senses if sense.says is not Says.AGAINST}
    if not any(sense.says is Says.ALONE for sense in senses) and len(topics) > 1:
        return None
    known = topic_of(like)
    if not topics and known is not None and not TOPICS[known].broad:
        return Wish(like, ((known,),), (), spoken)
    if sum(map(len, words)) < 3:
        return None
    return Wish(like, (tuple(sorted(topics)),) if topics else (), words, spoken)
