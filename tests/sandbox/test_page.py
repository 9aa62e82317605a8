"""The sandbox's page in a browser: what a person sees, types, presses and chooses."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.clock import SandboxClock
from bot.sandbox.people import Person
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.serving import Address
from tests.sandbox.browsing import Visit, browser, visiting
from tests.sandbox.every_block import ELEMENTS, MARKDOWN, RICH, WORDS
from tests.sandbox.kit import Block, actions, button, home, plain, section, select
from tests.sandbox.manifests import MANIFEST
from tests.sandbox.page_app import Gardener, talking

# One loop for all, so that one browser serves them all.
pytestmark = pytest.mark.asyncio(loop_scope="module")

MORNING = datetime(2026, 11, 25, 1, 20, tzinfo=UTC)


@pytest.fixture
def gardener() -> Gardener:
    return Gardener(SandboxClock(MORNING), due=MORNING + timedelta(hours=20))


@pytest.fixture
def sandbox(gardener: Gardener) -> Sandbox:
    return Sandbox(MANIFEST, clock=gardener.clock, walker=gardener, garden=["/reconnect help"])


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


@pytest_asyncio.fixture(loop_scope="module")
async def say(client: AsyncWebClient, ada: Person) -> Any:
    """Let the bot write to Ada."""

    async def post(*blocks: Block, text: str = "Halo") -> str:
        answer = await client.chat_postMessage(
            channel=f"D{ada.id[1:]}", text=text, blocks=list(blocks) or None
        )
        return str(answer["ts"])

    return post


async def test_every_kind_of_block_is_drawn(visit: Visit, say: Any) -> None:
    for blocks in (WORDS, RICH, MARKDOWN, ELEMENTS):
        await say(*blocks)
    log = visit.get("log")
    await expect(visit.messages()).to_have_count(4)
    for words in ("A header", "A field", "A context", "A step", "A rich quote", "A heading", "Erika"):
        await expect(log).to_contain_text(words)
    await expect(log.get_by_role("img", name="A cat waves")).to_have_count(2)
    await expect(log.get_by_role("table")).to_be_visible()
    for name in ("Pick one", "Pick somebody", "Pick a channel"):
        await expect(log.get_by_role("combobox", name=name)).to_be_visible()
    for role, name in (("button", "Open"), ("radio", "A radio"), ("checkbox", "A checkbox")):
        await expect(log.get_by_role(role, name=name)).to_be_visible()
    await expect(log).not_to_contain_text("cannot show")


async def test_markup_is_read_as_slack_reads_it(visit: Visit, say: Any) -> None:
    await say(*WORDS)
    words = visit.messages().locator(".section").first
    for tag, text in (("strong", "bold"), ("em", "italic"), ("del", "strike"), ("code", "code")):
        await expect(words.locator(tag)).to_have_text(text)
    await expect(words.locator("pre")).to_have_text("fenced <b>")
    await expect(words.locator("blockquote")).to_have_text("quoted")
    await expect(words).to_contain_text(
        "@Erika Sommer #campus @here 2026-11-25 08:20 <b> & 🌱 👋🏽 :no_such_sign:"
    )
    await expect(words.get_by_role("link")).to_have_text(["a link", "a chat"])


async def test_nothing_in_a_message_becomes_markup_of_the_page(visit: Visit, say: Any) -> None:
    await say(text='<img src=x onerror="window.caught=1"> <script>window.caught=1</script>')
    await expect(visit.messages()).to_contain_text("<script>")
    assert await visit.page.evaluate("window.caught") is None


async def test_the_keyboard_alone_writes_and_completes(visit: Visit) -> None:
    await visit.page.reload()
    await expect(visit.get("clock-time")).not_to_be_empty()
    await visit.page.keyboard.press("Tab")
    await visit.page.keyboard.press("Enter")
    await expect(visit.get("composer")).to_be_focused()
    for typed, key in (("/rec", "Enter"), ("add @bud", "Tab"), ("every 6 weeks #cam", "Enter")):
        await visit.page.keyboard.type(typed)
        await expect(visit.get("completions")).to_be_visible()
        await visit.page.keyboard.press(key)
    await visit.page.keyboard.press("Enter")
    await expect(visit.messages().last).to_contain_text("add @Budi Santoso every 6 weeks #campus")
    await expect(visit.messages().last).to_contain_text("Only visible to you")
    await visit.page.keyboard.press("ArrowUp")
    await expect(visit.get("composer")).to_have_value("/reconnect add @budi every 6 weeks #campus")


async def test_a_reaction_is_added_and_taken_back(
    visit: Visit, say: Any, sandbox: Sandbox, ada: Person
) -> None:
    await say()
    await visit.messages().hover()
    await visit.messages().get_by_role("button", name="React with a check mark").click()
    pill = visit.get("reaction")
    await expect(pill).to_have_attribute("data-reaction", "white_check_mark")
    await expect(pill).to_have_attribute("aria-pressed", "true")
    await pill.click()
    await expect(pill).to_have_count(0)
    assert sandbox.messages(ada)[0].reactions == {}


async def test_the_picker_finds_a_sign_in_a_skin_tone(visit: Visit, say: Any) -> None:
    await say()
    await visit.messages().hover()
    await visit.get("add-reaction").click()
    await visit.get("picker").get_by_role("radio", name="Skin tone 4").check(force=True)
    await visit.get("picker").get_by_role("textbox").fill("wave")
    await visit.page.keyboard.press("Enter")
    await expect(visit.get("reaction")).to_have_attribute("data-reaction", "wave::skin-tone-4")


async def test_a_modal_says_what_is_wrong_and_keeps_what_was_typed(visit: Visit) -> None:
    await visit.write("/reconnect form")
    form = visit.get("modal")
    await visit.get("modal-submit").click()
    await expect(visit.get("input-error")).to_have_text("Please fill this in.")
    await form.get_by_label("Note").fill("bad")
    await form.get_by_label("Note").press("Enter")
    await expect(visit.get("input-error")).to_have_text("Not that")
    await expect(form.get_by_label("Note")).to_have_value("bad")
    await expect(form.get_by_label("Note")).to_be_focused()
    await form.get_by_label("Note").fill("good")
    await visit.get("modal-submit").click()
    await expect(form).to_have_count(0)


async def test_every_input_sends_what_stands_in_it(visit: Visit, sandbox: Sandbox) -> None:
    await visit.write("/reconnect inputs")
    form = visit.get("modal")
    await form.get_by_label("Name").fill("Erika")
    await form.get_by_label("Count").fill("6")
    await form.get_by_role("combobox", name="Days").click()
    await visit.page.get_by_role("option", name="Monday").click()
    await visit.page.get_by_role("option", name="Tuesday").click()
    await visit.page.keyboard.press("Escape")
    await visit.get("modal-submit").click()
    await expect(form).to_have_count(0)
    values = sandbox.requests("interactive")[-1].payload["view"]["state"]["values"]
    assert values["name"]["it"]["value"] == "Erika"
    assert values["count"]["it"]["value"] == "6"
    assert [each["value"] for each in values["days"]["it"]["selected_options"]] == ["mo", "tu"]


async def test_escape_goes_back_to_the_window_below_as_it_was(visit: Visit) -> None:
    await visit.write("/reconnect stack")
    await visit.get("modal").get_by_label("Note").fill("half a thought")
    await visit.get("modal").get_by_role("button", name="Deeper").click()
    await expect(visit.get("modal")).to_contain_text("Down here")
    await visit.page.keyboard.press("Escape")
    await expect(visit.get("modal").get_by_label("Note")).to_have_value("half a thought")


async def test_what_is_open_and_typed_survives_news(visit: Visit, say: Any) -> None:
    await say(actions(select("pick", "one", "two", placeholder=plain("Pick one"))))
    await visit.get("composer").fill("half a thought")
    await visit.page.get_by_role("combobox", name="Pick one").click()
    await say(text="News")
    await expect(visit.messages()).to_have_count(2)
    await visit.page.get_by_role("option", name="two").click()
    await expect(visit.page.get_by_role("combobox", name="Pick one")).to_have_text("two")
    await expect(visit.get("composer")).to_have_value("half a thought")


async def test_the_focus_stays_where_a_message_is_changed(
    visit: Visit, say: Any, client: AsyncWebClient, ada: Person
) -> None:
    ts = await say(section(), actions(button("go"), block_id="row"))
    await visit.button("Go").focus()
    changed = [section("Other"), actions(button("go", style="primary"), block_id="row")]
    await client.chat_update(channel=f"D{ada.id[1:]}", ts=ts, text="Other", blocks=changed)
    await expect(visit.messages()).to_contain_text("Other")
    await expect(visit.button("Go")).to_be_focused()
    await client.chat_update(channel=f"D{ada.id[1:]}", ts=ts, text="Done", blocks=[section("Done")])
    await expect(visit.messages()).to_be_focused()


async def test_a_button_that_asks_back_is_pressed_only_after_a_yes(
    visit: Visit, say: Any, sandbox: Sandbox
) -> None:
    await say(*ELEMENTS)
    await visit.button("Ask").click()
    await visit.get("confirm").get_by_role("button", name="No").click()
    assert sandbox.requests("interactive") == []
    await visit.button("Ask").click()
    await visit.get("confirm").get_by_role("button", name="Yes").click()
    await sandbox.wait_for(lambda: bool(sandbox.requests("interactive")))
    assert sandbox.requests("interactive")[0].payload["actions"][0]["action_id"] == "asking"


async def test_home_is_told_and_shown(visit: Visit, client: AsyncWebClient, ada: Person) -> None:
    await visit.get("tab-home").click()
    await expect(visit.page.get_by_role("tabpanel")).to_contain_text("Nothing on Home yet")
    await client.views_publish(user_id=ada.id, view=home(section("Your garden")))
    await expect(visit.get("home")).to_contain_text("Your garden")


async def test_another_person_has_their_own_messages_and_time(visit: Visit, say: Any, bob: Person) -> None:
    await say(text="For Ada")
    await expect(visit.messages()).to_contain_text("For Ada")
    await expect(visit.get("clock-time")).to_have_text("08:20")
    await visit.get(f"person-{bob.id}").click()
    await expect(visit.get("clock-time")).to_have_text("02:20")
    await expect(visit.messages()).to_have_count(0)


async def test_the_clock_walks_and_says_so(visit: Visit, gardener: Gardener, say: Any) -> None:
    gardener.work = say
    await expect(visit.get("clock-due")).to_contain_text("Thu")
    await visit.get("clock-next").click()
    await expect(visit.get("clock-due")).to_have_text("Time is walking…")
    await expect(visit.get("clock-day")).to_be_disabled()
    gardener.may_go_on.set()
    await expect(visit.messages()).to_have_count(1)
    await expect(visit.get("notice")).to_contain_text("It is now Thu")
    await expect(visit.get("clock-due")).to_have_text("Nothing planned yet")
    await expect(visit.get("clock-next")).to_be_disabled()


async def test_the_page_speaks_indonesian_in_every_sentence(visit: Visit) -> None:
    await visit.get("language-id").click()
    await expect(visit.get("garden")).to_have_text("Tanam kebun contoh")
    differing = """async () => {
        const { english } = await import("/static/words-en.js");
        const { indonesian } = await import("/static/words-id.js");
        const keys = new Set([...Object.keys(english), ...Object.keys(indonesian)]);
        return [...keys].filter((key) => !english[key] || !indonesian[key]);
    }"""
    assert await visit.page.evaluate(differing) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_phone_has_room_for_everything(
    sandbox: Sandbox, address: Address, chromium: Browser, say: Any, scheme: Any
) -> None:
    look = {"viewport": {"width": 360, "height": 700}, "color_scheme": scheme}
    async with visiting(chromium, address, **look) as visit:
        for blocks in (WORDS, RICH, ELEMENTS):
            await say(*blocks)
        await expect(visit.messages()).to_have_count(3)
        assert await visit.page.evaluate("document.documentElement.scrollWidth") == 360
        log = visit.page.locator("#log-frame")
        assert await log.evaluate("(box) => box.scrollWidth <= box.clientWidth")


async def test_a_lost_connection_is_said_and_found_again(sandbox: Sandbox, chromium: Browser) -> None:
    async with sandbox.serving() as address, visiting(chromium, address) as visit:
        await expect(visit.get("lost")).to_be_hidden()
        await visit.page.context.set_offline(True)
        sandbox.world.changes.close()
        await expect(visit.get("lost")).to_be_visible()
        await visit.page.context.set_offline(False)
        sandbox.world.changes.closed = False
        await visit.button("Try now").click()
        await expect(visit.get("lost")).to_be_hidden()
        visit.strange.clear()
