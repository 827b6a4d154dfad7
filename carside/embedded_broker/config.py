"""The NATS server's configuration, as one pure function of what we want.

How the server's words serve ours:

* MQTT is a second listener of a NATS server. Its own client port cannot be switched off, so it is
  bound to loopback at a random port, and no user may log in there (`allowed_connection_types`).
* JetStream keeps sessions, retained messages and unacknowledged ones in files. They are written
  at once, so SIGKILL loses nothing, and brought to the disk every second (`sync_interval`): what
  a power cut takes, the desk, the boards and the consoles say again. Syncing each message would
  let a burst of calls wait for the disk four times each (docs/decisions/0010).
* `ack_wait` is how long a delivery may stay unacknowledged before it is repeated.
* `max_payload` leaves room above the contract's 64 KiB: a client that sends more is cut off.
* Passwords stand here in plain text: the file is readable by its owner alone, like `access.json`
  beside it, which must have them in plain text anyway. A hash would protect nothing more.
"""

import json
from collections.abc import Mapping
from pathlib import PurePath

from carside.contract.permissions import nats_subject, publish_filters, subscribe_filters
from carside.contract.topics import Role

MAX_PAYLOAD_BYTES = 128 * 1024
MAX_STORED_MB = 1024
MAX_LOG_BYTES = 1024 * 1024


def config_text(
    *,
    store_dir: PurePath,
    log_file: PurePath,
    listen: str,
    port: int,
    passwords: Mapping[Role, str],
) -> str:
    """Write the configuration of a server for MQTT on `listen`, `port`.

    `store_dir` is where JetStream makes its folder. The log is kept to three files of
    `MAX_LOG_BYTES`.
    """
    return f"""\
server_name: carside
listen: "127.0.0.1:-1"
max_payload: {MAX_PAYLOAD_BYTES}
log_file: {_quoted(log_file)}
logfile_size_limit: {MAX_LOG_BYTES}
logfile_max_num: 3

jetstream {{
  store_dir: {_quoted(store_dir)}
  sync_interval: "1s"
  max_file_store: {MAX_STORED_MB}MB
  max_memory_store: 64MB
}}

mqtt {{
  host: {_quoted(listen)}
  port: {port}
  ack_wait: "2s"
}}

{users_text(passwords)}"""


def users_text(passwords: Mapping[Role, str]) -> str:
    """Write who may log in over MQTT and what each may say and hear."""
    users = "\n".join(_user(role, passwords[role]) for role in Role)
    return f"""\
authorization {{
  users: [
{users}
  ]
}}
"""


def _user(role: Role, password: str) -> str:
    return f"""\
    {{
      user: {_quoted(role)}
      password: {_quoted(password)}
      allowed_connection_types: ["MQTT"]
      permissions: {{
        publish: {{ allow: [
{_subjects(publish_filters(role))}
        ] }}
        subscribe: {{ allow: [
{_subjects(subscribe_filters(role))}
        ] }}
      }}
    }}"""


def _subjects(filters: tuple[str, ...]) -> str:
    return "\n".join(f"          {_quoted(nats_subject(one))}" for one in filters)


def _quoted(value: object) -> str:
    # The server's double-quoted strings know JSON's short escapes and take other letters as is.
    return json.dumps(str(value), ensure_ascii=False)
