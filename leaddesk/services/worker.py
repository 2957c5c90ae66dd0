"""Child processes that do bulk work: one JSON request on their input, lines of JSON on their output.

Answers, a line each: any number of `{"progress": {…}}`, then `{"error": {…}}` or what the work returned.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Final, TextIO

from leaddesk.domain import errors, texts
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.jobs import Progress, ProgressCallback

#: Added to the process's niceness: the window beside it comes first.
_NICENESS: Final = 15
#: Seconds between two progress lines.
_INTERVAL_S: Final = 0.1
#: A thread that calculates must give the interpreter's lock back soon when SQLite asks for it, in seconds.
_SWITCH_INTERVAL_S: Final = 0.0005

Request = Mapping[str, Any]
Work = Callable[[Request, ProgressCallback], Mapping[str, object]]


def serve(stream_in: TextIO, stream_out: TextIO, work: Work) -> int:
    """Do the one piece of work that `stream_in` asks for. Returns the exit code of the process."""
    with suppress(OSError, AttributeError):
        os.nice(_NICENESS)
    request = json.loads(stream_in.readline())
    answers = _Answers(stream_out)
    try:
        with bulk_work():
            result = work(request, answers.progress)
    except LeadDeskError as error:
        answers.last({"error": error.as_dict()})
        return error.exit_code
    finally:
        answers.stop()
    answers.last(result)
    return 0


@contextmanager
def bulk_work() -> Iterator[None]:
    """Meanwhile this process is one for bulk work: only for processes that have nothing else to do."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    # Rows by the million make the collector look for cycles all the time, and there are none.
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        sys.setswitchinterval(interval)


def error_from_json(facts: Mapping[str, Any]) -> LeadDeskError:
    """The error that a worker wrote down by `LeadDeskError.as_dict`."""
    kinds = {
        kind.code: kind
        for kind in (
            errors.UsageError,
            errors.WorkspaceError,
            errors.FileError,
            errors.CancelledError,
        )
    }
    kind = kinds.get(facts["code"], errors.WorkspaceError)
    return kind(facts["title"], facts["detail"], facts["hint"], retryable=facts["retryable"])


class _Answers:
    """Writes the answers; a thread of its own repeats the progress, since a commit may be silent for seconds."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._latest = Progress(0, None, "bytes")
        self._stopped = threading.Event()
        self._ticker = threading.Thread(target=self._tick, name="progress", daemon=True)
        self._ticker.start()

    def progress(self, progress: Progress) -> None:
        self._latest = progress

    def stop(self) -> None:
        """End the progress lines. After this only `last` writes."""
        self._stopped.set()
        self._ticker.join()

    def last(self, answer: Mapping[str, object]) -> None:
        self.stop()
        self._write(answer)

    def _tick(self) -> None:
        while not self._stopped.wait(_INTERVAL_S):
            self._write({"progress": self._latest._asdict()})

    def _write(self, answer: Mapping[str, object]) -> None:
        try:
            self._stream.write(json.dumps(texts.jsonable(answer)) + "\n")
            self._stream.flush()
        except (OSError, ValueError):
            # Whoever started this is gone. Nobody could stop it any more, and nobody waits for it.
            os._exit(1)
