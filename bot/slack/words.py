"""What the bot says, in the member's language and register.

The English sentences are the keys. The Indonesian catalogue speaks in `kamu`; the overlay `id_formal`
holds only what differs in `Anda`, and everything else is looked up in `id`. Catalogues are compiled in
memory from their .po files at first use.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from gettext import GNUTranslations
from importlib.resources import files
from io import BytesIO

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.core.model import Language, Member, Register
from bot.slack import dates
from bot.slack.dates import Unit
from bot.slack.text import Text, as_it_is, escaped, together, typed

Value = Text | str | int

_CHAINS = {
    (Language.EN, Register.CASUAL): ("en",),
    (Language.EN, Register.FORMAL): ("en",),
    (Language.ID, Register.CASUAL): ("id",),
    (Language.ID, Register.FORMAL): ("id_formal", "id"),
}
_MARKUP = re.compile(r"[*`]")


def N_(msgid: str) -> str:  # gettext's own name for it
    """Mark a sentence of a table for extraction; it is translated where it is said."""
    return msgid


_EVERY_ONE = {
    Unit.DAY: N_("every day"),
    Unit.WEEK: N_("every week"),
    Unit.MONTH: N_("every month"),
    Unit.YEAR: N_("every year"),
}
_ABOUT = {
    Unit.DAY: N_("about {number} days"),
    Unit.WEEK: N_("about {number} weeks"),
    Unit.MONTH: N_("about {number} months"),
    Unit.YEAR: N_("about {number} years"),
}
_ABOUT_ONE = {
    (1, Unit.DAY): N_("about a day"),
    (1, Unit.WEEK): N_("about a week"),
    (1, Unit.MONTH): N_("about a month"),
    (1, Unit.YEAR): N_("about a year"),
    (18, Unit.MONTH): N_("about a year and a half"),
}
_NUMBERS = {
    2: N_("two"),
    3: N_("three"),
    4: N_("four"),
    5: N_("five"),
    6: N_("six"),
    7: N_("seven"),
    8: N_("eight"),
    9: N_("nine"),
    10: N_("ten"),
    11: N_("eleven"),
}


def _compiled(folder: str) -> GNUTranslations:
    source = files("bot").joinpath("locale", folder, "LC_MESSAGES", "apakabar.po")
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(source.read_bytes()), locale=folder.removesuffix("_formal")))
    compiled.seek(0)
    return GNUTranslations(compiled)


@cache
def _translations(language: Language, register: Register) -> GNUTranslations:
    first, *rest = _CHAINS[language, register]
    chain = _compiled(first)
    for folder in rest:
        chain.add_fallback(_compiled(folder))
    return chain


def _faces(value: Value) -> Text:
    if isinstance(value, Text):
        return value
    return typed(value) if isinstance(value, str) else Text(str(value), str(value))


def _filled(template: str, values: Mapping[str, Value]) -> Text:
    faces = {name: _faces(value) for name, value in values.items()}
    rich = escaped(template).format_map({name: face.rich for name, face in faces.items()})
    plain = _MARKUP.sub("", template).format_map({name: face.plain for name, face in faces.items()})
    return Text(rich, plain)


class Words:
    """A voice in one language and register; all that it says is `Text`."""

    def __init__(self, language: Language, register: Register = Register.CASUAL) -> None:
        self.language = language
        self._translations = _translations(language, register)

    @classmethod
    def of(cls, member: Member) -> Words:
        return cls(member.language, member.register)

    def say(self, msgid: str, /, **values: Value) -> Text:
        """A sentence; `{name}` in it is filled in, and what is a `str` cannot format, link or ping."""
        return _filled(self._translations.gettext(msgid), values)

    def count(self, one: str, many: str, n: int, /, **values: Value) -> Text:
        """A sentence about `{n}` of something."""
        return _filled(self._translations.ngettext(one, many, n), {"n": n} | values)

    def joined(self, parts: Sequence[Value]) -> Text:
        """`Ada, Bob and Eve`."""
        *most, last = [_faces(part) for part in parts]
        if len(most) < 2:
            return self.say("{one} and {other}", one=most[0], other=last) if most else last
        return self.say("{before} and {last}", before=together(most, ", "), last=last)

    def length(self, days: int) -> Text:
        """An exact length: `6 weeks`."""
        return as_it_is(dates.length(days, self.language))

    def every(self, days: int) -> Text:
        """A cadence: `every 6 weeks`, `every month`."""
        number, unit = dates.in_units(days)
        if number == 1:
            return self.say(_EVERY_ONE[unit])
        return self.say("every {length}", length=self.length(days))

    def about(self, days: int) -> Text:
        """A length as a friend would put it: `about seven weeks`."""
        number, unit = dates.roughly(days)
        if (number, unit) in _ABOUT_ONE:
            return self.say(_ABOUT_ONE[number, unit])
        word = self.say(_NUMBERS[number]) if number in _NUMBERS else as_it_is(str(number))
        return self.say(_ABOUT[unit], number=word)
