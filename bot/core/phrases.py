"""Finds many words and phrases in a text in one pass, the longest at each place, none inside another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class Found(Generic[Meaning]):
    start: int
    end: int
    meaning: Meaning


@dataclass(slots=True)
class Phrases(Generic[Meaning]):
    """By a phrase's first word: the lengths to try, longest first; then the phrase itself."""

    _lengths: dict[str, list[int]] = field(default_factory=dict)
    _meanings: dict[tuple[str, ...], Meaning] = field(default_factory=dict)

    def put(self, words: Sequence[str], meaning: Meaning) -> None:
        phrase = tuple(words)
        self._meanings[phrase] = meaning
        lengths = self._lengths.setdefault(phrase[0], [])
        if len(phrase) not in lengths:
            lengths.append(len(phrase))
            lengths.sort(reverse=True)

    def of(self, words: Sequence[str]) -> Meaning | None:
        """What exactly these words mean."""
        return self._meanings.get(tuple(words))

    def find(self, words: Sequence[str]) -> Iterator[Found[Meaning]]:
        """Everything known in the text, from left to right, save what lies wholly inside something longer."""
        read = 0
        for at in range(len(words)):
            found = self._longest(words, at)
            if found is not None and found.end > read:
                read = found.end
                yield found

    def _longest(self, words: Sequence[str], at: int) -> Found[Meaning] | None:
        for length in self._lengths.get(words[at], ()):
            phrase = tuple(words[at : at + length])
            meaning = self._meanings.get(phrase) if len(phrase) == length else None
            if meaning is not None:
                return Found(at, at + length, meaning)
        return None
