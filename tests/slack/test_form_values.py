"""The form: what was filled in becomes values, and what cannot be read is said beside its field."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.model import Address, AddressKind, Language, OwnDate, Register
from bot.slack import signals
from bot.slack.form_values import Slip, read, read_address


def typed(value: str) -> dict[str, Any]:
    return {"type": "plain_text_input", "value": value}


def chosen(value: str) -> dict[str, Any]:
    return {"type": "static_select", "selected_option": {"value": value}}


def state(**fields: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {block: {block: value} for block, value in fields.items()}


def test_all_fields_become_values() -> None:
    filled, slips = read(
        state(
            person={"type": "users_select", "selected_user": "UERIKA"},
            name=typed(" Erika "),
            every=chosen("42"),
            circles=typed("#campus, choir,, campus"),
            likes=typed("dogs\ntea"),
            addresses=typed("WhatsApp +62 812 3456 7890\ne-mail erika@example.org"),
            note=typed("moved to Bandung"),
            language=chosen("id"),
            register=chosen("formal"),
        )
    )
    assert slips == {}
    assert (filled.person, filled.name, filled.every_days) == ("UERIKA", "Erika", 42)
    assert filled.circles == ("campus", "choir")
    assert filled.likes == ("dogs", "tea")
    assert filled.addresses == (
        Address(AddressKind.WHATSAPP, "6281234567890"),
        Address(AddressKind.EMAIL, "erika@example.org"),
    )
    assert (filled.note, filled.language, filled.register) == (
        "moved to Bandung",
        Language.ID,
        Register.FORMAL,
    )


def test_an_empty_form_is_read_as_nothing_said() -> None:
    filled, slips = read({})
    assert slips == {}
    assert (filled.person, filled.name, filled.circles, filled.note) == (None, None, (), None)


def test_an_address_that_cannot_be_read_is_said_and_nothing_is_guessed() -> None:
    _, slips = read(state(addresses=typed("telegram @erika\nthe blue house")))
    assert slips == {signals.FORM_ADDRESSES: Slip.ADDRESS}


@pytest.mark.parametrize(
    ("line", "kind", "value"),
    [
        ("wa 0812-3456-7890", AddressKind.WHATSAPP, "6281234567890"),
        ("0812 3456 7890", AddressKind.WHATSAPP, "6281234567890"),
        ("Telegram: @erika_s", AddressKind.TELEGRAM, "erika_s"),
        ("https://www.linkedin.com/in/erika", AddressKind.LINKEDIN, "in/erika"),
        ("ig erika.s", AddressKind.INSTAGRAM, "erika.s"),
        ("X @erika", AddressKind.X, "erika"),
        ("surel erika@example.org", AddressKind.EMAIL, "erika@example.org"),
        ("hello", None, None),
        ("", None, None),
    ],
)
def test_a_line_is_an_address_or_it_is_none(line: str, kind: AddressKind | None, value: str | None) -> None:
    assert read_address(line) == (None if kind is None or value is None else Address(kind, value))


def ticked(*values: str) -> dict[str, Any]:
    return {"type": "multi_static_select", "selected_options": [{"value": value} for value in values]}


def test_days_and_feasts_become_values_in_either_language() -> None:
    filled, slips = read(
        state(
            birthday=typed("29 Februari, di tahun lain 1 Maret"),
            days=typed("12 Mei 2019 jadian kerja\n\n1 June moved to Bandung"),
            feasts=ticked("ID:nyepi", "DE:Good Friday", "rubbish"),
        )
    )
    assert slips == {}
    assert filled.dates == (
        OwnDate(2, 29, after=True),
        OwnDate(5, 12, "jadian kerja", 2019),
        OwnDate(6, 1, "moved to Bandung"),
    )
    assert filled.holidays == ("ID:nyepi", "DE:Good Friday")


def test_emptied_fields_are_nothing_and_fields_that_were_not_there_are_left_alone() -> None:
    emptied, _ = read(state(birthday=typed(""), days=typed(""), feasts=ticked()))
    assert (emptied.dates, emptied.holidays) == ((), ())
    older, _ = read(state(name=typed("Erika")))
    assert (older.dates, older.holidays) == (None, None)


@pytest.mark.parametrize(
    ("birthday", "days", "wrong"),
    [
        ("31 Feb", "", {"birthday": Slip.DAY}),
        ("3/4", "", {"birthday": Slip.DAY}),
        ("soon", "12 May", {"birthday": Slip.DAY, "days": Slip.DAYS}),
        ("3 March", "wedding\n12 May fine", {"days": Slip.DAYS}),
        ("3 March", f"12 May {'x' * 61}", {"days": Slip.DAYS}),
    ],
)
def test_a_day_that_cannot_be_read_is_said_beside_its_field(
    birthday: str, days: str, wrong: dict[str, Slip]
) -> None:
    assert read(state(birthday=typed(birthday), days=typed(days)))[1] == wrong
