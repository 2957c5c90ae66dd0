"""Two leads made one: nothing of either is lost, nothing is sent twice, and it can be taken back exactly."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Delivery
from leaddesk.domain.errors import LeadDeskError, UsageError
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.states import DeliveryState
from leaddesk.services.edits import EditService
from leaddesk.services.merging import MergeService
from leaddesk.services.workspace import Workspace
from leaddesk.store.edits import EditRepository
from leaddesk.store.outbox import DeliveryFilter
from leaddesk.store.timeline import TimelineRepository
from tests.fakes import add_leads

ADA = {"email": "ada@example.com", "first_name": "Ada", "company": "ACME", "consent_email": "no"}
ALSO_ADA = {
    "email": "ada@acme.example",
    "first_name": "Ada",
    "phone": "+447700900123",
    "consent_email": "yes",
    "custom": '{"Car colour": "red"}',
}
OTHER = {"email": "grace@example.com"}


@pytest.fixture
def merging(workspace: Workspace) -> MergeService:
    add_leads(workspace.database, [ADA, ALSO_ADA, OTHER])
    for account_id in ("a", "b"):
        workspace.accounts.add(Account(account_id, account_id.upper(), "comunik8", {}))
    with workspace.database.write() as connection:
        connection.execute(
            """INSERT INTO import_row VALUES(1, 2, 'updated', 1, '{"city": null}');
            INSERT INTO import_row VALUES(1, 3, 'created', 2, NULL);
            INSERT INTO edit(id, at, columns) VALUES(1, 'then', '["city"]');
            INSERT INTO lead_change VALUES(1, 1, '[null]', '["Bath"]'), (1, 2, '[null]', '["Bath"]');
            INSERT INTO lead_link VALUES('a', 'V7', 2);
            INSERT INTO lead_event(lead_id, at, kind, title) VALUES(2, 'then', 'pulled', 'Fetched from A');
            INSERT INTO not_same VALUES(2, 3, 'then');
            INSERT INTO possible_duplicate VALUES(1, 2, 95)"""
        )
    return MergeService(workspace)


def everything(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables."""
    with workspace.database.read() as connection:
        tables = connection.execute(
            "SELECT name FROM pragma_table_list WHERE type='table' AND schema='main' ORDER BY name"
        ).fetchall()
        return {
            str(name): sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for (name,) in tables
            if not str(name).startswith("sqlite_")
        }


def deliveries(workspace: Workspace, lead_id: int) -> list[Delivery]:
    return [one for one in workspace.outbox.find(DeliveryFilter()) if one.lead_id == lead_id]


def states(workspace: Workspace, lead_id: int) -> list[str]:
    return [str(one.state) for one in deliveries(workspace, lead_id)]


def test_the_merged_lead_has_what_belonged_to_both(
    workspace: Workspace, merging: MergeService
) -> None:
    done = merging.merge([1, 2], {"email": 1})
    assert (done.changes.updated, done.changes.removed, done.changes.ids) == (1, 1, {1, 2})
    lead = workspace.leads.get(1)
    assert lead is not None
    assert workspace.leads.get(2) is None
    assert lead.fields == {
        "email": "ada@acme.example",
        "first_name": "Ada",
        "company": "ACME",
        "phone": "+447700900123",
        "consent_email": "no",
        "custom.Car colour": "red",
    }
    assert workspace.leads.by_email("ada@acme.example") == lead
    kinds = [entry.kind for entry in TimelineRepository(workspace.database).of(1)]
    assert sorted(kinds) == ["edited", "merged", "pulled"]
    tables = everything(workspace)
    assert [(row[0], row[1], row[3]) for row in tables["import_row"]] == [(1, 2, 1), (1, 3, 1)]
    assert tables["lead_link"] == [("a", "V7", 1)]
    assert tables["not_same"] == [(1, 3, "then")]


def test_taken_back_everything_is_as_it_was(workspace: Workspace, merging: MergeService) -> None:
    workspace.outbox.create_batch("a", {"type": "solar"}, [(1, ()), (2, ()), (3, ())])
    before = everything(workspace)
    done = merging.merge([1, 2], {})
    assert everything(workspace) != before
    changes = merging.undo(done.id)
    assert everything(workspace) == before
    assert changes.ids == {1, 2}
    with pytest.raises(UsageError, match="taken back already"):
        merging.undo(done.id)


