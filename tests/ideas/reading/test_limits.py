"""What a child may use, tried out by one that has limits."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import bot

TRIED = """
import json, os, resource, socket, sys
sys.path.insert(0, sys.argv[1])
from bot.ideas.reading import limits

def outcome(attempt):
    try:
        attempt()
    except (MemoryError, OSError) as error:
        return type(error).__name__
    return "done"

def read():
    open(os.devnull).close()

limits.bound()
seen = {
    "memory": outcome(lambda: bytearray(limits.MEMORY)),
    "core": resource.getrlimit(resource.RLIMIT_CORE)[0],
    "seconds": resource.getrlimit(resource.RLIMIT_CPU)[0],
    "a file": outcome(read),
}
limits.close_the_doors()
seen |= {"a file later": outcome(read), "a socket": outcome(socket.socket), "a pipe": outcome(os.pipe)}
seen["for good"] = resource.getrlimit(resource.RLIMIT_NOFILE)
print(json.dumps(seen))
"""


async def test_little_memory_and_time_and_in_the_end_no_way_out():
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-I", "-c", TRIED, str(Path(bot.__file__).parent.parent)),
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await child.communicate()
    assert json.loads(said) == {
        "memory": "MemoryError",
        "core": 0,
        "seconds": 10,
        "a file": "done",
        "a file later": "OSError",
        "a socket": "OSError",
        "a pipe": "OSError",
        "for good": [0, 0],
    }
