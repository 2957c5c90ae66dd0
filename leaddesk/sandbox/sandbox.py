"""The five stand-ins together: started on free loopback ports, with an account for each."""

from contextlib import ExitStack
from dataclasses import asdict
from typing import Self

from leaddesk.sandbox.comunik8 import Comunik8
from leaddesk.sandbox.convertr import Convertr
from leaddesk.sandbox.footprints import Footprints
from leaddesk.sandbox.publitrac_leads import LeadBook
from leaddesk.sandbox.publitrac_v1 import PublitracV1
from leaddesk.sandbox.publitrac_v2 import PublitracV2
from leaddesk.sandbox.server import LoopbackServer
from leaddesk.sandbox.standin import SandboxAccount, StandIn


class Sandbox:
    """The five vendors on loopback, in daemon threads: `with Sandbox() as sandbox: …`, or `start` and `stop`.

    Each stand-in is an attribute with its own switches; `sandbox["comunik8"]` gives it by vendor id. Stopping
    keeps what was recorded and stored. A stopped sandbox can be started again; its ports are then others.
    """

    def __init__(self) -> None:
        book = LeadBook()
        self.publitrac_v1 = PublitracV1(book)
        self.publitrac_v2 = PublitracV2(book)
        self.convertr = Convertr()
        self.comunik8 = Comunik8()
        self.footprints = Footprints()
        self._stand_ins: dict[str, StandIn] = {
            stand_in.vendor_id: stand_in
            for stand_in in (
                self.publitrac_v1,
                self.publitrac_v2,
                self.convertr,
                self.comunik8,
                self.footprints,
            )
        }
        self._running = ExitStack()
        self._accounts: dict[str, SandboxAccount] = {}

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()

    def __getitem__(self, vendor_id: str) -> StandIn:
        return self._stand_ins[vendor_id]

    def start(self) -> None:
        """Starts all five; raises RuntimeError where they run already."""
        if self._accounts:
            raise RuntimeError("the sandbox is running already")
        # Should one fail to start, those before it are stopped again.
        with ExitStack() as starting:
            accounts: dict[str, SandboxAccount] = {}
            for vendor_id, stand_in in self._stand_ins.items():
                server = LoopbackServer(stand_in)
                server.start()
                starting.callback(server.stop)
                accounts[vendor_id] = stand_in.account(server.root)
            self._running = starting.pop_all()
        self._accounts = accounts

    def stop(self) -> None:
        """Stops all five and cuts open connections; does nothing where they do not run."""
        self._accounts = {}
        self._running.close()

    @property
    def accounts(self) -> dict[str, SandboxAccount]:
        """What clients need, by vendor id; raises RuntimeError where the sandbox does not run."""
        if not self._accounts:
            raise RuntimeError("the sandbox is not running")
        return dict(self._accounts)

    def describe(self) -> dict[str, dict[str, object]]:
        """The accounts as plain data: the line that the `sandbox` command prints."""
        return {vendor_id: asdict(account) for vendor_id, account in self.accounts.items()}

    def problems(self) -> dict[str, list[str]]:
        """What was not as documented, by vendor id and over all recorded requests; empty when nothing was."""
        found = {
            vendor_id: [problem for request in stand_in.requests for problem in request.problems]
            for vendor_id, stand_in in self._stand_ins.items()
        }
        return {vendor_id: problems for vendor_id, problems in found.items() if problems}
