"""Where errors of the databases become the store's own: by their code, never by their text."""

from __future__ import annotations

import sqlalchemy as sa

from bot.store.errors import (
    Conflict,
    DatabaseFull,
    DatabaseLocked,
    DatabaseReadOnly,
    DatabaseUnreachable,
    FolderMissing,
    NotADatabase,
    PasswordRefused,
    StoreError,
    TextRefused,
)

Trouble = sa.exc.SQLAlchemyError | UnicodeError

# SQLite's primary result codes (the low byte of the extended ones).
_SQLITE = {
    3: DatabaseReadOnly,  # PERM
    5: DatabaseLocked,  # BUSY
    6: DatabaseLocked,  # LOCKED
    8: DatabaseReadOnly,  # READONLY
    11: NotADatabase,  # CORRUPT
    13: DatabaseFull,  # FULL
    14: FolderMissing,  # CANTOPEN
    23: DatabaseReadOnly,  # AUTH
    26: NotADatabase,  # NOTADB
}
_SQLITE_CONFLICTS = {1555, 2067}  # CONSTRAINT_PRIMARYKEY, CONSTRAINT_UNIQUE

_POSTGRESQL = {
    "23505": Conflict,  # unique_violation
    "25006": DatabaseReadOnly,  # read_only_sql_transaction
    "28000": PasswordRefused,  # invalid_authorization_specification
    "28P01": PasswordRefused,  # invalid_password
    "40001": DatabaseLocked,  # serialization_failure
    "40P01": DatabaseLocked,  # deadlock_detected
    "42501": DatabaseReadOnly,  # insufficient_privilege
    "53100": DatabaseFull,  # disk_full
    "53300": DatabaseUnreachable,  # too_many_connections
    "55P03": DatabaseLocked,  # lock_not_available
    "57014": DatabaseLocked,  # query_canceled: statement_timeout
    "57P01": DatabaseUnreachable,  # admin_shutdown
    "57P02": DatabaseUnreachable,  # crash_shutdown
    "57P03": DatabaseUnreachable,  # cannot_connect_now
}
_COLLISIONS = {"40001", "40P01"}


def wrapped(error: Trouble, place: str) -> StoreError:
    """The store's error for one of a driver, with the frames of the first and none of its words."""
    own = _kind(error)(_code(error), place=place)
    own.__traceback__ = error.__traceback__
    return own


def worth_repeating(error: Trouble, attempt: int) -> bool:
    """Whether a transaction that failed so has left nothing behind and may succeed the next time."""
    if not isinstance(error, sa.exc.DBAPIError):
        return False
    state = getattr(error.orig, "sqlstate", None)
    # Of two who add the same at once, the second sees it when it looks again; a lost connection is replaced.
    # More than once would not help there.
    once = error.connection_invalidated or state == "23505"
    return state in _COLLISIONS or (once and attempt == 0)


def _kind(error: Trouble) -> type[StoreError]:
    cause = getattr(error, "orig", error)
    if isinstance(cause, UnicodeError):
        return TextRefused
    number = getattr(cause, "sqlite_errorcode", None)
    if number is not None:
        return Conflict if number in _SQLITE_CONFLICTS else _SQLITE.get(number & 0xFF, StoreError)
    return _postgresql_kind(error, cause)


def _postgresql_kind(error: Trouble, cause: object) -> type[StoreError]:
    state = getattr(cause, "sqlstate", None)
    if state is not None:
        lost = state.startswith("08")
        return DatabaseUnreachable if lost else _POSTGRESQL.get(state, StoreError)
    if not isinstance(error, sa.exc.OperationalError):
        return StoreError
    # libpq gives no code for a connection that was never made, only its words.
    return PasswordRefused if "password" in str(cause) else DatabaseUnreachable


def _code(error: Trouble) -> str:
    cause = getattr(error, "orig", error)
    code = getattr(cause, "sqlstate", None) or getattr(cause, "sqlite_errorname", None)
    return code or type(cause).__name__
