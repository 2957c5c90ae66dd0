"""Cells with something to note: tinted, with a sign, never by colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from leaddesk.domain.corrections import CORRECTED
from leaddesk.domain.imports import Bucket, Issue
from leaddesk.ui.icons import tinted_icon
from leaddesk.ui.models.preview_table import BUCKET_ROLE, ISSUES_ROLE
from leaddesk.ui.theme import theme_of
from leaddesk.ui.widgets.bucket_bar import color
from leaddesk.ui.widgets.typing_delegate import TypingDelegate

Index = QModelIndex | QPersistentModelIndex


class IssueDelegate(TypingDelegate):
    """Shows issues on their cells: a problem refuses the row, a warning is a remark, a tick means corrected."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        issues = index.data(ISSUES_ROLE)
        if issues and option.widget is not None:
            kind = _kind(issues)
            painter.fillRect(option.rect, theme_of(option.widget).color(f"{kind}_ground"))
        super().paint(painter, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        column = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(" ".join(str(column).split()))
        return editor

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        issues = index.data(ISSUES_ROLE)
        if issues:
            kind = _kind(issues)
            option.icon = tinted_icon(kind, kind)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        bucket = index.data(BUCKET_ROLE)
        if isinstance(bucket, Bucket) and option.widget is not None:
            option.palette.setColor(option.palette.ColorRole.Text, color(bucket, option.widget))


def _kind(issues: Sequence[Issue]) -> str:
    open_ = [issue for issue in issues if issue.code != CORRECTED]
    if not open_:
        return "success"
    return "problem" if any(issue.fatal for issue in open_) else "warning"
