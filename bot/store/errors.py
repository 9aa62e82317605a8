"""What can go wrong with the database, each with its next step; never a statement or a value."""

from __future__ import annotations


class StoreError(Exception):
    """Something about the database; `code` is SQLSTATE's or SQLite's own name for it."""

    summary = "the database refused what was asked"
    next_step = "This is a mistake in the bot: report it with its code."

    def __init__(self, code: str = "", *, place: str = "") -> None:
        self.code = code
        self.place = place
        super().__init__(self.summary, code, place)

    def __str__(self) -> str:
        what = self.summary + (f" ({self.place})" if self.place else "")
        return f"{what}{f' [{self.code}]' if self.code else ''}. {self.next_step}"


class DatabaseReadOnly(StoreError):
    summary = "the database cannot be written to"
    next_step = "Give the bot's user write permission on the file and its folder, or on the tables."


class DatabaseFull(StoreError):
    summary = "the disk of the database is full"
    next_step = "Free some space; nothing was written, and the bot goes on by itself."


class DatabaseLocked(StoreError):
    summary = "the database is busy with something else"
    next_step = "Close other programs that hold it (a backup, a database browser) and try again."


class DatabaseNewer(StoreError):
    summary = "the database was made by a newer version of the bot"
    next_step = "Start that version, or restore a backup from before it."


class DatabaseOlder(StoreError):
    summary = "the database has no tables yet, or those of an older version"
    next_step = "Make a backup, then run `apakabar migrate`."


class DatabaseUnreachable(StoreError):
    summary = "the database cannot be reached"
    next_step = "Check that it is running and that the address in APAKABAR_DATABASE_URL is right."


class CommitUncertain(DatabaseUnreachable):
    summary = "the connection was lost at the very moment of committing: it may or may not have been written"
    next_step = "Look before doing it again; the bot itself looks before it sends anything twice."


class FolderMissing(DatabaseUnreachable):
    summary = "the database file cannot be opened"
    next_step = "Create its folder, let the bot's user into it, or correct the path in APAKABAR_DATABASE_URL."


class PasswordRefused(DatabaseUnreachable):
    summary = "the database refused the user or the password"
    next_step = "Correct both in APAKABAR_DATABASE_URL."


class NotADatabase(StoreError):
    summary = "the file is not a database of the bot, or is damaged"
    next_step = "Correct the path in APAKABAR_DATABASE_URL, or restore a backup."


class AddressUnknown(StoreError):
    summary = "the address of the database cannot be understood"
    next_step = (
        "Set APAKABAR_DATABASE_URL to sqlite:////folder/file.db or postgresql://user:password@host/name."
    )


class SqliteTooOld(StoreError):
    summary = "the SQLite that this Python brings is older than 3.35"
    next_step = "Use a newer Python, the container image, or PostgreSQL."


class SecondBot(StoreError):
    summary = "another bot is using this database file"
    next_step = "Stop it first; several bots at once need PostgreSQL."


class Conflict(StoreError):
    summary = "there is one already"
    next_step = "Somebody did the same at the same moment: try again."


class NotThereAnyMore(StoreError):
    summary = "what was to be changed is gone"
    next_step = "Somebody removed it at the same moment: try again."


class TextRefused(StoreError):
    summary = "a text holds signs that the database cannot keep"
    next_step = "Send it again without unusual signs."


class KeysMissing(StoreError):
    summary = "there is no key to encrypt with"
    next_step = "Set APAKABAR_KEYS to at least one key (`openssl rand -base64 32 | tr '+/' '-_'` makes one)."


class KeyUnusable(StoreError):
    summary = "a key to encrypt with is not a Fernet key (32 bytes in URL-safe base64)"
    next_step = "Correct APAKABAR_KEYS, or the key file beside the database."


class Unsealable(StoreError):
    summary = "what is kept was encrypted with a key that is not listed"
    next_step = (
        "List the former key in APAKABAR_KEYS after the new one, or restore the key file beside the database."
    )
