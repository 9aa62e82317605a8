"""Short ways to write what a sentence asks for."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.core.model import Address, AddressKind, Language
from bot.slack.parse import hear
from bot.slack.parse.requests import Add, Details, Edit, Request, Trouble, Unclear, Who

TODAY = date(2026, 11, 25)  # a Wednesday

WRITES = frozenset({"Add", "Edit", "Done", "Later", "Rest", "Wake", "Remove", "Pause", "Resume", "Plan"})


def asked(sentence: str, today: date = TODAY) -> Request:
    return hear(sentence, today).request


def spoken(sentence: str) -> Language | None:
    return hear(sentence, TODAY).language


def named(name: str) -> Who:
    return Who(name)


def added(*names: str | Who, **details: Any) -> Add:
    """Somebody new; plain names become people."""
    whom = tuple(name if isinstance(name, Who) else Who(name) for name in names)
    return Add(whom, Details(**details))


def edited(name: str, *, rename: str | None = None, left: str = "", lost: str = "", **details: Any) -> Edit:
    return Edit(
        Who(name),
        Details(**details),
        rename,
        (left,) if left else (),
        (lost,) if lost else (),
    )


def whatsapp(digits: str) -> tuple[Address]:
    return (Address(AddressKind.WHATSAPP, digits),)


def trouble(sentence: str, today: date = TODAY) -> Trouble | None:
    """What is wrong with a sentence, or None if nothing is."""
    request = asked(sentence, today)
    return request.trouble if isinstance(request, Unclear) else None


def draft(sentence: str) -> Request | None:
    request = asked(sentence)
    assert isinstance(request, Unclear)
    return request.draft


def writes(request: Request) -> bool:
    """Whether carrying it out would change anything that is kept."""
    return type(request).__name__ in WRITES


def table(text: str) -> list[tuple[str, str]]:
    """What is said, and what it means, out of lines like `meaning = said | said`; indented ones go on."""
    rows = text.strip().replace("\n    ", " ").splitlines()
    parted = [row.split(" = ", 1) for row in rows]
    return [(each.strip(), meaning) for meaning, said in parted for each in said.split("|")]
