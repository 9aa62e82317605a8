"""Touches that happened: `done Erika`, `I wrote to Budi yesterday`, `Erika bales tadi`, `sudah chat Siti`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from bot.core.model import Kind, Way
from bot.slack.parse import contact_words as verbs
from bot.slack.parse.dates import read_behind
from bot.slack.parse.lexicon import words
from bot.slack.parse.patterns import either, phrase
from bot.slack.parse.people import read_people
from bot.slack.parse.requests import Done, Request, Trouble, Unclear, Who
from bot.slack.parse.sentence import Sentence, spelled
from bot.slack.parse.settled import one_left, settled
from bot.slack.parse.tokens import Shape, Token
from bot.slack.parse.touch_forms import FORMS, OURS, THEIRS, Form

PLEASE = frozenset(words("please pls plz kindly tolong tlg mohon dong donk coba yuk"))
HER = frozenset(words("her him them she he they dia beliau ia orangnya"))

_PAST = phrase(verbs.PAST_ID)
_HEAD = phrase(
    r"^(?:(?:all )?done(?: with)?|finished(?: with)?|mark(?: as)? done|log|selesai|beres|kelar|(?:sudah"
    r"|udah|udh|sdh|dah)(?: (?:selesai|beres|kelar))?|tandai(?: (?:sudah|selesai))?)"
    r"(?: (?:with|sama|dengan|dgn|untuk|buat))?"
)
_MEANS = either(
    """
    whatsapp|wa|telegram|tele|email|e-mail|mail|phone|telepon|telpon|zoom|slack|instagram|ig|linkedin
    twitter|x
    sms|text|dm|facetime|signal|line|teams|coffee|lunch|dinner|person|chat|call|video call
    """
)
_CHANNEL = phrase(
    rf"(?:on|via|by|over|through|lewat|melalui|di|pakai|pake|in)(?: (?:the|a))? (?:{_MEANS})"
    r"|langsung|tatap muka|briefly|sebentar|bentar|a bit"
)
_KIND = phrase(
    r"(?:(?:with|pakai|pake|an?|the|some|sebuah|kind|jenis|ucapan) )*(?:(?P<gif>gifs?)|(?P<story>story"
    r"|stories|article|artikel|news|berita|cerita)|(?P<event>events?|acara|invitation|invite|undangan)"
    r"|(?P<ask>ask|question|pertanyaan|favou?r)|(?P<thanks>thanks|thank you|terima kasih|makasih|trims))"
)
_KINDS = (Kind.GIF, Kind.STORY, Kind.EVENT, Kind.ASK, Kind.THANKS)
_HELLO = phrase(r"(?:(?:said|say|a) )?(?:hello|hi|hey|halo|hai|salam|sapaan|greeting)")


def read_touch(sentence: Sentence) -> Request | None:
    """A free sentence that tells of a touch, or None."""
    day = read_behind(sentence)
    sentence.all_taken(_CHANNEL)
    kind = _read_kind(sentence)
    left = sentence.left()
    if kind is not None:
        left.respell("'s")  # "replied to Erika's story"
    told_past = isinstance(day, date) or _PAST.search(left.line) is not None
    for form in FORMS:
        found = form.pattern.match(left.line)
        if found and (told_past or _is_told(form, left, found)) and (kind or not form.with_kind):
            named = ("who",) if "who" in form.pattern.groupindex else ()
            left.take(found, *named)
            sentence.spoken |= left.spoken
            done = Done(None, _day(day), form.way, kind or form.kind)
            return _with(sentence, left.within(found, "who") if named else [], done, day)
    return None


def _is_told(form: Form, left: Sentence, found: re.Match[str]) -> bool:
    """Whether a form tells of a touch without anything of the past beside it."""
    if not form.vague:
        return True
    if not form.named or left.fillers & PLEASE:
        return False
    return all(each.text[:1].isupper() or each.shape is not Shape.WORD for each in left.within(found, "who"))


def _with(sentence: Sentence, who: list[Token], done: Done, day: date | Unclear | None) -> Request:
    troubles = [day] if isinstance(day, Unclear) else []
    if not who or (len(who) == 1 and who[0].key in HER):
        return _told(sentence, done, troubles, [])
    if not sentence.are_together(who):  # "wrote to Erika yesterday Bandung"
        return _told(sentence, done, troubles, [who])
    people = read_people(who, cased=sentence.cased)
    if people.trouble is not None:
        troubles.append(people.trouble)
    if len(people.whom) > 1:
        troubles.append(Unclear(Trouble.UNREAD, spelled(who)))
    return _told(sentence, replace(done, who=people.whom[0] if people.whom else None), troubles, [])


def _told(sentence: Sentence, done: Done, troubles: list[Unclear], unread: list[list[Token]]) -> Request:
    if sentence.asks:  # "did I write to Erika?" is no news
        troubles = [*troubles, Unclear(Trouble.UNREAD, "?")]
    return settled(done, troubles, unread)


def _day(day: date | Unclear | None) -> date | None:
    return None if isinstance(day, Unclear) else day


def read_done(sentence: Sentence) -> Request | None:
    """The command: `done`, `sudah Erika kemarin`, `done Budi, she wrote`."""
    if sentence.taken(_HEAD) is None:
        return None
    day = read_behind(sentence)
    sentence.all_taken(_CHANNEL)
    way = _read_way(sentence)
    kind = _read_kind(sentence) or (Kind.HELLO if sentence.taken(_HELLO) else None)
    troubles = [day] if isinstance(day, Unclear) else []
    runs = sentence.runs()
    who: Who | None = None
    if len(runs) == 1 and len(runs[0]) == 1 and runs[0][0].key in HER:
        runs = []
    elif runs:
        who, more, runs = one_left(sentence)
        troubles += more
    if who is None and kind is Kind.THANKS:
        kind = None  # "done, thanks" thanks us
    return _told(sentence, Done(who, _day(day), way, kind), troubles, runs)


def _read_way(sentence: Sentence) -> Way | None:
    if sentence.taken(THEIRS):
        return Way.IN
    return Way.OUT if sentence.taken(OURS) else None


def _read_kind(sentence: Sentence) -> Kind | None:
    found = sentence.taken(_KIND)
    if found is None:
        return None
    return next(kind for kind in _KINDS if found[kind.value])
