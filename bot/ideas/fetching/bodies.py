"""Reads a body no further than is allowed: counted as it comes in, and again as it is unpacked."""

from __future__ import annotations

import zlib

from aiohttp import ClientResponse, hdrs

from bot.ideas.fetching.outcomes import Reason

RAW = 2_000_000  # bytes over the wire
INFLATED = 5_000_000  # bytes after unpacking
MEMBERS = 100  # a gzip file may be several, one after another

_AUTO, _BARE = 47, -15  # zlib's words for: by its first bytes, and deflate without a head
_GZIP = b"\x1f\x8b"
_PLAIN = frozenset({"", "identity"})
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})


async def read(response: ClientResponse, most: int) -> bytes | Reason:
    """The whole body, unpacked, or why there is none."""
    encoding = ",".join(response.headers.getall(hdrs.CONTENT_ENCODING, ())).strip().lower()
    if encoding not in _PLAIN | _PACKED:
        return Reason.ENCODING
    if (response.content_length or 0) > RAW:
        return Reason.TOO_LARGE
    body = Body(most) if encoding in _PLAIN else PackedBody(most)
    raw = 0
    async for chunk in response.content.iter_any():
        raw += len(chunk)
        fault = Reason.TOO_LARGE if raw > RAW else body.take(chunk)
        if fault is not None:
            return fault
    return body.whole()


class Body:
    """What comes in, as it comes."""

    def __init__(self, most: int) -> None:
        self._room = most
        self._parts: list[bytes] = []

    def take(self, chunk: bytes) -> Reason | None:
        """Take one part in, or tell why it is no use to go on."""
        self._parts.append(chunk)
        self._room -= len(chunk)
        return Reason.TOO_LARGE if self._room < 0 else None

    def whole(self) -> bytes | Reason:
        return b"".join(self._parts)


class PackedBody(Body):
    """Gzip, or deflate with or without its head, never unpacked further than there is room for."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self._decoder: zlib._Decompress | None = None
        self._members, self._head = 0, b""

    def take(self, chunk: bytes) -> Reason | None:
        self._head += chunk
        if self._decoder is None and len(self._head) < len(_GZIP):
            return None  # too little to tell how it is packed
        packed, self._head = self._head, b""
        try:
            return self._unpacked(packed)
        except zlib.error:
            return Reason.BROKEN

    def _unpacked(self, packed: bytes) -> Reason | None:
        while packed:
            decoder = self._decoder = self._decoder or self._begun(packed)
            # One byte more than there is room for tells that there is more; a limit of zero would be none.
            if (fault := super().take(decoder.decompress(packed, self._room + 1))) is not None:
                return fault
            packed = self._behind(decoder) if decoder.eof else decoder.unconsumed_tail
            if self._members >= MEMBERS:
                return Reason.BROKEN
        return None

    def _begun(self, packed: bytes) -> zlib._Decompress:
        self._members += 1
        headed = packed[0] & 15 == 8 and int.from_bytes(packed[:2], "big") % 31 == 0
        return zlib.decompressobj(_AUTO if headed or packed.startswith(_GZIP) else _BARE)

    def _behind(self, decoder: zlib._Decompress) -> bytes:
        """Another member of the same file; anything else behind its end is padding."""
        rest = decoder.unused_data
        if not rest.startswith(_GZIP):
            return b""
        self._decoder = None
        return rest

    def whole(self) -> bytes | Reason:
        cut_off = self._decoder is not None and not self._decoder.eof
        return Reason.BROKEN if cut_off or self._head else super().whole()
