"""The real store, with a say for the test before and after each transaction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self

from bot.store.store import Store

Meddle = Callable[[Callable[..., Any], tuple[Any, ...]], None]


def nothing(service: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Let it happen."""


class Meddled(Store):
    """Shares everything with the store that it is laid over; `before` and `after` may raise."""

    before: Meddle
    after: Meddle

    @classmethod
    def over(cls, store: Store, before: Meddle = nothing, after: Meddle = nothing) -> Self:
        meddled = cls.__new__(cls)
        meddled.__dict__.update(store.__dict__)
        meddled.before, meddled.after = before, after
        return meddled

    async def run(self, service: Any, *args: Any, **kwargs: Any) -> Any:
        self.before(service, args)
        result = await super().run(service, *args, **kwargs)
        self.after(service, args)
        return result

    async def read(self, service: Any, *args: Any, **kwargs: Any) -> Any:
        self.before(service, args)
        result = await super().read(service, *args, **kwargs)
        self.after(service, args)
        return result
