"""A small memory with an age and a size, so that Slack and the store are not asked the same thing twice."""

from __future__ import annotations

from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

MOST = 10_000


class Cache(Generic[K, V]):
    """Time is handed in, in seconds on any clock that the caller keeps to."""

    def __init__(self, keep: float, most: int = MOST) -> None:
        self._keep, self._most = keep, most
        self._kept: dict[K, tuple[float, V]] = {}

    def get(self, key: K, now: float) -> V | None:
        kept = self._kept.get(key)
        # A clock that went back, as a demo's may, makes everything old.
        return kept[1] if kept is not None and 0 <= now - kept[0] < self._keep else None

    def put(self, key: K, value: V, now: float) -> None:
        self._kept.pop(key, None)
        while len(self._kept) >= self._most:
            del self._kept[next(iter(self._kept))]
        self._kept[key] = now, value

    def forget(self, key: K) -> None:
        self._kept.pop(key, None)
