"""What the window says while something is dragged over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.ui.widgets.drop_overlay import DropOverlay
from leaddesk.ui.widgets.drops import leave_drops_to_window


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def overlay(qtbot: QtBot) -> Iterator[DropOverlay]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    made = DropOverlay(window)
    assert made.objectName() == "dropArea"
    yield made
    window.close()


def test_files(overlay: DropOverlay, tmp_path: Path) -> None:
    made = overlay
    files = [tmp_path / name for name in ("leads.csv", "łódź leads.csv")]
    for file in files:
        file.write_text("email\n", encoding="utf-8")
    assert made.accepts(mime(files[0]))
    assert made._title.text() == "Drop to import leads.csv"
    assert made.accepts(mime(*files, tmp_path))
    assert made._title.text() == "Drop to import 2 files"
    assert made.paths(mime(*files, tmp_path)) == files
    made.show()
    assert made.geometry() == made.parentWidget().rect()


def test_a_folder_is_refused_in_words(overlay: DropOverlay, tmp_path: Path) -> None:
    made = overlay
    assert made.accepts(mime(tmp_path))
    assert made.paths(mime(tmp_path)) == []
    assert made._title.text() == "A folder cannot be imported"


def test_text_is_nothing_to_import(overlay: DropOverlay) -> None:
    data = QMimeData()
    data.setText("ada@example.com")
    assert not overlay.accepts(data)


def test_editors_leave_files_to_the_window(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    editors = [QLineEdit(page), QPlainTextEdit(page), QTextEdit(page)]
    leave_drops_to_window(page)
    assert not any(editor.acceptDrops() for editor in editors)
