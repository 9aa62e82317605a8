"""Addresses outside Slack are read as people paste them, and open where a conversation begins."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.addresses import local_number, of_link, open_url, read
from bot.core.model import Address, AddressKind

WA, TG, MAIL = AddressKind.WHATSAPP, AddressKind.TELEGRAM, AddressKind.EMAIL
LI, IG, X = AddressKind.LINKEDIN, AddressKind.INSTAGRAM, AddressKind.X


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("0812-3456-7890", "6281234567890"),
        ("+62 812 3456 7890", "6281234567890"),
        ("+62 (0)812 3456 7890", "6281234567890"),
        ("62 0812 3456 7890", "6281234567890"),
        ("6281234567890", "6281234567890"),
        ("0062 812 3456 7890", "6281234567890"),
        ("+44 7700 900123", "447700900123"),
        ("https://wa.me/6281234567890", "6281234567890"),
        ("wa.me/+6281234567890?text=hi", "6281234567890"),
        ("https://api.whatsapp.com/send?phone=6281234567890&text=hi", "6281234567890"),
        ("tel:+6281234567890", "6281234567890"),
    ],
)
def test_a_whatsapp_number_gets_its_country_code(typed: str, digits: str) -> None:
    assert read(WA, typed) == Address(WA, digits)


@pytest.mark.parametrize(
    "typed",
    ["12", "021-555-1234", "812-3456-7890", "erika", "https://wa.me/message/ABC", "https://chat.whatsapp.com/AbC",
     "https://wa.me/", "+1", "https://api.whatsapp.com/send"],
)  # fmt: skip
def test_a_number_that_could_be_anywhere_is_no_address(typed: str) -> None:
    assert read(WA, typed) is None


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (TG, "@erika99", "erika99"),
        (TG, "erika99", "erika99"),
        (TG, "https://t.me/erika99", "erika99"),
        (TG, "t.me/erika99", "erika99"),
        (TG, "https://telegram.me/@erika99", "erika99"),
        (IG, "@Erika.S", "erika.s"),
        (IG, "https://www.instagram.com/erika.s/?igsh=abc", "erika.s"),
        (IG, "https://ig.me/m/erika", "erika"),
        (X, "@ErikaS", "ErikaS"),
        (X, "https://x.com/erika/status/1", "erika"),
        (X, "https://twitter.com/erika", "erika"),
        (LI, "https://www.linkedin.com/in/erika-santoso/?trk=x", "in/erika-santoso"),
        (LI, "id.linkedin.com/in/erika", "in/erika"),
        (LI, "https://www.linkedin.com/in/%C3%A9rika", "in/érika"),
        (LI, "erika-santoso", "in/erika-santoso"),
        (LI, "in/erika-santoso", "in/erika-santoso"),
    ],
)
def test_a_user_name_is_read_alone_or_out_of_a_link(kind: AddressKind, typed: str, value: str) -> None:
    assert read(kind, typed) == Address(kind, value)


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (TG, "abc"),
        (TG, "https://t.me/joinchat/AAA"),
        (TG, "https://t.me/c/123/4"),
        (TG, "https://t.me/"),
        (TG, "https://x.com/erika"),
        (IG, "https://instagram.com/explore"),
        (IG, "https://ig.me/erika"),
        (IG, "er..ika"),
        (X, "https://x.com/home"),
        (X, "a-name-that-x-does-not-allow"),
        (LI, "https://www.linkedin.com/company/acme"),
        (LI, "https://www.linkedin.com/in/"),
        (MAIL, "erika"),
    ],
)
def test_what_leads_to_no_person_is_no_address(kind: AddressKind, typed: str) -> None:
    assert read(kind, typed) is None


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("erika@Example.ORG", "erika@example.org"),
        ("mailto:erika@example.org?subject=hi", "erika@example.org"),
        ("Erika.S+work@mail.example.co.id", "Erika.S+work@mail.example.co.id"),
    ],
)
def test_an_email_address_tells_its_own_kind(typed: str, value: str) -> None:
    assert of_link(typed) == Address(MAIL, value)
    assert read(MAIL, typed) == Address(MAIL, value)


@pytest.mark.parametrize(
    "typed",
    ["https://example.com/erika", "erika", "", "http://[broken", "erika@", "@erika", "mailto:", "x.com"],
)
def test_other_links_and_words_are_no_address(typed: str) -> None:
    assert of_link(typed) is None


def test_only_an_indonesian_mobile_number_needs_no_word_before_it() -> None:
    assert local_number("0812 3456 7890") == Address(WA, "6281234567890")
    assert local_number("+62 812 3456 7890") == Address(WA, "6281234567890")
    assert local_number("+44 7700 900123") is None
    assert local_number("08123") is None


@pytest.mark.parametrize(
    ("address", "url"),
    [
        (Address(WA, "6281234567890"), "https://wa.me/6281234567890?text=Hai%20Erika%2C%20apa%20kabar%3F"),
        (Address(TG, "erika99"), "https://t.me/erika99?text=Hai%20Erika%2C%20apa%20kabar%3F"),
        (Address(MAIL, "e@example.org"), "mailto:e@example.org?body=Hai%20Erika%2C%20apa%20kabar%3F"),
        (Address(LI, "in/érika"), "https://www.linkedin.com/in/%C3%A9rika/"),
        (Address(IG, "erika"), "https://ig.me/m/erika"),
        (Address(X, "erika"), "https://x.com/erika"),
    ],
)
def test_a_conversation_opens_with_the_text_filled_in_where_the_service_allows_it(
    address: Address, url: str
) -> None:
    assert open_url(address, "Hai Erika, apa kabar?") == url


def test_without_a_text_nothing_is_filled_in() -> None:
    assert open_url(Address(WA, "6281234567890")) == "https://wa.me/6281234567890"
    assert open_url(Address(MAIL, "a+b@example.org")) == "mailto:a%2Bb@example.org"


def test_an_email_has_a_subject_and_lines_that_end_as_mail_wants_them() -> None:
    url = open_url(Address(MAIL, "e@example.org"), "one\ntwo\r\nthree", "Hi & hello")
    assert url == "mailto:e@example.org?subject=Hi%20%26%20hello&body=one%0D%0Atwo%0D%0Athree"


@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80))
@settings(max_examples=60)
def test_any_text_survives_the_way_through_a_link(text: str) -> None:
    url = open_url(Address(WA, "6281234567890"), text)
    assert url.isascii()
    assert unquote(urlsplit(url).query.removeprefix("text=")) == text
    assert parse_qs(urlsplit(url).query, keep_blank_values=True)["text"] == [text]


@given(raw=st.text(max_size=60), kind=st.sampled_from(AddressKind))
@settings(max_examples=80)
def test_reading_anything_never_fails(raw: str, kind: AddressKind) -> None:
    address = read(kind, raw)
    assert address is None or open_url(address, "hi")
