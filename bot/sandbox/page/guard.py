"""Keeps other web pages out: the sandbox listens to this machine's own page and to nobody else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

_HOSTS = ("127.0.0.1", "localhost", "::1")
_POLICY = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' https: data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

Answering = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def guard(request: web.Request, handler: Answering) -> web.StreamResponse:
    """Refuse foreign hosts and origins everywhere, and other than JSON where the page acts."""
    if _hostname(request.host) not in _HOSTS:
        return refusal(403, "foreign_host", "Only 127.0.0.1 and localhost are served")
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"{request.scheme}://{request.host}":
        return refusal(403, "foreign_origin", "Another page may not do this")
    acts = request.path.startswith("/sandbox/") and request.method not in ("GET", "HEAD")
    if acts and request.content_type != "application/json":
        return refusal(415, "not_json", "Actions are JSON")
    return await handler(request)


def _hostname(host: str) -> str | None:
    try:
        return urlsplit(f"//{host}").hostname
    except ValueError:
        return None


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    if not request.path.startswith(("/api/", "/link/", "/response/")):
        response.headers.update(HEADERS)


def refusal(status: int, code: str, sentence: str) -> web.Response:
    return web.json_response({"ok": False, "error": code, "message": sentence}, status=status)
