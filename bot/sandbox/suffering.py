"""Failures on purpose, on the wire."""

from __future__ import annotations

import asyncio

from aiohttp import web

from bot.sandbox.faults import Fault


async def suffered(request: web.Request, fault: Fault | None) -> web.StreamResponse | None:
    """What a fault answers before the call has any effect; None lets the call through."""
    match fault.kind if fault else None:
        case "ratelimited" if fault:
            headers = {"Retry-After": str(fault.retry_after)}
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
        case "server_error" if fault:
            return web.Response(status=fault.status, text="<html></html>", content_type="text/html")
        case "drop_before":
            cut(request)
            return web.Response(status=500)
        case "delay" if fault:
            await asyncio.sleep(fault.seconds)
    return None


def cut(request: web.Request) -> None:
    """Drop the connection; whatever is written to it from now on is lost."""
    if request.transport is not None:
        request.transport.abort()
