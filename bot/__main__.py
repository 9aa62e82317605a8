"""The command line: demo, serve, migrate, manifest, doctor, healthy."""

from __future__ import annotations

import argparse
import asyncio
import errno
import json
import signal
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path

from bot import config, log
from bot.config import Settings
from bot.config_problems import BadSettings
from bot.slack.doctor import exit_code
from bot.slack.installing import BadBotToken
from bot.slack.manifest import manifest
from bot.slack.socket import BadAppToken
from bot.store import migrate
from bot.store.box import new_key
from bot.store.errors import StoreError
from bot.wiring import examine, make_room, running, seal_anew

OK, FAILED, MISUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status. Expected troubles are told in a sentence, with what to do."""
    chosen = _parser().parse_args(arguments)
    try:
        status: int = chosen.run(chosen)
    except (BadSettings, StoreError) as trouble:
        return _fail(str(trouble))
    except BadBotToken as refused:
        if refused.code == "unreachable":
            return _fail(_UNREACHABLE)
        return _fail(_TOKEN.format(what="bot token", variable="APAKABAR_BOT_TOKEN", code=refused.code))
    except BadAppToken as refused:
        return _fail(_TOKEN.format(what="app-level token", variable="APAKABAR_APP_TOKEN", code=refused.code))
    except OSError as trouble:
        if trouble.errno != errno.EADDRINUSE:
            raise
        return _fail(_PORT.format(how=chosen.other_port))
    return status


_PORT = "The port is taken, perhaps by me already. Stop what runs there, or choose another: {how}"
_UNREACHABLE = "Slack cannot be reached. Check this machine's network, and its proxy; then start again."
_TOKEN = (
    "Slack refuses the {what} ({code}). Copy it anew from the app's page into {variable}; "
    "`apakabar doctor` tells more."
)


def _fail(sentence: str) -> int:
    print(f"apakabar: {sentence}", file=sys.stderr)
    return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="apakabar", description="A Slack bot that keeps your loose ties warm."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    demo = _command(commands, "demo", _demo, "try the bot in a stand-in Slack on this computer")
    demo.add_argument("--var", type=Path, default=Path("var"), help="where the demo keeps its files")
    demo.set_defaults(other_port="make demo PORT=8711")
    demo.add_argument("--port", type=int, default=8710, help="the page's port (8710; 0 for any)")
    serve = _command(commands, "serve", _serve, "serve a Slack workspace")
    serve.add_argument("--migrate", action="store_true", help="bring the database up to date first")
    migrating = _command(commands, "migrate", _migrate, "bring the database up to date")
    migrating.add_argument("--down", metavar="VERSION", nargs="?", const="base", help="go back; loses data")
    _command(commands, "reseal", _reseal, "seal everything anew with the first of APAKABAR_KEYS")
    shown = _command(commands, "manifest", _manifest, "print the app manifest to paste into Slack")
    shown.add_argument("--url", help="your address, for HTTP instead of Socket Mode")
    looking = _command(commands, "doctor", _doctor, "check tokens, scopes, database, migrations and clock")
    looking.add_argument("--new-key", action="store_true", help="print a new key for APAKABAR_KEYS")
    _command(commands, "healthy", _healthy, "ask the bot that runs here whether it is well")
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], int],
    what: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=what, description=what)
    parser.set_defaults(run=run, other_port="APAKABAR_PORT=3001")
    return parser


def _settings() -> Settings:
    settings = config.read()
    log.set_up(settings.log_level, settings.log_format)
    sys.excepthook = log.uncaught
    return settings


def _serve(chosen: argparse.Namespace) -> int:
    settings = _settings()
    if missing := config.missing_to_serve(settings):
        raise BadSettings(list(missing))
    make_room(settings)
    if chosen.migrate:
        migrate.up(settings.database_url.get_secret_value())
    asyncio.run(_until_told(settings))
    return OK


async def _until_told(settings: Settings) -> None:
    told = _told_to_stop()
    async with running(settings):
        await told.wait()


def _told_to_stop() -> asyncio.Event:
    told = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, told.set)
    return told


def _demo(chosen: argparse.Namespace) -> int:
    log.set_up("warning", "console")
    asyncio.run(_play(chosen.var.resolve(), chosen.port))
    return OK


async def _play(folder: Path, port: int) -> None:
    from bot.demo import playing

    told = _told_to_stop()
    async with playing(folder, port, lambda what: print(f"Apa Kabar: {what}", flush=True)) as (_, page):
        print(f"Apa Kabar: open {page} in a browser. Ctrl-C ends it; your lists are kept.", flush=True)
        await told.wait()
    print("\nApa Kabar: sampai jumpa, see you!", flush=True)


def _migrate(chosen: argparse.Namespace) -> int:
    settings = _settings()
    make_room(settings)
    url = settings.database_url.get_secret_value()
    if chosen.down:
        migrate.down(url, chosen.down)
    else:
        migrate.up(url)
    print(f"The database is at version {migrate.current(url) or 'none'}.")
    return OK


def _reseal(chosen: argparse.Namespace) -> int:
    """After a new key was put first: from then on the old one can be dropped."""
    resealed = asyncio.run(seal_anew(_settings()))
    print(f"{resealed} texts are sealed with the first key now; the others are no longer needed.")
    return OK


def _manifest(chosen: argparse.Namespace) -> int:
    try:
        shown = manifest(chosen.url)
    except ValueError as wrong:
        return _fail(f"{wrong}.")
    print(json.dumps(shown, ensure_ascii=False, indent=2))
    return OK


def _doctor(chosen: argparse.Namespace) -> int:
    if chosen.new_key:
        print(new_key())
        return OK
    found = asyncio.run(examine(_settings()))
    for finding in found:
        print(f"{'ok  ' if finding.fine else 'FIX '} {finding.check}: {finding.value}")
        for advice in filter(None, (finding.en, finding.id)):
            print(f"       {advice}")
    return exit_code(found)


def _healthy(chosen: argparse.Namespace) -> int:
    settings = _settings()
    host = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host
    try:
        with urllib.request.urlopen(f"http://{host}:{settings.port}/healthz", timeout=4) as answer:
            return OK if answer.status == 200 else FAILED
    except urllib.error.URLError:
        return _fail("No bot answers here. Is `apakabar serve` running?")


if __name__ == "__main__":
    sys.exit(main())
