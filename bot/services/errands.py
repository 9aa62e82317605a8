"""Nudges with what sending them needs, for many at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.core.model import Member, Tie
from bot.core.nudge import Nudge
from bot.core.recipient import Recipient
from bot.store import given, lines, members, shelf, subscriptions, ties
from bot.store.tx import Tx

NOT_AGAIN_WITHIN = timedelta(days=30)  # the same line for another tie


@dataclass(frozen=True, slots=True)
class Errand:
    """A nudge with what sending it needs."""

    nudge: Nudge
    recipient: Recipient

    @property
    def member(self) -> Member:
        return self.recipient.member

    @property
    def tie(self) -> Tie:
        return self.recipient.tie


def of(tx: Tx, taken: Sequence[Nudge]) -> dict[str, Errand]:
    """Members, ties, what was given and what could be, for all these nudges at once; by the nudge's id."""
    keys = sorted({(nudge.workspace_id, nudge.member_id) for nudge in taken})
    found = {(each.workspace_id, each.id): each for each in members.of_many(tx, keys)}
    wanted = sorted({(nudge.workspace_id, nudge.member_id, nudge.tie_id) for nudge in taken})
    kept = {(tie.workspace_id, tie.member_id, tie.id): tie for tie in ties.of_keys(tx, wanted)}
    shown = given.of_many(tx, wanted)
    since = min((nudge.created_at for nudge in taken), default=None)
    lately = {} if since is None else given.since(tx, keys, since - NOT_AGAIN_WITHIN)
    things, own = shelf.of_many(tx, keys), lines.of_many(tx, keys)
    listens = subscriptions.of_many(tx, keys)
    ready = {}
    for nudge in taken:
        key = (nudge.workspace_id, nudge.member_id, nudge.tie_id)
        mine = key[:2]
        if mine in found and key in kept:
            recipient = Recipient(
                found[mine],
                kept[key],
                shown.get(key, {}),
                lately.get(mine, ()),
                things.get(mine, ()),
                own.get(mine, ()),
                listens.get(mine, ()),
            )
            ready[nudge.id] = Errand(nudge, recipient)
    return ready
