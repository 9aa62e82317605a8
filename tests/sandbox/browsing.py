"""The sandbox's page in a real browser, which notes what it asks for and what goes wrong."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from bot.sandbox.serving import Address

_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """The system's Chromium where there is one, otherwise Playwright's own."""
    async with async_playwright() as playwright:
        path = shutil.which("chromium")
        opened = await playwright.chromium.launch(executable_path=path, args=_ARGUMENTS)
        try:
            yield opened
        finally:
            await opened.close()


class Visit:
    """One look at the page; `strange` holds foreign requests, script errors and refused content."""

    def __init__(self, page: Page, address: Address) -> None:
        self.page = page
        self.address = address
        self.strange: list[str] = []
        page.on("request", self._note)
        page.on("pageerror", lambda error: self.strange.append(str(error)))
        page.on("console", lambda line: self.strange.append(line.text) if line.type == "error" else None)

    def _note(self, request: Any) -> None:
        if not request.url.startswith((self.address.page, "data:")):
            self.strange.append(request.url)

    async def open(self, language: str = "en") -> None:
        await self.page.goto(self.address.page)
        await self.get(f"language-{language}").click()
        await expect(self.get("clock-time")).not_to_be_empty()

    def get(self, test_id: str) -> Locator:
        return self.page.get_by_test_id(test_id)

    def messages(self) -> Locator:
        return self.get("message")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    async def write(self, text: str) -> None:
        await self.get("composer").fill(text)
        await self.get("composer").press("Enter")


@asynccontextmanager
async def visiting(opened: Browser, address: Address, **look: Any) -> AsyncIterator[Visit]:
    """Open the page with a look of its own: `viewport`, `color_scheme` and the like."""
    context = await opened.new_context(**look)
    context.set_default_timeout(8000)
    visit = Visit(await context.new_page(), address)
    await visit.open()
    try:
        yield visit
    finally:
        await context.close()
    assert visit.strange == []
