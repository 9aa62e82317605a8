"""What a view makes: a message, put together of parts that are seen and said at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.slack.text import EMPTY, Text, escaped, together
from bot.slack.views import blocks, fit

Block = blocks.Block
View = dict[str, object]


@dataclass(frozen=True, slots=True)
class Message:
    """`text` says the whole without blocks: a phone's banner shows it and a screen reader reads it."""

    text: str
    blocks: list[Block]


@dataclass(frozen=True, slots=True)
class Part:
    """Some blocks, and what is said for them to whoever does not see them."""

    said: str
    blocks: list[Block]


def line(*texts: Text, accessory: Block | None = None) -> Part:
    """A paragraph of one or more lines."""
    text = together(texts, "\n")
    return Part(text.plain, [blocks.section(text, accessory)])


def small(*texts: Text) -> Part:
    text = together(texts)
    return Part(text.plain, [blocks.context(text)])


def heading(text: Text) -> Part:
    return Part(text.plain, [blocks.header(text)])


def quoted(words: str, accessory: Block | None = None) -> Part:
    """Words ready to be sent, or a note: standing alone, without any markup."""
    return Part(words, [blocks.quote(words, accessory)])


def row(*elements: Block | None) -> Part:
    """Buttons: they are not read out, since a banner cannot press them."""
    return Part("", blocks.actions(*elements))


def silent(*some: Block) -> Part:
    return Part("", list(some))


def put(*parts: Part, said: Text = EMPTY) -> Message:
    """One message of these parts; `said` takes the place of what they say."""
    spoken = said.plain or "\n".join(part.said for part in parts if part.said)
    return Message(escaped(fit.shortened(spoken, fit.BANNER)), laid(parts))


def laid(parts: Iterable[Part]) -> list[Block]:
    return [block for part in parts for block in part.blocks]
