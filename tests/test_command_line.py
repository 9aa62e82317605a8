"""The command line, as a person runs it: what it prints, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


class Shell:
    """Runs `python -m bot` with no settings but those that are given."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = {name: value for name, value in os.environ.items() if not name.startswith("APAKABAR_")}
        self.environment = kept | {"APAKABAR_DATABASE_URL": f"sqlite:///{folder / 'apakabar.db'}"}

    def run(self, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=ROOT,
            env=self.environment | settings,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def test_without_a_command_it_says_which_there_are(shell: Shell) -> None:
    answer = shell.run()
    assert answer.returncode == 2
    assert "COMMAND" in answer.stderr
    assert all(name in shell.run("--help").stdout for name in ("demo", "serve", "doctor", "manifest"))


def test_the_manifest_is_json_for_both_ways_in(shell: Shell) -> None:
    socket = json.loads(shell.run("manifest").stdout)
    assert socket["settings"]["socket_mode_enabled"]
    http = json.loads(shell.run("manifest", "--url", "https://bot.example.org").stdout)
    assert http["features"]["slash_commands"][0]["url"] == "https://bot.example.org/slack/events"


def test_migrating_goes_up_and_down_and_says_where_it_is(shell: Shell) -> None:
    assert "0007" in shell.run("migrate").stdout
    assert "none" in shell.run("migrate", "--down").stdout
    assert shell.run("migrate").returncode == 0


def test_a_new_key_can_be_put_first_and_everything_sealed_with_it(shell: Shell) -> None:
    shell.run("migrate")
    new = shell.run("doctor", "--new-key").stdout.strip()
    answer = shell.run("reseal", APAKABAR_KEYS=new)
    assert answer.returncode == 0, answer.stderr
    assert "0 texts" in answer.stdout


def test_serving_without_tokens_names_what_is_missing(shell: Shell) -> None:
    answer = shell.run("serve")
    assert answer.returncode == 1
    assert "APAKABAR_BOT_TOKEN" in answer.stderr
    assert "APAKABAR_APP_TOKEN" in answer.stderr


def test_a_wrong_setting_is_refused_by_name_and_never_shown(shell: Shell) -> None:
    answer = shell.run("serve", APAKABAR_BOT_TOKEN="xapp-not-for-here")
    assert answer.returncode == 1
    assert "APAKABAR_BOT_TOKEN" in answer.stderr
    assert "not-for-here" not in answer.stderr


def test_a_database_that_was_never_migrated_says_how(shell: Shell) -> None:
    answer = shell.run("serve", APAKABAR_BOT_TOKEN="xoxb-1", APAKABAR_APP_TOKEN="xapp-1")
    assert answer.returncode == 1
    assert "migrate" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_the_doctor_says_what_to_do_about_each_trouble(shell: Shell) -> None:
    answer = shell.run("doctor", APAKABAR_SLACK_API_URL="http://127.0.0.1:9/api/")
    assert answer.returncode == 1
    assert "FIX" in answer.stdout
    assert "APAKABAR_BOT_TOKEN" in answer.stdout
    assert "Traceback" not in answer.stderr


def test_health_of_a_bot_that_does_not_run_is_a_failure(shell: Shell) -> None:
    answer = shell.run("healthy", APAKABAR_PORT="9")
    assert answer.returncode == 1
    assert "serve" in answer.stderr
