from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from leaddesk.__main__ import main
from leaddesk.app import run, window_settings
from leaddesk.app.session import Session
from leaddesk.domain.accounts import Health
from leaddesk.services.workspace import Workspace
from leaddesk.store.lock import FileLock
from leaddesk.ui.dialogs.suppress_dialogs import SuppressLeadsDialog
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.panels.account.panel import AccountPanel
from leaddesk.ui.panels.importing.page import ImportPage
from leaddesk.ui.single_window import WindowServer, hand_over

START = """
import sys
from PySide6.QtCore import QTimer
from leaddesk import app
from pathlib import Path

def painted(filling):
    heavy = {"asyncio", "httpx", "lxml", "keyring", "chardet", "phonenumbers", "rapidfuzz", "PySide6.QtNetwork"}
    own = {"leaddesk.app.session", "leaddesk.services.workspace", "leaddesk.ui.theme"}
    print(sorted((heavy | own) & set(sys.modules)))
    filling._window.close()

app._Filling._on_window_painted = painted
sys.exit(app.run(Path(sys.argv[1])))
"""

FIRST_ROWS = """
import sys
from PySide6.QtCore import QTimer
from leaddesk.app import run
from leaddesk.ui.window_frame import WindowFrame
from pathlib import Path

def shown(window, table):
    show_first(window, table)
    print(table.model().rowCount())
    print(*sorted(name for name in sys.modules if name.startswith("leaddesk.domain.")))
    unneeded = "query search finding zones timeline backups steps icons lead_cells accounts edits".split()
    print(sorted(name for name in sys.modules if name.startswith("leaddesk.") and name.split(".")[-1] in unneeded))
    QTimer.singleShot(0, window.close)

show_first, WindowFrame.show_first = WindowFrame.show_first, shown
sys.exit(run(Path(sys.argv[1])))
"""

OPEN = """
import sys
from PySide6.QtCore import QTimer
from leaddesk.app import run
from leaddesk.app.session import Session
from leaddesk.ui.workbench import Workbench
from pathlib import Path

def shown(workbench, standing):
    answered(workbench, standing)
    wanted = "asyncio httpx lxml keyring phonenumbers leaddesk.files.sniffing leaddesk.vendors.registry"
    pages = "leaddesk.ui.panels.account.panel leaddesk.ui.panels.importing.page leaddesk.ui.panels.outbox_page"
    print(sorted({*wanted.split(), *pages.split()} & set(sys.modules)))
    workbench._window.close()

answered, Workbench._on_reading_answered = Workbench._on_reading_answered, shown
sys.exit(run(Path(sys.argv[1])))
"""


def test_pages_are_there_and_counts_are_told(qtbot: QtBot, session: Session) -> None:
    window = session.window
    for key in ("imports", "outbox", "suppressions", "account:a1"):
        window.place_requested.emit(key)
        qtbot.waitUntil(lambda key=key: window.current_key == key)
    names = {
        b.objectName(): b.accessibleName()
        for b in window.navigation.findChildren(QObject)
        if hasattr(b, "accessibleName")
    }
    assert names["navigation.imports"] == "Imports, 0"
    assert names["navigation.outbox"] == "Outbox, 150"


def test_a_selection_reaches_the_account(qtbot: QtBot, session: Session) -> None:
    session.window.leads_page.send_requested.emit([1, 2, 3], "", "a1")
    qtbot.waitUntil(lambda: session.window.current_key == "account:a1")
    page = session.window.page("account:a1")
    assert isinstance(page, AccountPanel)
    assert page.view.tabs.currentWidget() is page.send
    assert page.send.view.source.currentText() == "3 leads"
    assert session.window.focusWidget() is page.send.view.source


