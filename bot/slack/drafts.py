"""Requests that wait for one more word: kept sealed for ten minutes, so that nothing typed is lost."""

from __future__ import annotations

import json
from datetime import datetime

from pydantic import TypeAdapter, ValidationError

from bot.core.model import Member
from bot.services.changes import UNDO_FOR
from bot.slack.parse import requests
from bot.slack.parse.requests import Request
from bot.store import drafts
from bot.store.tx import Tx

_KINDS: dict[str, TypeAdapter[Request]] = {
    kind.__name__: TypeAdapter(kind) for kind in requests.Request.__args__ if kind is not requests.Unclear
}


def keep(tx: Tx, member: Member, request: Request, now: datetime) -> str:
    """Keep a request; return the id that a button may carry."""
    kind = type(request).__name__
    body = json.dumps({"kind": kind, "value": _KINDS[kind].dump_python(request, mode="json")})
    draft_id = tx.new_id(now)
    drafts.put(tx, member.workspace_id, member.id, draft_id, now, body)
    return draft_id


def load(tx: Tx, member: Member, draft_id: str, now: datetime) -> Request | None:
    """The request that was kept under this id, or None when ten minutes have passed."""
    body = drafts.get(tx, member.workspace_id, member.id, draft_id, now - UNDO_FOR)
    if body is None:
        return None
    kept = json.loads(body)
    try:
        return _KINDS[kept["kind"]].validate_python(kept["value"])
    except (KeyError, ValidationError):  # written by another version: as good as gone
        return None
