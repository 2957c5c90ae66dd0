from __future__ import annotations

import pytest

from leaddesk.background.duplicates_process import run_search
from leaddesk.domain.errors import CancelledError
from leaddesk.domain.jobs import CancelToken, Progress, ignore_progress
from leaddesk.domain.merging import PossibleDuplicate
from leaddesk.services.duplicates import DuplicateService
from leaddesk.services.workspace import Workspace
from tests.fakes import add_leads

PAIR = PossibleDuplicate(1, 2, 100)
PEOPLE = [
    {"email": "ada@acme.example", "full_name": "Ada Example", "company": "ACME"},
    {"email": "a.example@acme.example", "first_name": "Ada", "last_name": "Example", "company": "Acme Ltd"},
    {"email": "grace@acme.example", "full_name": "Grace Hopper", "company": "ACME"},
]  # fmt: skip


@pytest.fixture
def duplicates(workspace: Workspace) -> DuplicateService:
    add_leads(workspace.database, PEOPLE)
    return DuplicateService(workspace.database)


def search(duplicates: DuplicateService, import_id: int | None = None) -> int:
    return duplicates.search(import_id, ignore_progress, CancelToken()).pairs


def test_pairs_are_kept_until_somebody_says_that_they_are_two(duplicates: DuplicateService) -> None:
    assert duplicates.searched_at() == ""
    assert search(duplicates) == 1
    assert duplicates.searched_at()
    assert duplicates.open(None, 10) == (PAIR,)
    [shown] = duplicates.of_lead(2)
    assert [lead.id for lead in shown.leads] == [1, 2]
    duplicates.set_not_same(PAIR)
    assert search(duplicates) == 0
    assert duplicates.of_lead(1) == ()
    duplicates.set_not_same(PAIR, not_same=False)
    assert duplicates.count() == 1


def test_a_pair_goes_with_its_lead(workspace: Workspace, duplicates: DuplicateService) -> None:
    search(duplicates)
    with workspace.database.write() as connection:
        connection.execute("DELETE FROM lead WHERE id=2")
    assert duplicates.count() == 0
    assert duplicates.pairs([PAIR]) == ()


def test_an_imports_pairs_are_those_that_one_of_its_leads_is_in(
    workspace: Workspace, duplicates: DuplicateService
) -> None:
    with workspace.database.write() as connection:
        for import_id, lead_id in ((1, 2), (2, 3)):
            connection.execute(
                "INSERT INTO import_row(import_id, line, bucket, lead_id) VALUES(?, 1, 'created', ?)",
                (import_id, lead_id),
            )
    assert search(duplicates, 1) == 1
    assert search(duplicates, 2) == 0
    assert duplicates.count(1) == duplicates.count() == 1


def test_a_search_that_is_stopped_keeps_what_was_found_before(duplicates: DuplicateService) -> None:
    search(duplicates)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        duplicates.search(None, ignore_progress, cancel)
    assert duplicates.count() == 1


def test_the_search_runs_in_a_process_of_its_own(
    workspace: Workspace, duplicates: DuplicateService
) -> None:
    seen: list[Progress] = []
    report = run_search(workspace.database.path, None, seen.append, CancelToken())
    assert (report.pairs, report.left_out) == (1, False)
    assert duplicates.open(None, 10) == (PAIR,)
