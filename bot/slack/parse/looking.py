"""Asking to see something: a suggestion, the list, one tie, help."""

from __future__ import annotations

from bot.slack.parse.circles import read_circles
from bot.slack.parse.lexicon import function_words
from bot.slack.parse.looking_words import ABOUT, HELP, HOW, LIST_GLUE, ON_LIST, SUGGEST, TOPIC_OF, WHAT, WHICH
from bot.slack.parse.requests import Help, List, Request, Show, Suggest, Trouble, Unclear, Which
from bot.slack.parse.sentence import Sentence, spelled
from bot.slack.parse.settled import one_left, settled
from bot.slack.parse.tokens import Shape, Token

_CALLED = frozenset({"/reconnect", "reconnect", "yuk", "yuks", "ayo"})


def read_suggest(sentence: Sentence) -> Request | None:
    """The command alone, and ways to ask for the same in words."""
    if sentence.line:
        if SUGGEST.match(sentence.line) is None:
            return None
        sentence.hear(sentence.tokens)
        return Suggest()
    if sentence.note is not None:
        return None
    if sentence.asks:
        return Help()
    if sentence.fillers <= _CALLED:
        return Suggest()
    return Help() if "tolong" in sentence.fillers else None


def read_help(sentence: Sentence) -> Request | None:
    """Help, about one command where its word follows."""
    if WHAT.match(sentence.line):
        sentence.hear(sentence.tokens)
        return Help()
    found = HELP.match(sentence.line) or HOW.match(sentence.line)
    if found is None:
        return None
    topic = TOPIC_OF.get(found["topic"] or "")
    if topic is None and found["topic"]:
        return None
    sentence.hear(sentence.tokens[:3])
    return Help(topic)


def read_list(sentence: Sentence) -> Request:
    """The list, or a part of it."""
    which = _which(sentence) or Which.ALL
    circles = read_circles(sentence)
    sentence.all_taken(LIST_GLUE)
    runs = sentence.runs()
    if not circles.names and len(runs) == 1 and (word := _circle(runs[0])):
        return List(which, word)
    troubles = [circles.trouble] if circles.trouble else []
    if len(circles.names) > 1:
        troubles.append(Unclear(Trouble.UNREAD, circles.names[1]))
    return settled(List(which, next(iter(circles.names), None)), troubles, runs)


def _which(sentence: Sentence) -> Which | None:
    return next((which for which, pattern in WHICH.items() if sentence.taken(pattern)), None)


def _circle(run: list[Token]) -> str | None:
    """Words that may be a circle's name, since nothing is lost if they are none."""
    plain = all(token.shape in {Shape.WORD, Shape.QUOTED} for token in run)
    if len(run) > 4 or not plain or {token.key for token in run} & function_words():
        return None
    return " ".join(token.text for token in run)


def read_who(sentence: Sentence) -> Request | None:
    """`who is resting`: a part of the list, and nothing that may be a name."""
    about_list = sentence.taken(ON_LIST) is not None
    request = read_list(sentence)
    some = isinstance(request, List) and (about_list or request != List())
    return request if some and not sentence.runs() else None


def read_bare_list(sentence: Sentence) -> Request | None:
    """`lagi musimnya`, with nothing before it."""
    which = _which(sentence)
    return None if which is None or sentence.runs() else List(which)


def read_show(sentence: Sentence) -> Request:
    """All about one tie."""
    sentence.respell("'s")
    sentence.all_taken(ABOUT)
    who, troubles, unread = one_left(sentence)
    if who is None:
        typed = spelled(token for run in unread for token in run)
        return Unclear(Trouble.NOBODY, typed, None, ("show", "list"))
    return settled(Show(who), troubles, unread)
