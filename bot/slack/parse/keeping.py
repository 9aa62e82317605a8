"""Adding, changing and removing ties."""

from __future__ import annotations

from bot.slack.parse.addresses import ADDRESS_OF, address_in
from bot.slack.parse.contact_words import CONTACTING, REMINDED, WISH
from bot.slack.parse.details import Told, read_details
from bot.slack.parse.name_words import is_name
from bot.slack.parse.patterns import phrase
from bot.slack.parse.people import NAME_LENGTH, read_people
from bot.slack.parse.requests import Add, Details, Edit, Remove, Request, Trouble, Unclear
from bot.slack.parse.sentence import Sentence, spelled, without_commas
from bot.slack.parse.settled import one_left, people_left, settled
from bot.slack.parse.tokens import Shape, Token

NOBODY = Unclear(Trouble.NOBODY)

_MY_LIST = phrase(
    r"(?:(?:to|into|in|on|from|off|ke|di|dari|dalam|ke dalam) )+(?:(?:my|the|reconnect) )*"
    r"(?:list|ties|tie list|people|reconnect|daftar(?:ku|nya)?|list(?:ku|nya)?|apa kabar|sini|here)"
    r"(?: (?:saya|aku|gue|ku|kita|reconnect))?"
)
_RADAR = phrase(r"on my radar|in the loop|in touch|in mind|in my life|close|on my mind|in contact")
_CIRCLES_FROM = phrase(r"^(?:\x00+ )+#(?: (?:(?:,|and|dan|&) )?#)* (?:from|of|dari|for|untuk)(?= )")
_TO_SOMEBODY = phrase(r"(?:to|for|ke|untuk|buat|pada|about|tentang|soal) (?P<who>[^\x00]+)$")
_NOUN = phrase(
    r"^(?:\x00+ )*(?P<noun>(?:(?:the|my) )?(?:irama|jadwal|frekuensi|ritme|cadence|rhythm|frequency"
    r"|schedule|circles?|lingkaran|details?|likes|data|profil)(?: (?:of|for|untuk|dari|buat))?)(?= )"
)
_RENAME = phrase(
    r"(?:(?:and|dan|,) )*(?:(?:rename|renamed)(?: (?:to|as|it|him|her))*|(?:ganti"
    r"|ubah) nama(?:nya)?(?: (?:jadi|menjadi|ke))?|nama(?:nya)? (?:jadi|menjadi|baru|ganti)"
    r"|(?:new )?name(?: (?:to|is|as))?|(?:now )?(?:called|named)|call (?:him|her|them)|nama(?:nya)?"
    r"|panggil(?:annya)?(?: dia)?) (?P<new>[^\s\x00,#<>]+(?: [^\s\x00,#<>]+){0,7})"
)
_RENAMED = phrase(r"(?P<who>[^\x00]+?) (?:to|into|as|jadi|menjadi|ke|=) (?P<new>[^\x00,#<>]+)$")
_JUST_TO = phrase(r"(?:to|ke|jadi|menjadi|be|is|as|so|supaya|agar|dengan|with)$")


def read_add(sentence: Sentence) -> Request:
    """Somebody new, with all that was said of them."""
    sentence.taken(_MY_LIST)
    told = read_details(sentence)
    onto = _onto_somebody(sentence, told)
    if onto is not None:
        return onto
    people, unread = people_left(sentence)
    troubles = [*told.troubles, *([people.trouble] if people.trouble else [])]
    if not people.whom and not unread:
        troubles.append(NOBODY)
    return settled(Add(people.whom, told.details), troubles, unread)


def _onto_somebody(sentence: Sentence, told: Told) -> Request | None:
    """`add #campus to Erika` changes somebody who is there."""
    found = _TO_SOMEBODY.search(sentence.line)
    if found is None or told.details == Details() or len(sentence.runs()) != 1:
        return None
    if sentence.line[: found.start()].strip("\x00 "):
        return None
    people = read_people(sentence.within(found, "who"), cased=sentence.cased)
    if people.trouble or len(people.whom) != 1:
        return None
    sentence.take(found, "who")
    return settled(Edit(people.whom[0], told.details), told.troubles)


def read_wish(sentence: Sentence) -> Request | None:
    """`I want to talk to Erika every month`: a wish only if it says how often."""
    wish = next((pattern for pattern in (REMINDED, WISH) if pattern.match(sentence.line)), None)
    found = wish.match(sentence.line) if wish else None
    if found is None:
        return None
    sentence.take(found)
    if wish is REMINDED:
        sentence.taken(CONTACTING)
    request = read_add(sentence)
    added = request.draft if isinstance(request, Unclear) else request
    return request if isinstance(added, Add) and added.details.every and added.whom else None


