"""The window stays alive while a workspace of an older LeadDesk is prepared."""

from __future__ import annotations

import shutil
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.app import _Filling, window_settings
from leaddesk.app.upgrade import Upgrade, _open_once
from leaddesk.credentials import MemoryCredentialStore
from leaddesk.domain.errors import CancelledError, WorkspaceError
from leaddesk.domain.jobs import CancelToken, Progress, ignore_progress
from leaddesk.store.database import DATABASE_NAME, is_behind
from leaddesk.ui.dialogs.upgrade_dialog import UpgradeDialog
from leaddesk.ui.main_window import MainWindow
from tests.old_workspaces import make_old_workspace


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    frame = MainWindow(window_settings(), "Client")
    qtbot.addWidget(frame)
    return frame


def test_the_leads_appear_when_it_is_done(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.logs.set_up_logging", lambda _redactor: None)
    hooks = sys.excepthook, threading.excepthook
    old = make_old_workspace(tmp_path / "old")
    window = MainWindow(window_settings(), "Client")
    filling = _Filling(window, old, window_settings(), (), MemoryCredentialStore(), "")
    window.show()
    qtbot.waitUntil(lambda: filling._upgrade is not None)
    qtbot.waitUntil(lambda: filling._session is not None)
    qtbot.waitUntil(lambda: filling._session._workbench is not None)
    qtbot.waitUntil(lambda: window.leads_page.model.total == 6)
    assert window.findChild(UpgradeDialog) is None
    window.close()
    assert filling.end(0) == 0
    sys.excepthook, threading.excepthook = hooks


def test_without_room_it_says_so_and_changes_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = make_old_workspace(tmp_path / "old")
    usage = shutil.disk_usage(old)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=1000))
    upgrade = Upgrade(old, window)
    seen: list[bool] = []
    upgrade.failed.connect(lambda _error: seen.append(upgrade._dialog.isVisible()))
    with qtbot.waitSignal(upgrade.failed) as failed:
        pass
    assert seen == [False]
    [error] = failed.args or []
    assert isinstance(error, WorkspaceError)
    assert "no room" in error.title
    upgrade.end()
    assert is_behind(old / DATABASE_NAME)


def test_closing_the_window_meanwhile_leaves_it_as_it_was(tmp_path: Path) -> None:
    old = make_old_workspace(tmp_path / "old")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        _open_once(old, ignore_progress, cancel)
    assert is_behind(old / DATABASE_NAME)
    assert not list((old / "backups").iterdir())


def test_the_bar_follows_the_copy_and_then_only_moves(qtbot: QtBot, window: MainWindow) -> None:
    dialog = UpgradeDialog(window)
    dialog.set_progress(Progress(16, 64, "MB"))
    assert (dialog.bar.value(), dialog.bar.maximum()) == (16, 64)
    dialog.set_progress(Progress(64, 64, "MB"))
    assert dialog.bar.maximum() == 0