def test_what_left_as_the_merged_lead_does_not_pass_for_one_of_them(
    workspace: Workspace, merging: MergeService
) -> None:
    workspace.outbox.create_batch("a", {"type": "solar"}, [(2, ())])
    done = merging.merge([1, 2], {})
    workspace.claims.turn("a", workspace.owner, (), 1)
    workspace.claims.recover(workspace.owner, [])
    merging.undo(done.id)
    [sent] = deliveries(workspace, 2)
    lead = workspace.leads.get(2)
    assert lead is not None
    assert sent.sent_at <= lead.updated_at < "then"


def test_one_person_is_sent_once_to_one_destination(
    workspace: Workspace, merging: MergeService
) -> None:
    outbox = workspace.outbox
    outbox.create_batch("a", {"type": "solar"}, [(1, ()), (2, ())])
    outbox.create_batch("a", {"type": "solar", "delays": "5"}, [(2, ())])  # how, not where
    outbox.create_batch("a", {"type": "wind"}, [(2, ())])
    outbox.create_batch("b", {"type": "solar"}, [(2, ())])
    merging.merge([1, 2], {})
    assert states(workspace, 1) == ["queued", "cancelled", "cancelled", "queued", "queued"]


@pytest.mark.parametrize("state", ["accepted", "unknown", "pending", "duplicate", "held"])
def test_where_one_of_them_was_the_other_does_not_go(
    workspace: Workspace, merging: MergeService, state: str
) -> None:
    outbox = workspace.outbox
    batch_id = outbox.create_batch("a", {"type": "solar"}, [(1, ()), (2, ())])
    outbox.create_batch("a", {"type": "solar"}, [(1, ())])
    with workspace.database.write() as connection:
        connection.execute(
            "UPDATE delivery SET state=? WHERE lead_id=2 AND batch_id=?", (state, batch_id)
        )
        connection.execute("UPDATE delivery SET state='failed' WHERE batch_id<>?", (batch_id,))
    merging.merge([1, 2], {})
    assert states(workspace, 1) == ["cancelled", state, "cancelled"]
    assert outbox.retry(DeliveryFilter()) == 0
    assert outbox.reached("a", {"type": "solar"}) == {1: DeliveryState(state)}


def test_what_was_planned_for_a_lead_that_is_gone_does_not_wait_for_its_return(
    workspace: Workspace, merging: MergeService
) -> None:
    workspace.outbox.create_batch("a", {}, [(2, ())])
    done = merging.merge([1, 2], {})
    batch = workspace.outbox.create_batch("a", {}, [(1, ()), (2, ())], unless_reached=())
    assert workspace.outbox.batch(batch).counts == {}
    merging.undo(done.id)
    assert states(workspace, 2) == ["queued"]


def test_nothing_is_merged_while_a_lead_is_on_its_way(
    workspace: Workspace, merging: MergeService
) -> None:
    workspace.outbox.create_batch("a", {}, [(2, ())])
    assert workspace.claims.turn("a", "me", (), 1)
    before = everything(workspace)
    with pytest.raises(LeadDeskError, match="being sent") as refused:
        merging.merge([1, 2], {})
    assert refused.value.retryable
    assert everything(workspace) == before


@pytest.mark.parametrize("ids", [[1], [1, 1], [1, 99], [1, 2, 3, 4, 5, 6, 7]])
def test_what_cannot_be_merged_is_refused(merging: MergeService, ids: list[int]) -> None:
    with pytest.raises(UsageError):
        merging.merge(ids, {})


def test_a_lead_that_was_changed_since_is_not_taken_apart(
    workspace: Workspace, merging: MergeService
) -> None:
    done = merging.merge([1, 2], {})
    with workspace.database.write() as connection:
        connection.execute("UPDATE lead SET city='Bath' WHERE id=1")
    with pytest.raises(UsageError, match="cannot be taken back"):
        merging.undo(done.id)


