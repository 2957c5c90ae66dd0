"""Imports and edits of one lead, taken back in any order: what stands is what was not taken back."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import UsageError
from leaddesk.domain.imports import ImportOptions, Policy
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.edits import EditService, Fix, Rule
from leaddesk.services.imports import ImportService
from leaddesk.services.workspace import Workspace
from leaddesk.store.edits import EditRepository
from leaddesk.store.outbox import DeliveryFilter

FIELDS = ("company", "city", "custom.Size", "custom.Car colour")
#: What is done: the fields that an import with this policy, or an edit, brings; or which of them is taken back.
STEPS = st.lists(
    st.tuples(
        st.sampled_from([*Policy, None]), st.lists(st.sampled_from(FIELDS), min_size=1, unique=True)
    )
    | st.integers(0, 5),
    max_size=9,
)
NUMBERS = count()


class Desk:
    """One lead, and what was done to it: each change with what takes it back."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self._workspace = workspace
        self._file = folder / "leads.csv"
        self._email = f"lead{next(NUMBERS)}@example.com"
        self.imports = ImportService(workspace.database)
        self.edits = EditService(EditRepository(workspace.database))
        self.bring(Policy.UPDATE, {"company": "First Ltd", "custom.Size": "40"})

    def bring(self, policy: Policy, fields: dict[str, str]) -> int:
        lines = (["email", *fields], [self._email, *fields.values()])
        self._file.write_text("".join(",".join(line) + "\n" for line in lines))
        mapping = {name: name for name in fields}
        options = ImportOptions(policy=policy, overrides=mapping)
        report = self.imports.run(self._file, options, ignore_progress, CancelToken())
        assert report.id is not None
        return report.id

    @property
    def id(self) -> int:
        lead = self._workspace.leads.by_email(self._email)
        assert lead is not None
        return lead.id

    def fields(self) -> dict[str, str]:
        lead = self._workspace.leads.get(self.id)
        assert lead is not None
        return {name: lead.fields[name] for name in FIELDS if name in lead.fields}


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_what_was_not_taken_back_stands(
    workspace: Workspace,
    tmp_path: Path,
    steps: list[tuple[Policy | None, list[str]] | int],
) -> None:
    desk = Desk(workspace, tmp_path)
    stands = [desk.fields()]
    done: list[tuple[str, int]] = [("", 0)]
    for step in steps:
        if isinstance(step, int):
            place = 1 + step
            if place < len(done):
                kind, number = done[place]
                try:
                    if kind == "import":
                        desk.imports.undo(number)
                    else:
                        desk.edits.take_back(number, ignore_progress, CancelToken())
                except UsageError:
                    assert kind == "edit"  # something else changed the lead since
                else:
                    del done[place], stands[place]
        else:
            policy, names = step
            before, values = desk.fields(), {name: f"value {next(NUMBERS)}" for name in names}
            if policy is None:
                edited = desk.edits.edit(desk.id, values)
                assert edited.edit_id is not None
                done.append(("edit", edited.edit_id))
            else:
                done.append(("import", desk.bring(policy, values)))
            changed = desk.fields()
            stands.append({name: v for name, v in changed.items() if before.get(name) != v})
        expected: dict[str, str] = {}
        for change in stands:
            expected |= change
        assert desk.fields() == expected


def test_what_left_with_an_imports_values_does_not_pass_for_the_lead_of_before(
    workspace: Workspace, tmp_path: Path
) -> None:
    desk = Desk(workspace, tmp_path)
    number = desk.bring(Policy.OVERWRITE, {"company": "Second Ltd"})
    workspace.accounts.add(Account("a", "A", "comunik8", {}))
    workspace.outbox.create_batch("a", {}, [(desk.id, ())])
    workspace.claims.turn("a", workspace.owner, (), 1)
    desk.imports.undo(number)
    [sent] = workspace.outbox.find(DeliveryFilter())
    lead = workspace.leads.get(desk.id)
    assert lead is not None
    assert lead.fields["company"] == "First Ltd"
    assert lead.updated_at >= sent.sent_at


def test_what_was_changed_since_does_not_pass_for_the_lead_of_before(
    workspace: Workspace, tmp_path: Path
) -> None:
    desk = Desk(workspace, tmp_path)
    number = desk.bring(Policy.OVERWRITE, {"company": "Second Ltd"})
    desk.edits.edit(desk.id, {"city": "Bath"})
    [edited] = workspace.leads.many([desk.id])
    desk.imports.undo(number)
    [lead] = workspace.leads.many([desk.id])
    assert lead.fields["company"] == "First Ltd"
    assert lead.updated_at == edited.updated_at


@pytest.mark.parametrize("changed_by", ["import", "edit"])
def test_many_leads_are_taken_back_by_as_many_statements_as_few(
    workspace: Workspace, tmp_path: Path, changed_by: str
) -> None:
    imports, edits = (
        ImportService(workspace.database),
        EditService(EditRepository(workspace.database)),
    )
    path, statements = tmp_path / "leads.csv", []

    def bring(leads: int, value: str) -> int:
        lines = [f"lead{lead}@example.com,{value} {lead}\n" for lead in range(leads)]
        path.write_text("email,company\n" + "".join(lines))
        options = ImportOptions(policy=Policy.OVERWRITE)
        return imports.run(path, options, ignore_progress, CancelToken()).id or 0

    for leads in (2, 200):
        bring(leads, "First")
        second = bring(leads, "Second")
        ids = workspace.leads.ids(LeadQuery())
        if changed_by == "import":
            bring(leads, "Third")
        else:
            edits.apply(Fix("company", Rule.SET, "Third"), ids, ignore_progress, CancelToken())
        made: list[str] = []
        workspace.database.connection().exec_trace = lambda _c, sql, _v, made=made: (
            not made.append(sql)
        )
        imports.undo(second)
        workspace.database.connection().exec_trace = None
        statements.append(made)
        assert {lead.fields["company"][:5] for lead in workspace.leads.many(ids)} == {"Third"}
    assert len(statements[0]) == len(statements[1])


def test_a_refusal_that_a_person_noted_outlives_the_import(
    workspace: Workspace, tmp_path: Path
) -> None:
    desk = Desk(workspace, tmp_path)
    brought = desk.bring(Policy.UPDATE, {"consent_email": "yes", "city": "Bath"})
    edited = desk.edits.edit(desk.id, {"consent_email": "no"})
    assert edited.edit_id is not None
    desk.imports.undo(brought)
    lead = workspace.leads.get(desk.id)
    assert lead is not None
    assert lead.fields["consent_email"] == "no"
    assert "city" not in lead.fields
    desk.edits.take_back(edited.edit_id, ignore_progress, CancelToken())
    lead = workspace.leads.get(desk.id)
    assert lead is not None
    assert "consent_email" not in lead.fields
