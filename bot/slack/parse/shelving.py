"""Something to pass on: `keep https://... for Erika #coffee`, a link alone, and what was put aside."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core import addresses
from bot.core.links import web_link
from bot.core.model import Language
from bot.slack.parse.markup import readable, tidy, unescaped
from bot.slack.parse.patterns import either, whole
from bot.slack.parse.people import read_people
from bot.slack.parse.requests import Heard, Keep, Request, Shelf, Trouble, Unclear, Who
from bot.slack.parse.sentence import SHOWN, Sentence
from bot.slack.parse.tokens import cut

WORDS_LENGTH, TITLE_LENGTH = 500, 200
MOST_TOPICS, TOPIC_LENGTH = 10, 40
_GAP = "\x00"  # stands where a link or a topic was

_CHANGES = (
    r"(?:remove|delete|clear|empty|edit|change|take|hapus|buang|ubah|ganti|kosongkan|ambil|keluarkan)(?:in)?"
)
_SHELF = whole(
    either(
        rf"""
        (?:(?:open|show|see|view|list|what is|what's)(?: me)? )?(?:(?:on|in) )?(?:(?:my|the) )?shel(?:f|ves)
        (?:(?:lihat|liat|buka|cek|tampilkan|tunjukkan|daftar|isi|apa isi)(?:in)? )?(?:di )?rak(?:ku|nya)?
        (?:(?:lihat|liat|buka|isi) )?rak (?:saya|aku|gue)
        (?:apa (?:saja|aja) )?(?:yang )?(?:ada )?di rak(?:ku)?
        {_CHANGES} (?:.+ )?(?:shelf|rak(?:ku|nya)?)(?: (?:no )?\d+)?
        (?:shelf|rak(?:ku)?) {_CHANGES}(?: .+)?
        """
    )
)
_POLITE = r"(?:/?reconnect|please|pls|tolong|mohon|can you|could you|bisa|aku mau|saya mau|i want to)"
# `keep` is said of things; the other verbs are said of people too, so that a thing has to show itself.
_VERB = re.compile(
    rf"""\s*(?:{_POLITE}\s+)*
    (?P<verb>(?P<thing_en>keep|shelve|put\ aside|set\ aside|put\ (?=.*\bon\ (?:the|my)\ shelf\b))
    |(?P<thing_id>sisihkan|sisihin|taruh|simpan(?:kan|in)?(?=.*\b(?:di|ke)\ rak\b))
    |(?P<any_en>save)|(?P<any_id>simpan(?:kan|in)?|simpen|catat))
    (?:\s*[:：]|(?=\s|$))\s*
    (?:(?:this|that|it|the|link|ini|itu|tautan|link-nya|linknya)(?:\s*[:：]|(?=\s*(?:$|<?https?:))|(?=\s+(?:for|buat|untuk)\b)))*
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_PLACE = re.compile(
    r"(?:(?:on|to|in|onto) (?:the|my) shelf|(?:di|ke) rak(?:ku)?|for later|for a loose touch"
    r"|buat nanti|untuk nanti)\s*[:：]?(?=[\s,.!\x00]|$)",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"<(?P<in>https?://[^<>|\s]+)(?:\|(?P<title>[^<>]*))?>|(?P<bare>https?://[^\s<>\"|]+)", re.I
)
_TOPIC = re.compile(r"(?<![^\s,;(])(?:<#[CG][A-Z0-9]+\|(?P<channel>[^<>]+)>|#(?P<word>[^\s#,;<>\x00]+))")
_FOR = re.compile(
    r"(?<![^\s\x00,;])(?:(?P<en>for)|(?P<id>buat|untuk|utk|bwt|bagi))\s+(?=(?P<who>[^\x00\n;:!?]+))",
    re.IGNORECASE,
)
_OFTEN = re.compile(r"\b(?:every|each|weekly|monthly|yearly|tiap|setiap|saban)\b", re.IGNORECASE)
MOST_BESIDE = 8  # words beside a pasted link
# What is told or asked of a link, and puts nothing aside.
_ELSE = re.compile(
    r"\b(?:i|we|aku|saya|gue|sudah|udah|sent|send|told|shared|kirim\w*|ngirim\w*|bagikan|take|remove|delete|off|hapus|buang"
    r"|what|who|why|how|apa|siapa|kenapa|gimana|likes?|suka|read|baca|from|dari|feed|follow|ikuti|subscribe|langganan)\b",
    re.IGNORECASE,
)
_STOPS = re.compile(r"[\s.,;:!?…'\"()]*")
# `keep ...` that asks for something else.
_NOT_THINGS = frozenset(
    [
        "me",
        "my",
        "in",
        "up",
        "on",
        "off",
        "out",
        "at",
        "away",
        "going",
        "track",
        "tabs",
        "doing",
        "being",
        "it",
        "quiet",
        "calm",
        "silent",
        "going",
        "to",
        "from",
        "nudging",
    ]
)


def read_shelf(sentence: Sentence) -> Request | None:
    """What was put aside is asked for."""
    if _SHELF.match(sentence.line) is None:
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
    verb = _VERB.match(text)
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
    return len(words.split()) <= MOST_BESIDE and "?" not in words and _ELSE.search(words) is None


def _is_meant(verb: re.Match[str], thing: Keep, sentence: Sentence) -> bool:
    """Whether this is a thing, and no person: a link shows it, or for whom it is, or what is said of it."""
    of_things = bool(verb["thing_en"] or verb["thing_id"])
    named = thing.words is not None and not read_people(cut(thing.words).tokens, cased=sentence.cased).trouble
    if thing.url is not None:
        return of_things or not named
    if thing.words is None or _OFTEN.search(thing.words):
        return False
    if thing.whom:
        return not named
    if not of_things or named:
        return False
    if verb["thing_en"] and thing.words[0].isupper() and not thing.topics:  # "keep Erika in peace"
        return False
    first, *more = thing.words.casefold().split()
    return first not in _NOT_THINGS and bool(more or thing.topics)


def _language(verb: re.Match[str] | None) -> Language | None:
    if verb is None:
        return None
    return Language.EN if verb["thing_en"] or verb["any_en"] else Language.ID


def _found(text: str) -> _Found:
    """The first link that is none of a person's addresses; any other stays among the words."""
    url = title = None
    left = text
    for link in _LINK.finditer(text):
        typed = unescaped(link["in"] or link["bare"].rstrip(".,;:!?)'’”"))
        address = web_link(typed)
        if address is not None and addresses.of_link(typed) is None:
            url, title = address, _title(unescaped(link["title"] or ""), typed)
            rest = text[link.end() :] if link["in"] else text[link.start("bare") + len(typed) :]
            left = f"{text[: link.start()]} {_GAP} {rest}"
            break
    topics = [tidy(readable(each["channel"] or each["word"])).rstrip(".!?") for each in _TOPIC.finditer(left)]
    kept_ones = tuple(dict.fromkeys(topic[:TOPIC_LENGTH] for topic in topics if topic))[:MOST_TOPICS]
    return _Found(url, title, kept_ones, _PLACE.sub(_GAP, _TOPIC.sub(_GAP, left)))


def _title(label: str, url: str) -> str | None:
    """What Slack puts between the signs is mostly the link once more."""
    label = tidy(label)
    return (
        label[:TITLE_LENGTH] if label and not url.endswith(label.rstrip("…")) and "://" not in label else None
    )


def _whom(left: str, sentence: Sentence) -> tuple[tuple[Who, ...], str, Language | None]:
    """For whom it is, if the last words after `for` are people, and the words besides."""
    for found in reversed(list(_FOR.finditer(left))):
        for typed in dict.fromkeys((found["who"], found["who"].split(",")[0])):
            people = read_people(cut(typed).tokens, cased=sentence.cased)
            if people.whom and people.trouble is None:
                words = left[: found.start()] + _GAP + left[found.start("who") + len(typed) :]
                return people.whom, _words(words), Language.EN if found["en"] else Language.ID
    return (), _words(left), None


def _words(left: str) -> str:
    """The member's own words, without the quotes and dashes around them; a full stop alone is none."""
    words = tidy(readable(left.replace(_GAP, " "))).strip(' ,;:–—-"“”')
    return "" if _STOPS.fullmatch(words) else words
