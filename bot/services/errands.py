"""Nudges with what sending them needs, for many at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.model import Member, Tie
from bot.core.nudge import Nudge
from bot.store import given, members, ties
from bot.store.tx import Tx

NOT_AGAIN_WITHIN = timedelta(days=30)  # the same line for another tie


@dataclass(frozen=True, slots=True)
class Errand:
    """A nudge with what sending it needs.

    `given` maps what the tie was shown before to when; `recent` is what the member was lately
    shown, for anybody.
    """

    nudge: Nudge
    member: Member
    tie: Tie
    given: Mapping[str, datetime]
    recent: Collection[str] = ()


def of(tx: Tx, taken: Sequence[Nudge]) -> dict[str, Errand]:
    """Members, ties and what was given, for all these nudges at once; by the nudge's id."""
    keys = sorted({(nudge.workspace_id, nudge.member_id) for nudge in taken})
    found = {(each.workspace_id, each.id): each for each in members.of_many(tx, keys)}
    wanted = sorted({(nudge.workspace_id, nudge.member_id, nudge.tie_id) for nudge in taken})
    kept = {(tie.workspace_id, tie.member_id, tie.id): tie for tie in ties.of_keys(tx, wanted)}
    shown = given.of_many(tx, wanted)
    since = min((nudge.created_at for nudge in taken), default=None)
    lately = {} if since is None else given.since(tx, keys, since - NOT_AGAIN_WITHIN)
    ready = {}
    for nudge in taken:
        key = (nudge.workspace_id, nudge.member_id, nudge.tie_id)
        if key[:2] in found and key in kept:
            ready[nudge.id] = Errand(
                nudge, found[key[:2]], kept[key], shown.get(key, {}), lately.get(key[:2], ())
            )
    return ready
