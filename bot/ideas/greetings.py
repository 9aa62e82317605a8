"""Chooses the light lines that a member may copy and send to a tie."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

from bot.core.model import Kind, Tie
from bot.core.nudge import Idea
from bot.core.slots import chance
from bot.ideas.fitting import Circumstances, Fit, fit_of, fits
from bot.ideas.lines import Character, Gap, Line, pack

PLAIN = (Character.HELLO, Character.WISH, Character.QUESTION)


def choose(
    tie: Tie,
    around: Circumstances,
    *,
    given: Mapping[str, datetime],
    recent: Collection[str] = (),
    seed: int,
    count: int,
) -> tuple[Idea, ...]:
    """Up to `count` greetings, best first, as different in character as they can be.

    `given` maps the key of what this tie was shown to when: nothing comes back before everything that
    fits has been shown, and then what was shown longest ago. `recent` are keys that the member was lately
    shown for anybody: they come last among the new ones.
    """
    fit = fit_of(tie, around)
    fitting = [line for line in pack(around.language) if fits(line, fit)]
    new = [line for line in fitting if line.key not in given]
    again = [line for line in fitting if line.key in given]
    again.sort(key=lambda line: (given[line.key], line.key))
    kinds = _order(_last_kinds(pack(around.language), given), seed)
    fresh = [line for line in new if line.key not in recent]
    seen_elsewhere = [line for line in new if line.key in recent]
    order = [*_varied(fresh, kinds, seed), *_varied(seen_elsewhere, kinds, seed), *again]
    return tuple(spelled(line, fit, seed) for line in order[:count])


def _last_kinds(lines: Sequence[Line], given: Mapping[str, datetime]) -> frozenset[Character]:
    """The characters of what this tie was given last: something else has its turn now."""
    last = max((given[line.key] for line in lines if line.key in given), default=None)
    return frozenset(line.kind for line in lines if last is not None and given.get(line.key) == last)


def _order(lasts: Collection[Character], seed: int) -> list[Character]:
    """What is most about this tie and this day first, with something plain among the first three."""
    first, second, third = sorted(PLAIN, key=lambda kind: chance("plain", seed, kind))
    front = sorted((first, Character.OCCASION), key=lambda kind: chance("front", seed, kind))
    kinds = [Character.TOPIC, *front, second, Character.CIRCLE, third]
    return sorted(kinds, key=lambda kind: kind in lasts)


def _varied(lines: Sequence[Line], kinds: Sequence[Character], seed: int) -> Iterator[Line]:
    """One line of every character in turn, then a second of each."""
    drawn = sorted(lines, key=lambda line: chance("line", seed, line.key) - _closeness(line))
    seen: Counter[Character] = Counter()
    rounds: dict[str, int] = {}
    for line in drawn:
        rounds[line.key] = seen[line.kind]
        seen[line.kind] += 1
    yield from sorted(drawn, key=lambda line: (rounds[line.key], kinds.index(line.kind)))


def _closeness(line: Line) -> float:
    """A line written for this gap fits better than one that fits any; chance decides the rest."""
    return 0.25 if len(line.gaps) < len(Gap) else 0.0


def spelled(line: Line, fit: Fit, seed: int) -> Idea:
    def one_of(words: Sequence[str]) -> str:
        return min(words, key=lambda word: chance("word", seed, word), default="")

    # Where nobody's name can be said, "Halo {name}, apa kabar?" is still a greeting.
    pattern = line.text if fit.name else re.sub(r",? \{name\}", "", line.text)
    text = pattern.format(name=fit.name, like=one_of(fit.likes), circle=one_of(fit.circles))
    return Idea(key=line.key, kind=Kind.HELLO, text=text, language=line.language)
