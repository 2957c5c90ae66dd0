"""A person who is forgotten leaves no byte that tells of them, and no delivery that still goes out."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Outcome
from leaddesk.domain.errors import UsageError, WorkspaceError
from leaddesk.domain.imports import ImportOptions
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.states import DeliveryState
from leaddesk.services.edits import EditService
from leaddesk.services.imports import ImportService
from leaddesk.services.merging import MergeService
from leaddesk.services.workspace import Workspace
from leaddesk.store.claims import Answer
from leaddesk.store.database import DATABASE_NAME
from leaddesk.store.edits import EditRepository
from leaddesk.store.erasing import ErasingRepository
from leaddesk.store.outbox import DeliveryFilter
from tests.old_workspaces import make_old_workspace

#: Stands in every place where something of the person is kept.
CANARY = "Xantippe"
#: Three letters: they stand together in the search index.
SHORT = "王小明"


@pytest.fixture
def erasing(workspace: Workspace, tmp_path: Path) -> ErasingRepository:
    path = tmp_path / "leads.csv"
    path.write_text(
        "email,first_name,phone,notes\n"
        f"x1@example.com,{CANARY},not-a-number-{CANARY},{CANARY} {SHORT}\n"
        f"x2@example.com,{CANARY},,\n"
        "bob@example.com,Bob,,\n"
    )
    ImportService(workspace.database).run(path, ImportOptions(), ignore_progress, CancelToken())
    workspace.accounts.add(Account("a", "A", "comunik8", {}))
    workspace.outbox.create_batch("a", {}, [(1, ()), (3, ())])
    with workspace.database.write() as connection:
        connection.execute(
            "INSERT INTO attempt(delivery_id, at, state, request, answer)"
            f" VALUES(1, 'then', 'failed', '{CANARY}', '{CANARY}')"
        )
    EditService(EditRepository(workspace.database)).edit(1, {"company": CANARY})
    MergeService(workspace).merge([1, 2], {})
    return ErasingRepository(workspace.database)


def test_no_byte_of_the_person_stays(
    workspace: Workspace, erasing: ErasingRepository, tmp_path: Path
) -> None:
    assert erasing.erase(1).removed == 1
    workspace.database.close()
    for file in workspace.folder.glob("leaddesk.db*"):
        content = file.read_bytes()
        assert not [word for word in (CANARY, SHORT) if word.encode() in content], file.name


def test_the_others_and_the_counts_stay(workspace: Workspace, erasing: ErasingRepository) -> None:
    erasing.erase(1)
    states = {d.lead_id: str(d.state) for d in workspace.outbox.find(DeliveryFilter())}
    assert states == {-1: "cancelled", 3: "queued"}
    assert [lead.id for lead in workspace.leads.many([1, 2, 3])] == [3]
    imports = ImportService(workspace.database)
    assert [row.cells for row in imports.rows(1)][3] == ("bob@example.com", "Bob", "", "")
    with pytest.raises(UsageError, match="no lead 1"):
        erasing.erase(1)


def test_a_new_lead_that_gets_the_id_was_sent_nowhere(
    workspace: Workspace, erasing: ErasingRepository, tmp_path: Path
) -> None:
    accepted = Outcome(DeliveryState.ACCEPTED)
    claims = workspace.claims.turn("a", "me", (), 2)
    workspace.claims.turn("a", "me", [Answer(claim.delivery_id, accepted) for claim in claims], 0)
    erasing.erase(3)
    path = tmp_path / "more.csv"
    path.write_text("email\nsecond@example.com\nthird@example.com\n")
    ImportService(workspace.database).run(path, ImportOptions(), ignore_progress, CancelToken())
    assert [lead.email for lead in workspace.leads.many([3])] == ["third@example.com"]
    assert workspace.outbox.reached("a", {}).keys() == {1, -3}


def test_nor_has_it_in_a_workspace_of_an_older_leaddesk(tmp_path: Path) -> None:
    old = make_old_workspace(tmp_path / "old")
    connection = apsw.Connection(str(old / DATABASE_NAME))
    connection.execute("DELETE FROM lead WHERE id=1")
    connection.close()
    workspace = Workspace(old)
    lead_ids = {delivery.lead_id for delivery in workspace.outbox.find(DeliveryFilter())}
    workspace.close()
    assert lead_ids == {-1, 2, 3, 4, 5}


def test_a_lead_on_its_way_is_not_erased(workspace: Workspace, erasing: ErasingRepository) -> None:
    assert workspace.claims.turn("a", "me", (), 1)
    with pytest.raises(WorkspaceError, match="being sent"):
        erasing.erase(1)
    assert workspace.leads.get(1) is not None
