"""The forms in which people tell that there was a touch, and what each says of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.model import Kind, Way
from bot.slack.parse import contact_words as verbs
from bot.slack.parse.patterns import either, phrase, whole


@dataclass(frozen=True, slots=True)
class Form:
    """A vague form needs a word or a day of the past beside it; one `with_kind` says what was sent.

    A `named` one needs either that or somebody's name, without a "please": else it may be an order to us.
    """

    pattern: re.Pattern[str]
    way: Way | None
    vague: bool = False
    kind: Kind | None = None
    with_kind: bool = False
    named: bool = False


# "have I written to her" asks.
_TELLS = r"(?!(?:have|had|has|did|do|am|was|were|are) (?:i|we|you)\b)"
_I = either(
    rf"""
    ,|i|we|i've|ive|we've|have|had|just|already|finally|actually|so|recently|done|log|logged|noted|catat
    selesai|beres|{verbs.SELF_ID}|{verbs.PAST_ID}
    """
)
_BEGIN = rf"{_TELLS}(?:(?:{_I}) )*"
_SUBJECT = rf"{_TELLS}(?:i|we|i've|ive|we've|just|already|{verbs.SELF_ID}|{verbs.PAST_ID}) (?:(?:{_I}) )*"
_HAS = rf"(?:(?:has|have|had|just|already|finally|yang|yg|{verbs.PAST_ID}|lagi) )*"
_WHO = r"(?P<who>\S+(?: \S+){0,7}?)"
# What it was about and where changes nothing about the touch; what contradicts it is none of this.
_DOUBT = either(
    """
    but|not|no|never|don't|didn't|and|or|if|unless|except|without|will|would|should|maybe|almost|nearly|instead|besides
    tapi|belum|tidak|gak|ga|nggak|bukan|jangan|dan|atau|kalau|kecuali|akan|mau|jadi|mungkin|hampir|walau|selain|tanpa
    """
)
_WORD = rf"(?!(?:{_DOUBT})(?!\S))\S+"
_MORE = (
    r"(?: (?:(?:about|regarding|soal|tentang|mengenai|at|di|over)|for (?=coffee|lunch|dinner|drinks"
    r"|breakfast|tea))"
    rf" ?{_WORD}(?: {_WORD}){{0,6}})?"
)
_FAVOUR = rf"(?: (?:for|to|buat|untuk)(?: {_WORD}){{0,7}})?"
# "Tanya kabar" is a hello, and whoever only says that they have a question asks us.
_ASK_ID = (
    r"(?:(?:ber|me)?tanya|nanya|nanyain|minta (?:tolong|tlg|bantu(?:an)?|saran|masukan|pendapat|nasi?e?hat"
    r"|info|referensi|rekomendasi))(?: (?:ke|sama|dari|pada|kepada|dengan))?"
    r"(?! (?:kabar|dong|dulu|ya|nih|apa|siapa|kapan|gimana|bagaimana|kenapa|berapa|soal|tentang|lagi)(?!\S))"
)
_FIRST = r"(?: (?:duluan|lebih dulu|balik|lagi|dulu))*"
_SENT = r"(?:sent|shared|forwarded|gave|showed)"
_KIRIM = r"(?:kirim|ngirim|mengirim|share|nge-?share|bagi|kasih|ngasih|kasi)(?:in|i|kan)?"
_UCAPIN = r"(?:ucapin|ngucapin|mengucapkan|bilang)"
_KE = r"(?:ke|sama|buat|untuk|kepada)"
_ONTO = r"(?: (?:to|with|ke|buat|untuk|sama|kepada|pada|dengan))?"
_FROM = r"(?:reply|message|text|email|e-mail|mail|call|note|dm|answer)"
_DARI = r"(?:chat|pesan|kabar|balasan|wa|email|telepon|telpon|dm)"


def _form(
    pattern: str,
    way: Way | None,
    *,
    vague: bool = False,
    kind: Kind | None = None,
    with_kind: bool = False,
    named: bool = False,
) -> Form:
    return Form(whole(pattern), way, vague, kind, with_kind, named)


OUT: Sequence[Form] = (
    _form(rf"{_BEGIN}thanked {_WHO}{_MORE}", Way.OUT, kind=Kind.THANKS),
    _form(rf"{_BEGIN}asked (?!for ){_WHO}{_FAVOUR}{_MORE}", Way.OUT, kind=Kind.ASK),
    _form(rf"{_BEGIN}asked for {_WORD}(?: {_WORD}){{0,2}} from {_WHO}{_MORE}", Way.OUT, kind=Kind.ASK),
    _form(rf"{_BEGIN}(?:said|sent) (?:hi|hello|hey) (?:to )?{_WHO}", Way.OUT, kind=Kind.HELLO),
    _form(
        rf"{_BEGIN}(?:(?:ku)?sapa|nyapa|menyapa|sapain|nyapain) {_WHO}", Way.OUT, vague=True, kind=Kind.HELLO
    ),
    _form(rf"{_BEGIN}{_ASK_ID} {_WHO}{_FAVOUR}{_MORE}", Way.OUT, vague=True, kind=Kind.ASK, named=True),
    _form(
        rf"{_BEGIN}(?:{_UCAPIN}|say){_ONTO} {_WHO}",
        Way.OUT,
        vague=True,
        with_kind=True,
    ),
    _form(rf"{_BEGIN}(?:sent|dropped|left|wrote|gave) {_WHO} an?(?: \w+)? {_FROM}", Way.OUT),
    _form(
        rf"{_BEGIN}wished {_WHO} (?:a )?(?:happy|merry|good|well|all)(?: {_WORD}){{0,4}}",
        Way.OUT,
        kind=Kind.HELLO,
    ),
    _form(
        rf"{_BEGIN}{_UCAPIN} (?:selamat|met)(?: {_WORD}){{0,3}} {_KE} {_WHO}",
        Way.OUT,
        vague=True,
        kind=Kind.HELLO,
    ),
    _form(rf"{_BEGIN}{_SENT}{_ONTO} {_WHO}", Way.OUT, with_kind=True),
    _form(rf"{_BEGIN}{_KIRIM}{_ONTO} {_WHO}", Way.OUT, vague=True, with_kind=True),
    _form(rf"{_BEGIN}(?:{verbs.OUT_EN}) {_WHO}{_MORE}", Way.OUT),
    _form(rf"{_BEGIN}(?:{verbs.OUT_ID}) {_WHO}{_MORE}", Way.OUT, vague=True),
    _form(rf"{_WHO} (?:{verbs.PAST_ID} )*{verbs.SELF_ID} (?:{verbs.OUT_VERB_ID})", Way.OUT, vague=True),
    _form(
        rf"{_WHO} (?:{verbs.PAST_ID} )+(?:{verbs.PASSIVE_ID}|ku(?:sapa|hubungi|chat|telepon|wa|balas))",
        Way.OUT,
    ),
)
BOTH: Sequence[Form] = (
    _form(rf"{_BEGIN}(?:{verbs.BOTH_EN}) {_WHO}{_MORE}", None),
    _form(rf"{_BEGIN}(?:{verbs.BOTH_ID}) {_WHO}{_MORE}", None, vague=True),
    _form(rf"{_WHO} and (?:i|me) {_HAS}(?:{verbs.BOTH_EN_ALONE}){_MORE}", None),
    _form(rf"(?:i|me) and {_WHO} {_HAS}(?:{verbs.BOTH_EN_ALONE}){_MORE}", None),
    _form(rf"{_WHO} (?:sama|dan) {verbs.SELF_ID} {_HAS}(?:{verbs.BOTH_VERB_ID}){_MORE}", None, vague=True),
    _form(
        rf"{verbs.SELF_ID} (?:sama|dan|dengan|ama) {_WHO} {_HAS}(?:{verbs.BOTH_VERB_ID}){_MORE}",
        None,
        vague=True,
    ),
    _form(rf"{_WHO} {_HAS}(?:talked|spoke|chatted) (?:to|with) (?:me|us)", None),
    _form(rf"(?:mark|tandai|log) {_WHO} (?:(?:as|sebagai) )?(?:done|sudah|udah|selesai|beres)", None),
    _form(rf"{_WHO} (?:(?:is|sudah|udah) )?(?:done|sudah|udah|selesai|beres|kelar)", None),
)
IN: Sequence[Form] = (
    _form(rf"{_BEGIN}heard(?: back)? from {_WHO}", Way.IN),
    _form(rf"{_BEGIN}(?:got|received)(?: an?)? {_FROM} from {_WHO}", Way.IN),
    _form(rf"{_BEGIN}(?:dapat|dapet|terima|nerima|menerima) {_DARI}(?: (?:dari|dr))? {_WHO}", Way.IN),
    _form(rf"{_BEGIN}(?:{verbs.PASSIVE_ID})(?: (?:sama|oleh|ama|dari))? {_WHO}", Way.IN),
    _form(rf"{_WHO} {_HAS}(?:{_SENT}|{_KIRIM}) (?:me|us|{verbs.ME_ID})", Way.IN, with_kind=True),
    _form(rf"{_WHO} {_HAS}(?:{verbs.IN_EN})(?: {verbs.TO_ME})*{_MORE}", Way.IN),
    _form(rf"{_WHO} {_HAS}(?:{verbs.IN_EN_ME}){_FAVOUR}{_MORE}", Way.IN),
    _form(rf"{_WHO} {_HAS}{_ASK_ID} {verbs.ME_ID}{_FAVOUR}{_MORE}", Way.IN),
    _form(rf"{_WHO} {_HAS}(?:{verbs.IN_VERB_ID}) {verbs.ME_ID}{_FIRST}{_MORE}", Way.IN),
    _form(rf"{_WHO} {_HAS}{verbs.ANSWER_ID}{_FIRST}", Way.IN),
    _form(rf"{_WHO} {_HAS}(?:{verbs.IN_VERB_ID}) (?:duluan|lebih dulu|balik)", Way.IN),
    _form(rf"{_WHO} {_HAS}(?:{verbs.IN_VERB_ID})", Way.IN, vague=True),
    _form(rf"{_WHO} (?:yang )?duluan", Way.IN),
)
# Nobody is named: whoever was suggested last.
ALONE: Sequence[Form] = (
    _form(rf"{_SUBJECT}{verbs.OUT_EN_ALONE}", Way.OUT),
    _form(rf"{_SUBJECT}(?:{verbs.OUT_ID_ALONE})", Way.OUT, vague=True),
    _form(rf"{_SUBJECT}{verbs.BOTH_EN_ALONE}", None),
    _form(rf"{_SUBJECT}(?:{verbs.BOTH_ID_ALONE})", None, vague=True),
)
FORMS: Sequence[Form] = (*ALONE, *OUT[:12], *IN[:4], *OUT[12:], *BOTH, *IN[4:])

_AND = r"(?:(?:and|dan|,|actually|but|tapi) )*"
# Beside the command, who wrote first: "done Erika, she wrote".
THEIRS = phrase(
    rf"{_AND}(?:(?:she|he|they)(?:'s)? {_HAS}(?:(?:{verbs.IN_EN})(?: {verbs.TO_ME})*|{verbs.IN_EN_ME})"
    rf"|(?:dia|beliau|orangnya|ia) {_HAS}(?:(?:{verbs.IN_VERB_ID}|mulai)(?: {verbs.ME_ID})?{_FIRST}"
    rf"|duluan))"
)
OURS = phrase(
    rf"{_AND}(?:i {_HAS}(?:{verbs.OUT_EN}|reached out|said hi)(?: (?:to )?(?:her|him|them))?(?: first)?"
    rf"|{verbs.SELF_ID} {_HAS}(?:(?:{verbs.OUT_VERB_ID}|mulai)(?: (?:ke )?(?:dia|beliau))?{_FIRST}"
    rf"|duluan))"
)