def test_leads_that_a_command_imports_appear(
    qtbot: QtBot, session: Session, workspace: Workspace, tmp_path: Path
) -> None:
    window = session.window
    qtbot.waitUntil(lambda: window.leads_page.model.total > 0)
    before = window.leads_page.model.total
    file = tmp_path / "night.csv"
    file.write_text("email\nnight@example.com\n", "utf-8")
    arguments = ["--workspace", str(workspace.folder), "--quiet", "import", str(file)]
    assert main(arguments) == 0
    qtbot.waitUntil(lambda: window.leads_page.model.total == before + 1)


def test_an_account_that_was_proved_in_the_background_says_so_everywhere(
    qtbot: QtBot, session: Session, workspace: Workspace
) -> None:
    window = session.window
    window.place_requested.emit("account:a2")
    qtbot.waitUntil(lambda: isinstance(window.page("account:a2"), AccountPanel))
    [account] = [one for one in workspace.accounts.all() if one.id == "a2"]
    workspace.accounts.prove(account)
    page = window.page("account:a2")
    assert isinstance(page, AccountPanel)
    qtbot.waitUntil(lambda: page.account.health is Health.CONNECTED)
    assert window.navigation._accounts["a2"].accessibleName().endswith("connected")


def test_leads_are_suppressed_from_the_table_the_menu_and_the_inspector(
    qtbot: QtBot, session: Session
) -> None:
    window = session.window
    page, action = window.leads_page, window.commands.suppress
    assert not action.isEnabled()
    page.view.table.selectRow(0)
    qtbot.waitUntil(lambda: window.inspector.lead_id == page.selected_ids()[0])
    for suppress in (
        page.view.suppress_button.click,
        action.trigger,
        window.inspector.view.suppress_action.trigger,
    ):
        suppress()
        qtbot.waitUntil(lambda: bool(window.findChildren(SuppressLeadsDialog)))
        (dialog,) = window.findChildren(SuppressLeadsDialog)
        assert list(dialog.lead_ids) == page.selected_ids()
        dialog.reject()
        qtbot.waitUntil(lambda: not window.findChildren(SuppressLeadsDialog))


