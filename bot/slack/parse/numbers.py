"""Numbers in figures and in words of both languages."""

from __future__ import annotations

from bot.slack.parse.lexicon import words

_EN = {word: value for value, word in enumerate(words("zero one two three four five six seven eight nine"))}
_TEENS = words("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
_TENS = dict(
    zip(words("twenty thirty forty fifty sixty ninety hundred"), (20, 30, 40, 50, 60, 90, 100), strict=True)
)
_ID = {
    word: value
    for value, word in enumerate(words("nol satu dua tiga empat lima enam tujuh delapan sembilan"))
}
_ID_MORE = {"sepuluh": 10, "sebelas": 11, "seratus": 100}
_VALUES = {
    **_EN,
    **{word: value for value, word in enumerate(_TEENS, 10)},
    **_TENS,
    **_ID,
    **_ID_MORE,
    "couple": 2,
}

_one_en, _one_id, _tens = "|".join(list(_EN)[1:]), "|".join(list(_ID)[1:]), "|".join(_TENS)

# Longer forms first: an alternation takes the first that fits.
NUMBER = (
    rf"(?:\d{{1,9}}(?:[.,]\d{{1,2}})?|(?:a )?couple(?: of)?|half(?: an?)?|setengah"
    rf"|(?:{_one_en}) and a half|(?:{_tens})(?:[ -](?:{_one_en}))?|{'|'.join(_TEENS)}|{'|'.join(_EN)}"
    rf"|(?:{_one_id}) (?:belas|puluh(?: (?:{_one_id}))?|setengah)|{'|'.join([*_ID, *_ID_MORE])})"
)
SPOKEN_EN = frozenset([*_EN, *_TEENS, *_TENS, "couple", "half"])
SPOKEN_ID = frozenset([*_ID, *_ID_MORE, "belas", "puluh", "setengah"])


def value_of(number: str) -> float:
    """What a text that `NUMBER` matched comes to."""
    if number[0].isdigit():
        return float(number.replace(",", "."))
    spoken = number.replace("-", " ").split()
    value = float(sum(_VALUES.get(word, 0) for word in spoken))
    if "puluh" in spoken:
        value += 9 * _VALUES[spoken[0]]
    if "belas" in spoken:
        value += 10
    return value + 0.5 if {"half", "setengah"} & set(spoken) else value
