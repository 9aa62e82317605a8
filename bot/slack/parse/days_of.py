"""A day of somebody's, said or asked alone: `Erika's birthday is on 3 March`, `kapan ulang tahun Erika?`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.slack.parse.keeping import read_edit
from bot.slack.parse.own_days import BIRTHDAY, NAMED
from bot.slack.parse.patterns import phrase, whole
from bot.slack.parse.people import read_people
from bot.slack.parse.requests import Edit, Request, Show, Trouble, Unclear, Who
from bot.slack.parse.sentence import Sentence

_SPOKEN = phrase(rf"{BIRTHDAY}|{NAMED}|celebrates?|merayakan|ngerayain")
# Somebody was wished something: that is a touch, and tells no day.
_WISHED = phrase(r"happy|selamat|met|wish(?:ed|es)?|said|sent|ngucapin|mengucapkan|ucapin|bilang|kirim")
_WHO = r"(?P<who>[^\x00]+?)"
_EN, _ID = r"(?:birthday|bday|b-day)", r"(?:(?:hari |tanggal )?(?:ulang ?tahun|ultah|lahir))(?:nya)?"
_WHEN = (
    whole(rf"(?:when is|when's|when was|what is|what's) {_WHO}'s {_EN}"),
    whole(rf"kapan {_ID} {_WHO}"),
    whole(rf"kapan {_WHO} {_ID}"),
    whole(rf"{_ID} {_WHO} kapan"),
)
_GONE = (whole(rf"(?:remove|delete|forget|drop) {_WHO}'s {_EN}"),)


def read_days_of(sentence: Sentence) -> Request | None:
    if not _SPOKEN.search(sentence.line) or _WISHED.search(sentence.line):
        return None
    sentence.respell("'s")
    if (asked := _whole_one(sentence, _WHEN)) is not None:
        return Show(asked)
    if (gone := _whole_one(sentence, _GONE)) is not None:
        return Edit(gone, without_dates=("",))
    request = read_edit(sentence)
    if isinstance(request, Unclear):
        return request if request.trouble is Trouble.DAY_UNREAD else None
    if not isinstance(request, Edit):
        return None
    told = request.details.dates or request.details.feasts
    return request if told or request.without_dates or request.without_feasts else None


def _whole_one(sentence: Sentence, forms: Sequence[re.Pattern[str]]) -> Who | None:
    """The one person whom a whole sentence of one of these forms is about."""
    found = next((match for form in forms if (match := form.match(sentence.line))), None)
    people = found and read_people(sentence.within(found, "who"), cased=sentence.cased)
    if found is None or people is None or people.trouble or len(people.whom) != 1:
        return None
    sentence.take(found, "who")
    return people.whom[0]
