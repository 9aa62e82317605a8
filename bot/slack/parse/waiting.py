"""Putting off, resting, waking, pausing and going on."""

from __future__ import annotations

import re
from datetime import date

from bot.slack.parse.dates import read_ahead
from bot.slack.parse.lexicon import words
from bot.slack.parse.patterns import phrase, whole
from bot.slack.parse.requests import Later, Pause, Request, Rest, Resume, Trouble, Unclear, Wake, Who
from bot.slack.parse.sentence import Sentence
from bot.slack.parse.settled import one_left, settled
from bot.slack.parse.tokens import Token

_HER = frozenset(words("her him them dia beliau it"))
_GLUE = phrase(
    r"about|of|for|with|to|soal|tentang|mengenai|sama|untuk|buat|again|lagi|dulu|now|sekarang|sementara"
    r"|me|us|aku|saya|gue|kami|up|off|back|kembali|ask|remind|nudge|tell|ingatkan|ingetin|tanya|tanyain"
    r"|kabari|the|let|biar|reminder|suggestion|by|next|ke|,|-"
)
_ALL = phrase(
    r"(?:(?:the|my|all|your|any) )*(?:nudges?|nudging|everything|suggestions?|bot|notifications?"
    r"|reminders?|reminding|reconnect|messages|messaging|bothering)|(?:semua )?(?:sapaan|nudge"
    r"|notifikasi|notif|pengingat|saran|botnya|semuanya)|until further notice|sampai aku bilang lagi"
    r"|dulu|for now|for a while|sementara|now|sekarang|me|us|aku|saya|gue|sebentar|semua|a break|dari|,"
    r"|and|dan|so|please|jadi|tolong|kirim"
)
_PAUSING = phrase(r"pause|jeda(?:kan|in)?|stop|hold|berhenti|mute")
_CONTACTING = phrase(
    r"to (?:write|talk|chat|text|call|message|ping|email|reach out|check in|catch up|say hi"
    r"|contact)(?: (?:to|with|on))?|(?:untuk |buat )?(?:hubungi|menghubungi|chat|sapa|ngobrol|kontak"
    r"|telepon|telpon|nyapa|wa)"
    r"(?: (?:sama|dengan|ke))?"
)
_AGAIN = phrase("later|nanti|again|lagi")
_REST_TAIL = whole(
    r"(?:(?:let|give|leave|biarkan|biarin|kasih|beri) )?(?P<who>\S+(?: \S+){0,5}?) "
    r"(?:(?:biar|mau|lagi|perlu|butuh|to) )?"
    r"(?:(?:di-?)?istirahat(?:kan|in)?(?: (?:dulu|sebentar|sementara))?|rest(?: for now)?|a rest|a break"
    r"|alone|in peace)"
)
_WAKE_TAILS = (
    whole(
        r"(?:bring )?(?P<who>\S+(?: \S+){0,5}?) "
        r"(?:(?:is )?back|is awake|(?:sudah |udah )?bangun|(?:sudah |udah )?aktif (?:lagi|kembali)|awake)"
    ),
    whole(r"(?:aktifkan|hidupkan|nyalakan) (?P<who>\S+(?: \S+){0,5}?) (?:lagi|kembali)"),
)
_LATER_TAIL = whole(
    r"(?P<who>\S+(?: \S+){0,5}?) (?:is )?(?:later|not now|not yet|nanti|ntar|lain kali|ditunda|tunda)"
    r"(?: (?:dulu|lagi|ya))*"
)
_FOR_NOW = phrase(
    r"dulu|for now|sementara|sebentar|a while|for a while|lagi|again|up|,|-|dari istirahat|from rest"
    r"|dari cuti|dari liburan|from (?:vacation|holiday|leave)"
)


def read_later(sentence: Sentence) -> Request:
    """Not now: somebody, or whoever was suggested last."""
    day = read_ahead(sentence)
    who, troubles, unread = _whom(sentence)
    return settled(Later(who, _sound(day)), [*_trouble(day), *troubles], unread)


def read_later_tail(sentence: Sentence) -> Request | None:
    """`Erika later`, `Erika nanti dulu`."""
    day = read_ahead(sentence)
    who = _only(sentence, _LATER_TAIL)
    return None if who is None else settled(Later(who, _sound(day)), _trouble(day))


