"""Two processes do anything in any order and die anywhere; a vendor keeps what arrived, and is the only judge."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from leaddesk.credentials import MemoryCredentialStore
from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.states import DeliveryState
from leaddesk.redaction import Redactor
from leaddesk.services.accounts import AccountService
from leaddesk.services.edits import Fix, Rule
from leaddesk.services.fixes import FixService
from leaddesk.services.inquiries import InquiryService
from leaddesk.services.leads import LeadService
from leaddesk.services.merging import MergeService
from leaddesk.services.outbox import OutboxService
from leaddesk.services.sending import SendPlan, SendService
from leaddesk.services.workspace import Workspace
from leaddesk.store.claims import Answer, Claim
from leaddesk.store.erasing import ErasingRepository
from leaddesk.store.inquiries import InquiryRepository, OpenDelivery
from leaddesk.store.outbox import DeliveryFilter
from leaddesk.store.results import ResultRepository
from leaddesk.store.wire import Wire
from leaddesk.vendors import registry
from leaddesk.vendors.capabilities import Inquiry
from tests.fakes import add_leads
from tests.services.scripted import ScriptedClient

ALL = DeliveryFilter()
ACCEPTED, FAILED, UNKNOWN = DeliveryState.ACCEPTED, DeliveryState.FAILED, DeliveryState.UNKNOWN
TOLD = (Reason("told", "Told."),)
#: Four destinations, each with two manners of sending.
OPTIONS = [{"type": kind, **manner} for kind in "wxyz" for manner in ({}, {"delays": "5"})]
#: What a lead that arrived may be told, and one that did not.
ANSWERS = {
    True: (ACCEPTED, DeliveryState.PENDING, DeliveryState.HELD, UNKNOWN),
    False: (FAILED, FAILED, DeliveryState.REJECTED, DeliveryState.QUEUED, UNKNOWN),
}
#: States that say that a lead did not arrive, or that it did.
NOT_THERE = {"queued", "blocked", "failed", "rejected", "cancelled"}
THERE = {"accepted", "pending", "held"}


class Vendor:
    """What arrived, by delivery. A lead may come to one place once, unless it was sent there again on purpose."""

    def __init__(self) -> None:
        self.has: set[int] = set()
        self.client = ScriptedClient(withdrawal=self._withdraw)

    def take(self, delivery_id: int, there: Collection[int]) -> None:
        assert not self.has & {delivery_id, *there}, "a lead arrived twice"
        self.has.add(delivery_id)

    def _withdraw(self, inquiry: Inquiry) -> Outcome:
        if inquiry.delivery_id in self.has:
            self.has.remove(inquiry.delivery_id)
            return Outcome(DeliveryState.CANCELLED)
        return Outcome(FAILED if inquiry.state is UNKNOWN else inquiry.state, TOLD)


class Process:
    """A program on the workspace: what it does is random, and what it knows is lost when it dies."""

    def __init__(
        self, folder: Path, vendor: Vendor, chance: random.Random, asked_again: set[int]
    ) -> None:
        self.workspace = workspace = Workspace(folder)
        self.accounts = AccountService(
            workspace.accounts, MemoryCredentialStore(), Redactor(), workspace.ledger
        )
        results = ResultRepository(workspace.database, workspace.outbox)
        self.outbox = OutboxService(workspace.outbox, results)
        self.sending = SendService(workspace, self.accounts)
        self.inquiries = InquiryService(workspace, self.accounts)
        self.edits = LeadService(workspace.database).edits
        self.fixing = FixService(self.edits, self.outbox, self.sending, self.accounts)
        self.merging = MergeService(workspace)
        self.vendor, self.chance, self.asked_again = vendor, chance, asked_again
        self.account = ""
        self.wire: Wire | None = None
        self.claims: list[Claim] = []
        self.answers: list[Answer] = []
        self.planned: SendPlan | None = None
        self.asked: list[OpenDelivery] = []
        self.merges: list[int] = []
        self.is_dead = False

    def some_leads(self, number: int) -> list[int]:
        return self.chance.sample((1, 2, 3), number)

    # -- a run, step by step -------------------------------------------------------------------------------

    def claim(self) -> None:
        if self.wire is None:
            self.workspace.recover()
            self.workspace.recover_own(self.account)
            self.wire = self.workspace.wire(self.account, 16)
        owner = self.workspace.owner
        self.claims += self.workspace.claims.turn(
            self.account, owner, (), self.chance.randint(1, 3)
        )

    def send(self, *, arrives: bool | None = None) -> None:
        if not self.claims or self.wire is None:
            return
        claim = self.claims.pop(0)
        arrives = self.chance.random() < 0.5 if arrives is None else arrives
        state = self.chance.choice(ANSWERS[arrives])
        if self.workspace.leads.get(claim.lead_id) is None:
            state = DeliveryState.CANCELLED
        else:
            self.wire.begin(claim.delivery_id)
            if arrives:
                self.vendor.take(claim.delivery_id, self._same_place(claim))
        answer = Answer(claim.delivery_id, Outcome(state, TOLD))
        if self.chance.random() < 0.9:
            self.wire.hear(answer)
            self.answers.append(answer)
            self.is_dead = self.chance.random() < 0.05
        else:
            self.is_dead = True

    def _same_place(self, claim: Claim) -> list[int]:
        """The other deliveries of the lead to the place where this one goes."""
        if claim.batch_id in self.asked_again:
            return []
        places = {batch.id: batch.options["type"] for batch in self.outbox.batches()}
        found = [one for one in self.outbox.deliveries(ALL) if one.lead_id == claim.lead_id]
        return [one.id for one in found if places[one.batch_id] == claim.options["type"]]

    def commit(self) -> None:
        self.workspace.claims.turn(self.account, self.workspace.owner, self.answers, 0)
        for answer in self.answers:
            if self.wire is not None:
                self.wire.forget(answer.delivery_id)
        self.answers = []

    def stop(self) -> None:
        if self.wire is None:
            return
        full_disk = self.chance.random() < 0.2
        if not full_disk:
            self.answers += [Answer(claim.delivery_id, None) for claim in self.claims]
            self.commit()
        self.wire.close(remove=not full_disk)
        self.wire, self.claims, self.answers = None, [], []

    def drain(self) -> None:
        """All that waits is sent, and arrives."""
        self.claim()
        while self.claims and not self.is_dead:
            self.send(arrives=True)
            self.commit()
            self.claim()

    def die(self) -> None:
        self.is_dead = True

    # -- what people do ------------------------------------------------------------------------------------

    def plan(self) -> None:
        leads, options = self.some_leads(self.chance.randint(1, 3)), self.chance.choice(OPTIONS)
        again = self.chance.random() < 0.03
        self.planned = self.sending.plan(self.account, leads, options, CancelToken(), again=again)

    def queue(self) -> None:
        if self.planned is not None:
            batch = self.sending.queue(self.planned)
            if self.planned.again:
                self.asked_again.add(batch.id)
            self.planned = None

    def retry(self) -> None:
        self.outbox.retry(ALL)

    def fix(self) -> None:
        cause = self.fixing.cause(ALL, "told")
        city = Fix("city", Rule.SET, str(self.chance.random()))
        edited = self.edits.apply(city, cause.lead_ids, ignore_progress, CancelToken())
        self.fixing.send_again(cause, edited, CancelToken())

    def cancel(self) -> None:
        [lead_id] = self.some_leads(1)
        theirs = [one.id for one in self.outbox.deliveries(ALL) if one.lead_id == lead_id]
        self.outbox.cancel(DeliveryFilter(delivery_ids=tuple(theirs)))

    def settle(self) -> None:
        """A person looks at the vendor."""
        for one in self.outbox.deliveries(DeliveryFilter(state=UNKNOWN)):
            self.inquiries.settle([one.id], ACCEPTED if one.id in self.vendor.has else FAILED)

    def ask(self) -> None:
        """The answers come later: much may happen until then."""
        found = InquiryRepository(self.workspace.database).open(self.account, None)
        self.asked = [one for one in found if one.delivery_id in self.vendor.has]

    def hear(self) -> None:
        for one in self.asked:
            if one.delivery_id in self.vendor.has:
                InquiryRepository(self.workspace.database).settle(
                    one.delivery_id, one.state, Outcome(ACCEPTED)
                )

    def withdraw(self) -> None:
        ids = self.outbox.ids(ALL)
        self.inquiries.withdraw(self.account, self.chance.sample(ids, min(1, len(ids))))

    def merge(self) -> None:
        with suppress(LeadDeskError):
            self.merges.append(self.merging.merge(self.some_leads(2), {}).id)

    def unmerge(self) -> None:
        if self.merges:
            with suppress(LeadDeskError):
                self.merging.undo(self.merges.pop())

    def erase(self) -> None:
        if self.chance.random() < 0.05:
            with suppress(LeadDeskError):
                ErasingRepository(self.workspace.database).erase(self.some_leads(1)[0])

    def end(self) -> None:
        """As a kill does: nothing is written or removed, and the system gives the lock back."""
        self.workspace.database.close()
        self.workspace._alive.release()


#: What happens, as often as it is told here.
ACTIONS: Sequence[Callable[[Process], None]] = (
    *[Process.plan] * 5,
    *[Process.queue] * 6,
    *[Process.claim] * 7,
    *[Process.send] * 12,
    *[Process.commit] * 5,
    *[Process.merge, Process.unmerge] * 4,
    *[Process.drain, Process.stop, Process.retry] * 3,
    *[Process.settle] * 2,
    *(Process.die, Process.fix, Process.cancel, Process.ask, Process.hear, Process.withdraw),
    Process.erase,
)


def accounted_for(process: Process, arrived: Collection[int]) -> None:
    """Every state is true."""
    for one in process.outbox.deliveries(ALL):
        assert one.state not in (NOT_THERE if one.id in arrived else THERE), one


@pytest.mark.parametrize("seed", range(16))
def test_a_lead_arrives_once_and_every_state_is_true(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    vendor, chance, asked_again = Vendor(), random.Random(seed), set[int]()
    monkeypatch.setattr(registry, "connect", lambda *_: vendor.client)
    processes = [Process(tmp_path, vendor, chance, asked_again) for _ in range(2)]
    add_leads(processes[0].workspace.database, ({"email": f"p{n}@example.com"} for n in range(3)))
    account = processes[0].accounts.add(
        "comunik8", "Vendor", {"base_url": "http://127.0.0.1:1"}, {}
    )
    try:
        for _ in range(120):
            who = chance.randrange(2)
            if processes[who].is_dead:
                processes[who].end()
                processes[who] = Process(tmp_path, vendor, chance, asked_again)
            processes[who].account = account.id
            chance.choice(ACTIONS)(processes[who])
            accounted_for(processes[who], vendor.has)
    finally:
        for process in processes:
            process.end()
