"""Processes that send, and die where they are told to: `python -m tests.faults.sender`.

Everything is imported once; each run is a fork, which costs milliseconds. A line of JSON on standard input is a
run: `children` is a list of options of processes that start at once, `kill_after_s` and `stop` (after and for how
many seconds) what happens to the first of them. The answer is a line with how each ended: its exit code, or minus
the signal.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

import apsw
import httpcore._backends.anyio as network  # noqa: F401  (loaded before the forks)
import httpx  # noqa: F401

from leaddesk.credentials import MemoryCredentialStore
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken
from leaddesk.redaction import Redactor
from leaddesk.services.accounts import AccountService
from leaddesk.services.sending import SendService
from leaddesk.services.workspace import Workspace
from leaddesk.vendors import registry
from leaddesk.vendors.comunik8 import client as _client  # noqa: F401
from tests.faults import changes

#: A process that takes longer hangs. Seconds.
LONGEST = 90.0
#: The exit code that is told then.
HUNG = 99


def deliver(options: dict[str, object]) -> int:
    """Drain the outbox of the one account of a workspace; returns an exit code as the command line does."""
    for name in ("mutant", "tell", "step", "disk", "patient", "clock"):
        if name in options:
            getattr(changes, name)(options[name])
    if options.get("repeat"):
        changes.repeat(str(options["repeat"]))
    stopped: LeadDeskError | None = None
    try:
        workspace = Workspace(Path(str(options["workspace"])))
        credentials = MemoryCredentialStore()
        accounts = AccountService(workspace.accounts, credentials, Redactor(), workspace.ledger)
        account_id = accounts.named("Recorder").id
        credentials.set(account_id, "api_key", "secret")
        stopped = SendService(workspace, accounts).deliver(account_id, CancelToken()).stopped
    except LeadDeskError as error:
        stopped = error
    if stopped is not None and "report" in options:
        Path(str(options["report"])).write_text(str(stopped))
    return stopped.exit_code if stopped else 0


def run(request: dict[str, object]) -> list[int]:
    """Start the children, do to them what is asked, wait for them."""
    started = [_fork(options) for options in request["children"]]
    if "stop" in request:
        after, lasting = request["stop"]
        time.sleep(after)
        os.kill(started[0], signal.SIGSTOP)
        time.sleep(lasting)
        os.kill(started[0], signal.SIGCONT)
    if "kill_after_s" in request:
        time.sleep(float(str(request["kill_after_s"])))
        os.kill(started[0], signal.SIGKILL)
    return [_end_of(child, time.monotonic() + LONGEST) for child in started]


def _end_of(child: int, deadline: float) -> int:
    while (ended := os.waitpid(child, os.WNOHANG))[0] == 0:
        if time.monotonic() > deadline:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return HUNG
        time.sleep(0.001)
    return os.waitstatus_to_exitcode(ended[1])


def _fork(options: dict[str, object]) -> int:
    child = os.fork()
    if child:
        return child
    code = 70
    try:
        code = deliver(options)
    except BaseException as error:  # noqa: BLE001
        print(repr(error), file=sys.stderr, flush=True)
    finally:
        os._exit(code)


def main() -> None:
    for vendor in registry.VENDOR_IDS:
        registry.descriptor(vendor)
    apsw.Connection(":memory:").close()
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
