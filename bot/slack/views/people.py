"""How ties are named."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.model import Tie
from bot.slack.text import Text, as_it_is, bold, mention, together, typed
from bot.slack.views import fit
from bot.slack.words import Words

_NAME = 80
IN_A_ROW = 40  # a name among others
NAMED = 12  # how many are named before the rest are counted


def called(tie: Tie, limit: int = _NAME) -> Text:
    """The name that the member gave, in bold."""
    return bold(typed(fit.shortened(tie.name, limit)))


def linked(tie: Tie) -> Text:
    """The name, and for somebody in Slack the way there; in the member's own DM this pings nobody."""
    if tie.user_id is None:
        return called(tie)
    link = mention(tie.user_id, tie.name)
    return Text(f"{called(tie).rich} ({link.rich})", link.plain)


def several(words: Words, ties: Sequence[Tie]) -> Text:
    """`Erika, Budi and 3 more`."""
    if len(ties) == 1:
        return called(ties[0])
    named = [called(tie, IN_A_ROW) for tie in ties[:NAMED]]
    rest = len(ties) - len(named)
    if rest:
        named.append(words.count("{n} more", "{n} more", rest))
    return words.joined(named)


def circles(tie: Tie, most: int = 3, limit: int = IN_A_ROW) -> Text:
    """`#campus #choir`, as far as there is room."""
    shown = [typed("#" + fit.shortened(name, limit)) for name in tie.circles[:most]]
    return together(shown if len(tie.circles) <= most else [*shown, as_it_is("…")])
