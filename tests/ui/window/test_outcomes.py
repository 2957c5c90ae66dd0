"""Every job that people see tells what came of it, with its counts."""

from __future__ import annotations

import ast
from pathlib import Path
from types import SimpleNamespace

import pytest

import leaddesk.ui
from leaddesk.background.jobs import Tell
from leaddesk.domain.changes import LeadChanges
from leaddesk.domain.imports import ImportCounts
from leaddesk.services.duplicates import SearchReport
from leaddesk.services.forgetting import ForgetReport
from leaddesk.services.pulling import PullReport
from leaddesk.services.suppressions import SuppressionImport
from leaddesk.ui import outcomes
from leaddesk.ui.panels.undoing import Undoable, Undone
from leaddesk.vendors.capabilities import CheckResult

IMPORTED = SimpleNamespace(counts=ImportCounts(created=1200, duplicates=3))
AGAIN = Undoable("suppression", lambda _progress, _cancel: Undone(LeadChanges(), None))


@pytest.mark.parametrize(
    ("tell", "value", "told"),
    [
        (outcomes.leads, 120, "Done: 120 leads."),
        (outcomes.written, (Path("leads.csv"), 1), "Done: 1 lead."),
        (outcomes.imported, IMPORTED, "1,200 new, 3 duplicate"),
        (outcomes.imported, SimpleNamespace(counts=ImportCounts()), "No rows in this file."),
        (outcomes.changed, LeadChanges(removed=7), "7 removed"),
        (outcomes.undone, Undone(LeadChanges(), None), "Nothing had to change."),
        (outcomes.undone, Undone(LeadChanges(), AGAIN), "Done."),
        (
            outcomes.pulled,
            PullReport(5, 2, 1, 2),
            "5 fetched: 2 new, 1 updated, 2 unchanged",
        ),
        (outcomes.searched, SearchReport(0, left_out=False), "No possible duplicates."),
        (
            outcomes.searched,
            SearchReport(12, left_out=False),
            "Found: 12. Go through them under “Possible duplicates”.",
        ),
        (outcomes.checked, CheckResult(ok=True, detail=""), "The connection works."),
        (outcomes.answered, {1: "an outcome", 2: "another"}, "Done: 2 leads."),
        (outcomes.suppressed, SuppressionImport("Out", 4, 3, 0, 1), "3 new, 1 skipped"),
        (
            outcomes.forgotten,
            ForgetReport(erased=True, told=(), backups=()),
            "The lead was erased, at the vendors too.",
        ),
    ],
)
def test_it_is_told_in_words(tell: Tell, value: object, told: str) -> None:
    assert tell(value) == told


def test_every_job_of_the_window_that_is_listed_says_how_it_is_told() -> None:
    for path in Path(leaddesk.ui.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("runner.start"):
                given = {keyword.arg for keyword in call.keywords}
                assert given & {"tell", "quiet"}, f"{path.name}:{call.lineno}"
