from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.background import tending
from leaddesk.background.jobs import JobRunner
from leaddesk.background.tending import Tending
from leaddesk.services.leads import LeadService
from leaddesk.store.database import Database


def test_what_edits_need_is_loaded_and_the_workspace_tended_when_nobody_writes_or_types(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(tending, "TEND_DELAY", 0)
    monkeypatch.setattr(LeadService, "prepare_edits", lambda _self: done.append("prepare"))
    monkeypatch.setattr(LeadService, "tend", lambda _self, _cancel: done.append("tend"))
    database, runner = Database(tmp_path / "leaddesk.db"), JobRunner()
    waiting = Tending(LeadService(database), runner, runner)
    waiting.put_off()
    assert not waiting._idle.isActive()  # nothing waits
    waiting.later()
    waiting.put_off()
    assert waiting._idle.isActive()
    qtbot.waitUntil(lambda: done == ["prepare", "tend"])
    assert runner.shutdown()
    database.close()
