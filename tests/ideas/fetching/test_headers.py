"""What is said with a request, and what an answer asks of us."""

from __future__ import annotations

import pytest

from bot.ideas.fetching.headers import PATIENCE, asked, is_conditional, patience

NOW, LATER = "Thu, 15 Jan 2026 08:00:00 GMT", "Thu, 15 Jan 2026 08:02:00 GMT"


def test_without_validators_only_the_kind_is_said() -> None:
    assert asked(None, "", "text/xml") == {"Accept": "text/xml"}
    assert not is_conditional(asked(None, None, "*/*"))


def test_validators_go_back_as_they_came() -> None:
    said = asked('W/"1"', NOW, "*/*")
    assert said == {"Accept": "*/*", "If-None-Match": 'W/"1"', "If-Modified-Since": NOW}
    assert is_conditional(said)


@pytest.mark.parametrize("validator", ['"a"\r\nCookie: x', '"a"\n', "\x00", "é", "\udce4", "x" * 501])
def test_a_validator_that_could_not_stand_in_a_header_is_left_out(validator: str) -> None:
    assert asked(validator, validator, "*/*") == {"Accept": "*/*"}


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "120"}, 120),
        ({"Retry-After": " 0 "}, 0),
        ({"Retry-After": "999999999"}, PATIENCE),
        ({"Retry-After": "9" * 5000}, None),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": "1.5"}, None),
        ({"Retry-After": "٣"}, None),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": LATER, "Date": NOW}, 120),
        ({"Retry-After": NOW, "Date": LATER}, 0),
        ({"Retry-After": "Thu, 15 Jan 2099 08:00:00 GMT", "Date": NOW}, PATIENCE),
        ({"Retry-After": LATER}, None),
        ({"Retry-After": LATER, "Date": "yesterday"}, None),
        ({"Retry-After": "Thu, 15 Jan 2026 08:02:00 -0000", "Date": NOW}, None),
    ],
)
def test_patience_is_what_the_server_asks_for_within_reason(
    headers: dict[str, str], seconds: int | None
) -> None:
    assert patience(headers) == seconds
