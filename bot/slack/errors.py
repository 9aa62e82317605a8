"""What Slack's refusals mean, as a small closed table, and what they say of a call that was made."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from enum import StrEnum

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.ports import Busy, Refused, Unclear

Failure = Refused | Busy | Unclear

NOT_INSTALLED = "not_installed"  # ours, not Slack's: there is no token for this workspace
DEFAULT_WAIT = 30.0
LONGEST_WAIT = 3600.0


class Sort(StrEnum):
    MEMBER = "member"  # this member cannot be reached; nobody else is concerned
    WORKSPACE = "workspace"  # the token or the installation; nobody of this workspace can be reached
    AGAIN = "again"  # nothing happened, and it may go well later
    UNCLEAR = "unclear"  # it may have happened
    OURS = "ours"  # what we sent was wrong


_CODES: Mapping[Sort, tuple[str, ...]] = {
    Sort.MEMBER: (
        "as_user_not_supported",
        "cannot_dm_bot",
        "channel_not_found",
        "is_archived",
        "messages_tab_disabled",
        "not_in_channel",
        "restricted_action",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
        "users_not_found",
    ),
    Sort.WORKSPACE: (
        NOT_INSTALLED,
        "access_denied",
        "account_inactive",
        "app_access_restricted",
        "ekm_access_denied",
        "enterprise_is_restricted",
        "invalid_auth",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "team_access_not_granted",
        "team_not_found",
        "token_expired",
        "token_revoked",
        "two_factor_setup_required",
    ),
    Sort.AGAIN: (
        "message_limit_exceeded",
        "org_login_required",
        "rate_limited",
        "ratelimited",
        "restricted_too_many",
        "team_added_to_org",
    ),
    Sort.UNCLEAR: ("fatal_error", "internal_error", "request_timeout", "service_unavailable"),
}
TABLE: Mapping[str, Sort] = {code: sort for sort, codes in _CODES.items() for code in codes}


def sort_of(code: str) -> Sort:
    """Sort a code; one that is not in the table is a definite no to what we sent."""
    return TABLE.get(code, Sort.OURS)


async def attempt(call: Awaitable[AsyncSlackResponse]) -> AsyncSlackResponse | Failure:
    """Await one call and turn everything that Slack or the network may do into a value."""
    try:
        return await call
    except SlackApiError as error:
        return _refusal(error)
    except (aiohttp.ConnectionTimeoutError, aiohttp.ClientConnectorError):
        return Busy(DEFAULT_WAIT)  # there was no connection yet, so nothing can have happened
    except TimeoutError:
        return Unclear("time_out")
    except (aiohttp.ClientError, OSError):
        return Unclear("connection_lost")
    except (AttributeError, TypeError, ValueError):
        return Unclear("unreadable_answer")  # slack_sdk trips over a body that is no JSON object


def code_of(failure: Failure) -> str:
    """Name what went wrong, for a log or a report."""
    return "ratelimited" if isinstance(failure, Busy) else failure.code


def _refusal(error: SlackApiError) -> Failure:
    answer = error.response  # aiohttp's own where the body was no JSON
    status = answer.status_code if isinstance(answer, AsyncSlackResponse) else answer.status
    wait = _wait(answer.headers.get("Retry-After"))
    if status == 429:
        return Busy(wait)
    if status >= 500:
        return Unclear(f"http_{status}")
    body = answer.data if isinstance(answer, AsyncSlackResponse) else None
    code = body.get("error") if isinstance(body, dict) else None
    return _by_code(code, wait) if isinstance(code, str) else Unclear("unreadable_answer")


def _by_code(code: str, wait: float) -> Failure:
    match sort_of(code):
        case Sort.AGAIN:
            return Busy(wait)
        case Sort.UNCLEAR:
            return Unclear(code)
        case _:
            return Refused(code)


def _wait(told: str | None) -> float:
    seconds = float(told) if told is not None and told.isdecimal() else DEFAULT_WAIT
    return min(max(seconds, 1.0), LONGEST_WAIT)
