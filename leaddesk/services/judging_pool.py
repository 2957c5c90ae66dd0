"""Judging in several processes at once: it is what an import of a large file waits for.

The file is cut into passages. Each goes to a process that reads and judges it and answers with blocks; these are
stored in the file's order. Whether a passage was cut in the right place is seen when it is read: where it was not,
or where the file is damaged, the rest of the file is judged in this process, as small files are.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import asdict
from queue import SimpleQueue
from typing import Final

from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.texts import Text
from leaddesk.files.reading import Form, Passage, RecordReader
from leaddesk.files.sources import Reader
from leaddesk.paths import program_command
from leaddesk.services.import_plan import Plan
from leaddesk.services.judge_worker import BAD_BYTES
from leaddesk.services.judging import Meaning
from leaddesk.store.blocks import Block, blocks_of, read_block

#: Files from this size on, in bytes, are worth starting processes for.
_LARGE: Final = 4_000_000
#: More than so many judge faster than SQLite stores.
_MOST: Final = 3
#: Passages on their way for each process: it never waits for one.
_AHEAD: Final = 2

_Ask = Callable[[Passage], "Future[Sequence[Block] | None]"]


@contextmanager
def judged_blocks(plan: Plan, reader: Reader) -> Iterator[Iterator[Block]]:
    """All that `reader` reads, judged, in blocks; to be iterated inside the `with`.

    Iterating raises what reading does, and WorkspaceError when a process dies.
    """
    with closing(_blocks(plan, reader)) as blocks:
        yield blocks


def _blocks(plan: Plan, reader: Reader) -> Generator[Block, None, None]:
    helpers = min(os.cpu_count() or 1, _MOST)
    large = plan.profile.size >= _LARGE and helpers > 1
    if large and not plan.ordered and isinstance(reader, RecordReader):
        # Processes take memory: they end before SQLite needs it for sorting.
        with _helpers(helpers, plan.judge.meaning, reader.form) as ask:
            yield from _in_order(reader, ask, helpers * _AHEAD)
    yield from blocks_of(map(plan.judge, reader))


def _in_order(reader: RecordReader, ask: _Ask, ahead: int) -> Iterator[Block]:
    """The blocks of all passages up to one that cannot be read by itself."""
    waiting: deque[tuple[Passage, Future[Sequence[Block] | None]]] = deque()
    while True:
        while len(waiting) < ahead and (passage := reader.passage()):
            waiting.append((passage, ask(passage)))
        if not waiting:
            return
        blocks = waiting[0][1].result()
        if blocks is None:
            reader.give_back([passage for passage, _ in waiting])
            return
        waiting.popleft()
        yield from blocks


@contextmanager
def _helpers(number: int, meaning: Meaning, form: Form) -> Iterator[_Ask]:
    """Processes that judge passages, each one at a time; they end with the block."""
    idle: SimpleQueue[_Helper] = SimpleQueue()

    def judged(passage: Passage) -> Sequence[Block] | None:
        helper = idle.get()
        try:
            return helper.judged(passage)
        finally:
            idle.put(helper)

    with ExitStack() as stack:
        threads = ThreadPoolExecutor(number, "judging")
        stack.callback(threads.shutdown, cancel_futures=True)
        for _ in range(number):
            idle.put(stack.enter_context(closing(_Helper(meaning, form))))
        yield lambda passage: threads.submit(judged, passage)


class _Helper:
    """A child process (`judge_worker`). It ends by itself when this one does: it is sent nothing more then."""

    def __init__(self, meaning: Meaning, form: Form) -> None:
        self._process = subprocess.Popen(
            [*program_command(), "judge-worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if self._process.stdin is None or self._process.stdout is None:
            raise ValueError("no pipes")
        self._to, self._from = self._process.stdin, self._process.stdout
        self._first = json.dumps({"meaning": asdict(meaning), "form": form}).encode() + b"\n"

    def judged(self, passage: Passage) -> Sequence[Block] | None:
        """The blocks of a passage; None when it cannot be read by itself. Raises WorkspaceError."""
        text = passage.text.encode("utf-8", BAD_BYTES)
        first, self._first = self._first, b""
        blocks: list[Block] = []
        with suppress(OSError, ValueError):  # what a process that died leaves may end anywhere
            self._to.write(b"%b[%d, %d]\n%b" % (first, passage.line, len(text), text))
            self._to.flush()
            while line := self._from.readline():
                answer = json.loads(line)
                if isinstance(answer, bool):
                    return blocks if answer else None
                blocks.append(read_block(answer, self._from))
        raise WorkspaceError(
            "The import stopped unexpectedly; nothing was stored.",
            Text("Its process ended with code {code}.", code=self._process.wait()),
            "Try again. If it happens again, report it with the log file.",
            retryable=True,
        )

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        with suppress(OSError):
            self._to.close()
        self._from.close()
