"""What is said with a request, and what an answer asks of us."""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from aiohttp import hdrs

PATIENCE = 7 * 24 * 3600  # seconds: no server can send us away for longer

# From somebody's header into our own: what could not have stood in a header is left out.
_VALIDATOR = re.compile(r"[\x20-\x7e]{1,500}")
_SECONDS = re.compile(r"[0-9]{1,9}")


def asked(etag: str | None, modified: str | None, accept: str) -> dict[str, str]:
    """What is said beside who asks."""
    headers: dict[str, str] = {hdrs.ACCEPT: accept}
    if etag and _VALIDATOR.fullmatch(etag):
        headers[hdrs.IF_NONE_MATCH] = etag
    if modified and _VALIDATOR.fullmatch(modified):
        headers[hdrs.IF_MODIFIED_SINCE] = modified
    return headers


def is_conditional(headers: Mapping[str, str]) -> bool:
    return hdrs.IF_NONE_MATCH in headers or hdrs.IF_MODIFIED_SINCE in headers


def patience(told: Mapping[str, str]) -> int | None:
    """Seconds to wait; a date counts from the server's own, so that no clock has to be right."""
    wish = told.get(hdrs.RETRY_AFTER, "").strip()
    if _SECONDS.fullmatch(wish):
        return min(int(wish), PATIENCE)
    try:
        waits = parsedate_to_datetime(wish) - parsedate_to_datetime(told.get(hdrs.DATE, ""))
    except (TypeError, ValueError):
        return None
    return min(max(int(waits.total_seconds()), 0), PATIENCE)
