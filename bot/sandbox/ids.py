"""Ids that look like Slack's and never come twice, not even after a restart."""

from __future__ import annotations

import secrets
import string
import uuid

_CAPITALS = string.ascii_uppercase + string.digits
_MIXED = string.ascii_letters + string.digits


def _drawn(alphabet: str, length: int) -> str:
    return "".join(secrets.choice(alphabet) for _ in range(length))


def event_id() -> str:
    return "Ev" + _drawn(_CAPITALS, 11)


def view_id() -> str:
    return "V" + _drawn(_CAPITALS, 10)


def file_id() -> str:
    return "F" + _drawn(_CAPITALS, 10)


def short() -> str:
    """A block id or an action id, where the bot gave none."""
    return _drawn(_MIXED, 5)


def unique() -> str:
    return str(uuid.uuid4())


def secret_path() -> str:
    return _drawn(_MIXED, 24)


def trigger_id() -> str:
    number = secrets.randbelow(10**13)
    return f"{number:013d}.{secrets.randbelow(10**12):012d}.{secrets.token_hex(16)}"


def view_hash(epoch: float) -> str:
    return f"{int(epoch)}.{_drawn(_MIXED, 8)}"
