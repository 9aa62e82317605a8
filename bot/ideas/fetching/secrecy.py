"""Whether an address bears a secret: such an address is fetched for its owner alone, and never shared.

A guess, and meant to err on one side: what looks like a key is one. A public address taken for a secret
costs one fetch more; a secret taken for public would show one member's private feed to others.
"""

from __future__ import annotations

import re
from urllib.parse import unquote, unquote_plus

from yarl import URL

from bot.ideas.fetching.urls import read

_TELLING = """
    access accesstoken apikey auth authkey authorization authtoken code credential credentials email feedkey
    feedtoken guid hash hmac jwt key kunci login member pass passcode passwd password pin privat private pwd
    rahasia rsskey rsstoken sandi secret session sessionid sid sig sign signature ticket token uid unlisted
    user userkey username uuid
"""
_IN_PATH = "apikey auth key kunci privat private rahasia sandi secret session token unlisted"
# What says it outright, as the name of a parameter or as a word in the path.
NAMES, WORDS = frozenset(_TELLING.split()), frozenset(_IN_PATH.split())

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_RUN = re.compile(r"[A-Za-z0-9]+")
_PIECE = re.compile(r"[A-Za-z0-9_-]+")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")  # `rssToken` is two
_STRETCH = re.compile(r"[A-Z]+|[a-z]+|[0-9]+")
_MIXED, _ANY = 12, 25  # signs that make a key: of letters and digits, or of anything, with no break
_WITH_DASHES, _CHANGES = 20, 4  # base64 goes on after a dash


def secret_in(url: str) -> bool:
    """Whether somebody who learns this address could read what is meant for its owner."""
    parsed = read(url)
    if not isinstance(parsed, URL):
        return True
    path = unquote(parsed.raw_path)
    return (
        any(_tells(name, value) for name, value in _parameters(parsed.raw_query_string))
        or any(run.lower() in WORDS for run in _RUN.findall(path))
        or _has_key(path)
        or _has_key(parsed.raw_host or "")
    )


def _parameters(query: str) -> list[tuple[str, str]]:
    """All of them, those without a value too: `?abc123` is one way to hand over a key."""
    pairs = (part.partition("=") for part in re.split("[&;]", query) if part)
    return [(unquote_plus(name), unquote_plus(value)) for name, _, value in pairs]


def _tells(name: str, value: str) -> bool:
    words = {word.lower() for word in _WORD.findall(name)} | {"".join(_RUN.findall(name)).lower()}
    return (value != "" and not words.isdisjoint(NAMES)) or _has_key(name) or _has_key(value)


def _has_key(text: str) -> bool:
    return (
        _UUID.search(text) is not None
        or any(_is_key(run) for run in _RUN.findall(text))
        or any(_is_jumbled(piece) for piece in _PIECE.findall(text))
    )


def _is_key(run: str) -> bool:
    mixed = not run.isalpha() and not run.isdigit()
    return len(run) >= (_MIXED if mixed else _ANY)


def _is_jumbled(piece: str) -> bool:
    """Letters and digits that change within a run, which no words joined by dashes do."""
    if len(piece) < _WITH_DASHES:
        return False
    runs = [run for run in _RUN.findall(piece) if not run.isalpha()]
    return any(len(_STRETCH.findall(run)) >= _CHANGES for run in runs)
