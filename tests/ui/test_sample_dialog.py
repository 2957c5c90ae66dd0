"""A safe sample from the import, over the real child process."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from leaddesk.ui.dialogs.sample_dialog import SampleDialog
from leaddesk.ui.panels.importing.page import ImportPage
from tests.ui.bench import Bench


def test_rows_are_shown_before_the_sample_is_saved(bench: Bench, qtbot: QtBot) -> None:
    page = ImportPage(bench.imports, bench.workspace.database.path, bench.runner)
    qtbot.addWidget(page)
    page.show()
    path = bench.file(rows=4)
    page.open_files([path])
    page.file_step.sample_button.click()
    dialog = page.findChild(SampleDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.answer.isEnabled, timeout=20_000)
    cells = dialog.rows.model()
    before, after = (cells.index(row, 1).data() for row in range(2))
    assert before == "person0@example.com"
    assert after.endswith(".com")
    assert "person" not in after
    assert dialog._sample.parent.stat().st_mode & 0o077 == 0
    dialog.save_to(bench.folder / "missing" / "sample.csv")
    assert dialog.problem.isVisible()
    dialog.save_to(bench.folder / "sample.csv")
    assert len((bench.folder / "sample.csv").read_bytes()) == len(path.read_bytes())
    qtbot.waitUntil(lambda: not page._asking.busy)


def test_a_file_that_cannot_be_copied_says_why(bench: Bench, qtbot: QtBot) -> None:
    page = ImportPage(bench.imports, bench.workspace.database.path, bench.runner)
    qtbot.addWidget(page)
    dialog = SampleDialog(bench.folder / "gone.csv", bench.runner, page)
    dialog.open()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=20_000)
    assert not dialog.answer.isEnabled()
    dialog.reject()
