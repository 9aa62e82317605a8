"""What a story is about: the topics of the lexicon that its headline and summary prove, and how surely."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core.lexicon.capitals import CAPITALS
from bot.core.lexicon.dictionary import Says, Sense, headline_words, kin, wider
from bot.core.model import Language
from bot.core.scenery import is_about_another, is_scene
from bot.core.wording import names_of, tongue, words_of

# Chosen on the development headlines for precision: in the headline one word that decides alone suffices, or
# three hints; in the summary it takes two that decide, or one beside a hint above. Below it nothing is shown.
SURE = 0.68
_IN_TITLE = {Says.ALONE: 0.9, Says.TOGETHER: 0.40}
_IN_SUMMARY = {Says.ALONE: 0.5, Says.TOGETHER: 0.2}
_REFUTED = 0.4  # what is left of the proof when a word speaks against it
_SCENE = 0.35  # what is left where a word only tells where something else happens
_KIND = 0.7  # and where it only tells which kind of another thing is meant
_WIDER = 0.95  # a wider topic is a little less surely meant than the one that lies under it
TITLE, SUMMARY = 60, 120  # words that are read of each


@dataclass(frozen=True, slots=True)
class Proof:
    """`sure` lies between 0 and 1; `weight` is how much of the story speaks of it."""

    sure: float
    weight: float


@dataclass(frozen=True, slots=True)
class About:
    title: tuple[str, ...]
    summary: tuple[str, ...]
    names: frozenset[str]
    topics: Mapping[str, Proof]


def about(title: str, summary: str) -> About:
    """Read a story; only topics that are sure enough to show are kept."""
    in_title, in_summary = words_of(title, TITLE), words_of(summary, SUMMARY)
    language = tongue((*in_title, *in_summary))
    said: defaultdict[str, dict[str, float]] = defaultdict(dict)
    refuted: set[str] = set()
    names = names_of(title) | names_of(summary)
    for heard in (
        *_in_title(in_title, language, names),
        *_heard(in_summary, language, names, _IN_SUMMARY),
    ):
        if heard.says is Says.AGAINST:
            refuted.add(heard.topic)
        else:
            known = said[heard.topic]
            known[heard.word] = max(known.get(heard.word, 0.0), heard.strength)
    proofs = {topic: _proof(strengths.values(), topic in refuted) for topic, strengths in said.items()}
    certain = {topic: proof for topic, proof in proofs.items() if proof.sure >= SURE}
    return About(in_title, in_summary, names, _with_wider(certain))


@dataclass(frozen=True, slots=True)
class _Heard:
    """What one word at one place says of a topic."""

    topic: str
    says: Says
    word: str
    strength: float
    scene: bool = False


def _heard(
    words: Sequence[str],
    language: Language | None,
    names: Collection[str],
    strength: Mapping[Says, float],
    *,
    scenes: bool = False,
) -> Iterator[_Heard]:
    for found in headline_words().find(words):
        kind = scenes and is_about_another(words, found.start, found.end)
        scene = kind or (scenes and is_scene(words, found.start, found.end, language))
        word = " ".join(words[found.start : found.end])
        for sense in found.meaning:
            if sense.language is None or language in (None, sense.language):
                says = _unless_named(word, sense, names)
                yield _Heard(
                    sense.topic, says, word, strength.get(says, 0.0) * (_KIND if kind else 1.0), scene
                )


def _unless_named(word: str, sense: Sense, names: Collection[str]) -> Says:
    """An everyday word that is also a name proves nothing alone until it is written as one."""
    named = word in names or sense.topic not in CAPITALS.get(word, ())
    return sense.says if named or sense.says is not Says.ALONE else Says.TOGETHER


def _in_title(words: Sequence[str], language: Language | None, names: Collection[str]) -> Iterator[_Heard]:
    """What only is the scene of something else is less surely what the story is about."""
    heard = list(_heard(words, language, names, _IN_TITLE, scenes=True))
    refuted = {each.topic for each in heard if each.says is Says.AGAINST}
    subjects = {each.topic for each in heard if each.says is Says.ALONE and not each.scene} - refuted
    for each in heard:
        beside = each.scene and any(not kin(each.topic, subject) for subject in subjects)
        yield replace(each, strength=each.strength * _SCENE) if beside else each


def _proof(strengths: Collection[float], refuted: bool) -> Proof:
    """Each word leaves some doubt; doubts multiply."""
    doubt = 1.0
    for strength in strengths:
        doubt *= 1 - strength
    return Proof((1 - doubt) * (_REFUTED if refuted else 1.0), sum(strengths))


def _with_wider(certain: Mapping[str, Proof]) -> Mapping[str, Proof]:
    topics = dict(certain)
    for topic, proof in certain.items():
        for above in wider(topic):
            known = topics.get(above, Proof(0.0, 0.0))
            topics[above] = Proof(
                max(known.sure, proof.sure * _WIDER), max(known.weight, proof.weight * _WIDER)
            )
    return topics