def test_a_file_opens_the_import(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    file = tmp_path / "leads.csv"
    file.write_text("email\nada@example.org\n")
    session.window.import_requested.emit([file])
    qtbot.waitUntil(lambda: session.window.current_key == "import")
    page = session.window.page("import")
    assert isinstance(page, ImportPage)
    page.closed.emit()
    assert session.window.current_key == "leads"


def test_files_asked_for_while_the_import_is_loaded_are_all_opened(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = session.window
    for name in ("one.csv", "two.csv"):
        (tmp_path / name).write_text("email\nada@example.org\n")
        window.import_requested.emit([tmp_path / name])
    window.place_requested.emit("leads")
    assert window.page("import") is None
    window.place_requested.emit("import")
    qtbot.waitUntil(lambda: window.current_key == "import")
    page = window.page("import")
    assert isinstance(page, ImportPage)
    assert page.view.file_list.count() == 2


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_raises_the_window_with_its_files(
    qtbot: QtBot, session: Session, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "leads.csv"
    file.write_text("email\nada@example.org\n")
    with qtbot.waitSignal(session._server.raised) as raised:
        thread = threading.Thread(target=hand_over, args=(workspace.folder, [file]))
        thread.start()
    thread.join()
    assert raised.args == [[file]]
    qtbot.waitUntil(lambda: session.window.current_key == "import")


def test_no_keyring_is_told_and_secrets_stay_in_memory(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.logs.set_up_logging", lambda _redactor: None)
    hooks = sys.excepthook, threading.excepthook
    settings = window_settings()
    frame = MainWindow(settings, "Client")
    frame.show()
    session = Session(frame, workspace.folder, settings)
    qtbot.waitUntil(lambda: session._workbench is not None)
    assert not session.window.notice.isVisible()  # nobody wants a keyring yet
    session.window.account_requested.emit()
    qtbot.waitUntil(session.window.notice.isVisible)
    texts = [label.text() for label in session.window.notice.findChildren(QLabel)]
    assert "Passwords and keys are kept for this session only." in texts
    session.window.close()
    session.end()
    sys.excepthook, threading.excepthook = hooks


@pytest.mark.parametrize(
    "name", ["SIGTERM", pytest.param("SIGHUP", marks=pytest.mark.skipif("sys.platform == 'win32'"))]
)
def test_a_polite_kill_and_a_terminal_that_is_closed_close_the_window(
    qtbot: QtBot, session: Session, name: str
) -> None:
    with qtbot.waitSignal(session.window.closing):
        signal.raise_signal(getattr(signal, name))


class _Answerer(QObject):
    """Presses the button of the message that stands in the way."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._timer = QTimer(self, interval=20)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    @Slot()
    def _on_timeout(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.texts.append(box.text())
            box.accept()


DAMAGED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from leaddesk.app import run

def answer():
    box = QApplication.activeModalWidget()
    if box is not None:
        print(box.text())
        box.accept()

app = QApplication(["leaddesk"])
timer = QTimer(interval=20)
timer.timeout.connect(answer)
timer.start()
sys.exit(run(Path(sys.argv[1]), language=sys.argv[2]))
"""


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The workspace file is damaged."),
        ("fr", "Le fichier de l’espace de travail est endommagé."),
    ],
)
def test_a_workspace_that_cannot_be_opened_says_so(
    tmp_path: Path, language: str, words: str
) -> None:
    # In a process of its own: an application that was told to quit runs no event loop of a later test.
    (tmp_path / "leaddesk.db").write_bytes(b"this is no database at all" * 100)
    command = [sys.executable, "-X", "utf8", "-c", DAMAGED, str(tmp_path), language]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert done.stdout == f"{words}\n", done.stderr
    assert done.returncode == 5


def test_a_window_that_cannot_be_reached_is_told(qtbot: QtBot, empty_workspace: Workspace) -> None:
    lock = FileLock(empty_workspace.folder / "lock")
    assert lock.acquire()
    answerer = _Answerer()
    assert run(empty_workspace.folder) == 5
    assert answerer.texts == ["This workspace is open already."]
    lock.release()


def test_a_server_takes_the_place_of_a_dead_one(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = QObject(), QObject()
    WindowServer(tmp_path, first)
    server = WindowServer(tmp_path, second)
    with qtbot.waitSignal(server.raised) as raised:
        thread = threading.Thread(target=hand_over, args=(tmp_path, []))
        thread.start()
    thread.join()
    assert raised.args == [[]]


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a pipe, which needs no folder")
def test_nobody_else_can_listen_in_place_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    place = Path(WindowServer(tmp_path, owner)._server.fullServerName())
    assert place.is_socket()
    assert (place.parent.stat().st_uid, place.parent.stat().st_mode & 0o777) == (os.getuid(), 0o700)


@pytest.fixture
def started(tmp_path: Path) -> Callable[[], subprocess.CompletedProcess[str]]:
    command = [sys.executable, "-c", START, str(tmp_path / "New")]
    return lambda: subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_nothing_heavy_is_imported_before_the_first_paint(
    started: Callable[[], subprocess.CompletedProcess[str]],
) -> None:
    done = started()
    assert done.stdout == "[]\n", done.stderr
    assert done.returncode == 0


def test_what_talks_to_vendors_reads_files_or_fills_pages_waits_until_it_is_wanted(
    workspace: Workspace,
) -> None:
    command = [sys.executable, "-c", OPEN, str(workspace.folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "[]\n", done.stderr
    assert done.returncode == 0


def test_the_first_rows_need_little_of_the_domain_and_nothing_that_finds_or_edits(
    workspace: Workspace,
) -> None:
    command = [sys.executable, "-c", FIRST_ROWS, str(workspace.folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    rows, domain, unneeded = done.stdout.splitlines()
    assert int(rows) > 0, done.stderr
    assert domain.split() == [
        f"leaddesk.domain.{name}"
        for name in ("errors", "fields", "folding", "jobs", "leads", "states", "texts")
    ]
    assert unneeded == "[]"
    assert done.returncode == 0
