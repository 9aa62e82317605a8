"""One sentence while it is being read: what was understood is taken away, and what is left stays open."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot.core.model import Language
from bot.slack.parse.fillers import without_fillers
from bot.slack.parse.tokens import Shape, Token, cut
from bot.slack.parse.tongues import tongues
from bot.slack.parse.typos import mended

SHOWN = 80
TAKEN = "\x00"


class Sentence:
    """`line` holds the keys of all tokens, one space between; taken ones are overwritten in place."""

    def __init__(
        self,
        tokens: Sequence[Token],
        today: date,
        *,
        note: str | None = None,
        asks: bool = False,
        spoken: Iterable[Language] = (),
        fillers: frozenset[str] = frozenset(),
        said: str = "",
    ) -> None:
        self.tokens, self.today, self.note, self.asks = tokens, today, note, asks
        self.fillers, self.said = fillers, said
        self.spoken = set(spoken)
        self.line = " ".join(token.key for token in tokens)
        self._starts = [0]
        for token in tokens:
            self._starts.append(self._starts[-1] + len(token.key) + 1)
        self._open = [True] * len(tokens)
        self.latest = (0, 0)  # the first and the one beyond the last of the tokens taken most recently

    @classmethod
    def of(cls, text: str, today: date) -> Sentence:
        found = cut(text)
        kept, fillers = without_fillers(found.tokens)
        keys = frozenset(token.key for token in fillers)
        asks = text.strip() == "?" or any("?" in token.ends for token in found.tokens[-2:])
        said = spelled(found.tokens)
        sentence = cls(mended(_with_dan(kept)), today, note=found.note, asks=asks, fillers=keys, said=said)
        sentence._hear([*keys, found.note_word.rstrip(": ：").casefold()])
        return sentence

    def again(self) -> Sentence:
        """The same sentence, as if nothing had been read of it."""
        return self.with_tokens(self.tokens)

    def left(self) -> Sentence:
        """What is still open, as a sentence of its own."""
        still = [token for token, is_open in zip(self.tokens, self._open, strict=True) if is_open]
        return self.with_tokens(without_commas(still))

    def with_tokens(self, tokens: Sequence[Token]) -> Sentence:
        """Other words, of which nothing has been read yet, said on the same occasion."""
        return Sentence(
            tokens,
            self.today,
            note=self.note,
            asks=self.asks,
            spoken=self.spoken,
            fillers=self.fillers,
            said=self.said,
        )

    @property
    def cased(self) -> bool:
        """Whether capitals are there on purpose: a telephone puts one at the beginning, and no other."""
        return any(token.text[:1].islower() for token in self.tokens)

    @property
    def language(self) -> Language | None:
        return next(iter(self.spoken)) if len(self.spoken) == 1 else None

    def hear(self, tokens: Iterable[Token]) -> None:
        """Note the language of words of ours."""
        self._hear([token.key for token in tokens if token.shape is Shape.WORD])

    def _hear(self, keys: Iterable[str]) -> None:
        known = tongues()
        self.spoken.update(known[key] for key in keys if key in known)

    def index(self, position: int) -> int:
        """The token at a position of the line."""
        return bisect_right(self._starts, position) - 1

    def take(self, found: re.Match[str], *free: str) -> list[Token]:
        """Take what a pattern found; words in the groups `free` say nothing about the language."""
        first, last = self.index(found.start()), self.index(found.end() - 1)
        spans = [found.span(name) for name in free]
        self.hear(
            token
            for number, token in enumerate(self.tokens[first : last + 1], first)
            if not any(start <= self._starts[number] < end for start, end in spans)
        )
        return self.take_tokens(first, last + 1)

    def take_tokens(self, first: int, beyond: int) -> list[Token]:
        self.latest = (first, beyond)
        for number in range(first, beyond):
            self._open[number] = False
        start, end = self._starts[first], self._starts[beyond] - 1
        self.line = self.line[:start] + re.sub(r"\S", TAKEN, self.line[start:end]) + self.line[end:]
        return list(self.tokens[first:beyond])

    def taken(self, pattern: re.Pattern[str], *free: str) -> re.Match[str] | None:
        """Take the first that a pattern finds, if it finds any."""
        found = pattern.search(self.line)
        if found is not None:
            self.take(found, *free)
        return found

    def all_taken(self, pattern: re.Pattern[str]) -> int:
        """Take all that a pattern finds; return how many there were."""
        found = list(pattern.finditer(self.line))
        for each in found:
            self.take(each)
        return len(found)

    def within(self, found: re.Match[str], name: str | int = 0) -> list[Token]:
        """The tokens of one group, or of all that a pattern found."""
        start, end = found.span(name)
        return list(self.tokens[self.index(start) : self.index(end - 1) + 1]) if start < end else []

    def typed(self, start: int, end: int) -> str:
        """The open words between two positions of the line."""
        between = range(self.index(start), len(self.tokens))
        return spelled(
            self.tokens[number]
            for number in between
            if start <= self._starts[number] < end and self._open[number]
        )

    def are_together(self, tokens: Sequence[Token]) -> bool:
        """Whether nothing that was taken stood between these words."""
        places = {token.start: number for number, token in enumerate(self.tokens)}
        found = [places[token.start] for token in tokens]
        return all(self._open[number] for number in range(found[0], found[-1] + 1)) if found else True

    def respell(self, ending: str) -> None:
        """Take an ending off all words that are still open."""
        self.tokens = [
            replace(token, text=token.text[: -len(ending)], key=token.key[: -len(ending)])
            if is_open and token.key.endswith(ending)
            else token
            for token, is_open in zip(self.tokens, self._open, strict=True)
        ]

    def is_open_from(self, number: int) -> bool:
        """Whether any word from here on is still open."""
        return any(self._open[number:])

    def runs(self) -> list[list[Token]]:
        """What is still open, in stretches; commas at their ends mean nothing."""
        stretches: list[list[Token]] = [[]]
        for token, is_open in zip(self.tokens, self._open, strict=True):
            if is_open:
                stretches[-1].append(token)
            elif stretches[-1]:
                stretches.append([])
        return [bare for each in stretches if (bare := without_commas(each))]

    def rest(self) -> str:
        """All that is still open, as typed."""
        return spelled(token for run in self.runs() for token in run)


def _with_dan(tokens: Sequence[Token]) -> list[Token]:
    """`Dan` with a capital is somebody, and not the Indonesian `and`, where capitals are there on purpose."""
    cased = any(token.text[:1].islower() for token in tokens)
    return [replace(token, key="Dan") if cased and token.text == "Dan" else token for token in tokens]


def without_commas(tokens: Sequence[Token]) -> list[Token]:
    kept = list(tokens)
    while kept and kept[-1].shape is Shape.COMMA:
        kept.pop()
    while kept and kept[0].shape is Shape.COMMA:
        kept.pop(0)
    return kept


def spelled(tokens: Iterable[Token]) -> str:
    """Words as typed, at most as many as fit into a question."""
    return " ".join(token.text for token in tokens)[:SHOWN]
