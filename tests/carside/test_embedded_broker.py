import errno
import json
import os
import signal
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from carside.contract.permissions import nats_subject, publish_filters, subscribe_filters
from carside.contract.topics import Role
from carside.embedded_broker import BrokerError, EmbeddedBroker, probe
from carside.embedded_broker.access import passwords_in
from carside.embedded_broker.broker import server_program
from carside.embedded_broker.config import config_text
from carside.embedded_broker.fault import address_fault, folder_fault

PASSWORDS = {role: f"{role}-secret" for role in Role}


def config(**changes: object) -> str:
    wanted: dict[str, object] = {
        "store_dir": Path("/srv/b"),
        "log_file": Path("/srv/b/broker.log"),
        "listen": "127.0.0.1",
        "port": 1883,
        "passwords": PASSWORDS,
    }
    return config_text(**(wanted | changes))  # type: ignore[arg-type] # one test per changed word


def lets_in(broker: EmbeddedBroker, role: Role) -> bool:
    password = json.loads(broker.access_file.read_text())[role]["password"]
    return probe.ask("127.0.0.1", broker.port, role, password) is probe.Answer.COME_IN


def test_the_configuration_gives_each_role_its_rights_and_mqtt_alone() -> None:
    text = config()
    for role in Role:
        user = text.split(f'user: "{role}"')[1].split("user:")[0]
        publish, subscribe = user.split("subscribe:")
        assert f'password: "{role}-secret"' in user
        assert 'allowed_connection_types: ["MQTT"]' in user
        assert all(f'"{nats_subject(one)}"' in publish for one in publish_filters(role))
        assert all(f'"{nats_subject(one)}"' in subscribe for one in subscribe_filters(role))


def test_the_server_understands_a_folder_with_an_awkward_name(tmp_path: Path) -> None:
    awkward = tmp_path / 'a "quoted" \\ folder $HOME {x} 展厅'
    awkward.mkdir()
    file = tmp_path / "nats.conf"
    file.write_text(config(store_dir=awkward, log_file=awkward / "log"))
    subprocess.run(
        [server_program(), "-t", "-c", file], check=True, capture_output=True, timeout=20
    )


def test_a_broker_starts_lets_every_role_in_and_ends(tmp_path: Path) -> None:
    with EmbeddedBroker(tmp_path / "b", port=0) as broker:
        assert all(lets_in(broker, role) for role in Role)
        assert broker.url(Role.BOARD).startswith("mqtt://board:")
        assert broker.url(Role.BOARD).endswith(f"@127.0.0.1:{broker.port}")
    assert probe.ask("127.0.0.1", broker.port, "desk", "x") is probe.Answer.NOBODY


def test_a_wrong_password_is_not_let_in(tmp_path: Path) -> None:
    with EmbeddedBroker(tmp_path / "b", port=0) as broker:
        assert probe.ask("127.0.0.1", broker.port, "desk", "wrong") is probe.Answer.NO


def test_nobody_gets_in_by_the_servers_own_protocol(tmp_path: Path) -> None:
    with EmbeddedBroker(tmp_path / "b", port=0) as broker:
        log = (tmp_path / "b" / "broker.log").read_text()
        own_port = int(log.split("client connections on 127.0.0.1:")[1].split()[0])
        password = json.loads(broker.access_file.read_text())["desk"]["password"]
        with socket.create_connection(("127.0.0.1", own_port), timeout=5) as line:
            assert line.recv(4096).startswith(b"INFO ")
            connect = json.dumps({"user": "desk", "pass": password, "verbose": True})
            line.sendall(f"CONNECT {connect}\r\nPING\r\n".encode())
            assert line.recv(4096).startswith(b"-ERR 'Authorization Violation'")


def test_passwords_are_for_their_owners_eyes_only_and_stay_the_same(tmp_path: Path) -> None:
    broker = EmbeddedBroker(tmp_path / "b", port=0)
    broker.start()
    broker.stop()
    before = json.loads(broker.access_file.read_text())
    for name in ("access.json", "nats.conf"):
        assert stat.S_IMODE((tmp_path / "b" / name).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "b").stat().st_mode) == 0o700
    assert set(before) == set(Role)
    assert len({entry["password"] for entry in before.values()}) == len(Role)
    broker.start()
    broker.stop()
    assert json.loads(broker.access_file.read_text()) == before