def test_a_merge_is_taken_back_after_an_edit_that_was(
    workspace: Workspace, merging: MergeService
) -> None:
    leads = merging.leads([1, 2])
    done = merging.merge([1, 2], {})
    edits = EditService(EditRepository(workspace.database))
    edited = edits.edit(1, {"custom.Car colour": "", "city": "Bath"})
    assert edited.edit_id is not None
    edits.take_back(edited.edit_id, ignore_progress, CancelToken())
    merging.undo(done.id)
    assert merging.leads([1, 2]) == leads


def test_merges_of_a_merged_lead_are_taken_back_in_turn(
    workspace: Workspace, merging: MergeService
) -> None:
    leads = merging.leads([1, 2, 3])
    first = merging.merge([1, 2], {})
    second = merging.merge([3, 1], {"email": 0})
    with pytest.raises(UsageError):
        merging.undo(first.id)
    merging.undo(second.id)
    merging.undo(first.id)
    assert merging.leads([1, 2, 3]) == leads


def test_an_import_taken_back_later_leaves_the_merged_lead_as_it_is(
    workspace: Workspace, merging: MergeService
) -> None:
    merging.merge([1, 2], {})
    rows = everything(workspace)["import_row"]
    assert [row[-1] for row in rows] == [None, None]


def test_nothing_personal_of_a_merge_outlives_the_lead(
    workspace: Workspace, merging: MergeService
) -> None:
    merging.merge([1, 2], {})
    with workspace.database.write() as connection:
        connection.execute("DELETE FROM lead WHERE id=1")
    assert everything(workspace)["merge"] == []


def test_what_the_other_lead_was_stands_on_the_timeline(
    workspace: Workspace, merging: MergeService
) -> None:
    merging.merge([1, 2], {})
    [entry] = [e for e in TimelineRepository(workspace.database).of(1) if e.kind == "merged"]
    assert entry.facts["email"] == "ada@acme.example"


STATES = ("queued", "failed", "blocked", "accepted", "unknown", "rejected", "cancelled")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    data=st.data(),
    lead_ids=st.permutations([1, 2, 3, 4]).flatmap(
        lambda ids: st.integers(2, 4).map(lambda number: ids[:number])
    ),
)
def test_whatever_is_merged_goes_nowhere_twice_and_is_taken_back_exactly(
    workspace: Workspace, merging: MergeService, data: st.DataObject, lead_ids: list[int]
) -> None:
    """Any deliveries in any states: of those to one place one at most may still go, none where one arrived."""
    with workspace.database.write() as connection:
        connection.execute("DELETE FROM delivery; DELETE FROM batch; DELETE FROM lead WHERE id > 3")
    add_leads(workspace.database, [{"email": "alan@example.com", "city": "Leeds", "tags": "a"}])
    places = st.sampled_from(["solar", "wind"])
    for lead_id in lead_ids:
        for place in data.draw(st.lists(places, max_size=2)):
            batch_id = workspace.outbox.create_batch("a", {"type": place}, [(lead_id, ())])
            with workspace.database.write() as connection:
                state = data.draw(st.sampled_from(STATES))
                connection.execute(
                    "UPDATE delivery SET state=? WHERE batch_id=?", (state, batch_id)
                )
    before = everything(workspace)
    done = merging.merge(lead_ids, {"city": data.draw(st.integers(0, len(lead_ids) - 1))})
    mine = tuple(one.id for one in deliveries(workspace, lead_ids[0]))
    workspace.outbox.retry(DeliveryFilter(delivery_ids=mine))
    going = ("queued", "accepted", "unknown")
    found: dict[str, list[str]] = {}
    for delivery in deliveries(workspace, lead_ids[0]):
        place = workspace.outbox.batch(delivery.batch_id).options["type"]
        found.setdefault(place, []).append(str(delivery.state))
    for states_there in found.values():
        arrived = sum(state in ("accepted", "unknown") for state in states_there)
        assert states_there.count("queued") <= (0 if arrived else 1), states_there
        assert sum(state in going for state in states_there) <= max(1, arrived)
    merging.undo(done.id)
    after = everything(workspace)
    assert {t: rows for t, rows in after.items() if t != "delivery"} == {
        t: rows for t, rows in before.items() if t != "delivery"
    }
    owners = [[(row[0], row[3]) for row in rows["delivery"]] for rows in (before, after)]
    assert owners[0] == owners[1]
