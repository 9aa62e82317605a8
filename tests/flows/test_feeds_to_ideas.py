"""From a server on loopback to something that a member can send: a story, a workshop, a cartoon."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.core.model import Language, Register
from bot.core.sources import SourceKind
from bot.flows.newsstand import Newsstand
from bot.ideas import newspaper, workshops
from bot.ideas.fitting import Circumstances
from tests.core.worlds import NOW, tie
from tests.flows.newsroom import ADA, BOB, Newsroom, blog, feed, site
from tests.ideas.fetching.servers import page
from tests.ideas.reading.pages import calendar, event

AROUND = Circumstances(Language.ID, Register.CASUAL, 50, NOW.astimezone(ZoneInfo("Asia/Jakarta")))
BUDI = tie("Budi", likes=("kopi",))


async def test_what_is_fetched_becomes_ideas_for_those_who_listen(newsroom: Newsroom) -> None:
    meeting = event(":20261212T030000Z", "LOCATION:Bandung", title="Latte art workshop")
    pages = {
        "/feed": feed(blog("Latte art at home", "Ten killed at a coffee fair", at=NOW)),
        "/team.ics": page(calendar(meeting), "Content-Type: text/calendar"),
        "/comic": feed(blog("Compiling", at=NOW)),
    }
    async with site(dict(pages)) as server:
        base = f"http://a.example.org:{server.port}"
        await newsroom.follow(f"{base}/feed", ADA)
        await newsroom.follow(f"{base}/team.ics", ADA, kind=SourceKind.CALENDAR)
        await newsroom.follow(f"{base}/comic", BOB, kind=SourceKind.CARTOON)
        await newsroom.feeds.tick()

    stand = Newsstand(newsroom.store, newsroom.clock)
    adas, bobs = await newsroom.heard_by(ADA), await newsroom.heard_by(BOB)
    told = await stand.stories(adas)
    story = newspaper.choose(told, BUDI, AROUND, given=(), now=NOW, seed=1)
    assert story is not None
    assert story.text.endswith("Latte art at home\nhttps://blog.example.org/latte-art-at-home")
    assert newspaper.choose(told, BUDI, AROUND, given={story.key}, now=NOW, seed=1) is None

    workshop = workshops.choose(await stand.events(adas), BUDI, AROUND, given=(), now=NOW, seed=1)
    assert workshop is not None
    assert "“Latte art workshop”" in workshop.text
    assert "Sab 12 Des, 10.00, Bandung" in workshop.text

    assert await stand.cartoons(adas) == await stand.stories(bobs) == []
    comics = await stand.cartoons(bobs)
    assert newspaper.choose_cartoon(comics, BUDI, AROUND, given=(), now=NOW, seed=1) is not None
