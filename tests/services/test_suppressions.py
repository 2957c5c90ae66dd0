"""Who is suppressed is blocked when a send is planned, and once more at the last moment before it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.credentials import MemoryCredentialStore
from leaddesk.domain.errors import UsageError
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.states import DeliveryState
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Sandbox
from leaddesk.services.accounts import AccountService
from leaddesk.services.leads import LeadService
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.services.sending import SendService
from leaddesk.services.suppressions import SuppressionService
from leaddesk.services.workspace import Workspace
from tests.fakes import add_leads

LEADS = [
    {"email": f"p{number}@example.com", "first_name": "Pat", "last_name": "Doe", "mobile": mobile}
    for number, mobile in enumerate(["07700900123", "07700900124", "07700900125", "07700900126"])
]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(tmp_path / "workspace")
    add_leads(opened.database, ({**lead, "country": "GB"} for lead in LEADS))
    yield opened
    opened.close()


@pytest.fixture
def suppressions(workspace: Workspace) -> SuppressionService:
    return SuppressionService(workspace.suppressions, workspace.leads)


def test_suppressed_leads_are_blocked_with_the_lists_name_and_never_leave(
    workspace: Workspace, suppressions: SuppressionService, tmp_path: Path
) -> None:
    unsubscribed = tmp_path / "unsubscribed.csv"
    hashed = hashlib.sha1(b"p1@example.com").hexdigest()
    unsubscribed.write_text(f"hash\n{hashed}\n\n{hashed}\n")
    with Sandbox() as sandbox:
        account = sandbox.accounts["comunik8"]
        accounts = AccountService(
            workspace.accounts, MemoryCredentialStore(), Redactor(), workspace.ledger
        )
        account_id = accounts.add("comunik8", "Dialler", account.settings, account.secrets).id
        sending = SendService(workspace, accounts)
        suppressions.add(["p0@example.com"])
        done = suppressions.import_file(unsubscribed)
        assert (done.lines, done.added, done.known, done.skipped) == (3, 1, 1, 1)
        kind = account.settings["types"].partition(",")[0]
        plan = sending.plan(account_id, [1, 2, 3, 4], {"type": kind}, CancelToken())
        sending.queue(plan)
        suppressions.suppress([3], "Called and said no", ("email", "phone"))  # while the leads wait
        sending.deliver(account_id, CancelToken())
    found = {delivery.lead_id: delivery for delivery in workspace.outbox.find(DeliveryFilter())}
    assert {lead_id: str(one.state) for lead_id, one in found.items()} == {
        1: "blocked",
        2: "blocked",
        3: "blocked",
        4: "accepted",
    }
    for lead_id, name in ((1, "Do not contact"), (2, "unsubscribed"), (3, "Called and said no")):
        assert f"“{name}”" in found[lead_id].reason
    assert workspace.outbox.counts(DeliveryFilter())[DeliveryState.BLOCKED] == 3


def test_a_value_that_is_none_adds_nothing(suppressions: SuppressionService) -> None:
    with pytest.raises(UsageError):
        suppressions.add(["p0@example.com", "Pat Doe"])
    assert list(suppressions.all()) == []


def test_values_come_back_as_they_were(
    workspace: Workspace, suppressions: SuppressionService
) -> None:
    suppressions.add(["p0@example.com"])
    suppressions.add(["example.org"], "Competitors")
    with workspace.database.write() as connection:
        connection.execute("UPDATE suppression SET added_at = '2024-05-06T07:08:09.000Z'")
    before = suppressions.find()
    assert suppressions.remove([entry.value for entry in before]) == 2
    assert suppressions.restore(before) == 2
    assert suppressions.find() == before
    assert suppressions.restore(before) == 0


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_files_of_other_programs_are_read(
    suppressions: SuppressionService, tmp_path: Path, encoding: str
) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes("p0@example.com\r\n+44 7700 900126\r\nexample.org\r\n".encode(encoding))
    assert suppressions.import_file(file, "Blocklist").added == 3
    assert {(one.kind, one.list_name) for one in suppressions.all()} == {
        ("email", "Blocklist"),
        ("phone", "Blocklist"),
        ("domain", "Blocklist"),
    }


ADDRESSES = ("Ann@example.com", "ann@mail.example.com", "bob@example.org")
NUMBERS = ("+447700900123", "+33612345678")
PERSON = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from(NUMBERS) for name in ("phone", "mobile")}
)
PEOPLE = st.lists(st.tuples(PERSON, st.booleans()), min_size=1, max_size=3).map(
    lambda drawn: [
        {"country": "GB", **person, **({"email": address} if known else {})}
        for address, (person, known) in zip(ADDRESSES, drawn, strict=False)
    ]
)
PLAIN = [*map(str.lower, ADDRESSES), *NUMBERS, *(number[1:] for number in NUMBERS)]
HASHED = [
    hashlib.new(kind, value.encode()).hexdigest()
    for kind in ("md5", "sha1", "sha256")
    for value in PLAIN
]
LISTED = st.sampled_from([*PLAIN[:-2], "example.com", "@mail.example.com", "ample.com"]) | (
    st.sampled_from(HASHED)
)


@given(people=PEOPLE, listed=st.lists(LISTED, max_size=3))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_state_suppressed_finds_and_counts_the_leads_that_the_table_marks(
    workspace: Workspace,
    suppressions: SuppressionService,
    people: list[dict[str, str]],
    listed: list[str],
) -> None:
    with workspace.database.write(durable=False) as connection:
        connection.execute("DELETE FROM lead; DELETE FROM suppression")
    suppressions.add(listed)
    add_leads(workspace.database, people)
    leads = LeadService(workspace.database)
    leads.learn_suppressed()
    rows = leads.rows(leads.ids(LeadQuery()))
    for marked, text in ((True, "state:suppressed"), (False, "-state:suppressed")):
        expected = [row.lead.id for row in rows if row.suppressed is marked]
        assert list(leads.ids(LeadQuery(text))) == expected
    marked_rows = sum(row.suppressed for row in rows)
    assert leads.facets(LeadQuery()).counts["state"].get("suppressed", 0) == marked_rows
