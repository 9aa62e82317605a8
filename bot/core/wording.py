"""A headline as words: one spelling for all, sentences kept apart, and in which language it reads."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.model import Language
from bot.core.spelling import plain

# Between two sentences or clauses: no saying reaches over it.
GAP = ""

_OWNER = re.compile(r"['’ʼ]s\b")
_APOSTROPHE = re.compile(r"['’ʼ`]")
_SIGN = re.compile(r"""c\+\+|c\#|[^\W_]+|[,;:!?()"“”«»|–—…•]|\.(?=\s|$)|(?<=\s)-(?=\s)""")
_SUFFIX = "nya"  # -nya says "the" or "its", and may stand on any Indonesian noun

_COMMON = {
    Language.ID: """
        yang di dan ini itu untuk dengan dari ke jadi bisa saat ada tak akan para pada oleh dalam karena
        bagi lebih juga sudah masih agar usai hingga sampai atau jika kalau kini bukan tidak belum lagi
        begini cara bikin buat apa siapa kenapa mengapa bagaimana berapa kapan dua tiga empat lima satu
        sebuah seorang orang warga tahun hari baru lama paling sebelum setelah sejak demi tanpa antara
        jangan harus wajib ingin mau punya kata soal terkait serta tentang yuk nih sih dong kok banget
        sambil bareng biar jelang salah tiap adalah ialah kepada bersama menjadi tetap sempat siap resmi
        kisah kami kita kamu aku dia mereka anda hanya cuma saja pun lalu bila ya gelar rilis asal lewat
        sejumlah inilah begitu ternyata hadir
    """,
    Language.EN: """
        the a an of to in for is with and how on at by from that this it its are was were be been has
        have had not you your we our they their he she his her who what why when where which will would
        can could should do does did as but or if than then into over after before about up out new more
        most just all one two three first last i my me us so no yes get gets got make makes made says
        said still there these those now off down back through between without under again every some
        any other only own too very while until because against during could must may might
    """,
}
_FUNCTION = {language: frozenset(words.split()) for language, words in _COMMON.items()}
COMMON_WORDS = frozenset().union(*_FUNCTION.values())
_INDONESIAN = re.compile(r"(?:me[mn]\w{4,}|(?:ber|ter|peng|pem|per)\w{4,}(?:an|kan)?|di\w{4,}(?:kan|i))$")


def words_of(text: str, most: int = 400) -> tuple[str, ...]:
    """The words in order, alike however they were typed, with a gap wherever a clause ends."""
    found: list[str] = []
    for sign in _SIGN.findall(_APOSTROPHE.sub("", _OWNER.sub("", plain(text)))):
        if sign[0].isalnum():
            found.append(_bare(sign))
        elif found and found[-1] != GAP:
            found.append(GAP)
        if len(found) >= most:
            break
    return tuple(found)


def _bare(word: str) -> str:
    return word[: -len(_SUFFIX)] if len(word) > 6 and word.endswith(_SUFFIX) else word


def names_of(text: str) -> frozenset[str]:
    """The words that a sentence writes with a capital inside it; none where every word has one."""
    inside: list[str] = []
    begins = True
    for sign in _SIGN.findall(_APOSTROPHE.sub("", _OWNER.sub("", text))):
        if not begins and len(sign) > 2 and sign[0].isalpha():
            inside.append(sign)
        begins = not sign[0].isalnum() and sign != ","
    capital = [word for word in inside if word[0].isupper()]
    small = [word for word in inside if word[0].islower() and word not in COMMON_WORDS]
    if len(capital) > len(small):
        return frozenset()
    return frozenset(each for word in capital for each in words_of(word))


def tongue(words: Sequence[str]) -> Language | None:
    """The language that its small words are of; None when they do not tell."""
    english = sum(word in _FUNCTION[Language.EN] for word in words)
    indonesian = sum(word in _FUNCTION[Language.ID] for word in words)
    if indonesian == english:
        indonesian += any(_INDONESIAN.match(word) for word in words)
    if indonesian == english:
        return None
    return Language.ID if indonesian > english else Language.EN
