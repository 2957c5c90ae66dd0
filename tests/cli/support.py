"""What tests of the command line share."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from leaddesk.sandbox import Sandbox

#: Runs a command with `--json`; `stdin` is text or bytes. Gives the exit code and the document.
Run = Callable[..., tuple[int, Any]]
LEADS = "Email;First Name;Last Name;Mobile;Shoe size\n" + "".join(
    f"p{n}@example.com;Ada;Example;07700 9001{n:02d};{n}\n" for n in range(10)
)


def add_account(run: Run, sandbox: Sandbox, vendor: str, name: str, **settings: str) -> str:
    """An account at a stand-in; returns its name. Wants a keyring."""
    stand_in = sandbox.accounts[vendor]
    pairs = {**stand_in.settings, **settings}.items()
    words = [word for key, value in pairs for word in ("--set", f"{key}={value}")]
    secrets = json.dumps(stand_in.secrets)
    code, document = run("account", "add", vendor, name, *words, "--secrets-stdin", stdin=secrets)
    assert code == 0, document
    return name


def options(sandbox: Sandbox, vendor: str) -> list[str]:
    """Where a stand-in takes leads, as `send` is told it."""
    destination = sandbox.accounts[vendor].destination
    return [word for key, value in destination.items() for word in ("--option", f"{key}={value}")]