def read_remind(sentence: Sentence) -> Request:
    """`remind me about Erika in 2 weeks`: without a day it could be anything."""
    day = read_ahead(sentence)
    again = sentence.taken(_AGAIN)
    sentence.taken(_CONTACTING)
    who, troubles, unread = _whom(sentence)
    if day is None and again is None:
        return Unclear(Trouble.DATE_UNREAD, sentence.rest(), Later(who), ("later",))
    return settled(Later(who, _sound(day)), [*_trouble(day), *troubles], unread)


def _sound(day: date | Unclear | None) -> date | None:
    return None if isinstance(day, Unclear) else day


def _trouble(day: date | Unclear | None) -> list[Unclear]:
    return [day] if isinstance(day, Unclear) else []


def _whom(sentence: Sentence) -> tuple[Who | None, list[Unclear], list[list[Token]]]:
    sentence.all_taken(_GLUE)
    runs = sentence.runs()
    if len(runs) == 1 and len(runs[0]) == 1 and runs[0][0].key in _HER:
        return None, [], []
    return one_left(sentence)


def read_rest(sentence: Sentence) -> Request:
    """Somebody to be left in peace, until a day or until woken."""
    day = read_ahead(sentence)
    sentence.all_taken(_FOR_NOW)
    who, troubles, unread = one_left(sentence)
    if who is None:
        draft = None if unread or troubles else Pause(_sound(day))
        return Unclear(Trouble.NOBODY, sentence.rest(), draft, ("pause", "rest"))
    return settled(Rest(who, _sound(day)), [*_trouble(day), *troubles], unread)


def read_rest_tail(sentence: Sentence) -> Request | None:
    """`let Erika rest`, `Erika istirahat dulu sampai Januari`."""
    day = read_ahead(sentence)
    who = _only(sentence, _REST_TAIL)
    return None if who is None else settled(Rest(who, _sound(day)), _trouble(day))


def _only(sentence: Sentence, pattern: re.Pattern[str]) -> Who | None:
    """The one person of a pattern that fits the whole sentence."""
    left = sentence.left()
    found = pattern.fullmatch(left.line)
    if found is None:
        return None
    left.take(found, "who")
    sentence.spoken |= left.spoken
    found_in = Sentence(left.within(found, "who"), sentence.today)
    who, troubles, unread = one_left(found_in)
    return None if troubles or unread else who


def read_wake(sentence: Sentence) -> Request:
    sentence.all_taken(_FOR_NOW)
    who, troubles, unread = one_left(sentence)
    if who is None:
        return Unclear(Trouble.NOBODY, sentence.rest(), None, ("wake", "resume"))
    return settled(Wake(who), troubles, unread)


def read_wake_tail(sentence: Sentence) -> Request | None:
    who = next((who for pattern in _WAKE_TAILS if (who := _only(sentence, pattern))), None)
    return None if who is None else Wake(who)


def read_pause(sentence: Sentence) -> Request:
    """No nudges at all for a while; with a person it is that person's rest."""
    day = read_ahead(sentence)
    after_day = sentence.latest[1]
    sentence.all_taken(_ALL)
    who, troubles, unread = one_left(sentence)
    if who is not None and day is not None and sentence.is_open_from(after_day):
        return settled(Pause(_sound(day)), [*_trouble(day), *troubles], sentence.runs())
    if who is not None:
        return settled(Rest(who, _sound(day)), [*_trouble(day), *troubles], unread)
    return settled(Pause(_sound(day)), [*_trouble(day), *troubles], unread)


def read_stop(sentence: Sentence) -> Request:
    """`stop` alone is a pause; whoever names somebody may mean more than a rest."""
    request = read_pause(sentence)
    if isinstance(request, Rest):
        return Unclear(Trouble.UNREAD, request.who.name or "", request, ("rest", "pause", "remove"))
    return request


def read_away(sentence: Sentence) -> Request | None:
    """`I'm on holiday until 5 January`: a pause if it says until when."""
    day = read_ahead(sentence)
    sentence.taken(_PAUSING)
    sentence.all_taken(_ALL)
    if day is None or sentence.runs():
        return None
    return settled(Pause(_sound(day)), _trouble(day))


def read_resume(sentence: Sentence) -> Request:
    """Nudges again; with a person it is that person who may be meant."""
    sentence.all_taken(_ALL)
    sentence.all_taken(_FOR_NOW)
    who, troubles, unread = one_left(sentence)
    if who is not None:
        return Unclear(Trouble.UNREAD, who.name or "", Wake(who), ("wake", "resume"))
    return settled(Resume(), troubles, unread)
