"""Whether a line fits a tie now, and what fills it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from bot.core.model import Language, Register, Tie
from bot.core.topics import topic_of
from bot.ideas.callname import called, is_letter
from bot.ideas.crowd import crowd_of
from bot.ideas.lines import ANY_TOPIC, Character, Gap, Line, gap_of, topics_of
from bot.ideas.moments import Moment, moments_of
from bot.ideas.pastimes import pastime

LONGEST_WORDS = 24  # a circle longer than this is a note, and does not fit into a sentence


@dataclass(frozen=True, slots=True)
class Circumstances:
    """How and when the tie is to be greeted; `gap_days` None means that no touch is known.

    `local` is the member's own clock, in the member's zone.
    """

    language: Language
    register: Register
    gap_days: int | None
    local: datetime


@dataclass(frozen=True, slots=True)
class Fit:
    """What lines are measured against: `name` may be empty; `likes` are pastimes that no line is about."""

    register: Register
    gap: Gap
    gap_known: bool
    moments: frozenset[Moment]
    topics: frozenset[str]
    name: str
    likes: tuple[str, ...]
    circles: tuple[str, ...]


def fit_of(tie: Tie, around: Circumstances) -> Fit:
    name = called(tie.name, around.register, around.language)
    topics = map(topic_of, tie.likes)
    return Fit(
        register=Register.FORMAL if name.elder else around.register,
        gap=gap_of(around.gap_days),
        gap_known=around.gap_days is not None,
        moments=moments_of(around.local),
        topics=frozenset(topic for topic in topics if topic is not None),
        name=name.text,
        likes=_other_likes(tie, around.language),
        circles=_circles(tie, around.language),
    )


def fits(line: Line, fit: Fit) -> bool:
    return (
        fit.register in line.registers
        and fit.gap in line.gaps
        and (fit.gap_known or not line.known)
        and line.when <= fit.moments
        and _is_liked(line, fit)
        and (bool(fit.circles) or line.kind is not Character.CIRCLE)
    )


def _is_liked(line: Line, fit: Fit) -> bool:
    if ANY_TOPIC in line.topics:
        return bool(fit.likes)
    return not line.topics or bool(line.topics & fit.topics)


def _other_likes(tie: Tie, language: Language) -> tuple[str, ...]:
    """The pastimes that have no lines of their own, as they are said in this language."""
    others = (like for like in tie.likes if topic_of(like) not in topics_of(language))
    return tuple(filter(None, (pastime(like, language) for like in others)))


def _circles(tie: Tie, language: Language) -> tuple[str, ...]:
    return tuple(filter(None, (crowd_of(_tidy(circle), language) for circle in tie.circles)))


def _tidy(words: str) -> str:
    """The words without any sign that could format, link or break a line; empty where they are too many."""
    normal = unicodedata.normalize("NFKC", words)
    kept = "".join(
        char if is_letter(char) or char.isdecimal() or char in "'’&+./#-" else " " for char in normal
    )
    kept = " ".join(re.sub(r"(?<!\w)[#\u0300-\u036f]+", " ", kept).split()).strip("'’&./- ")
    return kept if len(kept) <= LONGEST_WORDS and any(map(str.isalpha, kept)) else ""
