"""Takes a calendar's text apart into its parts, without believing that they are nested as they should be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

ROOT = "VCALENDAR"
_HEAD = re.compile(r"""([A-Za-z0-9-]+)((?:;[^":;]*+(?:"[^"]*+"[^":;]*+)*+)*+):""")
_ZONE = re.compile(r""";TZID=("[^"]*"|[^";:]*)""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """`zone` is the time zone that it names, and of its other parameters only `is_for_later_too` matters."""

    name: str
    value: str
    zone: str = ""
    is_for_later_too: bool = False  # RANGE=THISANDFUTURE


@dataclass(slots=True)
class Block:
    """A part of a calendar: its own lines, and those of the parts in it."""

    name: str
    lines: list[Line] = field(default_factory=list)
    parts: dict[str, list[list[Line]]] = field(default_factory=dict)

    def first(self, name: str) -> Line | None:
        return next((line for line in self.lines if line.name == name), None)

    def text(self, name: str) -> str:
        line = self.first(name)
        return "" if line is None else line.value.strip()


def blocks(text: str) -> Iterator[Block]:
    """Each part of the calendar, and at last its own lines as a block, which has no name if there is none.

    Deeper than two, nothing counts.
    """
    path: list[str] = []
    head, block = Block(""), Block("")
    for line in filter(None, map(_line, _unfolded(text))):
        if line.name == "BEGIN":
            path.append(line.value.strip().upper())
            block = _begun(path, head, block)
        elif line.name == "END":
            if len(path) == 2 and path[0] == ROOT:
                yield block
            del path[-1:]
        elif path[:1] == [ROOT]:
            _add(line, path, head, block)
    yield head


def _begun(path: list[str], head: Block, block: Block) -> Block:
    if path == [ROOT]:
        head.name = ROOT
    elif len(path) == 2:
        return Block(path[1])
    elif len(path) == 3:
        block.parts.setdefault(path[2], []).append([])
    return block


def _add(line: Line, path: list[str], head: Block, block: Block) -> None:
    if len(path) == 1:
        head.lines.append(line)
    elif len(path) == 2:
        block.lines.append(line)
    elif len(path) == 3:
        block.parts[path[2]][-1].append(line)


def _unfolded(text: str) -> list[str]:
    """A line that begins with a blank goes on with the line before it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return lines.replace("\n ", "").replace("\n\t", "").split("\n")


def _line(raw: str) -> Line | None:
    head = _HEAD.match(raw)
    if head is None:
        return None
    name, parameters, value = head[1].upper(), head[2], raw[head.end() :]
    if not parameters:
        return Line(name, value)
    zone = _ZONE.search(parameters)
    later = "RANGE=THISANDFUTURE" in parameters.upper()
    return Line(name, value, zone[1].strip('"') if zone else "", later)
