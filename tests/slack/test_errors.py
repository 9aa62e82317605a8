"""The table of codes."""

from __future__ import annotations

import pytest

from bot.core.ports import Busy, Refused, Unclear
from bot.slack.errors import TABLE, Sort, code_of, sort_of


@pytest.mark.parametrize(
    ("code", "sort"),
    [
        ("user_not_found", Sort.MEMBER),
        ("messages_tab_disabled", Sort.MEMBER),
        ("token_revoked", Sort.WORKSPACE),
        ("not_installed", Sort.WORKSPACE),
        ("ratelimited", Sort.AGAIN),
        ("internal_error", Sort.UNCLEAR),
        ("msg_blocks_too_long", Sort.OURS),
        ("never_heard_of", Sort.OURS),
    ],
)
def test_each_code_has_one_meaning(code: str, sort: Sort) -> None:
    assert sort_of(code) is sort


def test_no_code_is_listed_twice() -> None:
    assert set(TABLE.values()) == set(Sort) - {Sort.OURS}


def test_a_failure_has_a_name() -> None:
    assert code_of(Refused("invalid_auth")) == "invalid_auth"
    assert code_of(Unclear("time_out")) == "time_out"
    assert code_of(Busy(1)) == "ratelimited"
