"""Bodies are counted while they come in, and unpacked no further than there is room for."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ideas.fetching.bodies import INFLATED, MEMBERS, Body, PackedBody
from bot.ideas.fetching.outcomes import Reason

TEXT = b"Apa kabar? " * 500


def packed(body: bytes, wbits: int) -> bytes:
    packer = zlib.compressobj(wbits=wbits)
    return packer.compress(body) + packer.flush()


FORMS = {"gzip": gzip.compress(TEXT), "zlib": packed(TEXT, 15), "bare": packed(TEXT, -15)}


def fed(body: Body, data: bytes, size: int) -> bytes | Reason:
    for at in range(0, len(data), size):
        if (fault := body.take(data[at : at + size])) is not None:
            return fault
    return body.whole()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [1, 2, 3, 7, 100_000])
def test_a_body_is_unpacked_in_whichever_pieces_it_comes(form: str, size: int) -> None:
    assert fed(PackedBody(INFLATED), FORMS[form], size) == TEXT


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [1, 100_000])
def test_a_body_that_was_cut_off_is_broken(form: str, size: int) -> None:
    assert fed(PackedBody(INFLATED), FORMS[form][:-1], size) is Reason.BROKEN
    assert fed(PackedBody(INFLATED), FORMS[form][:1], size) is Reason.BROKEN


@pytest.mark.parametrize("form", FORMS)
def test_exactly_as_much_as_there_is_room_for_is_taken_and_no_byte_more(form: str) -> None:
    assert fed(PackedBody(len(TEXT)), FORMS[form], 50) == TEXT
    assert fed(PackedBody(len(TEXT) - 1), FORMS[form], 50) is Reason.TOO_LARGE


def test_a_body_that_is_not_packed_is_counted_too() -> None:
    assert fed(Body(len(TEXT)), TEXT, 50) == TEXT
    assert fed(Body(len(TEXT) - 1), TEXT, 50) is Reason.TOO_LARGE


def test_nothing_unpacks_to_nothing() -> None:
    assert fed(PackedBody(10), b"", 1) == b""
    assert fed(Body(10), b"", 1) == b""
    assert fed(PackedBody(0), gzip.compress(b""), 5) == b""


@pytest.mark.parametrize("size", [1, 5, 100_000])
def test_members_that_follow_one_another_are_one_body_and_padding_is_none(size: int) -> None:
    two = gzip.compress(b"Apa ") + gzip.compress(b"kabar?")
    assert fed(PackedBody(100), two, size) == b"Apa kabar?"
    assert fed(PackedBody(100), two + b"\0" * 50, size) == b"Apa kabar?"
    assert fed(PackedBody(9), two, size) is Reason.TOO_LARGE


def test_members_without_end_are_broken() -> None:
    assert fed(PackedBody(INFLATED), gzip.compress(b"") * (MEMBERS - 1), 1000) == b""
    assert fed(PackedBody(INFLATED), gzip.compress(b"") * MEMBERS, 1000) is Reason.BROKEN


def test_rubbish_is_broken() -> None:
    assert fed(PackedBody(INFLATED), b"<html>this was never packed</html>", 100) is Reason.BROKEN
    assert fed(PackedBody(INFLATED), FORMS["gzip"][:-8] + b"\0" * 8, 100) is Reason.BROKEN


def test_a_bomb_of_200_megabytes_in_one_piece_stays_small_in_memory() -> None:
    packer = zlib.compressobj(level=1, wbits=31)
    block = bytes(4_000_000)
    bomb = b"".join(packer.compress(block) for _ in range(50)) + packer.flush()
    assert len(bomb) < 1_500_000
    tracemalloc.start()
    try:
        assert PackedBody(INFLATED).take(bomb) is Reason.TOO_LARGE
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 3 * INFLATED


@given(st.binary(max_size=200), st.integers(1, 50), st.integers(0, 100))
def test_whatever_comes_is_a_body_within_its_limit_or_a_reason(data: bytes, size: int, most: int) -> None:
    for body in (Body(most), PackedBody(most)):
        whole = fed(body, data, size)
        assert isinstance(whole, Reason) or len(whole) <= most


@given(st.binary(max_size=500), st.sampled_from([31, 15, -15]), st.integers(1, 50))
def test_whatever_was_packed_comes_back_as_it_was(data: bytes, wbits: int, size: int) -> None:
    assert fed(PackedBody(500), packed(data, wbits), size) == data
