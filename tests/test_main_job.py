"""The main job through real parts: a file, five vendors over HTTP, a real keyring, every lead's answer."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from leaddesk.cli.context import Context
from leaddesk.cli.output import Output
from leaddesk.domain.imports import ImportOptions
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.states import DeliveryState
from leaddesk.logs import set_up_logging
from leaddesk.sandbox import Sandbox
from leaddesk.sandbox.standin import StandIn
from leaddesk.services.outbox import DeliveryFilter
from tests.gui.support.bus import PrivateKeyring
from tests.gui.support.processes import wait_until

LEADS = 1_000
HEADER = (
    "id\tcreated_time\tad_id\tad_name\tadset_id\tadset_name\tcampaign_id\tcampaign_name\tform_id\tform_name"
    "\tis_organic\tplatform\twhich_car?\tfull_name\tphone_number\temail\tlead_status"
)
ROW = (
    "l:{id}\t2026-03-02T15:05:13+00:00\tag:1\tSpring ad\tas:2\tUK 25-45\tc:3\tSpring\tf:4\tSpring form\tfalse\tig"
    "\tŠkoda & <Citroën>\tŽofie Example{n}\tp:+447700{phone}\tperson{n}@example.com\tcomplete"
)


def meta_file(path: Path) -> Path:
    """A Meta-shaped file, UTF-16 with byte order mark, tabs; values invented."""
    rows = [HEADER, *(ROW.format(n=n, id=10**15 + n, phone=900000 + n) for n in range(LEADS))]
    path.write_bytes(b"\xff\xfe" + "\r\n".join(rows).encode("utf-16-le"))
    return path


@pytest.mark.timeout(400)
def test_a_thousand_leads_reach_all_five_vendors_once(
    tmp_path: Path, sandbox: Sandbox, real_keyring: PrivateKeyring, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    context = Context(
        tmp_path / "workspace", Output(as_json=True, quiet=True), open_window=lambda: 0
    )
    set_up_logging(context.redactor)
    report = context.services.imports.run(
        meta_file(tmp_path / "leads.csv"),
        ImportOptions(source="Spring"),
        ignore_progress,
        CancelToken(),
    )
    assert report.profile.recognised == "meta_lead_ads"
    assert report.counts.created == report.counts.rows == LEADS

    lead_ids = context.services.leads.ids(LeadQuery())
    batches = {}
    for vendor, stand_in in sandbox.accounts.items():
        settings = {**stand_in.settings, "max_per_second": "200", "max_concurrent": "8"}
        account = context.services.accounts.add(vendor, vendor, settings, stand_in.secrets)
        assert context.services.accounts.check(account.id).ok
        plan = context.services.sending.plan(
            account.id, lead_ids, stand_in.destination, CancelToken()
        )
        assert (len(plan.ready), len(plan.refused)) == (LEADS, 0), plan.refused
        batches[vendor] = context.services.sending.queue(plan)
    with ThreadPoolExecutor(len(batches)) as pool:  # as `outbox run` does it
        list(
            pool.map(
                lambda batch: context.services.sending.deliver(batch.account_id, CancelToken()),
                batches.values(),
            )
        )

    for vendor, batch in batches.items():
        which = DeliveryFilter(batch_id=batch.id)
        counts = context.services.outbox.counts(which)
        assert sum(counts.values()) == LEADS
        assert set(counts) <= {DeliveryState.ACCEPTED, DeliveryState.PENDING}, (
            context.services.outbox.reasons(which)
        )
        stored = Counter(_email(lead) for lead in _all_leads(sandbox[vendor]))
        assert set(stored.values()) == {1}
        assert len(stored) == LEADS
        again = context.services.sending.plan(
            batch.account_id, lead_ids, batch.options, CancelToken()
        )
        assert (len(again.already), len(again.ready)) == (LEADS, 0)

    assert not any(sandbox.problems().values()), sandbox.problems()
    context.close()
    secrets = [
        secret for stand_in in sandbox.accounts.values() for secret in stand_in.secrets.values()
    ]
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "leads.csv"]
    assert written
    for secret in secrets:
        assert secret not in caplog.text
        for path in written:
            assert secret.encode() not in path.read_bytes(), path


def _all_leads(vendor: StandIn) -> list[dict[str, object]]:
    """What the vendor stored, when it has taken its time (PUBLITRAC v2 does)."""
    wait_until(lambda: len(vendor.leads) == LEADS, f"{LEADS} stored leads")
    return vendor.leads


def _email(lead: dict[str, object]) -> str:
    """The address of a stored lead, whatever its vendor calls it and wherever it keeps it."""
    found = [value for value in _leaves(lead) if "@example.com" in value]
    assert len(set(found)) == 1, lead
    return found[0]


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for part in value.values():
            yield from _leaves(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _leaves(part)
    else:
        yield str(value)
