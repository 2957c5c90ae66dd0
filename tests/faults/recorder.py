"""A vendor that writes down, and syncs to the disk, every whole request before it answers: the only judge.

A process of its own: `python recorder.py FILE BEHAVIOUR`, BEHAVIOUR being JSON. It speaks Comunik8's `add` and
listens on a free port of loopback, which it prints. Standard library only, and nothing of LeadDesk.

- `every`: which leads the behaviour hits: each so-many-th, by the number in its address (1: all, 0: none)
- `times`: how often a lead is hit; then it is taken as usual
- `kind`: `refuse`, or what goes wrong: `status` (before storing), `status_after`, `cut`, `garbage`, `silence`; of
  several, separated by blanks, the hit leads get one after the other
- `status`, `retry_after`: of the answer that `status` and `status_after` give
- `idle_s`: an idle connection is closed after this long; `delay_s`: an answer takes up to this long
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import re
import sys
import time
from collections import Counter

TAKEN = b'{"saved": true, "processed": true}'
REFUSED = b'{"mobile": {"0": "Invalid number"}}'


class Recorder:
    """One vendor. A line of the file is a stored request: when it came, whose it was, what was answered."""

    def __init__(self, path: str, behaviour: dict[str, object]) -> None:
        self._file = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        self._behaviour = {"every": 0, "times": 1_000_000, "kind": "", "status": 502, **behaviour}
        self._hits: Counter[str] = Counter()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        idle = float(str(self._behaviour.get("idle_s", 3600)))
        try:
            while True:
                head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), idle)
                came = time.monotonic()
                found = re.search(rb"content-length: *(\d+)", head.lower())
                body = await reader.readexactly(int(found[1]) if found else 0)
                if not await self._answer(came, body, writer):
                    break
        except (TimeoutError, asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer(self, came: float, body: bytes, writer: asyncio.StreamWriter) -> bool:
        """Returns whether the connection goes on."""
        email = json.loads(body)["email"]
        every = int(str(self._behaviour["every"]))
        number = int("".join(filter(str.isdigit, email.partition("@")[0])))
        hit = every > 0 and number % every == 0
        hit = hit and self._hits[email] < int(str(self._behaviour["times"]))
        self._hits[email] += hit
        kinds = str(self._behaviour["kind"]).split()
        kind = kinds[number // every % len(kinds)] if hit else ""
        await asyncio.sleep(random.uniform(0, float(str(self._behaviour.get("delay_s", 0)))))
        if kind != "status":
            self._store(came, email, kind or "taken")
        else:
            self._store(came, "", kind)
        if kind == "silence":
            await asyncio.sleep(3600)
        content = {"refuse": REFUSED, "garbage": b"\x1f\x8b\xff<{"}.get(kind, TAKEN)
        status, retry = 400 if kind == "refuse" else 200, ""
        if kind in ("status", "status_after"):
            status, content = int(str(self._behaviour["status"])), b"{}"
            if "retry_after" in self._behaviour:
                retry = f"Retry-After: {self._behaviour['retry_after']}\r\n"
        head = f"HTTP/1.1 {status} X\r\n{retry}Content-Length: {len(content)}\r\n\r\n".encode()
        writer.write(head + (content[:5] if kind == "cut" else content))
        await writer.drain()
        return kind != "cut"

    def _store(self, came: float, email: str, answer: str) -> None:
        line = json.dumps({"at": came, "email": email, "answer": answer})
        os.write(self._file, line.encode() + b"\n")
        os.fdatasync(self._file)


async def main(path: str, behaviour: str) -> None:
    """Serve until standard input ends."""
    recorder = Recorder(path, json.loads(behaviour))
    server = await asyncio.start_server(recorder.serve, "127.0.0.1", 0, backlog=200)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
