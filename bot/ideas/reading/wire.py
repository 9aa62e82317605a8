"""What a child answered, as values again; whatever is not one of them is no answer."""

from __future__ import annotations

from functools import cache
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from bot.core.events import Calendar
from bot.core.stories import Feed
from bot.ideas.reading.unreadable import Trouble, Unreadable

Addresses = tuple[str, ...]
T = TypeVar("T")


def feed(told: bytes) -> Feed | Unreadable:
    return _heard(_feeds(), told)


def calendar(told: bytes) -> Calendar | Unreadable:
    return _heard(_calendars(), told)


def addresses(told: bytes) -> Addresses | Unreadable:
    return _heard(_addresses(), told)


def _heard(answers: TypeAdapter[T | Unreadable], told: bytes) -> T | Unreadable:
    try:
        return answers.validate_json(told)
    except ValidationError:
        return Unreadable(Trouble.CRASHED)


@cache
def _feeds() -> TypeAdapter[Feed | Unreadable]:
    return TypeAdapter(Feed | Unreadable)


@cache
def _calendars() -> TypeAdapter[Calendar | Unreadable]:
    return TypeAdapter(Calendar | Unreadable)


@cache
def _addresses() -> TypeAdapter[Addresses | Unreadable]:
    return TypeAdapter(Addresses | Unreadable)
