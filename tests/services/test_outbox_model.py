"""Two processes do anything in any order and die anywhere; a vendor keeps what arrived, and is the only judge."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from leaddesk.credentials import MemoryCredentialStore
from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.errors import AccountError, LeadDeskError
from leaddesk.domain.imports import ImportOptions, Policy
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.domain.states import DeliveryState
from leaddesk.redaction import Redactor
from leaddesk.services.accounts import AccountService
from leaddesk.services.backups import back_up, restore
from leaddesk.services.edits import Fix, Rule
from leaddesk.services.fixes import FixService
from leaddesk.services.imports import ImportService
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


class World:
    """What two processes share: the vendor, the workspace's folder, and what was done there."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.vendor, self.chance = folder, Vendor(), random.Random(seed)
        self.asked_again: set[int] = set()
        self.imports: list[int] = []
        self.account = ""
        self.backup: tuple[Path, str, list[int]] | None = None
        self.processes = [Process(self) for _ in range(2)]

    def restore(self, backup: Path, account: str, imports: list[int]) -> None:
        """Nothing goes out by itself. What was first sent after the backup nobody can know here any more."""
        self.end()
        restore(self.folder / "workspace", backup)
        self.account, self.imports = account, list(imports)
        self.processes = [Process(self) for _ in range(2)]
        outbox = self.processes[0].outbox
        known = {one.id: one.state for one in outbox.deliveries(ALL)}
        assert not {DeliveryState.QUEUED, DeliveryState.SENDING} & set(known.values())
        self.asked_again &= {batch.id for batch in outbox.batches()}
        self.vendor.has &= known.keys()
        # What a person retried or took back since.
        self.vendor.has -= {one for one, state in known.items() if state in NOT_THERE}
        self.vendor.has |= {one for one, state in known.items() if state in THERE}

    def end(self) -> None:
        for process in self.processes:
            process.end()


