"""Something to pass on: `keep https://... for Erika #coffee`, a link alone, and what was put aside."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core import addresses
from bot.core.links import web_link
from bot.core.model import Language
from bot.core.shelf import MOST_TOPICS
from bot.slack.parse.markup import readable, tidy, unescaped
from bot.slack.parse.people import read_people
from bot.slack.parse.requests import Heard, Keep, Request, Shelf, Trouble, Unclear, Who
from bot.slack.parse.sentence import SHOWN, Sentence
from bot.slack.parse.shelf_words import (
    ASIDE,
    ELSE,
    FOR,
    GAP,
    LINK,
    NOT_THINGS,
    OFTEN,
    PLACE,
    SHELF,
    TOPIC,
    VERB,
)
from bot.slack.parse.tokens import cut

WORDS_LENGTH, TITLE_LENGTH, TOPIC_LENGTH = 500, 200, 40
_MOST_BESIDE = 8  # words beside a pasted link
_MOST_FORS = 5  # read from the end of a sentence
_AROUND = ' ,;:–—-"“”()'


def read_shelf(sentence: Sentence) -> Request | None:
    """What was put aside is asked for."""
    if SHELF.match(sentence.line) is None:
        return None
    sentence.hear(sentence.tokens)
    return Shelf()


@dataclass(frozen=True, slots=True)
class _Found:
    """A thing in a sentence; `left` is the sentence without its links and topics, a gap for each."""

    url: str | None
    title: str | None
    topics: tuple[str, ...]
    left: str


def kept(text: str, sentence: Sentence, unclear: Unclear) -> Heard | None:
    """The thing that a sentence is about which says nothing of a tie; None where there is none."""
    verb = VERB.match(text)
    found = _found(text[verb.end() :] if verb else text)
    whom, words, language = _whom(found.left, sentence)
    thing = Keep(found.url, found.title, words or None, found.topics, whom)
    if not (_is_meant(verb, thing, sentence) if verb else _is_pasted(thing, unclear)):
        return None
    if len(words) > WORDS_LENGTH:
        return Heard(Unclear(Trouble.TOO_LONG, words[:SHOWN]), language)
    return Heard(thing, _language(verb) or language)


def _is_pasted(thing: Keep, unclear: Unclear) -> bool:
    """Whether a link was sent without a verb: alone, or with a few words that tell nothing else."""
    if thing.url is None or unclear.trouble is not Trouble.UNKNOWN:
        return False
    words = thing.words or ""
    return len(words.split()) <= _MOST_BESIDE and "?" not in words and ELSE.search(words) is None


def _is_meant(verb: re.Match[str], thing: Keep, sentence: Sentence) -> bool:
    """Whether this is a thing, and no person: a link shows it, or for whom it is, or what is said of it."""
    of_things = bool(verb["thing_en"] or verb["thing_id"])
    named = thing.words is not None and not read_people(cut(thing.words).tokens, cased=sentence.cased).trouble
    if thing.url is not None:
        return of_things or not named
    if thing.words is None or OFTEN.search(thing.words):
        return False
    if thing.whom:
        return not named
    if not of_things or named:
        return False
    if verb["thing_en"] and thing.words[0].isupper() and not thing.topics:  # "keep Erika in peace"
        return False
    first, *more = thing.words.casefold().split()
    return first not in NOT_THINGS and bool(more or thing.topics)


def _language(verb: re.Match[str] | None) -> Language | None:
    if verb is None:
        return None
    return Language.EN if verb["thing_en"] or verb["any_en"] else Language.ID


def _found(text: str) -> _Found:
    """The first link that is none of a person's addresses; any other stays among the words."""
    url = title = None
    left = text
    for link in LINK.finditer(text):
        typed = unescaped(link["in"] or link["bare"].rstrip(".,;:!?)'’”"))
        address = web_link(typed if "://" in typed else f"https://{typed}")
        if address is not None and addresses.of_link(typed) is None:
            url, title = address, _title(unescaped(link["title"] or ""), typed)
            rest = text[link.end() :] if link["in"] else text[link.start("bare") + len(typed) :]
            left = f"{text[: link.start()]} {GAP} {rest}"
            break
    topics = [tidy(readable(each["channel"] or each["word"])).rstrip(".!?") for each in TOPIC.finditer(left)]
    kept_ones = tuple(dict.fromkeys(topic[:TOPIC_LENGTH] for topic in topics if topic))[:MOST_TOPICS]
    return _Found(url, title, kept_ones, PLACE.sub(GAP, TOPIC.sub(GAP, left)))


def _title(label: str, url: str) -> str | None:
    """What Slack puts between the signs is mostly the link once more."""
    label = tidy(label)
    return (
        label[:TITLE_LENGTH] if label and not url.endswith(label.rstrip("…")) and "://" not in label else None
    )


def _whom(left: str, sentence: Sentence) -> tuple[tuple[Who, ...], str, Language | None]:
    """For whom it is, if the last words after `for` are people, and the words besides."""
    for found in list(FOR.finditer(left))[: -_MOST_FORS - 1 : -1]:
        for typed in dict.fromkeys((found["who"], found["who"].split(",")[0])):
            people = read_people(cut(typed).tokens, cased=sentence.cased)
            if people.whom and people.trouble is None:
                words = left[: found.start()] + GAP + left[found.start("who") + len(typed) :]
                return people.whom, _words(words), Language.EN if found["en"] else Language.ID
    return (), _words(left), None


def _words(left: str) -> str:
    """The member's own words, without the quotes and dashes around them, and nothing that is said to us."""
    parts = (tidy(readable(part)).strip(_AROUND) for part in left.split(GAP))
    words = " ".join(part for part in parts if part.strip(".!?…") and not ASIDE.fullmatch(part))
    return words.strip(_AROUND)
