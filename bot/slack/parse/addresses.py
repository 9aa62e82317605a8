"""Addresses outside Slack in a sentence: `wa 0812-3456-7890`, `ig @erika`, links, e-mail."""

from __future__ import annotations

import re

from bot.core import addresses
from bot.core.model import Address, AddressKind
from bot.slack.parse.everyday_words import known
from bot.slack.parse.markup import readable, tidy
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Trouble, Unclear
from bot.slack.parse.sentence import Sentence, spelled
from bot.slack.parse.tokens import Shape, Token
from bot.slack.parse.units import ONE_UNIT, UNIT

_KINDS = {
    AddressKind.WHATSAPP: "whatsapp whatsap wassap watsap wa no nomor nomer nomornya number hp nohp "
    "handphone phone mobile telp tlp telepon telpon",
    AddressKind.TELEGRAM: "telegram tele tg",
    AddressKind.EMAIL: "email e-mail mail surel imel",
    AddressKind.LINKEDIN: "linkedin",
    AddressKind.INSTAGRAM: "instagram insta ig",
    AddressKind.X: "twitter x",
}
_BY_WORD = {word: kind for kind, known_words in _KINDS.items() for word in known_words.split()}
_HANDLED = (AddressKind.TELEGRAM, AddressKind.LINKEDIN, AddressKind.INSTAGRAM, AddressKind.X)

_WORD = "|".join(sorted(_BY_WORD, key=len, reverse=True))
_BEFORE = rf"(?:(?:on|at|via|lewat|di|her|his|their|with|by|pakai|pake|and|dan|,|{_WORD}) )*?"
_AFTER = r"(?:nya)?(?: (?:is|to|jadi|menjadi|are|=|adalah|account|akun|id|handle|address|dia|ke|at))*"
_COUNTS = rf"(?!\d+ (?:{UNIT}|{ONE_UNIT}|x|kali)(?!\S))"  # "6 weeks" after a number is no part of it
_DIGITS = rf"{_COUNTS}\+?\d[\d.()-]*(?: {_COUNTS}[\d.()-]+)*"
_NUMBER = phrase(rf"{_BEFORE}(?:(?P<kind>{_WORD}){_AFTER} )?(?P<value>{_DIGITS})")
_LINK = phrase(rf"{_BEFORE}(?:(?P<kind>{_WORD}){_AFTER} )?(?P<value><>)")
_HANDLE = phrase(rf"{_BEFORE}(?P<kind>{_WORD}){_AFTER} (?P<value>@|[\w.-]+)")
# A service, and nothing after it that could be an address there.
_DANGLING = phrase(
    r"(?:on|at|via|lewat|di|her|his|their|,)? ?(?:whatsapp|wa|telegram|tele|ig|instagram|insta|linkedin"
    r"|twitter|email|e-mail)(?:nya)?(?: \w+)?(?=$| \x00| ,)"
)
# `wa Erika 0812...`, `tambahkan nomor wa Erika: 0812...`, `Erika's email is ...`
_IS = r"(?: (?:is|are|=|adalah|to|jadi|menjadi))?"
_ADD = r"(?:add|save|set|tambah(?:kan)?|simpan(?:kan)?|catat(?:kan)?)"
_ADDING = rf"(?:(?:{_ADD}|nomor|nomer|no|number|alamat|address|akun) )*"
_WHOSE = r"(?P<who>\S+(?: \S+){0,3}?)"
ADDRESS_OF = (
    phrase(
        rf"{_ADDING}(?P<kind>{_WORD})(?: (?:of|for|dari|untuk|buat))? {_WHOSE}{_IS} (?P<value>{_DIGITS}|<>|@)"
    ),
    phrase(rf"{_ADDING}{_WHOSE}'s (?P<kind>{_WORD}){_IS} (?P<value>{_DIGITS}|<>|@)"),
)
_FEW = 7  # digits below which a bare number is hardly a telephone's


def read_address(line: str) -> Address | None:
    """One address as somebody writes it alone on a line, with or without the service's name."""
    typed = tidy(readable(line))
    name, _, rest = typed.partition(" ")
    kind = _BY_WORD.get(name.casefold().rstrip(":"))
    if kind is not None and rest:
        return addresses.read(kind, rest.lstrip(": "))
    return addresses.of_link(typed) or addresses.local_number(typed) or _abroad(typed)


def _abroad(typed: str) -> Address | None:
    return addresses.read(AddressKind.WHATSAPP, typed) if typed.startswith(("+", "00")) else None


def read_addresses(sentence: Sentence) -> tuple[list[Address], Unclear | None]:
    """Take all addresses out of a sentence; the trouble is the first that could not be read."""
    found: list[Address] = []
    trouble: Unclear | None = None
    for match in _matches(sentence):
        value, typed = sentence.within(match, "value"), spelled(sentence.within(match))
        kind = _BY_WORD.get(match["kind"] or "")
        address = _address(kind, value)
        sentence.take(match, "value")
        if address is None:
            trouble = trouble or Unclear(Trouble.ADDRESS_UNREAD, typed)
        elif address not in found:
            found.append(address)
    if trouble is None and (dangling := _DANGLING.search(sentence.line)):
        trouble = Unclear(Trouble.ADDRESS_UNREAD, spelled(sentence.take(dangling)))
    return found, trouble


def _matches(sentence: Sentence) -> list[re.Match[str]]:
    links = list(_LINK.finditer(sentence.line))
    handles = [match for match in _HANDLE.finditer(sentence.line) if _is_handle(sentence, match)]
    numbers = [match for match in _NUMBER.finditer(sentence.line) if _is_number(match)]
    chosen: list[re.Match[str]] = []
    for match in sorted([*links, *handles, *numbers], key=lambda each: each.start("value")):
        if not chosen or match.start() >= chosen[-1].end():
            chosen.append(match)
    return chosen


def _is_number(match: re.Match[str]) -> bool:
    """A number after the word for it, or one that looks like a telephone's by itself."""
    if match["kind"]:
        return _BY_WORD[match["kind"]] is AddressKind.WHATSAPP
    return sum(sign.isdigit() for sign in str(match["value"])) >= _FEW


def _is_handle(sentence: Sentence, match: re.Match[str]) -> bool:
    kind = _BY_WORD[match["kind"]]
    if kind not in _HANDLED:
        return False
    if match["value"] == "@":
        return True
    said, word = str(match["kind"]), str(match["value"])
    return said != "x" and not word.isdigit() and word not in known() and len(word) > 2


def address_in(word: str, value: list[Token]) -> Address | None:
    """The address in these tokens, of the kind that a word says."""
    return _address(_BY_WORD[word], value)


def _address(kind: AddressKind | None, value: list[Token]) -> Address | None:
    if value[0].shape is Shape.LINK:
        return addresses.of_link(value[0].id or "")
    if value[0].shape is Shape.MENTION:
        return None if value[0].id or kind is None else addresses.read(kind, value[0].text)
    typed = " ".join(token.text for token in value)
    return addresses.local_number(typed) if kind is None else addresses.read(kind, typed)
