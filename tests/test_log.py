"""The log: nothing that a person wrote, no token, no request ever gets into it."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult

from bot.log import set_up, uncaught
from bot.sandbox.faults import Fault
from bot.slack.socket import Socket
from bot.store.errors import DatabaseFull
from tests.slack.edge import bolt_app, edge, until

WORDS = "my-secret-note-about-Erika"
TOKEN = "xoxb-1-very-secret"

Start = Callable[..., io.StringIO]


@dataclass
class Friend:
    name: str


@pytest.fixture
def start() -> Iterator[Start]:
    """Set the log up, and put everything back afterwards."""
    handlers, level = logging.root.handlers[:], logging.root.level

    def begin(level: str = "debug", style: str = "json") -> io.StringIO:
        out = io.StringIO()
        set_up(level, style, out)
        return out

    yield begin
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)
    structlog.reset_defaults()


def lines(out: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_our_event_keeps_its_name_its_ids_its_level_and_its_time(start: Start) -> None:
    out = start()
    structlog.get_logger("bot.flows").info("posted", nudge="n1", tries=2, at=datetime(2026, 1, 1, tzinfo=UTC))
    (line,) = lines(out)
    assert (line["event"], line["nudge"], line["tries"]) == ("posted", "n1", 2)
    assert (line["level"], line["logger"]) == ("info", "bot.flows")
    assert str(line["timestamp"]).endswith("Z")


def test_an_event_below_the_level_is_not_written(start: Start) -> None:
    out = start("warning")
    structlog.get_logger("bot").info("posted")
    assert out.getvalue() == ""


def test_the_console_is_readable_and_without_colours_in_a_file(start: Start) -> None:
    out = start(style="console")
    structlog.get_logger("bot").warning("posted", nudge="n1")
    assert "posted" in out.getvalue()
    assert "nudge=n1" in out.getvalue()
    assert "\x1b" not in out.getvalue()


@pytest.mark.parametrize("style", ["json", "console"])
def test_an_exception_is_told_by_class_and_frames_never_by_its_text(start: Start, style: str) -> None:
    out = start(style=style)

    def fail(note: str) -> None:
        raise ValueError(note)

    try:
        fail(WORDS)
    except ValueError:
        structlog.get_logger("bot").exception("failed", stack_info=True)
    assert WORDS not in out.getvalue()
    assert "ValueError" in out.getvalue()
    assert "tests/test_log.py" in out.getvalue()
    assert " fail" in out.getvalue()


def test_a_chain_is_told_whole_with_its_sqlstate(start: Start) -> None:
    out = start()
    connection = sqlite3.connect(":memory:")
    try:
        try:
            connection.execute(f"SELECT '{WORDS}' FROM nowhere")
        except sqlite3.Error as error:
            raise RuntimeError(WORDS) from error
    except RuntimeError as error:
        structlog.get_logger("bot").error("failed", exc_info=error)
    finally:
        connection.close()
    (line,) = lines(out)
    assert line["error"] == "RuntimeError from OperationalError"
    assert line["sqlstate"] == "SQLITE_ERROR"
    assert WORDS not in out.getvalue()


@pytest.mark.parametrize(
    ("code", "told"), [("40001", "40001"), ("SQLITE_FULL", "SQLITE_FULL"), (WORDS, None)]
)
def test_the_stores_own_errors_keep_their_code(start: Start, code: str, told: str | None) -> None:
    out = start()
    structlog.get_logger("bot").error("failed", exc_info=DatabaseFull(code))
    assert lines(out)[0].get("sqlstate") == told
    assert WORDS not in out.getvalue()


def test_an_exception_group_names_what_it_holds(start: Start) -> None:
    out = start()
    group = ExceptionGroup(WORDS, [ValueError(WORDS), KeyError(WORDS)])
    structlog.get_logger("bot").error("failed", exc_info=group)
    (line,) = lines(out)
    assert line["error"] == "ExceptionGroup from ValueError from KeyError"
    assert WORDS not in out.getvalue()


def test_no_exception_no_error_field(start: Start) -> None:
    out = start()
    structlog.get_logger("bot").error("failed", exc_info=True)
    assert "error" not in lines(out)[0]


def test_an_object_is_named_by_its_class(start: Start) -> None:
    out = start()
    structlog.get_logger("bot").info("seen", who=Friend(WORDS), many=[Friend(WORDS), 1], body={"text": WORDS})
    (line,) = lines(out)
    assert (line["who"], line["many"], line["body"]) == ("<Friend>", ["<Friend>", 1], "<dict>")


@pytest.mark.parametrize("style", ["json", "console"])
def test_a_token_is_cut_short_wherever_it_stands(start: Start, style: str) -> None:
    out = start(style=style)
    structlog.get_logger("bot").info(f"a {TOKEN}", app="xapp-1-A-very-secret")
    assert "very-secret" not in out.getvalue()
    assert "xoxb-…" in out.getvalue()


@pytest.mark.parametrize("name", ["slack_bolt.AsyncApp", "slack_sdk.web", "aiohttp.access", "somebody", ""])
def test_a_library_is_not_heard_below_warning(start: Start, name: str) -> None:
    out = start()
    # Bolt gives its loggers the root's level, which is why the outlet has to decide.
    logging.getLogger(name).setLevel(logging.DEBUG)
    logging.getLogger(name).info(WORDS)
    logging.getLogger(name).debug(WORDS)
    assert out.getvalue() == ""


def test_what_a_library_says_is_withheld_but_where_is_told(start: Start) -> None:
    out = start()
    logging.getLogger("slack_sdk.web").warning("body: %s", WORDS)
    already_formatted = f"about {WORDS}"
    logging.getLogger("somebody").error(already_formatted, stack_info=True)
    for line in lines(out):
        assert line["event"] == "withheld"
        assert str(line["at"]).startswith("main/tests/test_log.py:") or "tests/test_log.py:" in str(
            line["at"]
        )
    assert WORDS not in out.getvalue()


def test_a_known_sentence_is_reduced_to_what_is_known_of_it(start: Start) -> None:
    out = start()
    as_bolt_says_it = f"Unhandled request ({{'text': '{WORDS}'}})"
    logging.getLogger("slack_bolt.AsyncApp").warning(as_bolt_says_it)
    assert lines(out)[0]["event"] == "Unhandled request"
    assert WORDS not in out.getvalue()


def test_the_scheduler_and_the_migrations_speak_for_themselves(start: Start) -> None:
    out = start()
    logging.getLogger("apscheduler.scheduler").info("Running job")
    logging.getLogger("apscheduler.scheduler").warning('Run time of job "%s" was missed', "tick")
    logging.getLogger("alembic.runtime").info("Running upgrade %s -> %s", "1", "2")
    events = [line["event"] for line in lines(out)]
    assert events == ['Run time of job "tick" was missed', "Running upgrade 1 -> 2"]


async def test_a_task_that_fails_unseen_is_told_by_class(start: Start) -> None:
    out = start()

    async def fail() -> None:
        raise ValueError(WORDS)

    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    del task
    await asyncio.sleep(0)
    (line,) = lines(out)
    assert (line["event"], line["error"]) == ("Task exception was never retrieved", "ValueError")
    assert WORDS not in out.getvalue()


def test_a_line_that_cannot_be_written_is_not_printed_with_its_arguments(start: Start) -> None:
    out = start()
    logging.getLogger("somebody").warning("%d", WORDS)
    assert out.getvalue() == "a log line could not be written: TypeError\n"


def test_an_uncaught_exception_is_told_by_class(start: Start) -> None:
    out = start()
    try:
        raise ValueError(WORDS)
    except ValueError:
        uncaught(*sys.exc_info())
    uncaught(KeyboardInterrupt, KeyboardInterrupt(), None)
    (line,) = lines(out)
    assert (line["event"], line["error"]) == ("uncaught", "ValueError")
    assert WORDS not in out.getvalue()


async def test_a_whole_conversation_at_the_loudest_leaves_no_word_and_no_token_in_the_log(
    start: Start,
) -> None:
    out = start()
    async with edge() as at:
        app = bolt_app(at.installed, at.clients)

        @app.command("/reconnect")
        async def answer(ack: AsyncAck, command: dict[str, str]) -> None:
            await ack(command["text"])

        @app.event("message")
        async def listener(event: dict[str, str]) -> None:
            raise ValueError(event["text"])

        at.sandbox.faults.add("chat.postMessage", Fault("error", error="invalid_blocks"))
        socket = Socket(app, at.sandbox.app_token, at.clients)
        await socket.start()
        await until(lambda: socket.is_connected)
        await at.sandbox.command(at.ada, f"/reconnect {WORDS}")
        at.sandbox.message(at.ada, WORDS)
        await at.sandbox.quiet()
        await at.messenger.post(at.suggestion(tie_name=WORDS))
        await at.messenger.post(at.suggestion(tie_name=WORDS))
        await until(lambda: "ValueError" in out.getvalue())
        await socket.stop()
    for secret in (WORDS, at.team.bot_token, at.sandbox.app_token, "ticket=", at.ada.real_name):
        assert secret not in out.getvalue()


async def _authorize(**_: object) -> AuthorizeResult:
    return AuthorizeResult(enterprise_id=None, team_id="T1", bot_token=TOKEN, bot_user_id="UBOT")


async def test_bolt_and_a_wrong_signature_leave_no_word_in_the_log(start: Start) -> None:
    out = start()
    app = AsyncApp(signing_secret="very-secret", authorize=_authorize, name="apakabar")
    headers: dict[str, str | Sequence[str]] = {
        "content-type": "application/x-www-form-urlencoded",
        "x-slack-signature": "v0=wrong",
        "x-slack-request-timestamp": str(int(datetime.now(UTC).timestamp())),
    }
    request = AsyncBoltRequest(body=f"command=/reconnect&text={WORDS}&team_id=T1", headers=headers)
    response = await app.async_dispatch(request)
    assert response.status == 401
    assert WORDS not in out.getvalue()


async def test_bolt_and_a_listener_that_fails_leave_no_word_in_the_log(start: Start) -> None:
    out = start()
    app = AsyncApp(signing_secret="very-secret", authorize=_authorize, name="apakabar")

    @app.command("/reconnect")
    async def listener(command: dict[str, str]) -> None:
        raise ValueError(command["text"])

    body = {"command": "/reconnect", "text": WORDS, "team_id": "T1", "user_id": "U1"}
    response = await app.async_dispatch(AsyncBoltRequest(body=body, mode="socket_mode"))
    unhandled = {"command": "/other", "text": WORDS, "team_id": "T1", "user_id": "U1"}
    await app.async_dispatch(AsyncBoltRequest(body=unhandled, mode="socket_mode"))
    assert response.status == 500
    assert [line["event"] for line in lines(out)] == ["Failed to run listener function", "Unhandled request"]
    assert lines(out)[0]["error"] == "ValueError"
    assert WORDS not in out.getvalue()
    assert TOKEN not in out.getvalue()
