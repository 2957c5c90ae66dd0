"""Sending without a limit: LeadDesk's outbox beside a bare `httpx.AsyncClient` loop, in turn, on this machine.

Both post the same leads to the same stand-in on loopback with the same number of calls at a time. LeadDesk commits
each intent with a sync before it sends, and each answer after it; the loop keeps nothing.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LEADS = int(os.environ.get("LEADDESK_BENCHMARK_LEADS", "5000"))
PAIRS = int(os.environ.get("LEADDESK_BENCHMARK_PAIRS", "3"))
CONCURRENT = 4
GOAL = 0.8

# A vendor that only answers, in a process of its own: what it costs must not differ between the two.
VENDOR = """
import asyncio, re
ANSWER = b'{"saved": true, "processed": true}'
HEAD = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n" % len(ANSWER)
async def serve(reader, writer):
    try:
        while True:
            head = await reader.readuntil(b"\\r\\n\\r\\n")
            await reader.readexactly(int(re.search(rb"content-length: *(\\d+)", head.lower())[1]))
            writer.write(HEAD + ANSWER)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()
async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""


def person(number: int) -> dict[str, str]:
    """An invented lead."""
    return {
        "email": f"p{number}@example.com",
        "first_name": "Pat",
        "last_name": "Doe",
        "mobile": f"+4477009{number:05}",
    }


@contextmanager
def timed() -> Iterator[list[float]]:
    """Seconds on the wall and of this process's CPU."""
    found: list[float] = []
    wall, cpu = time.perf_counter(), time.process_time()
    yield found
    found += (time.perf_counter() - wall, time.process_time() - cpu)


def ours(url: str, folder: Path) -> list[float]:
    """The real outbox, engine and client; from opening the account to the last answer's commit."""
    from leaddesk.credentials import MemoryCredentialStore
    from leaddesk.domain.jobs import CancelToken
    from leaddesk.domain.states import DeliveryState
    from leaddesk.redaction import Redactor
    from leaddesk.services.accounts import AccountService
    from leaddesk.services.sending import SendService
    from leaddesk.services.workspace import Workspace
    from tests.fakes import add_leads

    workspace = Workspace(folder)
    ids = add_leads(workspace.database, map(person, range(LEADS)))
    accounts = AccountService(
        workspace.accounts, MemoryCredentialStore(), Redactor(), workspace.ledger
    )
    settings = {
        "base_url": url,
        "types": "any",
        "max_per_second": "1000000",
        "max_concurrent": str(CONCURRENT),
    }
    account = accounts.add("comunik8", "Bench", settings, {"api_key": "secret"})
    workspace.outbox.create_batch(account.id, {"type": "any"}, [(one, ()) for one in ids])
    SendService(workspace, accounts).plan(account.id, [], {"type": "any"}, CancelToken())  # imports
    with timed() as taken:
        done = SendService(workspace, accounts).deliver(account.id, CancelToken())
    assert done.states == {DeliveryState.ACCEPTED: LEADS}
    workspace.close()
    return taken


def theirs(url: str, _folder: Path) -> list[float]:
    """Workers that take the next lead and post it."""
    import httpx

    bodies = [
        json.dumps({**person(number), "surname": "Doe", "type": "any"}).encode()
        for number in range(LEADS)
    ]

    async def loop() -> list[float]:
        limits = httpx.Limits(max_connections=CONCURRENT)
        async with httpx.AsyncClient(limits=limits, trust_env=False) as client:
            waiting = iter(bodies)

            async def work() -> None:
                for body in waiting:
                    answer = await client.post(f"{url}/lead/add?key=secret", content=body)
                    assert answer.json()["processed"]

            with timed() as taken:
                await asyncio.gather(*(work() for _ in range(CONCURRENT)))
            return taken

    return asyncio.run(loop())


CONTENDERS = {"ours": ours, "theirs": theirs}


def _measure(name: str, url: str) -> list[float]:
    """What `timed` says of one run in a fresh process."""
    command = [sys.executable, "-m", "tests.benchmarks.sending", name, url]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [float(part) for part in done.stdout.split()]


def main() -> int:
    """Print both medians and their ratio. Fails when LeadDesk is slower than the goal allows."""
    vendor = subprocess.Popen([sys.executable, "-c", VENDOR], stdout=subprocess.PIPE, text=True)
    try:
        assert vendor.stdout
        url = f"http://127.0.0.1:{vendor.stdout.readline().strip()}"
        print(f"{LEADS:,} leads, {CONCURRENT} at a time, {PAIRS} pairs")
        runs: dict[str, list[list[float]]] = {name: [] for name in CONTENDERS}
        for pair in range(PAIRS):
            for name in sorted(CONTENDERS, reverse=bool(pair % 2)):
                runs[name].append(_measure(name, url))
    finally:
        vendor.terminate()
        vendor.wait()
    rates = {
        name: LEADS / statistics.median(run[0] for run in found) for name, found in runs.items()
    }
    costs = {name: statistics.median(run[1] for run in found) for name, found in runs.items()}
    ratio = rates["ours"] / rates["theirs"]
    print(f"LeadDesk {rates['ours']:,.0f} leads/s, bare loop {rates['theirs']:,.0f} leads/s")
    cpu = [f"{1000 * costs[name] / LEADS:.2f} ms" for name in ("ours", "theirs")]
    print(f"CPU a lead: {cpu[0]} beside {cpu[1]}")
    print(f"ratio {ratio:.2f}, goal {GOAL}: {'met' if ratio >= GOAL else 'missed'}")
    return 0 if ratio >= GOAL else 1


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="leaddesk-benchmark-") as scratch:
        print(*CONTENDERS[sys.argv[1]](sys.argv[2], Path(scratch) / "workspace"))
