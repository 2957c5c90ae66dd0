"""Edits and their journal, without a window."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.domain.errors import CancelledError, UsageError
from leaddesk.domain.jobs import CancelToken, Progress, ignore_progress
from leaddesk.quality.fixes import Fix, Rule
from leaddesk.services.edits import EditService
from leaddesk.store import edits as store_edits
from leaddesk.store.database import Database
from leaddesk.store.edits import EditRepository
from leaddesk.store.leads import LeadRepository
from leaddesk.store.timeline import TimelineRepository
from tests.fakes import add_leads

ODD = 'It\'s "odd"'
PEOPLE = [
    {"email": "ada@example.com", "company": "ACME", "phone": "+447700900123", "country": "GB"},
    {"email": "grace@example.com", "company": "ACME", "custom": json.dumps({ODD: "1"})},
    {"email": "alan@example.org", "tags": "fair"},
]
CUSTOM = "custom." + ODD


class Desk:
    """A database with three people, and what edits them."""

    def __init__(self, path: Path) -> None:
        self.database = Database(path)
        self.ids = add_leads(self.database, PEOPLE)
        self.service = EditService(EditRepository(self.database))
        self.leads = LeadRepository(self.database)

    def fields(self, place: int) -> dict[str, str]:
        lead = self.leads.get(self.ids[place])
        assert lead is not None
        return dict(lead.fields)

    def everything(self) -> list[dict[str, str]]:
        return [self.fields(place) for place in range(len(self.ids))]

    def rows(self, table: str) -> int:
        with self.database.read() as connection:
            return int(connection.execute(f"SELECT count(*) FROM {table}").get)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "leads.db")
    yield made
    made.database.close()


@pytest.mark.parametrize(
    ("fields", "stored"),
    [
        ({"company": "  New Ltd "}, {"company": "New Ltd"}),
        ({"phone": "020 7946 0000"}, {"phone": "+442079460000"}),
        ({"company": "", CUSTOM: "x"}, {"company": "", CUSTOM: "x"}),
        ({"email": "Ada@Example.net", "notes": "a\nb"}, {"email": "Ada@Example.net"}),
        ({"consent_email": "Opted-out"}, {"consent_email": "no"}),
    ],
)
def test_an_edit_is_taken_back_and_made_again(
    desk: Desk, fields: dict[str, str], stored: dict[str, str]
) -> None:
    before = desk.everything()
    edited = desk.service.edit(desk.ids[0], fields)
    assert edited.changes.ids == {desk.ids[0]}
    assert edited.edit_id is not None
    after = desk.everything()
    for name, value in stored.items():
        assert after[0].get(name, "") == value
    desk.service.take_back(edited.edit_id, ignore_progress, CancelToken())
    assert desk.everything() == before
    desk.service.repeat(edited.edit_id, ignore_progress, CancelToken())
    assert desk.everything() == after


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"email": "nobody"}, UsageError),
        ({"email": "grace@example.com"}, UsageError),
        ({"shoe size": "44"}, UsageError),
    ],
)
def test_what_cannot_be_leaves_nothing_behind(
    desk: Desk, fields: dict[str, str], error: type[Exception]
) -> None:
    before = desk.everything()
    with pytest.raises(error):
        desk.service.edit(desk.ids[0], fields)
    assert desk.everything() == before
    assert (desk.rows("edit"), desk.rows("lead_change")) == (0, 0)


def test_an_edit_that_changes_nothing_is_none(desk: Desk) -> None:
    assert desk.service.edit(desk.ids[0], {"company": "ACME"}).edit_id is None
    assert desk.rows("edit") == 0


@pytest.mark.parametrize(
    ("fix", "changed", "left"),
    [
        (Fix("company", Rule.SET, "One Ltd"), 3, 0),
        (Fix("company", Rule.CLEAR), 2, 0),
        (Fix("company", Rule.REPLACE, "ACME", "Acme"), 2, 0),
        (Fix("tags", Rule.ADD_TAG, "vip, fair"), 3, 0),
        (Fix("tags", Rule.REMOVE_TAG, "Fair"), 1, 0),
        (Fix(CUSTOM, Rule.DEFAULT, "0"), 2, 0),
        (Fix("email", Rule.REPLACE, "ada@", "grace@"), 0, 1),  # another lead has it
        (Fix("email", Rule.REPLACE, "@", " at "), 0, 3),  # no addresses
    ],
)
def test_a_bulk_edit_does_what_its_preview_says(
    desk: Desk, fix: Fix, changed: int, left: int
) -> None:
    before = desk.everything()
    preview = desk.service.preview(fix, desk.ids)
    assert preview.total == 3
    edited = desk.service.apply(fix, desk.ids, ignore_progress, CancelToken())
    assert (edited.changes.updated, edited.left) == (changed, left)
    if not left:
        assert preview.changed == len(preview.first) == changed
        assert [row[3] for row in preview.first] == [
            desk.fields(desk.ids.index(row[0])).get(fix.field, "") for row in preview.first
        ]
    if edited.edit_id is not None:
        desk.service.take_back(edited.edit_id, ignore_progress, CancelToken())
    assert desk.everything() == before


def test_only_what_nobody_changed_since_goes_back(desk: Desk) -> None:
    edited = desk.service.apply(
        Fix("company", Rule.SET, "One Ltd"), desk.ids, ignore_progress, CancelToken()
    )
    assert edited.edit_id is not None
    desk.service.edit(desk.ids[1], {"company": "Two Ltd"})
    back = desk.service.take_back(edited.edit_id, ignore_progress, CancelToken())
    assert (back.changes.updated, back.left) == (2, 1)
    assert [fields.get("company", "") for fields in desk.everything()] == ["ACME", "Two Ltd", ""]
    timelines = TimelineRepository(desk.database)
    told = [[entry.title for entry in timelines.of(lead_id)] for lead_id in desk.ids]
    taken_back = ["Edited, and taken back"]
    assert told == [taken_back, ["Edited", "Edited"], taken_back]
    again = desk.service.repeat(edited.edit_id, ignore_progress, CancelToken())
    assert again.changes.ids == {desk.ids[0], desk.ids[2]}
    assert again.left == 0
    desk.service.edit(desk.ids[0], {"company": "x"})
    desk.service.edit(desk.ids[2], {"company": "y"})
    with pytest.raises(UsageError, match="cannot be made again"):
        desk.service.repeat(edited.edit_id, ignore_progress, CancelToken())


def test_an_edit_that_could_not_be_taken_back_is_not_said_to_be(desk: Desk) -> None:
    edited = desk.service.edit(desk.ids[0], {"company": "One Ltd"})
    assert edited.edit_id is not None
    desk.service.edit(desk.ids[0], {"company": "Two Ltd"})
    with pytest.raises(UsageError, match="cannot be taken back"):
        desk.service.take_back(edited.edit_id, ignore_progress, CancelToken())
    timeline = TimelineRepository(desk.database).of(desk.ids[0])
    assert [entry.title for entry in timeline] == ["Edited", "Edited"]


def test_a_cancelled_bulk_edit_changes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_edits, "_SLICE", 1)
    before, cancel = desk.everything(), CancelToken()

    def stop(progress: Progress) -> None:
        assert progress.total == 3
        cancel.cancel()

    with pytest.raises(CancelledError):
        desk.service.apply(Fix("company", Rule.SET, "x"), desk.ids, stop, cancel)
    assert desk.everything() == before
    assert desk.rows("lead_change") == 0


def test_nothing_of_an_erased_lead_stays_in_the_journal(desk: Desk) -> None:
    desk.service.edit(desk.ids[0], {"company": "x"})
    with desk.database.write() as connection:
        connection.execute("DELETE FROM lead WHERE id=?", (desk.ids[0],))
    assert desk.rows("lead_change") == 0


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 2), st.sampled_from(["company", CUSTOM]), st.text("ab \n'\"", max_size=4)
        ),
        max_size=6,
    )
)
def test_any_edits_go_back_in_turn(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[int, str, str]]
) -> None:
    desk = Desk(tmp_path_factory.mktemp("edits") / "leads.db")
    states, done = [desk.everything()], []
    for place, field, value in edits:
        edited = desk.service.edit(desk.ids[place], {field: value})
        if edited.edit_id is not None:
            done.append(edited.edit_id)
            states.append(desk.everything())
    for edit_id, before in zip(reversed(done), reversed(states[:-1]), strict=True):
        desk.service.take_back(edit_id, ignore_progress, CancelToken())
        assert desk.everything() == before
    desk.database.close()
