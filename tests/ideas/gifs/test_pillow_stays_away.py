import re
from pathlib import Path

import bot

BOT = Path(bot.__file__).parent
DRAWING = BOT / "ideas" / "gifs" / "drawing"


def test_only_the_drawing_needs_pillow_and_nothing_else_imports_the_drawing() -> None:
    wanted = re.compile(r"^\s*(?:import|from) (?:PIL|bot\.ideas\.gifs\.drawing)\b", re.MULTILINE)
    outside = [path for path in BOT.rglob("*.py") if DRAWING not in path.parents]
    assert not [path for path in outside if wanted.search(path.read_text(encoding="utf-8"))]
