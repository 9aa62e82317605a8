"""Feeds and calendars: `feed add https://...`, `kalender tambah webcal://...`, `feed off xkcd`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.core import addresses
from bot.slack.parse import feed_words
from bot.slack.parse.feed_requests import Feeds, ImportFeeds, Listen, OfFeeds, OfferFeeds, Switch, Unlisten
from bot.slack.parse.markup import unescaped
from bot.slack.parse.requests import Heard, Help
from bot.slack.parse.sentence import Sentence
from bot.slack.parse.tokens import Shape, Token
from bot.slack.parse.typos import NAMES_NEAR, closest

NOUNS, VERBS = feed_words.NOUNS, feed_words.VERBS

WHICH_LENGTH = 200
_MOST_LINKS = 50
_MOST_NAMED = 8  # words: a name is no story
_STAND_IN = " <https://link.example> "
_LINK = re.compile(
    r"<(?P<in>(?:https?|webcals?|feed)://[^<>|\s]+)(?:\|(?P<label>[^<>]*))?>"
    r"|(?P<bare>(?:feed:)?(?:https?|webcals?|feed)://[^\s<>\"|]+)",
    re.IGNORECASE,
)
_DOMAIN = re.compile(
    r"(?<![\w@./-])(?P<bare>(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:/[^\s<>\"|]*)?)(?![\w@])",
    re.IGNORECASE,
)
_AFTER = ".,;:!?)'’”"  # what ends a sentence ends no address
_SCHEME = re.compile(r"(?:feed:(?=https?://)|(webcals?|feed)(?=://))", re.IGNORECASE)
_NUMBER = re.compile(r"#?(\d{1,3})")


@dataclass(frozen=True, slots=True)
class _Parted:
    """A sentence with a stand-in for each address, and the addresses."""

    sentence: Sentence
    urls: tuple[str, ...]
    calendar: bool = False  # an address says itself that it is one
    meant: bool = False  # an address says that a program which reads feeds or calendars is to open it


def heard(text: str, today: date) -> Heard | None:
    """What is clearly said of feeds; None for all else."""
    return _first(text, today, _exact)


def guessed(text: str, today: date) -> Heard | None:
    """The same with a slip of the finger mended, and a name alone, where nothing else was understood."""
    return _first(text, today, _mended)


def _first(text: str, today: date, reader: Callable[[_Parted], Heard | None]) -> Heard | None:
    for link in (_LINK, _DOMAIN):
        parted = _parted(text, today, link)
        if link is _LINK or parted.urls:
            found = reader(parted)
            if found is not None:
                return found
    return None


def _parted(text: str, today: date, link: re.Pattern[str]) -> _Parted:
    found = list(link.finditer(text))[:_MOST_LINKS]
    typed = [_typed(each) for each in found]
    urls = tuple(address_of(each) for each in typed)
    left, at = "", 0
    for each in found:
        left += text[at : each.start()] + _STAND_IN
        at = each.end() if each[0].startswith("<") else each.start() + len(each[0].rstrip(_AFTER))
    schemes = {each.partition(":")[0].lower() for each in typed}
    calendar = bool(schemes & {"webcal", "webcals"})
    return _Parted(Sentence.of(left + text[at:], today), urls, calendar, calendar or "feed" in schemes)


def _typed(found: re.Match[str]) -> str:
    """What was typed; a label without a scheme tells that Slack put one before it."""
    groups = found.groupdict()
    if groups.get("in"):
        url, label = unescaped(found["in"]), unescaped(groups.get("label") or "")
        return label if url == f"http://{label}" else url
    return unescaped(found["bare"].rstrip(_AFTER))


def address_of(typed: str) -> str:
    """The web address that is meant: `webcal:` and `feed:` only say which program is to open it."""
    if "://" not in typed:
        return f"https://{typed}"
    return _SCHEME.sub(lambda each: "https" if each[1] else "", typed, count=1)


def _exact(parted: _Parted) -> Heard | None:
    sentence = parted.sentence
    if sentence.note is not None or not sentence.tokens:
        return None
    if any(addresses.of_link(url) is not None for url in parted.urls):  # a person's page
        return None
    request = _with_addresses(parted) or _without(parted)
    return None if request is None else Heard(request, sentence.language)


def _with_addresses(parted: _Parted) -> OfFeeds | None:
    sentence = parted.sentence
    if parted.meant and _says(sentence, feed_words.ADDRESS_ALONE):
        return Listen(parted.urls, parted.calendar)
    if _says(sentence, feed_words.IMPORT):
        return ImportFeeds(next(iter(parted.urls), None))
    if _says(sentence, feed_words.ADD):
        return Listen(parted.urls, parted.calendar or feed_words.CALENDAR.search(sentence.line) is not None)
    return None


def _without(parted: _Parted) -> OfFeeds | Help | None:
    sentence = parted.sentence
    if _says(sentence, feed_words.HELP):
        return Help("feeds")
    if _says(sentence, feed_words.LIST):
        return Feeds()
    if _says(sentence, feed_words.OFFER):
        return OfferFeeds()
    if found := _says(sentence, feed_words.REMOVE):
        return Unlisten(_which(parted, found))
    for on, patterns in feed_words.SWITCH.items():
        for pattern in patterns:
            if found := _says(sentence, pattern):
                return Switch(_which(parted, found), on)
    return None


def _says(sentence: Sentence, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """Whether a sentence says this; what is meant by it tells nothing about the language."""
    found = pattern.match(sentence.line)
    if found is not None:
        which = sentence.within(found, "which") if "which" in pattern.groupindex else []
        sentence.hear(token for token in sentence.tokens if token not in which)
    return found


def _which(parted: _Parted, found: re.Match[str]) -> str:
    """What is meant, as typed; an address as it is read."""
    tokens = parted.sentence.within(found, "which")
    if any(token.shape is Shape.LINK for token in tokens):
        return next(iter(parted.urls), "")
    typed = " ".join(token.text for token in tokens if token.shape is not Shape.COMMA)[:WHICH_LENGTH]
    number = _NUMBER.fullmatch(typed)
    return number[1] if number else typed


def _mended(parted: _Parted) -> Heard | None:
    """A slip in the first words; then whatever follows the word for a feed may be the name of one."""
    sentence = parted.sentence
    if sentence.note is not None or not sentence.tokens:
        return None
    again = replace(parted, sentence=sentence.with_tokens(_without_slips(sentence.tokens)))
    found = _exact(again)
    if found is not None or parted.urls:
        return found
    named = _says(again.sentence, feed_words.NAMED)
    if named is None or len(again.sentence.tokens) > _MOST_NAMED:
        return None
    return Heard(Switch(_which(again, named), True), again.sentence.language)


def _without_slips(tokens: Sequence[Token]) -> list[Token]:
    """`fede add`, `feed tmbahkan`, `add feeed`: a name after a verb keeps its capital, and is left alone."""
    first, *more = tokens
    second, rest = more[:1], more[1:]
    if first.key in feed_words.VERBS or (first.key not in feed_words.NOUNS and _slip(first, VERBS)):
        return [_right(first, VERBS), *[_right(each, NOUNS) for each in second], *rest]
    return [_right(first, NOUNS), *[_right(each, VERBS) for each in second], *rest]


def _right(token: Token, meant: Sequence[str]) -> Token:
    word = _slip(token, meant)
    return token if word is None else replace(token, key=word)


def _slip(token: Token, meant: Sequence[str]) -> str | None:
    is_name = token.start > 0 and not token.text.islower()
    if token.shape is not Shape.WORD or token.key in meant or is_name or token.key in NAMES_NEAR:
        return None
    return closest(token.key, meant)
