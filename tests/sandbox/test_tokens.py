"""Which tokens may do what."""

import pytest

from bot.sandbox.refusal import Refused
from bot.sandbox.tokens import Grant, Tokens, demand


@pytest.fixture
def tokens() -> Tokens:
    tokens = Tokens()
    tokens.add(Grant("xoxb-1", "T1", frozenset({"chat:write"})))
    return tokens


def test_a_known_token_stands_for_its_grant(tokens):
    assert tokens.known("xoxb-1").team_id == "T1"


@pytest.mark.parametrize(("token", "code"), [(None, "not_authed"), ("", "not_authed"), ("x", "invalid_auth")])
def test_no_token_and_unknown_tokens_are_refused(tokens, token, code):
    with pytest.raises(Refused, match=code):
        tokens.known(token)


def test_a_revoked_token_is_refused_until_it_lives_again(tokens):
    tokens.revoke("xoxb-1")
    with pytest.raises(Refused, match="token_revoked"):
        tokens.known("xoxb-1")
    tokens.restore("xoxb-1")
    assert tokens.known("xoxb-1")


def test_one_of_the_wanted_scopes_is_enough(tokens):
    demand(tokens.known("xoxb-1"), ("chat:write", "im:write"))
    demand(tokens.known("xoxb-1"), ())


def test_a_missing_scope_is_named(tokens):
    with pytest.raises(Refused) as caught:
        demand(tokens.known("xoxb-1"), ("users:read",))
    assert caught.value.body() == {
        "ok": False,
        "error": "missing_scope",
        "needed": "users:read",
        "provided": "chat:write",
    }