def read_edit(sentence: Sentence) -> Request:
    """Somebody who is there, and what is different."""
    noun = _NOUN.search(sentence.line)
    if noun is not None:
        sentence.take_tokens(sentence.index(noun.start("noun")), sentence.index(noun.end("noun") - 1) + 1)
    rename, troubles = _rename(sentence)
    told = read_details(sentence, changing=True)
    sentence.taken(_JUST_TO)
    sentence.respell("'s")
    who, more, unread = one_left(sentence)
    troubles = [*troubles, *told.troubles, *more]
    if who is None:
        return settled(Add((), told.details), [*troubles, *([] if unread else [NOBODY])], unread)
    lost = (told.without_circles, told.without_likes, told.days.without, told.days.without_feasts)
    edit = Edit(who, told.details, rename, *lost)
    return settled(edit, troubles, unread)


def read_call(sentence: Sentence) -> Request | None:
    """`panggil Erika pakai Anda`."""
    request = read_edit(sentence)
    return request if isinstance(request, Edit) and request.details.register else None


def read_address_of(sentence: Sentence) -> Request | None:
    """`wa Erika 0812...`, `Erika's email is ...`: an address of somebody who is there."""
    found = next((match for form in ADDRESS_OF if (match := form.fullmatch(sentence.line))), None)
    if found is None:
        return None
    sentence.respell("'s")
    people = read_people(sentence.within(found, "who"), cased=sentence.cased)
    address = address_in(found["kind"], sentence.within(found, "value"))
    if people.trouble or len(people.whom) != 1 or address is None:
        return None
    sentence.take(found, "who", "value")
    return Edit(people.whom[0], Details(addresses=(address,)))


def read_rename(sentence: Sentence) -> Request:
    """`rename Erika to Erika Santoso`."""
    found = _RENAMED.search(sentence.line)
    if found is None:
        return read_edit(sentence)
    people = read_people(sentence.within(found, "who"), cased=sentence.cased)
    new, trouble = _new_name(sentence.within(found, "new"))
    if people.trouble or len(people.whom) != 1:
        return Unclear(Trouble.UNREAD, spelled(sentence.within(found, "who")))
    sentence.take(found, "who", "new")
    return settled(Edit(people.whom[0], rename=new), [trouble] if trouble else [], sentence.runs())


def _rename(sentence: Sentence) -> tuple[str | None, list[Unclear]]:
    found = _RENAME.search(sentence.line)
    if found is None:
        return None, []
    new, trouble = _new_name(sentence.within(found, "new"))
    sentence.take(found, "new")
    return new, [trouble] if trouble else []


def _new_name(tokens: list[Token]) -> tuple[str | None, Unclear | None]:
    tokens = without_commas(tokens)
    name = " ".join(token.text for token in tokens)
    quoted = len(tokens) == 1 and tokens[0].shape is Shape.QUOTED
    if not tokens or (not quoted and not is_name(tokens)):
        return None, Unclear(Trouble.UNREAD, spelled(tokens))
    return (name, None) if len(name) <= NAME_LENGTH else (None, Unclear(Trouble.TOO_LONG, name[:80]))


def read_remove(sentence: Sentence) -> Request:
    """Somebody to be taken off the list, or out of a circle."""
    sentence.taken(_MY_LIST)
    if circles := sentence.taken(_CIRCLES_FROM):
        names = [token.text for token in sentence.within(circles) if token.shape is Shape.CIRCLE]
        return _out_of_circles(sentence, tuple(names))
    told = read_details(sentence)
    details = told.details
    if details.circles and details == Details(circles=details.circles):
        return _out_of_circles(sentence, details.circles)
    if details != Details() or told.troubles:
        return Unclear(Trouble.UNREAD, spelled(sentence.tokens[1:]), nearest=("remove", "edit"))
    who, troubles, unread = one_left(sentence)
    if who is None:
        typed = spelled(token for run in unread for token in run)
        return Unclear(Trouble.UNREAD, typed) if typed else (troubles or [NOBODY])[0]
    return settled(Remove(who), troubles, unread)


def read_take(sentence: Sentence) -> Request | None:
    """`take Erika off my list`, or out of a circle: only with one of them in it is it clear."""
    if _MY_LIST.search(sentence.line):
        return read_remove(sentence)
    request = read_edit(sentence)
    return request if isinstance(request, Edit) and request.without_circles else None


def read_hold(sentence: Sentence) -> Request | None:
    """`keep Siti on my radar every 2 months`."""
    return read_add(sentence) if sentence.taken(_RADAR) else None


def _out_of_circles(sentence: Sentence, circles: tuple[str, ...]) -> Request:
    who, troubles, unread = one_left(sentence)
    if who is None:
        return Unclear(Trouble.NOBODY)
    return settled(Edit(who, without_circles=circles), troubles, unread)
