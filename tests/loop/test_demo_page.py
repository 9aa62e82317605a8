"""The whole demo, played on its page in Chromium by somebody who has only a keyboard and a mouse."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from bot.demo import GARDEN, playing
from bot.sandbox.sandbox import Sandbox
from tests.loop.browser import browser_page

# Pictures for a person to look at; `APAKABAR_SHOTS=folder` keeps them.
SHOTS = os.environ.get("APAKABAR_SHOTS")


class Visitor:
    """Somebody in front of the page."""

    def __init__(self, page: Page, sandbox: Sandbox) -> None:
        self.page, self.sandbox = page, sandbox

    async def become(self, person: str) -> None:
        """Switch to somebody else, and wait until the page is theirs."""
        button = self.page.get_by_test_id(f"person-{person}")
        await button.click()
        await expect(button).to_have_attribute("aria-current", "true")
        await expect(self.page.get_by_test_id("composer")).to_be_enabled()

    async def type(self, text: str) -> None:
        await self.page.get_by_test_id("composer").fill(text)
        await self.page.get_by_test_id("send").click()

    @property
    def last(self) -> Locator:
        return self.page.get_by_test_id("message").last

    async def says(self, text: str) -> None:
        await expect(self.last).to_contain_text(text)

    async def next_nudge(self) -> Locator:
        await self.page.get_by_test_id("clock-next").click()
        nudge = self.page.get_by_test_id("message").filter(has=self.page.get_by_role("button", name=OPEN))
        await expect(nudge.last).to_be_visible()
        return nudge.last

    async def shot(self, name: str) -> None:
        if SHOTS:
            Path(SHOTS).mkdir(parents=True, exist_ok=True)
            await self.page.screenshot(path=str(Path(SHOTS) / f"{name}.png"))


OPEN = "Open chat"


@pytest.fixture
async def visitor(tmp_path: Path) -> AsyncIterator[Visitor]:
    """Bob, whose Slack speaks English, on a fresh demo."""
    async with playing(tmp_path, 0, lambda _: None) as (sandbox, url), browser_page() as (page, wrong):
        await page.goto(url)
        visitor = Visitor(page, sandbox)
        await visitor.become("UBOB0000001")
        yield visitor
        assert wrong == []


async def test_a_stranger_adds_is_nudged_reacts_and_takes_it_back(visitor: Visitor) -> None:
    await visitor.type("/reconnect add @erika every 6 weeks #campus likes dogs")
    await visitor.says("Erika")
    nudge = await visitor.next_nudge()
    await expect(nudge).to_contain_text("Erika")
    await visitor.shot("nudge-en")
    await nudge.hover()
    await nudge.get_by_test_id("quick-reaction").first.click()
    await expect(visitor.page.get_by_role("button", name="Undo").last).to_be_visible()
    await visitor.shot("done-en")
    await visitor.last.get_by_test_id("reaction").first.click()
    await expect(visitor.page.get_by_role("button", name=OPEN).last).to_be_visible()


async def test_buttons_do_what_they_say(visitor: Visitor) -> None:
    await visitor.type("/reconnect add @erika, @budi every month")
    await visitor.says("Erika")
    nudge = await visitor.next_nudge()
    idea = visitor.sandbox.messages("UBOB0000001")[-1].text.split("\n")[1]
    await expect(nudge).to_contain_text(idea)
    await nudge.get_by_role("button", name="Another idea").click()
    await expect(nudge).not_to_contain_text(idea)
    await nudge.get_by_role("button", name="Copy idea 1").click()
    modal = visitor.page.get_by_test_id("modal")
    await expect(modal).to_be_visible()
    await visitor.shot("copy-en")
    await visitor.page.keyboard.press("Escape")
    await expect(modal).to_be_hidden()
    await nudge.get_by_role("button", name="Done", exact=True).click()
    await visitor.last.get_by_role("button", name="Undo").click()
    await expect(visitor.page.get_by_role("button", name=OPEN).last).to_be_visible()


async def test_the_garden_grows_and_the_list_help_home_and_form_are_there(visitor: Visitor) -> None:
    await visitor.page.get_by_test_id("garden").click()
    await visitor.says("Rangga")
    await visitor.type("/reconnect list")
    await visitor.says("Tom Hartono")
    await visitor.shot("list-en")
    await visitor.type("help")
    await visitor.says("/reconnect")
    await visitor.shot("help-en")
    await visitor.page.get_by_test_id("tab-home").click()
    await expect(visitor.page.get_by_test_id("home")).to_contain_text("Tom Hartono")
    await visitor.shot("home-en")
    await visitor.page.get_by_role("button", name="Add somebody").click()
    modal = visitor.page.get_by_test_id("modal")
    await modal.get_by_role("textbox", name="Name").fill("Dewi Lestari")
    await visitor.shot("form-en")
    await visitor.page.get_by_test_id("modal-submit").click()
    await visitor.page.get_by_test_id("tab-messages").click()
    await visitor.says("Dewi Lestari")
    assert len(GARDEN) == 5


async def test_the_same_in_indonesian(visitor: Visitor) -> None:
    page = visitor.page
    await visitor.become("UADA0000001")
    await visitor.type("tambah @erika tiap 6 minggu #kampus suka anjing")
    await visitor.says("Erika")
    await page.get_by_test_id("clock-next").click()
    await expect(page.get_by_role("button", name="Buka obrolan").last).to_be_visible()
    await visitor.shot("nudge-id")
    await visitor.last.get_by_role("button", name="Sudah", exact=True).click()
    await expect(page.get_by_role("button", name="Batalkan").last).to_be_visible()
    await visitor.type("daftar")
    await visitor.says("tiap 6 minggu")
    await visitor.shot("list-id")
    await visitor.type("/reconnect bantuan")
    await visitor.says("/reconnect")
    await visitor.shot("help-id")
