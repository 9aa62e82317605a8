"""The order in which a sentence is tried: what says most about itself first, and nothing half read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bot.slack.parse import days_of, keeping, looking, settings, shelving, touching, waiting
from bot.slack.parse.commands import guessed, heads, nearest
from bot.slack.parse.requests import Add, Details, Done, Edit, Heard, Later, Request, Trouble, Unclear
from bot.slack.parse.sentence import SHOWN, Sentence

Reader = Callable[[Sentence], Request | None]

# Sentences that are known as a whole, before commands are looked for, and after.
_WHOLE: Sequence[Reader] = (looking.read_suggest, looking.read_help, shelving.read_shelf)
# What follows a command, by the command's word.
_AFTER: dict[str, Reader] = {
    "add": keeping.read_add,
    "keep": keeping.read_add,
    "edit": keeping.read_edit,
    "rename": keeping.read_rename,
    "call": keeping.read_call,
    "remove": keeping.read_remove,
    "list": looking.read_list,
    "who": looking.read_who,
    "show": looking.read_show,
    "later": waiting.read_later,
    "remind": waiting.read_remind,
    "rest": waiting.read_rest,
    "wake": waiting.read_wake,
    "pause": waiting.read_pause,
    "stop": waiting.read_stop,
    "away": waiting.read_away,
    "plan": settings.read_plan,
    "change": settings.read_change,
    "resume": waiting.read_resume,
    "take": keeping.read_take,
    "hold": keeping.read_hold,
}
_FREE: Sequence[Reader] = (
    touching.read_touch,
    days_of.read_days_of,
    waiting.read_later_tail,
    waiting.read_rest_tail,
    waiting.read_wake_tail,
    keeping.read_wish,
    keeping.read_address_of,
    touching.read_done,
    settings.read_bare_plan,
    looking.read_bare_list,
)


def read(sentence: Sentence) -> Heard:
    found = _attempt(sentence)
    if found is None and (mended := guessed(sentence)) is not None:
        found = _guess(mended)
    if found is None:
        found = _unknown(sentence.again())
    request, read_so_far = found
    return Heard(request, read_so_far.language)


def _attempt(sentence: Sentence) -> tuple[Request, Sentence] | None:
    """The first reading that leaves nothing open, or else the first that understood some of it."""
    half_read: tuple[Request, Sentence] | None = None
    for reader, fresh in _readings(sentence):
        request = _with_note(reader(fresh), fresh)
        if request is not None and not isinstance(request, Unclear):
            return request, fresh
        if request is not None:
            half_read = half_read or (request, fresh)
    return half_read


def _with_note(request: Request | None, sentence: Sentence) -> Request | None:
    """A note belongs to a tie; beside any other command it would be lost."""
    if sentence.note is None or request is None or isinstance(request, Add | Edit | Unclear):
        return request
    return Unclear(Trouble.UNREAD, sentence.note[:SHOWN], request, ("edit",))


def _readings(sentence: Sentence) -> Iterator[tuple[Reader, Sentence]]:
    for reader in _WHOLE:
        yield reader, sentence.again()
    for name, found in heads(sentence):
        fresh = sentence.again()
        fresh.take(found)
        yield _AFTER[name], fresh
    for reader in _FREE:
        yield reader, sentence.again()


def _guess(mended: Sentence) -> tuple[Request, Sentence] | None:
    """A slip in the command is forgiven where all the rest is clear, and says whom it is about."""
    found = _attempt(mended)
    if found is None or isinstance(found[0], Unclear):
        return None
    about_nobody = isinstance(found[0], Done | Later) and found[0].who is None
    return None if about_nobody else found


def _unknown(sentence: Sentence) -> tuple[Request, Sentence]:
    """Nobody knows what is meant; a person with something said of them is kept for the form."""
    near = nearest(sentence)
    said = sentence.said
    draft = keeping.read_add(sentence)
    if near or not isinstance(draft, Add):
        return Unclear(Trouble.UNKNOWN, said, None, near), sentence
    nearer = ("add", "edit") if draft.details != Details() else ("add", "show")
    return Unclear(Trouble.UNKNOWN, said, draft, nearer), sentence
