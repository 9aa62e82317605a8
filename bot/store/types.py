"""An instant in UTC as a column, the same on both databases: aware on the way in, aware on the way out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(at: datetime) -> int:
    """An instant as whole microseconds since 1970, which sorts and round-trips exactly."""
    if at.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return (at - EPOCH) // _MICROSECOND


def instant(micros: int) -> datetime:
    return EPOCH + timedelta(microseconds=micros)


class UtcDateTime(sa.TypeDecorator[datetime]):
    """PostgreSQL's timestamptz; on SQLite, which has no such type, whole microseconds since 1970."""

    impl = sa.TIMESTAMP(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        kind: sa.types.TypeEngine[Any] = (
            sa.BigInteger() if dialect.name == "sqlite" else sa.TIMESTAMP(timezone=True)
        )
        return dialect.type_descriptor(kind)

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> int | datetime | None:
        if value is None:
            return None
        whole = micros(value)
        return whole if dialect.name == "sqlite" else value

    def process_result_value(self, value: object, dialect: sa.Dialect) -> datetime | None:
        if isinstance(value, int):
            return instant(value)
        return value.astimezone(UTC) if isinstance(value, datetime) else None
