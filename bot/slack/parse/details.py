"""What is said about a tie besides who it is: every part is taken out of the sentence, in a certain order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from bot.slack.parse.addresses import read_addresses
from bot.slack.parse.cadence import read_cadence, read_loose_cadence
from bot.slack.parse.circles import read_circles
from bot.slack.parse.dates import read_behind_at
from bot.slack.parse.likes import read_likes
from bot.slack.parse.own_days import OwnDays, read_own_days
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Details, Trouble, Unclear
from bot.slack.parse.sentence import SHOWN, Sentence, spelled
from bot.slack.parse.speech import read_language, read_loose_register, read_register

NOTE_LENGTH = 2000
_WEEK = 7

_TALKED = (
    r"talked|spoke|spoken|chatted|met|saw|seen|texted|wrote|called|messaged|contacted|contact"
    r"|touched base|heard from|caught up|touch|in touch|conversation"
)
_NGOBROL = (
    r"ngobrol|mengobrol|kontak|kontakan|ketemu|bertemu|ketemuan|chat|chatan|bicara|ngomong|telepon"
    r"|telponan|komunikasi|berkabar|sapaan|nyapa|jumpa|ngopi|berhubungan|bertukar kabar"
)
_LAST_TALKED = phrase(
    rf"(?:(?:and|dan|,|we|i|kami|kita|aku|saya) )*"
    rf"(?:last (?:{_TALKED})(?: (?:to|with|was))*(?: (?:him|her|them|each other))?(?: (?:was|is))?"
    rf"|terakhir(?: kali)?(?: (?:aku|saya|kita|kami))?(?: (?:{_NGOBROL}))?(?: (?:sama|dengan|dgn"
    rf"|bareng))?"
    r"(?: (?:dia|beliau|orangnya))?(?: (?:itu|waktu))?)"
)
_FEW_WORDS = re.compile(r"\s?(?:[^\s\x00]+ ?){0,4}")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Told:
    """What was said, and the troubles on the way, of which the first will be asked about."""

    details: Details
    without_circles: tuple[str, ...]
    without_likes: tuple[str, ...]
    troubles: tuple[Unclear, ...]
    days: OwnDays


def read_details(sentence: Sentence, *, changing: bool = False) -> Told:
    """Take all details out of a sentence; `changing` knows what can be said of somebody kept already."""
    troubles: list[Unclear] = []
    touched_on = _sound(_read_last_talked(sentence), troubles)
    days = read_own_days(sentence)
    troubles.extend(days.troubles)
    addresses, unread = read_addresses(sentence)
    _sound(unread, troubles)
    register = read_register(sentence)
    language = _sound(read_language(sentence), troubles)
    every = _sound(read_cadence(sentence), troubles)
    rhythm = sentence.latest
    likes = read_likes(sentence, losing=changing)
    if every is not None and every < _WEEK and rhythm[0] in likes.ends:
        # "likes running every day": who runs, or who is written to?
        troubles.append(Unclear(Trouble.UNREAD, spelled(sentence.tokens[rhythm[0] : rhythm[1]])))
    circles = read_circles(sentence, leaving=changing)
    _sound(likes.trouble, troubles)
    _sound(circles.trouble, troubles)
    if every is None and not troubles:
        every = _sound(read_loose_cadence(sentence), troubles)
    register = register or read_loose_register(sentence)
    note = _note(sentence, troubles)
    found = (tuple(circles.names), tuple(likes.names), tuple(addresses))
    details = Details(every, *found, note, language, register, touched_on, days.dates, days.feasts)
    return Told(details, tuple(circles.left), tuple(likes.lost), tuple(troubles), days)


def _sound(found: T | Unclear | None, troubles: list[Unclear]) -> T | None:
    """What was found, with its trouble, if it is one, set aside."""
    if isinstance(found, Unclear):
        troubles.append(found)
        return None
    return found


def _read_last_talked(sentence: Sentence) -> date | Unclear | None:
    found = sentence.taken(_LAST_TALKED)
    if found is None:
        return None
    if found.end() < len(sentence.line):
        day = read_behind_at(sentence, found.end() + 1)
        if day is not None:
            return day
    after = _FEW_WORDS.match(sentence.line, found.end())
    typed = sentence.typed(found.end(), after.end()) if after else ""
    return Unclear(Trouble.DATE_UNREAD, typed or spelled(sentence.within(found)))


def _note(sentence: Sentence, troubles: list[Unclear]) -> str | None:
    note = sentence.note
    if note is not None and not note:
        troubles.append(Unclear(Trouble.UNREAD, "note:"))
    if note and len(note) > NOTE_LENGTH:
        troubles.append(Unclear(Trouble.TOO_LONG, note[:SHOWN]))
    return note or None
