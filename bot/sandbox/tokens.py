"""Which tokens exist, and whether one may call a method."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.sandbox.refusal import Refused


@dataclass(frozen=True, slots=True)
class Grant:
    """What a token stands for; an app-level token belongs to no team, and its `team_id` is empty."""

    token: str
    team_id: str
    scopes: frozenset[str]


class Tokens:
    def __init__(self) -> None:
        self._grants: dict[str, Grant] = {}
        self.revoked: set[str] = set()

    def add(self, grant: Grant) -> None:
        self._grants[grant.token] = grant

    def known(self, token: str | None) -> Grant:
        if not token:
            raise Refused("not_authed")
        grant = self._grants.get(token)
        if grant is None:
            raise Refused("invalid_auth")
        if token in self.revoked:
            raise Refused("token_revoked")
        return grant

    def scopes_of(self, token: str) -> frozenset[str]:
        """What a token may do, revoked or not."""
        return self._grants[token].scopes

    def revoke(self, token: str) -> None:
        self.revoked.add(token)

    def restore(self, token: str) -> None:
        self.revoked.discard(token)


def demand(grant: Grant, wanted: Collection[str]) -> None:
    """Refuse unless the grant holds one of the scopes."""
    if wanted and grant.scopes.isdisjoint(wanted):
        raise Refused(
            "missing_scope", needed=",".join(sorted(wanted)), provided=",".join(sorted(grant.scopes))
        )
