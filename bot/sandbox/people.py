"""Who is in a workspace: teams, people and channels, as values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.sandbox.sayings import Saying, overheard


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: str
    real_name: str
    tz: str = "Asia/Jakarta"
    locale: str = "id-ID"
    can_play: bool = False
    deleted: bool = False
    is_bot: bool = False


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel; of a private one only its members know, and the bot is in none unless said so."""

    id: str
    name: str
    private: bool = False
    members: tuple[str, ...] = ()
    bot_is_in: bool = False
    said: tuple[Saying, ...] = ()


@dataclass(frozen=True, slots=True)
class Team:
    """A workspace that has the bot installed; `granted` None means every scope of the manifest."""

    id: str
    name: str
    domain: str
    people: tuple[Person, ...]
    channels: tuple[Channel, ...] = ()
    granted: frozenset[str] | None = None

    @property
    def bot_user_id(self) -> str:
        return f"UBOT{self.id[1:]}"

    @property
    def bot_id(self) -> str:
        return f"B{self.id[1:]}"

    @property
    def bot_token(self) -> str:
        return f"xoxb-sandbox-{self.id}"

    def person(self, name: str) -> Person:
        """Find somebody by id or handle."""
        return next(each for each in self.people if name in (each.id, each.name))

    def playable(self) -> Sequence[Person]:
        return [each for each in self.people if each.can_play]


def kebun() -> Team:
    """The demo's team: three people to play, colleagues to keep in touch with, a few channels."""
    ada = Person("UADA0000001", "ada", "Ada Wijaya", can_play=True)
    bob = Person("UBOB0000001", "bob", "Bob Lindner", "Europe/Berlin", "en-GB", can_play=True)
    eve = Person("UEVE0000001", "eve", "Eve Carter", "America/New_York", "en-US", can_play=True)
    return Team(
        id="TKEBUN00001",
        name="Kebun",
        domain="kebun",
        people=(ada, bob, eve, *_colleagues()),
        channels=(
            Channel("CCAMPUS0001", "campus"),
            Channel("CAGENCY0001", "old-agency"),
            Channel("CFOUNDER001", "founders", private=True, members=(ada.id, eve.id)),
            Channel("CGENERAL001", "general", said=overheard()),
        ),
    )


def _colleagues() -> tuple[Person, ...]:
    return (
        Person("UERIKA00001", "erika", "Erika Sommer", "Europe/Berlin", "de-DE"),
        Person("UBUDI000001", "budi", "Budi Santoso"),
        Person("USITI000001", "siti", "Siti Rahma", "Asia/Makassar"),
        Person("URANGGA0001", "rangga", "Rangga Putra"),
        Person("UDEWI000001", "dewi", "Dewi Lestari", "Asia/Singapore", "en-GB"),
        Person("UTOM0000001", "tom", "Tom Becker", "America/Los_Angeles", "en-US"),
        Person("ULIA0000001", "lia", "Lia Hartono", deleted=True),
        Person("UKEBUNCI001", "kebun-ci", "Kebun CI", "Etc/UTC", "en-US", is_bot=True),
    )


def small_team(number: int) -> Team:
    """One of many teams: two people to play and one colleague, with ids that no other team has."""
    tail = f"{number:06d}"
    return Team(
        id=f"TSMALL{tail}",
        name=f"Team {number}",
        domain=f"team-{number}",
        people=(
            Person(f"UADA{tail}", "ada", "Ada Wijaya", can_play=True),
            Person(f"UBOB{tail}", "bob", "Bob Lindner", "Europe/Berlin", "en-GB", can_play=True),
            Person(f"UBUDI{tail}", "budi", "Budi Santoso"),
        ),
    )
