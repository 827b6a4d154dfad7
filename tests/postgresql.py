"""A private PostgreSQL for tests.

Debian's server, run by an unprivileged user, in a temporary folder, on a free loopback port.
Nothing of the machine's own clusters is touched.
"""

import contextlib
import getpass
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from carside import processes

PASSWORD = "secret-of-one-test-run"
_USER = "carside"
_SERVER_USER = "postgres"
_ANSWERS_WITHIN_S = 20.0


@dataclass(frozen=True)
class Cluster:
    """A running server."""

    port: int
    programs: Path

    def url(self, database: str, *, password: str = PASSWORD) -> str:
        """The SQLAlchemy URL of a database."""
        return f"postgresql+psycopg://{_USER}:{password}@127.0.0.1:{self.port}/{database}"

    def connect(self, database: str = "postgres") -> "psycopg.Connection[tuple[object, ...]]":
        """A connection of the test's own."""
        return psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            user=_USER,
            password=PASSWORD,
            dbname=database,
            autocommit=True,
        )

    def hang_up(self, database: str) -> None:
        """Cut every connection to `database`, as a restarted server does."""
        with self.connect() as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
                (database,),
            )


@pytest.fixture(scope="session")
def postgresql_cluster() -> Iterator[Cluster]:
    """The server of this test run; skips where PostgreSQL is not installed."""
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL's server is not installed here: apt-get install postgresql")
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip(
            "root must not run PostgreSQL, and setpriv is missing: apt-get install util-linux"
        )
    folder = Path(tempfile.mkdtemp(prefix="carside-postgresql-"))
    try:
        yield from _running(folder, programs)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgresql_database(postgresql_cluster: Cluster) -> Iterator[str]:
    """The name of an empty database of one test."""
    name = f"journal_{uuid.uuid4().hex}"
    with postgresql_cluster.connect() as connection:
        connection.execute(f"CREATE DATABASE {name} STRATEGY file_copy")
        yield name
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def postgresql_url(postgresql_cluster: Cluster, postgresql_database: str) -> str:
    """The SQLAlchemy URL of an empty database of one test."""
    return postgresql_cluster.url(postgresql_database)


def _programs() -> Path | None:
    versions = [
        path.parent
        for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")
        if path.with_name("postgres").exists()
    ]
    return max(versions, key=lambda path: float(path.parent.name), default=None)


def _running(folder: Path, programs: Path) -> Iterator[Cluster]:
    if os.geteuid() == 0:
        shutil.chown(folder, _SERVER_USER, _SERVER_USER)
    data, secret = folder / "data", folder / "password"
    secret.write_text(PASSWORD)
    secret.chmod(0o644)
    subprocess.run(
        _unprivileged(
            [
                programs / "initdb", "-D", data, "-U", _USER, "--auth=scram-sha-256",
                f"--pwfile={secret}", "--no-sync", "--encoding=UTF8", "--locale=C",
            ]
        ),
        check=True, capture_output=True, timeout=60, cwd=folder,
    )  # fmt: skip
    port = _free_port()
    with (folder / "log").open("wb") as log:
        server = processes.start(
            _unprivileged(
                [
                    programs / "postgres", "-D", data, "-p", str(port), "-k", folder,
                    "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off",
                ]
            ),
            stdout=log, stderr=log, cwd=folder,
        )  # fmt: skip
    cluster = Cluster(port, programs)
    try:
        _wait_for(cluster, server, folder / "log")
        yield cluster
    finally:
        server.send_signal(signal.SIGINT)  # "fast": it does not wait for its clients
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(timeout=10)
        processes.end([server])


def _unprivileged(command: Sequence[str | Path]) -> list[str | Path]:
    """The command as a user PostgreSQL agrees to run as, still ended with us."""
    if os.geteuid() != 0:
        return list(command)
    ids = [f"--reuid={_SERVER_USER}", f"--regid={_SERVER_USER}", "--clear-groups"]
    return ["setpriv", *ids, "--pdeathsig=KILL", *command]


def _wait_for(cluster: Cluster, server: processes.Child, log: Path) -> None:
    deadline = time.monotonic() + _ANSWERS_WITHIN_S
    while True:
        try:
            cluster.connect().close()
        except psycopg.OperationalError as error:
            if server.poll() is not None or time.monotonic() > deadline:
                who = getpass.getuser()
                raise RuntimeError(f"as {who}: {error}\n{log.read_text()}") from error
            time.sleep(0.02)
        else:
            return


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])
