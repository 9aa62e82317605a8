"""What somebody filled into the form of a tie, read into values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from bot.core import addresses
from bot.core.model import Address, AddressKind, Language, OwnDate, Register
from bot.core.occasions import with_date
from bot.services.days import MOST_DATES, MOST_FEASTS
from bot.slack import signals
from bot.slack.parse.own_days import day_of_line

# A line begins with the service, however its name is shortened: "wa 0812…", "E-mail erika@…".
_SERVICES = {
    AddressKind.WHATSAPP: ("whatsapp", "wa"),
    AddressKind.TELEGRAM: ("telegram", "tg", "tele"),
    AddressKind.EMAIL: ("email", "mail", "surel"),
    AddressKind.LINKEDIN: ("linkedin", "li"),
    AddressKind.INSTAGRAM: ("instagram", "ig", "insta"),
    AddressKind.X: ("x", "twitter"),
}
_KINDS = {word: kind for kind, words in _SERVICES.items() for word in words}
MOST_CIRCLES, CIRCLE_LENGTH = 10, 40
MOST_LIKES, LIKE_LENGTH = 20, 60


class Slip(StrEnum):
    """What is wrong with a field; worded by the views."""

    NOBODY = "nobody"
    ADDRESS = "address"
    SELF = "self"
    BOT = "bot"
    GONE = "gone"
    UNKNOWN = "unknown"
    CIRCLE_LONG = "circle_long"
    LIKE_LONG = "like_long"
    DAY = "day"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Filled:
    person: str | None
    name: str | None
    every_days: int
    circles: tuple[str, ...]
    likes: tuple[str, ...]
    addresses: tuple[Address, ...]
    note: str | None
    language: Language | None
    register: Register | None
    dates: tuple[OwnDate, ...] | None = None  # None where the form did not ask, as an older one
    holidays: tuple[str, ...] | None = None


Slips = dict[str, Slip]  # by the block that they belong to


def read(state: Mapping[str, Mapping[str, Any]]) -> tuple[Filled, Slips]:
    """Values of a submitted view's `state.values`, with what could not be read."""
    fields = {block: element.get(block) or {} for block, element in state.items()}
    reached, unread = _addresses(_text(fields, signals.FORM_ADDRESSES))
    language, register = _option(fields, signals.FORM_LANGUAGE), _option(fields, signals.FORM_REGISTER)
    filled = Filled(
        person=fields.get(signals.FORM_PERSON, {}).get("selected_user"),
        name=_text(fields, signals.FORM_NAME) or None,
        every_days=int(_option(fields, signals.FORM_EVERY) or 0),
        circles=_words(_text(fields, signals.FORM_CIRCLES), MOST_CIRCLES),
        likes=_words(_text(fields, signals.FORM_LIKES), MOST_LIKES),
        addresses=reached,
        note=_text(fields, signals.FORM_NOTE) or None,
        language=Language(language) if language else None,
        register=Register(register) if register else None,
    )
    days, day_slips = days_in(fields)
    filled = replace(filled, dates=days, holidays=feasts_in(fields))
    slips = {**({signals.FORM_ADDRESSES: Slip.ADDRESS} if unread else {}), **day_slips}
    if any(len(word) > CIRCLE_LENGTH for word in filled.circles):
        slips[signals.FORM_CIRCLES] = Slip.CIRCLE_LONG
    if any(len(word) > LIKE_LENGTH for word in filled.likes):
        slips[signals.FORM_LIKES] = Slip.LIKE_LONG
    return filled, slips


def days_in(fields: Mapping[str, Mapping[str, Any]]) -> tuple[tuple[OwnDate, ...] | None, Slips]:
    """The birthday and the other days, with what could not be read; None where they were not asked for."""
    if signals.FORM_BIRTHDAY not in fields and signals.FORM_DAYS not in fields:
        return None, {}
    typed, slips = _text(fields, signals.FORM_BIRTHDAY), Slips()
    birthday = day_of_line(typed, worded=False) if typed else None
    if typed and birthday is None:
        slips[signals.FORM_BIRTHDAY] = Slip.DAY
    lines = [line for line in _text(fields, signals.FORM_DAYS).splitlines() if line.strip()]
    others = [day_of_line(line, worded=True) for line in lines]
    if None in others:
        slips[signals.FORM_DAYS] = Slip.DAYS
    dates: tuple[OwnDate, ...] = ()
    for each in (birthday, *others):
        dates = dates if each is None else with_date(dates, each)
    return dates[:MOST_DATES], slips


def feasts_in(fields: Mapping[str, Mapping[str, Any]]) -> tuple[str, ...] | None:
    """What was ticked."""
    block = next((name for name in fields if name.split(".")[0] == signals.FORM_FEASTS), None)
    if block is None:
        return None
    ticked = (str(each["value"]) for each in fields[block].get("selected_options") or [])
    return tuple(dict.fromkeys(each for each in ticked if ":" in each))[:MOST_FEASTS]


def _text(fields: Mapping[str, Mapping[str, Any]], block: str) -> str:
    return str(fields.get(block, {}).get("value") or "").strip()


def _option(fields: Mapping[str, Mapping[str, Any]], block: str) -> str:
    return str((fields.get(block, {}).get("selected_option") or {}).get("value") or "")


def _words(text: str, most: int) -> tuple[str, ...]:
    words = (word.strip().lstrip("#").strip() for word in text.replace("\n", ",").split(","))
    return tuple(dict.fromkeys(word for word in words if word))[:most]


def _addresses(text: str) -> tuple[tuple[Address, ...], bool]:
    read_ones = [read_address(line) for line in text.splitlines() if line.strip()]
    known = {address.kind: address for address in read_ones if address is not None}
    return tuple(known.values()), None in read_ones


def read_address(line: str) -> Address | None:
    """A link, an e-mail address or an Indonesian mobile number alone, or a service and what it knows."""
    alone = addresses.of_link(line) or addresses.local_number(line)
    word, _, rest = line.strip().partition(" ")
    kind = _KINDS.get(word.strip(":").replace("-", "").casefold())
    return alone or (addresses.read(kind, rest) if kind is not None else None)
