"""What a search for something light is given: whom for, when, and what for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.model import Kind
from bot.core.occasions import Occasion
from bot.core.recipient import Recipient
from bot.core.slots import zone_of
from bot.ideas.fitting import Circumstances
from bot.ideas.greeting_days import occasion_of


@dataclass(frozen=True, slots=True)
class Want:
    """`seed` decides where nothing else does; `kind` is what the ideas are for: a hello, or a thank-you."""

    recipient: Recipient
    now: datetime
    seed: int
    kind: Kind = Kind.HELLO

    @property
    def occasion(self) -> Occasion | None:
        """The day of the tie's own that is near, if one is."""
        return occasion_of(self.recipient, self.now)

    @property
    def around(self) -> Circumstances:
        """How the tie is to be greeted: in its own language and register, or the member's."""
        member, tie = self.recipient.member, self.recipient.tie
        return Circumstances(
            language=tie.language or member.language,
            register=tie.register or member.register,
            gap_days=None if tie.touched_at is None else (self.now - tie.touched_at).days,
            local=self.now.astimezone(zone_of(member.zone)),
        )
