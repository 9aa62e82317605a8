"""Every view, exactly as it is sent, in both languages and both registers.

After a change on purpose: `APAKABAR_WRITE_GOLDEN=1 pytest tests/slack/views/test_golden.py`; read the diff.
A formal file exists only where the formal words differ.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path

import pytest

from bot.slack.views.message import Message, View
from tests.blockkit.judge import judge
from tests.slack.views.people import MEMBERS
from tests.slack.views.samples import NUDGES, SAMPLES

GOLDEN = Path(__file__).parent / "golden"
CASUAL, FORMAL = "id", "id_formal"


def rendered(name: str, voice: str) -> str:
    shown: Message | View = SAMPLES[name](MEMBERS[voice])
    value = asdict(shown) if isinstance(shown, Message) else shown
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def wanted() -> dict[str, str]:
    """What the folder of golden files must hold."""
    texts = {f"{voice}/{name}.json": rendered(name, voice) for voice in MEMBERS for name in SAMPLES}
    same = [name for name in SAMPLES if texts[f"{FORMAL}/{name}.json"] == texts[f"{CASUAL}/{name}.json"]]
    return {
        path: text for path, text in texts.items() if path not in {f"{FORMAL}/{name}.json" for name in same}
    }


def test_there_is_a_golden_file_for_every_view_and_no_other() -> None:
    texts = wanted()
    if os.environ.get("APAKABAR_WRITE_GOLDEN"):
        write(texts)
    assert {str(file.relative_to(GOLDEN)) for file in GOLDEN.rglob("*.json")} == set(texts)


def write(texts: dict[str, str]) -> None:
    for old in GOLDEN.rglob("*.json"):
        old.unlink()
    for path, text in texts.items():
        (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
        (GOLDEN / path).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_a_view_is_exactly_its_golden_file(name: str) -> None:
    for voice in MEMBERS:
        file = GOLDEN / voice / f"{name}.json"
        expected = file if file.exists() else GOLDEN / CASUAL / f"{name}.json"
        assert rendered(name, voice) == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_the_strict_judge_accepts_a_view_in_every_voice(name: str) -> None:
    for member in MEMBERS.values():
        shown = SAMPLES[name](member)
        assert judge(shown.blocks if isinstance(shown, Message) else shown) == []


@pytest.mark.parametrize("name", sorted(set(SAMPLES) - set(NUDGES)))
def test_a_message_says_without_blocks_and_markup_what_its_blocks_say(name: str) -> None:
    shown = SAMPLES[name](MEMBERS["en"])
    if isinstance(shown, Message):
        assert len(shown.text) > 10
        assert not set("*`~") & set(shown.text)
        assert "<@" not in shown.text
