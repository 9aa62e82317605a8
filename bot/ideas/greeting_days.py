"""Chooses the wishes that a member may send to a tie on an occasion: a birthday, a day of theirs, a feast."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files

from bot.core.model import Kind, Language, Register, Tie
from bot.core.nudge import Idea, Reason, ReasonKind
from bot.core.occasions import Occasion, OccasionKind, near
from bot.core.policy import POLICY
from bot.core.recipient import Recipient
from bot.core.slots import chance, local_date
from bot.ideas import feasts
from bot.ideas.fitting import Circumstances, fit_of
from bot.ideas.gifs.catalogue import Occasion as PictureFor

ANY_FEAST = "feast"  # what is said where a feast has no wishes of its own
LONGEST_WORDS = 60
_PICTURES = {
    "new-year": PictureFor.NEW_YEAR,
    "lunar-new-year": PictureFor.LUNAR_NEW_YEAR,
    "ramadan": PictureFor.RAMADAN,
    "eid-al-fitr": PictureFor.EID,
    "christmas": PictureFor.CHRISTMAS,
    "orthodox-christmas": PictureFor.CHRISTMAS,
    "diwali": PictureFor.DIWALI,
    "vesak": PictureFor.VESAK,
    "nyepi": PictureFor.NYEPI,
}
_SAME = {"orthodox-christmas": "christmas"}  # wished in the same words


@dataclass(frozen=True, slots=True)
class Wish:
    """`when` holds "before", "on" and "after": where in the days about an occasion it can be said."""

    key: str
    text: str
    when: frozenset[str]
    registers: frozenset[Register]


@cache
def wishes(language: Language) -> Mapping[str, tuple[Wish, ...]]:
    """All wishes of a language, by what they are for."""
    source = files("bot.ideas") / "packs" / f"wishes-{language}.toml"
    read = tomllib.loads(source.read_text(encoding="utf-8"))
    return {kind: tuple(_wish(key, fields) for key, fields in each.items()) for kind, each in read.items()}


def _wish(key: str, fields: Mapping[str, object]) -> Wish:
    when, register = fields["when"], fields.get("register")
    registers = Register if register is None else [Register(str(register))]
    return Wish(
        key,
        str(fields["text"]),
        frozenset(map(str, when)) if isinstance(when, list) else frozenset(),
        frozenset(registers),
    )


def occasion_of(recipient: Recipient, now: datetime) -> Occasion | None:
    """The nearest occasion of this tie's about now, if there is one."""
    if not (recipient.tie.dates or recipient.tie.holidays):
        return None
    today = local_date(now, recipient.member.zone)
    years = range(today.year - 1, today.year + 2)
    found = near(recipient.tie, today, feasts.days_of(recipient.tie.holidays, years))
    return next((each for each in found if each.days >= -POLICY.wish_late_days or _is_long(each)), None)


def _is_long(occasion: Occasion) -> bool:
    """Whether it is one of the feasts on which people greet each other for days."""
    return _kind(occasion, Language.EN) != ANY_FEAST


def choose(
    occasion: Occasion,
    tie: Tie,
    around: Circumstances,
    *,
    given: Mapping[str, datetime],
    seed: int,
    count: int,
) -> tuple[Idea, ...]:
    """Up to `count` wishes: what this tie was never wished before first, then what was longest ago.

    A key tells the wish and the year of its occasion: what was wished this year is not wished again.
    """
    fit = fit_of(tie, around)
    place = "before" if occasion.days > 0 else "on" if occasion.days == 0 else "after"
    fitting = [
        wish
        for wish in wishes(around.language)[_kind(occasion, around.language)]
        if place in wish.when and fit.register in wish.registers and _key(wish, occasion) not in given
    ]
    word = _word(occasion, around.language)
    if not word and occasion.kind is not OccasionKind.BIRTHDAY:
        return ()
    before = _wished(given)

    def order(wish: Wish) -> tuple[bool, str, float]:
        last = before.get(wish.key)
        return last is not None, last.isoformat() if last else "", chance("wish", seed, wish.key)

    return tuple(
        _idea(wish, occasion, fit.name, word, around.language) for wish in sorted(fitting, key=order)[:count]
    )


def picture_for(occasion: Occasion) -> PictureFor | None:
    """Which of our own GIFs is for this occasion, if any is."""
    if occasion.kind is OccasionKind.BIRTHDAY:
        return PictureFor.BIRTHDAY
    if occasion.kind is OccasionKind.DATE or occasion.word is None:
        return None
    country, _, name = occasion.word.partition(":")
    return PictureFor.AUGUST_17 if (country, name) == ("ID", "national-day") else _PICTURES.get(name)


def _kind(occasion: Occasion, language: Language) -> str:
    if occasion.kind is not OccasionKind.FEAST:
        return occasion.kind.value
    name = (occasion.word or "").partition(":")[2]
    name = _SAME.get(name, name)
    return name if name in wishes(language) else ANY_FEAST


def _word(occasion: Occasion, language: Language) -> str:
    """What {word} stands for: the member's own word for the day, or the feast's name."""
    if occasion.kind is OccasionKind.FEAST:
        return feasts.named(occasion.word or "", language)
    words = " ".join(re.sub(r"[*_~`<>|]", " ", occasion.word or "").split()).rstrip(".!? ")
    return words if len(words) <= LONGEST_WORDS else words[: LONGEST_WORDS - 1].rstrip() + "…"


def _key(wish: Wish, occasion: Occasion) -> str:
    return f"wish:{wish.key}:{occasion.on.year}"


def _wished(given: Mapping[str, datetime]) -> dict[str, datetime]:
    """When each wish was last given, in whichever year."""
    found: dict[str, datetime] = {}
    for key, at in sorted(given.items(), key=lambda each: each[1]):
        if key.startswith("wish:"):
            found[key.split(":")[1]] = at
    return found


def _idea(wish: Wish, occasion: Occasion, name: str, word: str, language: Language) -> Idea:
    pattern = wish.text if name else re.sub(r",? \{name\}", "", wish.text)
    why = Reason(ReasonKind.OCCASION, days=occasion.days, word=occasion.key)
    return Idea(_key(wish, occasion), Kind.HELLO, pattern.format(name=name, word=word), language, why)