def test_a_damaged_access_file_is_told_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "access.json").write_text('{"desk": 1}')
    with pytest.raises(BrokerError, match=r"access\.json is damaged"):
        passwords_in(tmp_path)
    assert (tmp_path / "access.json").read_text() == '{"desk": 1}'


def test_a_killed_broker_starts_again_on_the_same_port_and_files(tmp_path: Path) -> None:
    broker = EmbeddedBroker(tmp_path / "b", port=0)
    broker.start()
    port = broker.port
    broker.kill()
    broker.start()
    assert broker.port == port
    assert lets_in(broker, Role.CONSOLE)
    broker.stop()
    broker.stop()


def test_a_port_in_use_is_told_with_the_way_out(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(BrokerError, match=f"Port {port} on 127.0.0.1 is in use.*--port"):
            EmbeddedBroker(tmp_path / "b", port).start()


def test_a_second_broker_on_the_same_folder_is_told_who_holds_it(tmp_path: Path) -> None:
    with (
        EmbeddedBroker(tmp_path / "b", port=0),
        pytest.raises(BrokerError, match=f"in use by another broker .process {os.getpid()}"),
    ):
        EmbeddedBroker(tmp_path / "b", port=0).start()


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("")
    with pytest.raises(BrokerError, match="is not a folder"):
        EmbeddedBroker(tmp_path / "b", port=0).start()


@pytest.mark.parametrize(("listen", "port"), [("192.0.2.1", 0), ("nowhere.invalid", 0)])
def test_a_foreign_address_is_told(tmp_path: Path, listen: str, port: int) -> None:
    with pytest.raises(BrokerError, match="is not an address of this computer"):
        EmbeddedBroker(tmp_path / "b", port, listen).start()


def test_a_port_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(BrokerError, match="ports go from 1 to 65535"):
        EmbeddedBroker(tmp_path / "b", 65536).start()


def test_every_fault_of_the_machine_is_one_sentence_without_the_word_error() -> None:
    faults = [folder_fault(Path("b"), OSError(code, os.strerror(code))) for code in errno.errorcode]
    faults += [
        address_fault("::1", 1, OSError(code, os.strerror(code))) for code in errno.errorcode
    ]
    assert all(str(fault).endswith(".") for fault in faults)
    full = folder_fault(Path("b"), OSError(errno.ENOSPC, "x"))
    assert str(full) == "The disk is full: nothing can be written to b."


def command(folder: Path, port: int = 0) -> "subprocess.Popen[str]":
    words = (
        "from pathlib import Path; from carside.embedded_broker.command import run; "
        f"raise SystemExit(run({port}, Path({str(folder)!r}), '127.0.0.1'))"
    )
    return subprocess.Popen(
        [sys.executable, "-c", words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGTERM])
def test_the_command_says_where_it_listens_and_ends_when_asked(
    tmp_path: Path, way: signal.Signals
) -> None:
    running = command(tmp_path / "b")
    assert running.stdout is not None
    line = running.stdout.readline()
    assert line.startswith("The broker listens on mqtt://127.0.0.1:")
    assert line.endswith(f"passwords are in {tmp_path}/b/access.json\n")
    running.send_signal(way)
    assert running.communicate(timeout=20) == ("", "")
    assert running.returncode == 0


def test_the_command_tells_a_fault_of_the_machine_with_exit_code_2(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("")
    running = command(tmp_path / "b")
    assert running.communicate(timeout=20) == ("", f"{tmp_path}/b is not a folder.\n")
    assert running.returncode == 2


def test_the_command_tells_that_the_server_died_with_exit_code_1(tmp_path: Path) -> None:
    running = command(tmp_path / "b")
    assert running.stdout is not None
    assert running.stdout.readline()
    log = (tmp_path / "b" / "broker.log").read_text()
    os.kill(int(log.split("[", 1)[1].split("]", 1)[0]), signal.SIGKILL)
    _, complaint = running.communicate(timeout=20)
    assert complaint.startswith("The broker ended by itself (code -9):\n")
    assert "Creating MQTT streams" in complaint
    assert running.returncode == 1
