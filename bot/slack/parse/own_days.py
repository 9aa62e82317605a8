"""Days of a tie's own and feasts they keep: `birthday 3 March`, `tanggal 12 Mei jadian`, `celebrates Eid`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.core.model import OwnDate
from bot.core.occasions import is_a_day
from bot.slack.parse.calendar_words import MONTH, MONTHS
from bot.slack.parse.feast_words import FEAST, feast_named
from bot.slack.parse.likes import LIKES_BEGIN
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Trouble, Unclear
from bot.slack.parse.sentence import SHOWN, Sentence, spelled

WORD_LENGTH = 60
_OLDEST, _LATEST = 1900, date(2100, 1, 1)
BIRTHDAY = (
    r"(?:birthdays?|birthdate|b-?day|date of birth|dob|born"
    r"|(?:hari |tanggal |tgl )?(?:ulang ?tahun|ultah|hut|lahir|kelahiran)(?:nya)?)"
)
_LINK = (
    r"(?:(?:is|was|on|in|the|at|=|falls|jatuh|jatuhnya|pada|tanggal|tgl|adalah|itu|hari|di|every|tiap|setiap|to"
    r"|ke|jadi|menjadi|nya) )*"
)
_SUBJECT = r"(?:(?:,|and|dan|&|with|whose|her|his|their|dengan|yang|she|he|they|dia|was|is) )*"
_DAY, _TH = r"\d{1,2}", r"(?:st|nd|rd|th)?"
_DATE = (
    rf"(?:(?P<iso>\d{{4}}-\d{{1,2}}-\d{{1,2}})|(?P<dotted>{_DAY}\.\d{{1,2}}(?:\.(?:\d{{4}})?)?)"
    rf"|(?P<slashed>{_DAY}[/-]\d{{1,2}}(?:[/-]\d{{4}})?)"
    rf"|(?P<day>{_DAY}){_TH}(?: of)? (?P<month>{MONTH})(?:(?: ,)? (?P<year>\d{{4}}))?"
    rf"|(?P<month_us>{MONTH})(?: the)? (?P<day_us>{_DAY}){_TH}(?:(?: ,)? (?P<year_us>\d{{4}}))?"
    r"|(?P<soon>today|tomorrow|yesterday|hari ini|besok|kemarin))"
)
_OTHERWISE = (
    r"(?:(?: ,)?(?: (?:or|else|otherwise|and|but|atau|kalau|kalo|in|di|other|all|the|years?|tahun|lain"
    r"|lainnya|biasa|kept|celebrated|keep|it|dirayakan|rayakan|on|pada|tanggal|selain|itu|non-leap))+"
    r" (?P<other>28(?:th)? feb\w*|feb\w* 28(?:th)?|1(?:st)? (?:mar\w*|mrt)|(?:mar\w*|mrt) 1(?:st)?)"
    r"(?: (?:in|di) (?:all )?(?:the )?(?:other years|tahun lain))?)?"
)
_NO = r"(?:no|without|remove|delete|forget|drop|hapus|tanpa|tidak ada|nggak ada|gak ada|lupakan)"
_NO_BIRTHDAY = phrase(
    rf"{_SUBJECT}(?:{_NO} {BIRTHDAY}|{BIRTHDAY} (?:none|unknown|off|kosong|dihapus|tidak ada))"
)
_BIRTHDAY = phrase(rf"{_SUBJECT}{BIRTHDAY} {_LINK}{_DATE}{_OTHERWISE}")
_BIRTHDAY_ALONE = phrase(BIRTHDAY)
_DATE_ALONE = phrase(rf"{_LINK}{_DATE}{_OTHERWISE}")
_NO_DATE = phrase(rf"{BIRTHDAY} {_LINK}(?P<bad>(?:\S*\d\S*|{MONTH})(?: (?:{MONTH}|\d+))?)")
_BETWEEN = re.compile(r" (?:[^\s\x00,]+ ){0,5}")
_DATED = (
    r"(?:(?:(?:important|special|own) )?(?:date|day)|tanggal(?: penting)?|tgl|hari penting|remember|ingat)"
)
_ENDS = rf"(?= ,|,| ?[\x00#<]| (?:and |dan |who |yang )*(?:{LIKES_BEGIN}|every|tiap|setiap|note|catatan) |$)"
_OWN = phrase(
    rf"{_SUBJECT}{_DATED} (?:on |pada )?{_DATE}{_OTHERWISE} (?:(?:is|as|for|adalah|untuk|=|-|:) )*"
    rf"(?P<word>[^\x00#<>,]+?){_ENDS}"
)
# Days that people name by themselves: "Erika's wedding anniversary is 3 June", "Budi wisuda 3 Juni".
NAMED = (
    r"(?:(?:wedding |work )?anniversary|wedding(?: day)?|graduation(?: day)?"
    r"|(?:hari )?(?:pernikahan|nikahan|wisuda|jadian|anniversary))(?:nya)?"
)
_NAMED = phrase(rf"{_SUBJECT}(?P<word>{NAMED}) {_LINK}{_DATE}{_OTHERWISE}")
_NO_OWN = phrase(rf"{_SUBJECT}{_NO} (?:{_DATED} )(?P<word>[^\x00#<>,]+?){_ENDS}")
_CELEBRATES = (
    r"(?:celebrat(?:es?|ing)|observes?|keeps|merayakan|rayakan|ngerayain|holidays?|feasts?|hari besar)"
)
_NOT = (
    r"(?:no longer|not|doesn't|does not|doesnt|don't|stopped"
    r"|(?:(?:sudah|udah) )?(?:tidak|nggak|gak|ga|tak|bukan)|no|without|tanpa)(?: lagi)?"
)
_AND = r"(?: ,| and| dan| &| or| plus| serta)*"
_FEASTS = rf"(?P<feasts>{FEAST}(?:{_AND} {FEAST})*)"
_KEEPS = phrase(rf"{_SUBJECT}{_CELEBRATES}(?: (?:=|:|is|are|also|juga))* {_FEASTS}")
_KEEPS_NOT = phrase(rf"{_SUBJECT}{_NOT} (?:{_CELEBRATES} )?{_FEASTS}(?: lagi| any ?more)?")
_ONE = re.compile(rf"(?<!\S){FEAST}(?!\S)")


@dataclass(frozen=True, slots=True)
class OwnDays:
    """`without` are words of days no longer kept, the empty one for the birthday."""

    dates: tuple[OwnDate, ...] = ()
    feasts: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    without_feasts: tuple[str, ...] = ()
    troubles: tuple[Unclear, ...] = field(default=())


def read_own_days(sentence: Sentence) -> OwnDays:
    """Take birthdays, other days and feasts out of a sentence."""
    troubles: list[Unclear] = []
    without = [""] if sentence.taken(_NO_BIRTHDAY) else []
    birthday = _sound(_birthday(sentence), troubles)
    if (gone := sentence.taken(_NO_OWN, "word")) is not None:
        without.append(spelled(sentence.within(gone, "word")))
    own = _sound(_own_date(sentence), troubles)
    lost = _feasts(sentence.taken(_KEEPS_NOT))
    kept = _feasts(sentence.taken(_KEEPS))
    dates = tuple(each for each in (birthday, own) if each is not None)
    return OwnDays(dates, kept, tuple(without), lost, tuple(troubles))


def _sound(found: OwnDate | Unclear | None, troubles: list[Unclear]) -> OwnDate | None:
    if isinstance(found, Unclear):
        troubles.append(found)
        return None
    return found


def _birthday(sentence: Sentence) -> OwnDate | Unclear | None:
    found = _BIRTHDAY.search(sentence.line)
    if found is not None:
        return _dated(sentence, found, None)
    alone = _BIRTHDAY_ALONE.search(sentence.line)
    if alone is None:
        return None
    found = _DATE_ALONE.search(sentence.line, alone.end())
    if found is not None and _BETWEEN.fullmatch(sentence.line, alone.end(), found.start()):
        sentence.take(alone)
        return _dated(sentence, found, None)
    bad = _NO_DATE.search(sentence.line)
    if bad is None:
        return None
    sentence.take(bad, "bad")
    return Unclear(Trouble.DAY_UNREAD, spelled(sentence.within(bad, "bad")))


def _own_date(sentence: Sentence) -> OwnDate | Unclear | None:
    found = _OWN.search(sentence.line) or _NAMED.search(sentence.line)
    if found is None:
        return None
    word = " ".join(token.text for token in sentence.within(found, "word"))
    own = _dated(sentence, found, word)
    return Unclear(Trouble.TOO_LONG, word[:SHOWN]) if len(word) > WORD_LENGTH else own


def _dated(sentence: Sentence, found: re.Match[str], word: str | None) -> OwnDate | Unclear:
    typed = next(spelled(sentence.within(found, name)) for name in _PLACES if found[name])
    if found["month"] or found["month_us"]:
        start = found.start("day") if found["month"] else found.start("month_us")
        end = max(found.end(name) for name in ("month", "day_us", "year", "year_us") if found[name])
        typed = sentence.typed(start, end)
    own = read_day(found, sentence.today, word)
    sentence.take(found, *(["word"] if word is not None else []))
    return Unclear(Trouble.DAY_UNREAD, typed) if own is None else own


_PLACES = ("iso", "dotted", "slashed", "day", "month_us", "soon")


def read_day(found: re.Match[str], today: date, word: str | None) -> OwnDate | None:
    """The day that was found; None where the calendar has none such, or two could be meant."""
    day = _parts(found, today)
    if day is None or not is_a_day(day[0], day[1]):
        return None
    month, number, year = day
    if year is not None and not _OLDEST <= year <= today.year + 1:
        return None
    other = found["other"] or ""
    after = (month, number) == (2, 29) and other.startswith(("1 ", "1st ", "mar", "mrt"))
    return OwnDate(month, number, word, year, after)


def _parts(found: re.Match[str], today: date) -> tuple[int, int, int | None] | None:
    """Month, day and year, as far as they were said."""
    if found["soon"]:
        ahead = {"tomorrow": 1, "besok": 1, "yesterday": -1, "kemarin": -1}.get(found["soon"], 0)
        on = today + timedelta(days=ahead)
        return on.month, on.day, None
    if found["iso"]:
        year, month, day = map(int, found["iso"].split("-"))
        return month, day, year
    if found["dotted"] or found["slashed"]:
        return _of_figures(found["dotted"] or "", found["slashed"] or "")
    name = "" if found["month"] else "_us"
    said = found["year" + name]
    return MONTHS[found["month" + name]], int(found["day" + name]), int(said) if said else None


def _of_figures(dotted: str, slashed: str) -> tuple[int, int, int | None] | None:
    """With dots the day comes first; 5/1 is January here and May there, and clear only beyond twelve."""
    numbers = [int(each) for each in re.findall(r"\d+", dotted or slashed)]
    first, second, year = numbers[0], numbers[1], numbers[2] if len(numbers) > 2 else None
    if dotted or first > 12 or first == second:
        return second, first, year
    return (first, second, year) if second > 12 else None


def _feasts(found: re.Match[str] | None) -> tuple[str, ...]:
    if found is None:
        return ()
    named = (feast_named(each[0]) for each in _ONE.finditer(found["feasts"]))
    return tuple(dict.fromkeys(name for name in named if name is not None))


_WHOLE_LINE = re.compile(rf"{_DATE}{_OTHERWISE}(?P<rest>(?: .*)?)")


def day_of_line(typed: str, *, worded: bool) -> OwnDate | None:
    """A day as typed into a field, where "tomorrow" is none; `worded`, what it is follows."""
    line = " ".join(re.sub("[,:]", r" \g<0> ", typed).split())
    found = _WHOLE_LINE.fullmatch(line.lower())
    if found is None or found["soon"] or len(line) != len(line.lower()):
        return None
    word = re.sub(r" (?=[,:])", "", line[found.start("rest") :].strip(" :,-–—"))
    if bool(word) != worded or len(word) > WORD_LENGTH:
        return None
    return read_day(found, _LATEST, word or None)
