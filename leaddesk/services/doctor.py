"""A health check of the program and its surroundings; nothing personal in it."""

from __future__ import annotations

import platform
import shutil
import socket
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from urllib.parse import urlsplit

from leaddesk import __version__
from leaddesk.credentials import CredentialStore
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.texts import Text
from leaddesk.resources import resource
from leaddesk.services.workspace import Workspace
from leaddesk.store.database import check_reader
from leaddesk.vendors import connections, registry

#: Below this a workspace soon runs full. Bytes.
LITTLE_SPACE = 500 * 1024 * 1024
#: One of each kind that the window or the demo needs.
RESOURCES = (
    "countries/names.tsv",
    "help/search.en.md",
    "icons/leaddesk.svg",
    "styles/leaddesk.qss",
    "samples/webinar.csv",
)
#: Besides English.
LANGUAGES = ("fr", "ro")
#: Compiled Qt translations begin so.
_QM_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: its name, whether all is well, and what was seen."""

    name: str
    ok: bool
    detail: str

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


def examine(
    open_workspace: Callable[[], Workspace], open_credentials: Callable[[], CredentialStore]
) -> list[Finding]:
    """Run all checks. A check that fails is a finding, never an exception."""
    checks: list[tuple[str, Callable[[], str]]] = [
        ("versions", _versions),
        ("resources", _resources),
        ("translations", _translations),
        ("keyring", lambda: open_credentials().describe()),
        ("database", lambda: _database(open_workspace())),
        ("reader", check_reader),
        ("disk", lambda: _disk(open_workspace())),
        ("tls", connections.tls_roots),
        ("network", lambda: _network(open_workspace())),
    ]
    return [_finding(name, check) for name, check in checks]


def _finding(name: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(name, ok=True, detail=check())
    except LeadDeskError as error:
        return Finding(name, ok=False, detail=str(error))
    except OSError as error:
        return Finding(name, ok=False, detail=error.strerror or str(error) or type(error).__name__)


def _versions() -> str:
    parts = [
        f"LeadDesk {__version__}",
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.machine()}",
    ]
    parts += [
        f"{name} {version(name)}"
        for name in ("apsw", "httpx", "lxml", "keyring", "PySide6-Essentials")
    ]
    return ", ".join(
        [*parts, "installed program" if getattr(sys, "frozen", False) else "from source or wheel"]
    )


def _resources() -> str:
    missing = [name for name in RESOURCES if not resource(name).stat().st_size]
    if missing:
        raise OSError(
            0,
            Text(
                "This copy of LeadDesk is incomplete: {names} is empty.", names=", ".join(missing)
            ),
        )
    return f"{len(list(resource('icons').glob('*.svg')))} icons, style and samples found"


def _translations() -> str:
    for language in LANGUAGES:
        if not resource(f"translations/leaddesk_{language}.qm").read_bytes().startswith(_QM_MAGIC):
            raise OSError(
                0,
                Text(
                    "The translation {language} is damaged. Install LeadDesk again.",
                    language=language,
                ),
            )
    return f"English and {', '.join(LANGUAGES)} found"


def _database(workspace: Workspace) -> str:
    return workspace.database.check()


def _disk(workspace: Workspace) -> str:
    free = shutil.disk_usage(workspace.folder).free
    text = f"{free / 1024**3:,.1f} GB free where the workspace is"
    if free < LITTLE_SPACE:
        raise OSError(0, Text("Only {text}. Free some space before the next import.", text=text))
    return text


def _network(workspace: Workspace) -> str:
    hosts = set()
    for account in workspace.accounts.all():
        settings = registry.effective_settings(
            registry.descriptor(account.vendor), account.settings
        )
        hosts.add(urlsplit(settings.get("base_url", "")).hostname)
    found = sorted(host for host in hosts if host)
    for host in found:
        socket.getaddrinfo(host, 443)
    return (
        f"the addresses of {len(found)} accounts are known"
        if found
        else "no account to try an address of"
    )
