from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.credentials import MemoryCredentialStore
from leaddesk.redaction import Redactor
from leaddesk.services.accounts import AccountService
from leaddesk.services.workspace import Workspace
from leaddesk.vendors import registry
from tests.services.scripted import ScriptedClient


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(tmp_path / "workspace")
    yield opened
    opened.close()


@pytest.fixture
def accounts(workspace: Workspace) -> AccountService:
    return AccountService(workspace.accounts, MemoryCredentialStore(), Redactor(), workspace.ledger)


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> ScriptedClient:
    """The client that every account gets."""
    scripted = ScriptedClient()
    monkeypatch.setattr(registry, "connect", lambda *_args: scripted)
    return scripted
