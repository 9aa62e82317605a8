"""What somebody filled into the form of a tie, read into values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.core import addresses
from bot.core.model import Address, AddressKind, Language, Register
from bot.slack import signals

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
    slips = {signals.FORM_ADDRESSES: Slip.ADDRESS} if unread else {}
    if any(len(word) > CIRCLE_LENGTH for word in filled.circles):
        slips[signals.FORM_CIRCLES] = Slip.CIRCLE_LONG
    if any(len(word) > LIKE_LENGTH for word in filled.likes):
        slips[signals.FORM_LIKES] = Slip.LIKE_LONG
    return filled, slips


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
