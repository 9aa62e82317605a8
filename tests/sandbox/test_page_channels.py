"""The sandbox's page in a browser: pictures, what the others say in a channel, and shortcuts on it."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.files import SHOWN_AFTER
from bot.sandbox.people import Person
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.serving import Address
from tests.sandbox.browsing import Visit, browser, visiting
from tests.sandbox.kit import Block, plain
from tests.sandbox.manifests import manifest_with
from tests.sandbox.page_app import talking

# One loop for all, so that one browser serves them all.
pytestmark = pytest.mark.asyncio(loop_scope="module")

# One green dot.
GIF = base64.b64decode("R0lGODlhAQABAIAAAAB/AAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==")


@pytest_asyncio.fixture(loop_scope="module")
async def address(sandbox: Sandbox) -> AsyncIterator[Address]:
    async with sandbox.serving() as address:
        yield address


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def chromium() -> AsyncIterator[Browser]:
    async with browser() as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def visit(sandbox: Sandbox, address: Address, chromium: Browser) -> AsyncIterator[Visit]:
    async with talking(sandbox, address), visiting(chromium, address) as visit:
        yield visit


async def _show(client: AsyncWebClient, who: Person, **block: Any) -> None:
    shown: Block = {"type": "image", "title": plain("Good morning"), "alt_text": "A dog wags.", **block}
    await client.chat_postMessage(channel=who.id, text="a", blocks=[shown])


async def _uploaded(client: AsyncWebClient) -> dict[str, Any]:
    answer = await client.files_upload_v2(filename="dog.gif", content=GIF, alt_txt="A dog wags.")
    await asyncio.sleep(SHOWN_AFTER + 0.1)
    file: dict[str, Any] = (await client.files_info(file=answer["file"]["id"]))["file"]
    return file


@pytest.mark.parametrize("name", ["id", "url_private", "permalink"])
async def test_an_uploaded_picture_is_drawn_by_the_sandbox(
    visit: Visit, client: AsyncWebClient, ada: Person, name: str
) -> None:
    file = await _uploaded(client)
    await _show(client, ada, slack_file={"id" if name == "id" else "url": file[name]})
    figure = visit.get("log").locator("figure")
    await expect(figure).to_contain_text("Good morning")
    drawn = figure.get_by_role("img", name="A dog wags.")
    await expect(drawn).to_have_js_property("naturalWidth", 1)
    await expect(drawn).to_have_attribute("src", f"/sandbox/files/{file['id']}?user={ada.id}")


async def test_a_picture_from_elsewhere_is_only_described(
    visit: Visit, client: AsyncWebClient, ada: Person
) -> None:
    await _show(client, ada, image_url="https://pictures.example.com/dog.gif")
    figure = visit.get("log").locator("figure")
    await expect(figure.get_by_role("img", name="A dog wags.")).to_contain_text("From outside")
    await expect(figure).to_contain_text("Good morning")
    await expect(figure.locator("img")).to_have_count(0)


async def test_a_deleted_picture_leaves_its_description(
    visit: Visit, client: AsyncWebClient, ada: Person
) -> None:
    file = await _uploaded(client)
    await _show(client, ada, slack_file={"id": file["id"]})
    await expect(visit.get("log").locator("figure img")).to_have_js_property("naturalWidth", 1)
    await client.files_delete(file=file["id"])
    await visit.page.reload()
    gone = visit.get("log").get_by_role("img", name="A dog wags.")
    await expect(gone).to_contain_text("not there any more")
    # The browser itself says once that it found no picture.
    assert all("404" in each for each in visit.strange)
    visit.strange.clear()


async def test_a_channel_is_looked_at_and_left(visit: Visit) -> None:
    await expect(visit.get("channel-campus")).to_have_count(0)
    await visit.get("channel-general").click()
    await expect(visit.page.get_by_role("heading", level=1)).to_have_text("# general")
    log = visit.get("channel-log")
    await expect(log.get_by_test_id("message")).to_have_count(3)
    await expect(log).to_contain_text("Erika Sommer")
    titles = log.get_by_role("link", name="Why dogs tilt their heads", exact=True)
    await expect(titles).to_have_attribute("href", "https://dogs.example.com/why-dogs-tilt-their-heads")
    await expect(visit.get("composer")).to_be_hidden()
    await expect(visit.get("add-reaction")).to_have_count(0)
    await visit.get("channel-back").click()
    await expect(visit.get("composer")).to_be_visible()
    await expect(visit.messages()).to_have_count(0)


async def test_a_shortcut_is_chosen_in_a_channel(visit: Visit, sandbox: Sandbox, ada: Person) -> None:
    await visit.get("channel-general").click()
    joke = visit.messages().nth(1)
    await joke.hover()
    await joke.get_by_test_id("shortcuts").click()
    await visit.page.get_by_role("menuitem", name="Keep it for somebody").click()
    await expect(visit.get("modal")).to_contain_text("A form")
    (request,) = sandbox.requests("interactive")
    assert request.payload["message"]["ts"] == sandbox.said_in("CGENERAL001", ada)[1].ts


async def test_the_keyboard_alone_reaches_a_shortcut(
    visit: Visit, client: AsyncWebClient, ada: Person, sandbox: Sandbox
) -> None:
    await client.chat_postMessage(channel=ada.id, text="Halo")
    await visit.messages().focus()
    await visit.page.keyboard.press("Tab")
    await visit.page.keyboard.press("ArrowLeft")
    await expect(visit.get("shortcuts")).to_be_focused()
    await visit.page.keyboard.press("Enter")
    await expect(visit.page.get_by_role("menuitem")).to_be_focused()
    await visit.page.keyboard.press("Enter")
    await expect(visit.get("modal")).to_contain_text("A form")
    assert sandbox.requests("interactive")[-1].payload["message"]["text"] == "Halo"


async def test_a_channel_that_another_person_does_not_see_is_left(
    visit: Visit, sandbox: Sandbox, ada: Person, bob: Person
) -> None:
    sandbox.say_in("CFOUNDER001", ada, "Just us")
    await visit.get("channel-founders").click()
    await expect(visit.messages()).to_contain_text("Just us")
    await visit.get(f"person-{bob.id}").click()
    await expect(visit.get("composer")).to_be_visible()
    await expect(visit.messages()).to_have_count(0)


async def test_an_app_without_shortcuts_puts_no_menu(chromium: Browser) -> None:
    sandbox = Sandbox(manifest_with("features.shortcuts", []))
    async with sandbox.serving() as address, visiting(chromium, address) as visit:
        await visit.get("channel-general").click()
        await expect(visit.messages()).to_have_count(3)
        await expect(visit.get("shortcuts")).to_have_count(0)


async def test_a_phone_has_room_for_a_channel(address: Address, chromium: Browser) -> None:
    async with visiting(chromium, address, viewport={"width": 360, "height": 700}) as visit:
        await visit.button("Show people and channels").click()
        await visit.get("channel-general").click()
        await expect(visit.messages()).to_have_count(3)
        assert await visit.page.evaluate("document.documentElement.scrollWidth") == 360
        box = visit.page.locator("#panel-channel")
        assert await box.evaluate("(box) => box.scrollWidth <= box.clientWidth")
