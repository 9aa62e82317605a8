"""Sentences by somebody who had not seen the grammar: hardly ever is something wrong written down.

Asking back is no error; writing something that was not meant is the worst. The sentences were written before
the grammar was tried on them, with what a sensible reader would understand beside each.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.core.names import fold
from bot.slack.parse import hear
from bot.slack.parse.requests import (
    Add,
    Details,
    Done,
    Edit,
    Help,
    Later,
    List,
    Pause,
    Plan,
    Remove,
    Request,
    Rest,
    Resume,
    Show,
    Suggest,
    Unclear,
    Wake,
)

TODAY = date(2026, 11, 25)
NAMES: dict[type, str] = {
    Add: "add", Edit: "edit", List: "list", Show: "show", Done: "done", Later: "later", Rest: "rest",
    Wake: "wake", Remove: "remove", Pause: "pause", Resume: "resume", Plan: "settings", Suggest: "suggest",
    Help: "help", Unclear: "ask_back",
}  # fmt: skip
READS = {"ask_back", "help", "list", "show", "suggest"}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def sentences(name: str) -> list[tuple[str, dict[str, Any]]]:
    lines = (Path(__file__).parent / "unseen" / f"{name}.jsonl").read_text().splitlines()
    read = [json.loads(line) for line in lines]
    return [(each["text"], each["expect"]) for each in read]


def deed(request: Request) -> str:
    """What is done; to edit nothing is to be shown what is kept."""
    nothing = isinstance(request, Edit) and request == Edit(request.who)
    return "show" if nothing else NAMES[type(request)]


def understood(request: Request) -> dict[str, Any]:
    """The parts of a request in the words of the expectations."""
    details: Details = getattr(request, "details", Details())
    whom = request.whom if isinstance(request, Add) else (getattr(request, "who", None),)
    parts: dict[str, Any] = {
        "who": sorted(fold(who.user_id or who.name or "") for who in whom if who),
        "every_days": details.every,
        "circles": sorted(map(fold, details.circles)),
        "likes": sorted(map(fold, details.likes)),
        "addresses": sorted((each.kind.value, each.value.casefold()) for each in details.addresses),
        "note": details.note,
        "language": details.language,
        "register": details.register,
    }
    if isinstance(request, Plan):
        parts |= {"pace": request.pace, "language": request.language, "register": request.register}
        parts |= {"days": sorted(request.days or ()), "hour": request.hour and f"{request.hour:%H:%M}"}
    if isinstance(request, Done):
        parts |= {"on": (request.on or TODAY).isoformat(), "way": request.way or "out"}
    until = getattr(request, "until", None)
    return parts | {"until": until and until.isoformat()}


def expected(expect: dict[str, Any]) -> dict[str, Any]:
    wanted = {name: value for name, value in expect.items() if name not in ("do", "also_ok")}
    for name in ("who", "circles", "likes"):
        if name in wanted:
            wanted[name] = sorted(map(fold, wanted[name]))
    if "addresses" in wanted:
        wanted["addresses"] = sorted((kind, value.casefold()) for kind, value in wanted["addresses"])
    if "days" in wanted:
        wanted["days"] = sorted(WEEKDAYS.index(day) for day in wanted["days"])
    return wanted


def differences(request: Request, expect: dict[str, Any]) -> list[str]:
    has = understood(request)
    if isinstance(request, List):
        return []
    return [name for name, value in expected(expect).items() if has.get(name) != value]


def verdict(text: str, expect: dict[str, Any]) -> str:
    """`right`, `asked` (back, or something else that writes nothing), or `wrong`."""
    request = hear(text, TODAY).request
    did = deed(request)
    if did in {expect["do"], *expect.get("also_ok", [])}:
        fits = did != expect["do"] or not differences(request, expect)
        return "right" if fits else "asked" if did in READS else "wrong"
    return "asked" if did in READS else "wrong"


@pytest.mark.parametrize("name", ["en", "id", "en-2", "id-2"])
def test_hardly_anything_wrong_is_written_down(name: str) -> None:
    verdicts = [(verdict(text, expect), text) for text, expect in sentences(name)]
    wrong = [text for found, text in verdicts if found == "wrong"]
    right = [text for found, text in verdicts if found == "right"]
    assert len(verdicts) >= 120
    assert len(wrong) <= 0.01 * len(verdicts), wrong
    assert len(right) >= 0.75 * len(verdicts)