class Process:
    """A program on the workspace: what it does is random, and what it knows is lost when it dies."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.workspace = workspace = Workspace(world.folder / "workspace")
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
        self.imports = ImportService(workspace.database)
        self.vendor, self.chance = world.vendor, world.chance
        self.account = ""  # that of the run
        self.wire: Wire | None = None
        self.claims: list[Claim] = []
        self.answers: list[Answer] = []
        self.planned: SendPlan | None = None
        self.asked: list[OpenDelivery] = []
        self.merges: list[int] = []
        self.is_dead = False

    def some_leads(self, number: int) -> list[int]:
        """So many, or all there are."""
        there = [lead_id for lead_id in range(1, 9) if self.workspace.leads.get(lead_id)]
        return self.chance.sample(there, min(number, len(there)))

    # -- a run, step by step -------------------------------------------------------------------------------

    def claim(self) -> None:
        if self.wire is None:
            self.account = self.world.account
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
        if claim.batch_id in self.world.asked_again:
            return []
        places = {batch.id: batch.options["type"] for batch in self.outbox.batches()}
        found = self.outbox.deliveries(DeliveryFilter(account_id=self.account))
        return [
            one.id
            for one in found
            if one.lead_id == claim.lead_id and places[one.batch_id] == claim.options["type"]
        ]

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
        self.planned = self.sending.plan(
            self.world.account, leads, options, CancelToken(), again=again
        )

    def queue(self) -> None:
        if self.planned is not None:
            with suppress(AccountError):  # it was removed since
                batch = self.sending.queue(self.planned)
                if self.planned.again:
                    self.world.asked_again.add(batch.id)
            self.planned = None

    def retry(self) -> None:
        self.outbox.retry(ALL)

    def fix(self) -> None:
        cause = self.fixing.cause(ALL, "told")
        city = Fix("city", Rule.SET, str(self.chance.random()))
        edited = self.edits.apply(city, cause.lead_ids, ignore_progress, CancelToken())
        self.fixing.send_again(cause, edited, CancelToken())

    def cancel(self) -> None:
        leads = self.some_leads(1)
        theirs = [one.id for one in self.outbox.deliveries(ALL) if one.lead_id in leads]
        self.outbox.cancel(DeliveryFilter(delivery_ids=tuple(theirs)))

    def settle(self) -> None:
        """A person looks at the vendor."""
        for one in self.outbox.deliveries(DeliveryFilter(state=UNKNOWN)):
            self.inquiries.settle([one.id], ACCEPTED if one.id in self.vendor.has else FAILED)

    def ask(self) -> None:
        """The answers come later: much may happen until then."""
        found = InquiryRepository(self.workspace.database).open(self.world.account, None)
        self.asked = [one for one in found if one.delivery_id in self.vendor.has]

    def hear(self) -> None:
        for one in self.asked:
            if one.delivery_id in self.vendor.has:
                InquiryRepository(self.workspace.database).settle(
                    one.delivery_id, one.state, Outcome(ACCEPTED)
                )

    def withdraw(self) -> None:
        ids = self.outbox.ids(DeliveryFilter(account_id=self.world.account))
        self.inquiries.withdraw(self.world.account, self.chance.sample(ids, min(1, len(ids))))

    def merge(self) -> None:
        with suppress(LeadDeskError):
            self.merges.append(self.merging.merge(self.some_leads(2), {}).id)

    def unmerge(self) -> None:
        if self.merges:
            with suppress(LeadDeskError):
                self.merging.undo(self.merges.pop())

    def erase(self) -> None:
        if self.chance.random() < 0.05:
            for lead_id in self.some_leads(1):
                with suppress(LeadDeskError):
                    ErasingRepository(self.workspace.database).erase(lead_id)

    def bring(self) -> None:
        file, people = self.world.folder / "leads.csv", self.chance.sample(range(6), 2)
        lines = [f"p{n}@example.com,{self.chance.random()}" for n in people]
        file.write_text("\n".join(["email,city", *lines]))
        options = ImportOptions(policy=self.chance.choice(list(Policy)))
        report = self.imports.run(file, options, ignore_progress, CancelToken())
        assert report.id is not None
        self.world.imports.append(report.id)

    def take_import_back(self) -> None:
        for number in self.chance.sample(self.world.imports, min(1, len(self.world.imports))):
            with suppress(LeadDeskError):
                self.imports.undo(number)

    def change_account(self) -> None:
        """It is removed, and another one with the same address takes its place."""
        if self.chance.random() < 0.15 or not self.world.account:
            with suppress(LeadDeskError):
                self.accounts.remove(self.world.account)
            name = f"Vendor {self.chance.random()}"
            address = {"base_url": "http://127.0.0.1:1"}
            self.world.account = self.accounts.add("comunik8", name, address, {}).id

    def back_up(self) -> None:
        file = self.world.folder / "backup.db"
        file.unlink(missing_ok=True)
        back_up(self.workspace.database, file)
        self.world.backup = (file, self.world.account, list(self.world.imports))

    def restore(self) -> None:
        if self.world.backup is not None:
            self.world.restore(*self.world.backup)

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
    *[Process.bring] * 3,
    *[Process.take_import_back] * 2,
    *(Process.erase, Process.change_account, Process.back_up, Process.restore),
)


def accounted_for(process: Process, arrived: Collection[int]) -> None:
    """Every state is true, and all of a batch add up."""
    everything = process.outbox.deliveries(ALL)
    for one in everything:
        assert one.state not in (NOT_THERE if one.id in arrived else THERE), one
    counted = [count for batch in process.outbox.batches() for count in batch.counts.values()]
    assert sum(counted) == len(everything)


@pytest.mark.parametrize("seed", range(16))
def test_a_lead_arrives_once_and_every_state_is_true(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    world = World(tmp_path, seed)
    monkeypatch.setattr(registry, "connect", lambda *_: world.vendor.client)
    add_leads(
        world.processes[0].workspace.database, ({"email": f"p{n}@example.com"} for n in range(3))
    )
    world.processes[0].change_account()
    try:
        for _ in range(120):
            who = world.chance.randrange(2)
            if world.processes[who].is_dead:
                world.processes[who].end()
                world.processes[who] = Process(world)
            world.chance.choice(ACTIONS)(world.processes[who])
            accounted_for(world.processes[who], world.vendor.has)
    finally:
        world.end()
