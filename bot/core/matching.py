"""Which stories fit what a tie likes: BM25 over the lexicon's topics and the words, and nothing doubtful."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from bot.core.aboutness import SURE, About, about
from bot.core.bad_news import is_bad_news
from bot.core.wishes import Wish, wishes

_K1, _B = 1.2, 0.4  # BM25: how soon more of the same counts no more, and how much length matters
_USUAL = 12.0  # words in a headline, as lengths are compared
# Topics and words are as rare as in this many stories of any day, so that one story alone can be judged too.
_AROUND, _AMONG = 400, 4
_NAMED, _SCATTERED = 0.9, 0.75  # how sure a like's own words make it: side by side in the headline, or not


class Story(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def summary(self) -> str: ...


Told = TypeVar("Told", bound=Story)


@dataclass(frozen=True, slots=True)
class Match(Generic[Told]):
    """`like` is the one that it fits, as the member wrote it; `sure` says how surely, `score` how well."""

    story: Told
    like: str
    sure: float
    score: float


@dataclass(frozen=True, slots=True)
class Index(Generic[Told]):
    """Stories, read once: by topic and by word of the headline, the places of those that have it."""

    stories: tuple[Told, ...]
    abouts: tuple[About, ...]
    by_topic: Mapping[str, tuple[int, ...]]
    by_word: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, stories: Iterable[Told]) -> Index[Told]:
        """Bad news is not even looked at."""
        kept = [story for story in stories if not is_bad_news(story.title, story.summary)]
        kept.sort(key=lambda story: (story.title, story.summary))
        abouts = [about(story.title, story.summary) for story in kept]
        topics = _places(each.topics for each in abouts)
        words = _places(set(each.title) for each in abouts)
        return cls(tuple(kept), tuple(abouts), topics, words)


def fitting(likes: Iterable[str], index: Index[Told]) -> list[Match[Told]]:
    """Every story that surely fits one of these likes, the best first, each once."""
    best: dict[int, Match[Told]] = {}
    for like in likes:
        for wish in wishes(like):
            for place, match in _matches(wish, index):
                if place not in best or match.score > best[place].score:
                    best[place] = match
    return [best[place] for place in sorted(best, key=lambda place: (-best[place].score, place))]


def best(likes: Iterable[str], index: Index[Told]) -> Match[Told] | None:
    """The story to show, or nothing where every one would be doubtful."""
    return next(iter(fitting(likes, index)), None)


def _places(of_each: Iterable[Iterable[str]]) -> Mapping[str, tuple[int, ...]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, keys in enumerate(of_each):
        for key in keys:
            places[key].append(place)
    return {key: tuple(found) for key, found in places.items()}


def _matches(wish: Wish, index: Index[Told]) -> Iterator[tuple[int, Match[Told]]]:
    for place in _candidates(wish, index):
        read = index.abouts[place]
        sure = _sure(wish, read)
        if sure >= SURE:
            score = _score(wish, read, index)
            yield place, Match(index.stories[place], wish.like, round(sure, 3), round(score, 4))


def _candidates(wish: Wish, index: Index[Told]) -> set[int]:
    """Those that have a topic of every group; with no topic, those whose headline has every word."""
    if wish.groups:
        needed = [{at for topic in group for at in index.by_topic.get(topic, ())} for group in wish.groups]
    else:
        needed = [{at for form in _either(word) for at in index.by_word.get(form, ())} for word in wish.words]
    return set.intersection(*needed) if needed else set()


def _sure(wish: Wish, read: About) -> float:
    """As sure as the least sure of what is asked."""
    topics = [
        max(read.topics[topic].sure for topic in group if topic in read.topics) for group in wish.groups
    ]
    return min([*topics, *_words_sure(wish, read)], default=0.0)


def _words_sure(wish: Wish, read: About) -> Iterator[float]:
    if not wish.words:
        return
    if not wish.groups:
        yield _NAMED if _is_named(wish.words, read) else 0.0
    elif _stands(wish.words, read.title):
        yield _NAMED
    else:
        everything = {*read.title, *read.summary}
        scattered = all(not _either(word).isdisjoint(everything) for word in wish.words)
        yield _SCATTERED if scattered else 0.0


def _is_named(words: Sequence[str], read: About) -> bool:
    """With no topic to witness for it, a single word counts only as a name ("doors" may open anywhere)."""
    if not _stands(words, read.title):
        return False
    return len(words) > 1 or not read.names.isdisjoint(_either(words[0]))


def _score(wish: Wish, read: About, index: Index[Told]) -> float:
    length = 1 - _B + _B * len(read.title) / _USUAL
    total = 0.0
    for group in wish.groups:
        topic = max((each for each in group if each in read.topics), key=lambda each: read.topics[each].sure)
        weight = read.topics[topic].weight
        total += _rarity(len(index.by_topic[topic]), index) * _saturated(weight, length)
    for word in wish.spoken:
        forms = _either(word)
        often = sum(each in forms for each in read.title)
        if often:
            spread = sum(len(index.by_word.get(form, ())) for form in forms)
            total += _rarity(spread, index) * _saturated(often, length) / 2
    return total


def _saturated(weight: float, length: float) -> float:
    return weight * (_K1 + 1) / (weight + _K1 * length)


def _rarity(having: int, index: Index[Told]) -> float:
    everything = len(index.stories) + _AROUND
    return math.log(1 + (everything - having + 0.5) / (having + _AMONG + 0.5))


def _either(word: str) -> frozenset[str]:
    """A word of nobody's lexicon, in singular and plural."""
    return frozenset({word, word + "s", word.removesuffix("s")} if len(word) > 3 else {word})


def _stands(phrase: Sequence[str], words: Sequence[str]) -> bool:
    span = len(phrase)
    return any(
        all(words[at + i] in _either(word) for i, word in enumerate(phrase))
        for at in range(len(words) - span + 1)
    )
