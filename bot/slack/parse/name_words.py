"""Which words can be somebody's name, and which are a part of the sentence that nobody understood."""

from __future__ import annotations

from collections.abc import Sequence

from bot.slack.parse.everyday_words import CALENDAR, known
from bot.slack.parse.lexicon import COMMON_ID, NAMES_TOO, NAMES_WITH_CAPITAL, function_words, words
from bot.slack.parse.numbers import SPOKEN_EN, SPOKEN_ID
from bot.slack.parse.tokens import Shape, Token
from bot.slack.parse.typos import is_near

_TITLES = frozenset(
    words(
        "pak bapak bu ibu mas mbak mba kak kakak bang abang om tante bung mr mrs ms miss dr drs ir prof ust "
        "ustad ustadz haji hj h coach uncle aunt mister opa oma"
    )
)
_PARTICLES = frozenset(
    words("bin binti van de der den von al el da du la le dos das bint ibn y ter ten st jr sr")
)
# "I Made", "Ni Luh": names in Bali begin with an article.
_ARTICLES = frozenset({"i", "ni"})
_BALI = frozenset(words("made wayan gede nyoman ketut putu kadek komang gusti luh dewa dewi ayu desak"))
# Words that a slip may have hidden: `erika liks dogs` is no name of three words.
_KEYWORDS = words(
    "likes loves from suka dari every setiap tiap note catatan until sampai whatsapp telegram email"
)
_DAY_WORDS = words("until sampai hingga tomorrow yesterday kemarin")
_SIGNS = frozenset('/\\=<>{}[]()%$€|#@"“”')
_ENDINGS = ("'s", "'ll", "'re", "'ve")
_LONGEST = 3  # words of a name written small; with capitals, and so on purpose, twice as many


def is_name(part: Sequence[Token], *, cased: bool = False) -> bool:
    """Whether these words can be one name; `cased` tells that capitals are there on purpose."""
    if len(part) > 1 and (part[0].key in _TITLES or (part[0].key in _ARTICLES and part[1].key in _BALI)):
        part = part[1:]
    if not all(_is_word(token) for token in part) or any(_ends_sentence(token) for token in part[:-1]):
        return False
    if len(part) > _most(part) or _changes_case(part):
        return False
    odd = [token for number, token in enumerate(part) if _is_odd(token, number)]
    surnames = cased and len(odd) < len(part) and all(_has_capital(token) for token in part)
    return not odd or (surnames and not any(_is_never_a_name(token) for token in odd))


def _is_word(token: Token) -> bool:
    return token.shape is Shape.WORD or (token.shape is Shape.MENTION and token.id is None)


def _ends_sentence(token: Token) -> bool:
    """A sentence ends here; the dot of `Dr.` and `M.` ends none."""
    return any(sign in token.ends for sign in "!?:") or ("." in token.ends and len(token.key) > 3)


def _most(part: Sequence[Token]) -> int:
    capitals = all(token.text[:1].isupper() or token.key in _PARTICLES for token in part)
    return _LONGEST * 2 if capitals and not part[0].text.isupper() else _LONGEST


def _changes_case(part: Sequence[Token]) -> bool:
    """`Erika likes`: words with and without capitals are two things, save for particles."""
    own = [token for token in part if token.key not in _PARTICLES]
    return any(token.text.islower() for token in own) and any(not token.text.islower() for token in own)


def _is_odd(token: Token, number: int) -> bool:
    """A word that is hardly a name: `number` is its place in the name."""
    key = token.key if token.shape is Shape.WORD else token.text.casefold()
    if not any(sign.isalpha() or ord(sign) > 0x2000 for sign in token.text):
        return True
    if set(token.text) & _SIGNS or key.endswith(_ENDINGS):
        return True
    if number > 0 and key in _PARTICLES:
        return False
    if key in NAMES_TOO:
        return number > 0 and not token.text[:1].isupper()
    return _is_known(key) or any(is_near(key, word) for word in (_KEYWORDS if number else _DAY_WORDS))


def _is_known(key: str) -> bool:
    """A word that is in use otherwise, also in the plural, with an ending, or glued to its preposition."""
    forms = {key, *key.split("-")} if "-" in key else {key}
    if len(key) > 4 and key.endswith("s"):
        forms |= {key[:-1], key.removesuffix("es")}
    if key.endswith("2"):  # teman2 is teman-teman
        forms.add(key[:-1])
    if forms & known() or forms & SPOKEN_EN or forms & SPOKEN_ID:
        return True
    stem = key.removesuffix("nya")
    glued = key[:2] == "di" and key[2:] in COMMON_ID
    return glued or (stem != key and (stem in COMMON_ID or stem in function_words()))


def _has_capital(token: Token) -> bool:
    return token.text[:1].isupper() and (len(token.text) == 1 or not token.text.isupper())


def _is_never_a_name(token: Token) -> bool:
    """Odd even with a capital: everyday words may be surnames, the grammar of a sentence may not."""
    grammar = token.key in function_words() and token.key not in NAMES_WITH_CAPITAL
    return grammar or token.key in CALENDAR or not token.text.replace("-", "").isalpha()
