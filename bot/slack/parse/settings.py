"""Settings in words: `2 a week on Monday at 9`, `bahasa Inggris`, `pakai Anda`, `zone Asia/Jakarta`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.slack.parse.clock_words import read_hour
from bot.slack.parse.pace_words import read_days, read_pace
from bot.slack.parse.patterns import either, phrase, whole
from bot.slack.parse.requests import Plan, Request, Trouble, Unclear
from bot.slack.parse.sentence import Sentence, spelled
from bot.slack.parse.settled import settled
from bot.slack.parse.speech import (
    read_bare_language,
    read_language,
    read_language_word,
    read_loose_register,
    read_register,
)
from bot.slack.parse.zones import read_zone

_ON = r"on|yes|true|nyala|aktif|hidup|enabled?|iya"
_OFF = r"off|no|false|mati|nonaktif|non-aktif|disabled?|tidak|jangan"
_SECRET = r"(?:discreet|discrete|discreetly|diskret|private|rahasia|diam-diam|privat|privasi)"
_DISCREET = phrase(
    rf"(?:(?:be|set|mode|turn|switch|to|nyalakan|aktifkan|pakai|pake|my|the|jadi) )*"
    rf"(?P<before>on|off|matikan|nonaktifkan|not)? ?(?:mode )?{_SECRET}(?: (?:mode|to|=|ke|jadi|is|setting))*"
    rf"(?: (?:(?P<on>{_ON})|(?P<off>{_OFF})))?"
)
_HIDE = r"(?:hide|without|no|don't show|do not show|sembunyikan|umpetin|tanpa|jangan tampilkan)"
_NAMES = phrase(
    rf"(?P<hide>{_HIDE}(?: (?:the|my))? (?:names?|nama(?:nya)?))"
    r"|(?:show|display|tampilkan|munculkan)(?: (?:the|my))? (?:names?|nama(?:nya)?)"
)
# Words around settings that set nothing by themselves.
_GLUE = phrase(
    either(
        r"""
        on my phone|my phone|di hp(?:ku)?|di notifikasi|in notifications
        and|dan|,|-|&|my|the|me|to|ke|jadi|menjadi|set|change|ubah|ganti|is|are|=|nudges?|nudge|on|at|di
        pada|aku|saya|gue
        with|dengan|a|as|be|setting|settings|setelan|only|just|hanya|cuma|jadwal|schedule|update|for|untuk
        cukup|again
        on my phone|my phone|di hp(?:ku)?|di notifikasi|in notifications|mulai sekarang|from now on|lagi
        talk|reply
        answer|write|jawab|balas|berbicara|bicara
        """
    )
)
_DAYS_WORD = phrase(r"(?:days?|hari)(?: [^\s\x00]+){0,4}")
_NAMED_ONLY = whole(
    r"(?:(?:my|the) )?(?:pace|tempo|laju|hours?|days|language|bahasa|time ?zone|zona waktu|register)"
)
# Parts that tell by themselves that a setting is meant; days, hours and numbers may be about anything.
_CLEAR = frozenset({"language", "register", "zone", "discreet"})
_SAYS_REGISTER = phrase("anda|kamu|formal|casual|informal|resmi")  # "santai aja" may just mean: relax
_KEYWORD = phrase(
    r"^(?:(?:my|the) )?(?:pace|tempo|laju|hours?|days|nudge (?:days|time)|at most|maksimal|paling banyak"
    r"|max|maximum|jumlah)|nudges"
)


@dataclass(slots=True)
class _Parts:
    plan: Plan = field(default_factory=Plan)
    said: set[str] = field(default_factory=set)
    troubles: list[Unclear] = field(default_factory=list)

    def put(self, name: str, found: object) -> None:
        if found is None:
            return
        self.said.add(name)
        if isinstance(found, Unclear):
            self.troubles.append(found)
        else:
            self.plan = replace(self.plan, **{name: found})  # type: ignore[arg-type]


def _read_discreet(sentence: Sentence) -> bool | None:
    if names := sentence.taken(_NAMES):
        return names["hide"] is not None
    found = sentence.taken(_DISCREET)
    if found is None:
        return None
    return found["before"] in {None, "on"} and not found["off"]


def _parts(sentence: Sentence, *, named: bool) -> _Parts:
    """All settings that a sentence speaks of; `named` says that it is about settings for sure."""
    parts = _Parts()
    parts.put("zone", read_zone(sentence))
    if named or sentence.line.count(" "):  # "rahasia!" alone may just be: that is a secret
        parts.put("discreet", _read_discreet(sentence))
    parts.put("hour", read_hour(sentence))
    parts.put("pace", read_pace(sentence))
    parts.put("days", read_days(sentence))
    parts.put("register", read_register(sentence))
    parts.put("language", read_language(sentence))
    if parts.plan.language is None and "language" not in parts.said:
        parts.put(
            "language", read_bare_language(sentence) or (read_language_word(sentence) if named else None)
        )
    if parts.plan.register is None and (named or _SAYS_REGISTER.search(sentence.line)):
        pronouns = named or bool(sentence.fillers & {"aja", "saja"})
        parts.put("register", read_loose_register(sentence, pronouns=pronouns))
    sentence.all_taken(_GLUE)
    return parts


def read_plan(sentence: Sentence) -> Request:
    """`settings` and what shall be different."""
    parts = _parts(sentence, named=True)
    if "days" not in parts.said and (unread := sentence.taken(_DAYS_WORD)):
        parts.troubles.append(Unclear(Trouble.DAYS_UNREAD, spelled(sentence.within(unread))))
    return settled(parts.plan, parts.troubles, sentence.runs())


def read_change(sentence: Sentence) -> Request | None:
    """`change my hour to 9am`, `nudge me 3 times a week`: settings, if all of it is about settings."""
    if _NAMED_ONLY.match(sentence.left().line):
        return Plan()
    parts = _parts(sentence, named=True)
    if not parts.said or sentence.runs():
        return None
    return settled(parts.plan, parts.troubles)


def read_bare_plan(sentence: Sentence) -> Request | None:
    """Settings with nothing before them."""
    keyword = _KEYWORD.search(sentence.line) is not None
    parts = _parts(sentence, named=False)
    if not parts.said or sentence.runs():
        return None
    if keyword or parts.said <= _CLEAR:
        return settled(parts.plan, parts.troubles)
    return Unclear(Trouble.UNKNOWN, spelled(sentence.tokens), parts.plan, ("plan",))
