"""The README tells the truth: its settings are the ones there are, and its commands exist."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from bot import __version__
from bot.config import SECRETS, Settings
from bot.config_problems import PREFIX
from bot.slack.manifest import BOT_SCOPES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()


def test_every_setting_is_documented_and_nothing_else() -> None:
    documented = set(re.findall(rf"^\| `({PREFIX}\w+)`", README, re.MULTILINE))
    assert documented == {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    assert set(SECRETS) <= set(Settings.model_fields)


def test_every_scope_that_is_asked_for_is_named() -> None:
    assert all(f"`{scope}`" in README for scope in BOT_SCOPES)


def test_the_make_targets_that_are_named_exist() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"^make (\w+)|`make (\w+)`", README, re.MULTILINE)) >= {("demo", ""), ("test", "")}
    named = {one or other for one, other in re.findall(r"^make (\w+)|`make (\w+)`", README, re.MULTILINE)}
    assert named <= targets


def test_the_containers_commands_are_the_ones_of_the_command_line() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text()
    assert '"serve", "--migrate"' in dockerfile
    assert '"bot", "healthy"' in dockerfile


def test_the_version_that_servers_are_told_is_the_packages() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] == __version__
