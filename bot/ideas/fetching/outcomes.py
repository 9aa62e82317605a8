"""How a fetch can end: with something new, with nothing new, or refused for a reason for the log."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Reason(StrEnum):
    """Why there is nothing: for the log and for backing off, never for a member's eyes."""

    MALFORMED = "malformed"  # not an address that can be read in one way only
    SCHEME = "scheme"  # neither http nor https
    USER_INFO = "user_info"  # a name or a password stands in the address
    PORT = "port"
    HOST = "host"  # a name that means something inside of a network alone, or an oddly written number
    PRIVATE = "private"  # led to an address that is not public
    UNKNOWN_NAME = "unknown_name"
    UNREACHABLE = "unreachable"  # refused, reset or closed before there was an answer
    CERTIFICATE = "certificate"
    HANDSHAKE = "handshake"  # TLS failed in another way
    PROXY = "proxy"  # our own way out failed
    REDIRECTS = "redirects"  # too many
    DOWNGRADE = "downgrade"  # from https to http
    STATUS = "status"
    BUSY = "busy"  # 429 or 503: the server asks for patience
    TOO_LARGE = "too_large"
    ENCODING = "encoding"  # packed in a way that was not asked for
    BROKEN = "broken"  # not HTTP, or cut off
    TIMEOUT = "timeout"
    CLOSED = "closed"  # the bot is stopping


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body, unpacked, and what to send along when asking again.

    Neither the address nor the body is part of the repr: both may bear what no log should hold.
    """

    url: str = field(repr=False)  # where it was found, after all redirects
    body: bytes = field(repr=False)
    content_type: str = ""
    etag: str | None = field(default=None, repr=False)
    modified: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class NotModified:
    """What was fetched last is still what is there."""

    etag: str | None = field(default=None, repr=False)
    modified: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """`retry_after` in seconds, where the server said when."""

    reason: Reason
    status: int | None = None
    retry_after: int | None = None

    @property
    def is_ours(self) -> bool:
        """Whether the fault lies here, so that no source may be given up for it."""
        return self.reason in (Reason.PROXY, Reason.CLOSED)


Outcome = Fetched | NotModified | Refused
