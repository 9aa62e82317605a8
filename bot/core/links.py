"""Web links as people paste them: whether one can be passed on, and written so that nothing ends it early."""

from __future__ import annotations

from urllib.parse import urlsplit

LONGEST_LINK = 2000
_ENDING = {ord(sign): f"%{ord(sign):02X}" for sign in "<>|\"'`"}


def web_link(typed: str) -> str | None:
    """An http or https address of some host, without a password in it; None for anything else."""
    url = typed.strip()
    if len(url) > LONGEST_LINK or not url.isprintable() or any(map(str.isspace, url)) or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host or "@" in parts.netloc:
        return None
    return url.translate(_ENDING)
