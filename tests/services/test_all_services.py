from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from leaddesk.credentials import MemoryCredentialStore
from leaddesk.redaction import Redactor
from leaddesk.services import standing
from leaddesk.services.all_services import Services
from leaddesk.services.leads import LeadService
from leaddesk.services.workspace import Workspace


def test_a_service_is_made_once_in_the_thread_that_first_asks_it(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    class Watched(standing.StandingService):
        def __init__(self, workspace: Workspace) -> None:
            made.append(threading.current_thread().name)
            super().__init__(workspace)

    monkeypatch.setattr(standing, "StandingService", Watched)
    leads = LeadService(workspace.database)
    services = Services(workspace, leads, MemoryCredentialStore(), Redactor())
    stands_in = services.standing
    assert not made
    with ThreadPoolExecutor(4, "job") as pool:
        answers = list(pool.map(lambda _: stands_in.read(), range(8)))
    assert len(made) == 1
    assert made[0].startswith("job")
    assert answers == [services.standing.read()] * 8
    assert services.standing is stands_in
