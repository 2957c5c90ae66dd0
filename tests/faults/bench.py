"""A workspace, a vendor that records, processes that send; and what is asked of the three afterwards."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from leaddesk.credentials import MemoryCredentialStore
from leaddesk.redaction import Redactor
from leaddesk.services.accounts import AccountService
from leaddesk.services.workspace import Workspace
from leaddesk.store.outbox import DeliveryFilter
from tests.fakes import add_leads

#: Part of the full size that the tests run at: CI has minutes, not hours. `LEADDESK_FAULTS=1` is the full size.
SCALE = float(os.environ.get("LEADDESK_FAULTS", "0.1"))


def sized(full: float) -> int:
    """A size at this scale."""
    return max(1, round(full * SCALE))


class Process:
    """A child process that is spoken to in lines."""

    def __init__(self, *words: str | Path, stderr: IO[str] | None = None) -> None:
        self._process = subprocess.Popen(
            [sys.executable, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        )

    def read(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the process ended"
        return line.strip()

    def write(self, line: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def close(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()


class Senders:
    """Starts processes that send (`tests.faults.sender`)."""

    def __init__(self) -> None:
        self._process = Process("-m", "tests.faults.sender")
        assert self._process.read() == "ready"

    def run(self, *children: dict[str, object], **what: object) -> list[int]:
        """Run processes at once; how each ended: its exit code, or minus the signal that killed it."""
        self._process.write(json.dumps({"children": children, **what}))
        codes: list[int] = json.loads(self._process.read())
        return codes

    def close(self) -> None:
        self._process.close()


class Bench:
    """One workspace with queued leads and its recording vendor."""

    def __init__(self, folder: Path, senders: Senders, leads: int, **settings: str) -> None:
        self.folder = folder / "workspace"
        self.record = folder / "record"
        self._senders = senders
        self._settings = {"max_per_second": "1000000", "types": "any", "timeout_s": "5", **settings}
        self._seen = 0
        self.leads = leads
        workspace = Workspace(self.folder)
        people = (
            {"email": f"p{number}@example.com", "first_name": "Pat", "last_name": "Doe"}
            | {"mobile": f"0770{number:07}", "country": "GB"}
            for number in range(1, leads + 1)
        )
        ids = add_leads(workspace.database, people)
        accounts = AccountService(
            workspace.accounts, MemoryCredentialStore(), Redactor(), workspace.ledger
        )
        settings_of_account = {"base_url": "http://127.0.0.1:1", **self._settings}
        self._account = accounts.add("comunik8", "Recorder", settings_of_account, {}).id
        workspace.outbox.create_batch(self._account, {"type": "any"}, [(one, ()) for one in ids])
        workspace.close()

    @contextmanager
    def vendor(self, **behaviour: object) -> Iterator[None]:
        """The vendor is up and behaves like this."""
        recorder = Process(
            Path(__file__).parent / "recorder.py", self.record, json.dumps(behaviour)
        )
        try:
            url = f"http://127.0.0.1:{recorder.read()}"
            workspace = Workspace(self.folder)
            settings = {"base_url": url, **self._settings}
            workspace.accounts.change(self._account, name="Recorder", settings=settings)
            workspace.close()
            yield
        finally:
            recorder.close()

    def save(self) -> None:
        """Keep the workspace as it is now."""
        shutil.copytree(self.folder, self.folder.with_name("saved"))

    def begin_again(self) -> None:
        """Put the workspace back as it was saved. What the vendor received until now is forgotten."""
        shutil.rmtree(self.folder)
        shutil.copytree(self.folder.with_name("saved"), self.folder)
        self._seen = len(self.record.read_text().splitlines())

    def send(
        self, *, processes: int = 1, what: dict[str, object] | None = None, **options: object
    ) -> list[int]:
        """Run sending processes with these options, until they end."""
        child = {"workspace": str(self.folder), "report": str(self.folder / "report"), **options}
        return self._senders.run(*([child] * processes), **(what or {}))

    @property
    def report(self) -> str:
        """What the last process that stopped early said."""
        return (self.folder / "report").read_text()

    def states(self) -> dict[str, str]:
        """The state of each lead, by its address, as the workspace has it now."""
        workspace = Workspace(self.folder)
        found = workspace.outbox.find(DeliveryFilter())
        workspace.close()
        assert len(found) == self.leads, "no delivery may vanish"
        return {one.email: str(one.state) for one in found}

    def counts(self) -> Counter[str]:
        """How many leads in each state."""
        return Counter(self.states().values())

    def received(self) -> list[tuple[float, str, str]]:
        """When each request came, whose lead it brought (empty: not stored), what was answered."""
        lines = self.record.read_text().splitlines()[self._seen :]
        return [(one["at"], one["email"], one["answer"]) for one in map(json.loads, lines)]

    def verdict(self) -> Verdict:
        """What the record says about the states."""
        arrived = Counter(email for _, email, _ in self.received() if email)
        states = self.states()
        told = {"accepted", "rejected", "duplicate", "held", "pending"}
        return Verdict(
            lost=[e for e, state in states.items() if state in told and not arrived[e]],
            twice=[email for email, count in arrived.items() if count > 1],
            hidden=[
                e for e in arrived if states[e] in {"queued", "failed", "blocked", "cancelled"}
            ],
            unknown=[email for email, state in states.items() if state == "unknown"],
        )


class Verdict:
    """Leads told as delivered that never arrived; that arrived twice; that arrived and would be sent again; and
    those that nobody knows about.
    """

    def __init__(
        self,
        lost: Sequence[str],
        twice: Sequence[str],
        hidden: Sequence[str],
        unknown: Sequence[str],
    ) -> None:
        self.lost = lost
        self.twice = twice
        self.hidden = hidden
        self.unknown = unknown

    @property
    def clean(self) -> bool:
        return not (self.lost or self.twice or self.hidden)

    def __repr__(self) -> str:
        found = f"lost {self.lost[:5]}, twice {self.twice[:5]}, hidden {self.hidden[:5]}"
        return f"{found}, unknown {len(self.unknown)}"


def most_in_a_window(moments: Sequence[float], seconds: float = 1.0) -> int:
    """The most requests that any window of this length holds, wherever it starts."""
    times = sorted(moments)
    most, first = 0, 0
    for last, at in enumerate(times):
        while times[first] <= at - seconds:
            first += 1
        most = max(most, last - first + 1)
    return most
