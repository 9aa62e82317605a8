"""The form of a tie: what it is filled with when it opens."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core.model import Address, AddressKind, Language, OwnDate
from bot.slack import form_values, signals, views
from bot.slack.form_values import Slip
from bot.slack.parse.addresses import read_address
from bot.slack.parse.requests import Details, Who
from bot.slack.views.message import View
from tests.slack.views.people import ADA, BOB, BUDI, ERIKA
from tests.slack.views.reading import blocks_of, element, has

FIELDS = {value for name, value in vars(signals).items() if name.startswith("FORM_")}


def chosen(view: View, name: str) -> Any:
    return element(view, name)["initial_option"]["value"]


def test_a_block_is_named_like_its_one_element() -> None:
    inputs = [block for block in blocks_of(views.tie_form(ADA)) if block["type"] == "input"]
    assert {block["block_id"] for block in inputs} <= FIELDS
    assert all(block["element"]["action_id"] == block["block_id"] for block in inputs)


def test_an_empty_form_wishes_for_every_six_weeks() -> None:
    assert chosen(views.tie_form(ADA), signals.FORM_EVERY) == "42"


def test_a_form_holds_what_was_understood_so_far() -> None:
    details = Details(
        every=45, circles=("campus", "choir"), likes=("ramen",), note="new job", language=Language.ID
    )
    view = views.tie_form(ADA, whom=(Who("Erika", "U0ERIKA"),), details=details, metadata="draft:1")
    assert element(view, signals.FORM_PERSON)["initial_user"] == "U0ERIKA"
    assert "initial_value" not in element(view, signals.FORM_NAME)  # Slack knows the name
    assert element(view, signals.FORM_CIRCLES)["initial_value"] == "campus, choir"
    assert element(view, signals.FORM_NOTE)["initial_value"] == "new job"
    assert chosen(view, signals.FORM_EVERY) == "45"
    assert chosen(view, signals.FORM_LANGUAGE) == "id"
    assert view["private_metadata"] == "draft:1"


def test_a_form_for_several_asks_for_no_name() -> None:
    view = views.tie_form(ADA, whom=(Who("Erika"), Who("Budi")))
    assert not has(view, signals.FORM_PERSON)
    assert not has(view, signals.FORM_NAME)
    assert "Erika and Budi" in str(view)


def test_a_form_to_change_somebody_holds_what_is_kept() -> None:
    view = views.tie_form(ADA, tie=BUDI)
    assert element(view, signals.FORM_NAME)["initial_value"] == "Budi"
    assert chosen(view, signals.FORM_EVERY) == "91"
    assert (
        element(view, signals.FORM_ADDRESSES)["initial_value"]
        == "WhatsApp +6281234567890\nEmail budi@example.org"
    )
    assert chosen(view, signals.FORM_REGISTER) == "formal"
    assert not has(view, signals.FORM_PERSON)


def test_what_was_just_said_beats_what_is_kept() -> None:
    view = views.tie_form(ADA, tie=ERIKA, details=Details(every=30, note=""))
    assert chosen(view, signals.FORM_EVERY) == "30"
    assert "initial_value" not in element(view, signals.FORM_NOTE)


def test_only_the_name_of_somebody_kept_and_the_rhythm_are_needed() -> None:
    blocks = blocks_of(views.tie_form(ADA, tie=BUDI))
    assert {block["block_id"] for block in blocks if not block["optional"]} == {
        signals.FORM_NAME,
        signals.FORM_EVERY,
    }


@pytest.mark.parametrize("slip", list(Slip))
def test_every_slip_has_its_words(slip: Slip) -> None:
    assert views.slips(BOB, {"name": slip})["name"]
    assert views.slips(None, {"name": slip}) == views.slips(Language.EN, {"name": slip})


def test_addresses_are_written_as_they_are_read_again() -> None:
    values = {
        AddressKind.WHATSAPP: "6281234567890",
        AddressKind.EMAIL: "budi@example.org",
        AddressKind.LINKEDIN: "in/budi",
    }
    kept = tuple(Address(kind, values.get(kind, "budi_s")) for kind in AddressKind)
    view = views.tie_form(ADA, tie=replace(BUDI, addresses=kept))
    written = element(view, signals.FORM_ADDRESSES)["initial_value"]
    filled, slips = form_values.read({signals.FORM_ADDRESSES: {signals.FORM_ADDRESSES: {"value": written}}})
    assert filled.addresses == kept
    assert slips == {}


def test_the_address_that_the_form_suggests_is_one() -> None:
    for member in (ADA, BOB):
        shown = element(views.tie_form(member), signals.FORM_ADDRESSES)["placeholder"]["text"]
        assert read_address(shown) == Address(AddressKind.WHATSAPP, "6281234567890")


def test_days_and_feasts_are_written_as_the_form_takes_them_back() -> None:
    dates = (OwnDate(2, 29, after=True), OwnDate(5, 12, "first day at work", 2019), OwnDate(2, 29, "leap"))
    tie = replace(BUDI, dates=dates, holidays=("DE:Good Friday", "ID:nyepi"))
    for member in (ADA, BOB):
        view = views.tie_form(member, tie=tie)
        birthday, days = element(view, signals.FORM_BIRTHDAY), element(view, signals.FORM_DAYS)
        feasts = element(view, signals.FORM_FEASTS)
        state = {
            signals.FORM_BIRTHDAY: {signals.FORM_BIRTHDAY: {"value": birthday["initial_value"]}},
            signals.FORM_DAYS: {signals.FORM_DAYS: {"value": days["initial_value"]}},
            signals.FORM_FEASTS: {signals.FORM_FEASTS: {"selected_options": feasts["initial_options"]}},
        }
        filled, slips = form_values.read(state)
        assert slips == {}
        assert filled.dates == dates
        assert set(filled.holidays or ()) == set(tie.holidays)


def test_every_country_s_feasts_fit_into_the_form() -> None:
    for country in ("ID", "DE", "IN", "LK", "US"):
        listed = element(views.tie_form(replace(ADA, country=country)), signals.FORM_FEASTS)
        for group in listed["option_groups"]:
            assert 0 < len(group["options"]) <= 100
            assert all(len(each["text"]["text"]) <= 75 for each in group["options"])


def test_a_country_that_all_ticked_days_are_of_is_shown_at_once() -> None:
    view = views.tie_form(ADA, tie=replace(BUDI, holidays=("DE:Good Friday",)))
    assert chosen(view, signals.FORM_COUNTRY) == "DE"
    assert chosen(views.tie_form(ADA, tie=BUDI), signals.FORM_COUNTRY) == "ID"
