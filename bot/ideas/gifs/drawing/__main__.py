"""`python -m bot.ideas.gifs.drawing [names...]` writes the pictures, all of them or those named."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from bot.ideas.gifs.drawing.album import pictures
from bot.ideas.gifs.drawing.film import encoded

FOLDER = Path(__file__).parent.parent / "pictures"


def main(names: Sequence[str], folder: Path = FOLDER) -> int:
    known = pictures()
    unknown = sorted(set(names) - set(known))
    if unknown:
        sys.stderr.write(f"No such picture: {', '.join(unknown)}\n")
        return 2
    for name in names or known:
        path = folder / f"{name}.gif"
        path.write_bytes(encoded(known[name]))
        sys.stdout.write(f"{path.stat().st_size:6d}  {name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
