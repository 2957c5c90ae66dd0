"""`leaddesk demo`: a throw-away workspace wired to the sandbox, with sample leads."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leaddesk.cli.context import Context, stoppable
from leaddesk.cli.deliveries import told
from leaddesk.cli.output import states_words
from leaddesk.cli.screen import has_screen
from leaddesk.credentials import MemoryCredentialStore
from leaddesk.domain.accounts import Account
from leaddesk.domain.imports import ImportOptions
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.leads import LeadQuery
from leaddesk.domain.states import DeliveryState
from leaddesk.resources import resource
from leaddesk.sandbox import Sandbox
from leaddesk.scratch import private_folder
from leaddesk.services.outbox import DeliveryFilter

#: The sample files in the order they are imported, with the country their phone numbers are read with.
SAMPLES = (("meta-leads.csv", "GB"), ("webinar.csv", "FR"), ("hubspot-contacts.csv", "US"))

#: Stand-ins on this computer need not be spared; a vendor's own ceiling still holds.
PACE = "50"

#: So often it is asked what became of leads that are decided about later, with a rest between. Seconds.
QUESTIONS = 2
BETWEEN_S = 0.5


def run(context: Context, options: argparse.Namespace) -> int:
    """Open the window on the demo, or without a display do it all and print what each vendor answered."""
    headless = options.headless or not has_screen()
    if headless and not options.headless:
        context.output.say(
            "There is no screen here, so the demo runs without its window (demo --headless)."
        )
    with _demo(context) as (demo, sandbox):
        accounts = _add_accounts(demo, sandbox)
        with stoppable() as token:
            imports = [_import(demo, name, country, token) for name, country in SAMPLES]
            if headless:
                return _send_all(demo, accounts, sandbox, imports, token)
        demo.workspace.close()
        return context.open_window(
            demo.folder, practice=True, credentials=demo.credentials, language=options.lang
        )


@contextmanager
def _demo(context: Context) -> Iterator[tuple[Context, Sandbox]]:
    """A workspace and a sandbox that are gone afterwards. Secrets are kept in memory."""
    with private_folder() as folder, Sandbox() as sandbox:
        demo = Context(
            folder / "Demo", context.output, context.open_window, MemoryCredentialStore()
        )
        try:
            yield demo, sandbox
        finally:
            demo.close()


def _add_accounts(demo: Context, sandbox: Sandbox) -> list[tuple[Account, dict[str, str]]]:
    service, accounts = demo.services.accounts, []
    for vendor, stand_in in sandbox.accounts.items():
        name = service.vendor(vendor).title
        settings = {**stand_in.settings, "max_per_second": PACE}
        if vendor == "publitrac_v2":  # v1 tells what became of its leads
            settings["read_back_account"] = service.vendor("publitrac_v1").title
        account = service.add(vendor, name, settings, stand_in.secrets, practice=True)
        accounts.append((account, stand_in.destination))
    return accounts


def _import(demo: Context, name: str, country: str, token: CancelToken) -> dict[str, object]:
    options = ImportOptions(country=country)
    with demo.output.progress(f"Import {name}") as bar:
        return demo.services.imports.run(resource("samples") / name, options, bar, token).as_dict()


def _follow_up(demo: Context, account: Account, token: CancelToken) -> None:
    """Ask a few times what became of leads that the vendor decides about a little later."""
    services = demo.services
    which = DeliveryFilter(account_id=account.id, state=DeliveryState.PENDING)
    for _ in range(QUESTIONS):
        if (
            token.cancelled
            or not services.inquiries.can_ask(account)
            or not services.outbox.ids(which)
        ):
            return
        demo.output.say(f"Asking {account.name} what became of them, as fast as it allows …")
        services.inquiries.ask(account.id, cancel=token)
        time.sleep(BETWEEN_S)


def _send_all(
    demo: Context,
    accounts: list[tuple[Account, dict[str, str]]],
    sandbox: Sandbox,
    imports: list[dict[str, object]],
    token: CancelToken,
) -> int:
    lines = [
        f"{Path(str(report['file'])).name}: {report['rows']} rows, {report['created']} new leads"
        for report in imports
    ]
    services = demo.services
    lead_ids = services.leads.ids(LeadQuery())
    sends: list[dict[str, object]] = []
    for account, destination in accounts:
        demo.output.say(f"Sending {len(lead_ids)} leads to {account.name} …")
        batch = services.sending.queue(
            services.sending.plan(account.id, lead_ids, destination, token)
        )
        delivered = services.sending.deliver(account.id, token)
        _follow_up(demo, account, token)
        which = DeliveryFilter(batch_id=batch.id)
        lines.append(f"{account.name}: {states_words(services.outbox.counts(which))}")
        lines += [f"  {n} × {reason.message}" for reason, n in services.outbox.reasons(which)]
        sends.append(
            {
                "account": account.name,
                "vendor": account.vendor,
                **told(demo, which),
                "error": delivered.stopped.as_dict() if delivered.stopped else None,
            }
        )
    problems = sandbox.problems()
    for send in sends:  # at the end: PUBLITRAC v2 stores what it received a little later
        send["stored"] = len(sandbox[str(send["vendor"])].leads)
        send["undocumented"] = problems.get(str(send["vendor"]), [])
    demo.output.result({"imports": imports, "sends": sends}, lines)
    return 0
