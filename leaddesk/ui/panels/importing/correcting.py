"""Corrections of a file before its import: those made so far, and the bar for all cells with one cause."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.background.jobs import JobRunner
from leaddesk.background.lookup import Lookup
from leaddesk.domain.corrections import Cause, Correction, Rule, Trial
from leaddesk.services.corrections import Findings, fix_of, try_out
from leaddesk.ui import counts, words
from leaddesk.ui.views.import_correcting_view import ImportCorrectingView

#: Remarks about these are mended by a country more often than by anything else.
_PHONE_CODES = frozenset({"phone_invalid"})
#: So much of a cell is shown before and after.
_SHOWN = 40


class Corrections(QObject):
    """What was corrected, in order; the last can be taken back, and made again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made: list[Correction] = []
        self._undone: list[Correction] = []

    @property
    def made(self) -> tuple[Correction, ...]:
        """The corrections that count."""
        return tuple(self._made)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def clear(self) -> None:
        """Forget them: another file, or the same read another way. Says nothing."""
        self._made.clear()
        self._undone.clear()

    @Slot(object)
    def add(self, correction: Correction) -> None:
        self._made.append(correction)
        self._undone.clear()
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        if self._made:
            self._undone.append(self._made.pop())
            self.changed.emit()

    @Slot()
    def redo(self) -> None:
        if self._undone:
            self._made.append(self._undone.pop())
            self.changed.emit()


class CorrectingBar(ImportCorrectingView):
    """One rule for all cells that a cause is about: what it would do is shown before it is made."""

    corrected = Signal(object)  # Correction

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self._findings: Findings | None = None
        self._cause: Cause | None = None
        self._place = -1
        self._trying = Lookup(runner, self.tr("Trying a correction"), self)
        for rule, title in (
            (Rule.REPLACE, self.tr("Replace a part")),
            (Rule.SET, self.tr("Write instead")),
            (Rule.CALLING_CODE, self.tr("Add a calling code")),
            (Rule.TRIM, self.tr("Remove spaces")),
        ):
            self.rule.addItem(title, rule)
        self.rule.activated.connect(self._on_rule_activated)
        self.value.textChanged.connect(self._try)
        self.by.textChanged.connect(self._try)
        for field in (self.value, self.by):
            field.returnPressed.connect(self._on_correct_clicked)
        self.correct.clicked.connect(self._on_correct_clicked)
        self._trying.answered.connect(self._on_trying_answered)
        self._trying.failed.connect(self.effect.clear)

    def show_cause(self, findings: Findings, cause: Cause, place: int) -> None:
        """Be about the cells of a cause; `place` is its column's in the file. Any other is hidden."""
        same = self._cause is not None and (cause.column, cause.code) == (
            self._cause.column,
            self._cause.code,
        )
        self._findings, self._cause, self._place = findings, cause, place
        self.title.setText(
            self.tr("All {rows} at once, in “{column}”").format(
                rows=counts.rows(cause.number), column=cause.column
            )
        )
        self.show()
        if not same:
            wanted = Rule.CALLING_CODE if cause.code in _PHONE_CODES else Rule.REPLACE
            self.rule.setCurrentIndex(self.rule.findData(wanted))
            self._on_rule_activated()
        else:
            self._try()

    def leave(self) -> None:
        """Be about nothing."""
        self._trying.forget()
        self._cause = self._findings = None
        self.hide()

    def _correction(self) -> Correction | None:
        """What is written now, None while something is missing."""
        if self._cause is None:
            return None
        made = Correction(
            self._cause.column,
            self.value.text(),
            Rule(self.rule.currentData()),
            self.by.text(),
            code=self._cause.code,
        )
        return None if fix_of(made).problem() else made

    @Slot()
    def _on_rule_activated(self) -> None:
        rule = Rule(self.rule.currentData())
        names = {
            Rule.REPLACE: (self.tr("Look for"), self.tr("Put in its place")),
            Rule.SET: (self.tr("Text, empty to leave it out"), ""),
            Rule.CALLING_CODE: (self.tr("Country, such as France or FR"), ""),
        }
        for field, name in zip((self.value, self.by), names.get(rule, ("", "")), strict=True):
            field.clear()
            field.setVisible(bool(name))
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
        self._try()

    @Slot()
    def _try(self) -> None:
        correction, findings, cause = self._correction(), self._findings, self._cause
        self.correct.setText(self.tr("Correct all"))
        self.correct.setEnabled(False)
        if correction is None or findings is None or cause is None:
            self._trying.forget()
            self.effect.setText(self.tr("What changes is shown here before you do it."))
            return
        self._trying.ask(partial(_trial, correction, findings, cause, self._place))

    @Slot(object)
    def _on_trying_answered(self, trial: Trial) -> None:
        if self._cause is None:
            return
        self.correct.setEnabled(trial.changed > 0)
        whole = trial.tried >= self._cause.number
        if whole:
            number = words.count(trial.changed)
            self.correct.setText(self.tr("Correct {number}").format(number=number))
        if not trial.changed:
            self.effect.setText(self.tr("This changes none of these cells."))
            return
        said = (
            self.tr("{changed} of {tried} cells change")
            if whole
            else self.tr("{changed} of the first {tried} cells change")
        )
        pairs = [f"{_short(before)} → {_short(after) or '∅'}" for before, after in trial.examples]
        numbers = said.format(changed=words.count(trial.changed), tried=words.count(trial.tried))
        self.effect.setText("   ·   ".join((numbers, *pairs)))

    @Slot()
    def _on_correct_clicked(self) -> None:
        correction = self._correction()
        if correction is not None and self.correct.isEnabled():
            for field in (self.value, self.by):
                field.clear()
            self.correct.setEnabled(False)
            self.corrected.emit(correction)


def _trial(
    correction: Correction, findings: Findings, cause: Cause, place: int, *_progress: object
) -> Trial:
    return try_out(correction, findings.cells(cause, place))


def _short(cell: str) -> str:
    text = " ".join(cell.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
