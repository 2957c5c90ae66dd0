"""Bulk work in a process of its own, so that it never holds up the window."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from leaddesk.domain import texts
from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.jobs import CancelToken, Progress, ProgressCallback
from leaddesk.paths import program_command
from leaddesk.scratch import private_folder
from leaddesk.services.worker import error_from_json

#: Seconds between two looks at the cancel token.
_WATCH_S: Final = 0.05
#: Seconds that a terminated child gets before it is killed. SQLite takes its transaction back either way.
_GRACE_S: Final = 0.2


def run_child(
    worker: str,
    request: Mapping[str, object],
    progress: ProgressCallback,
    cancel: CancelToken,
    *,
    died: str,
    command: Sequence[str] | None = None,
) -> Mapping[str, Any]:
    """Ask a worker (`services.worker`) for something and wait for it; call this from a worker thread.

    `progress` is called from this thread. `command` starts the child (the program itself unless given). Raises
    what the work raises, CancelledError within half a second of `cancel`, and WorkspaceError with the title `died`
    when the child dies: what it had not committed is not there then.
    """
    with (
        private_folder() as folder,
        tempfile.TemporaryFile(mode="w+", encoding="utf-8", errors="replace") as complaints,
        _child(command or [*program_command(), worker], str(folder), complaints.fileno()) as child,
        _watched(child, cancel),
    ):
        try:
            answer = _talk(child, request, progress)
        except BrokenPipeError:
            answer = None
        cancel.raise_if_cancelled()
        if answer is None:
            complaints.seek(0)
            raise _death(child, died, complaints.read())
        return answer


@contextmanager
def _child(command: Sequence[str], folder: str, complaints: int) -> Iterator[subprocess.Popen[str]]:
    """The child process, dead for certain when the block ends.

    Its temporary files are in `folder`, which is ours: a child that is killed cannot clear up after itself.
    """
    child = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=complaints,
        encoding="utf-8",
        env={**os.environ, "TMPDIR": folder, "TEMP": folder, "TMP": folder, "PYTHONUTF8": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        yield child
    finally:
        _end(child)
        for stream in (child.stdin, child.stdout):
            if stream:
                stream.close()


def _end(child: subprocess.Popen[str]) -> None:
    if child.poll() is None:
        child.terminate()
        try:
            child.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


@contextmanager
def _watched(child: subprocess.Popen[str], cancel: CancelToken) -> Iterator[None]:
    """Ends the child when somebody cancels, whatever this thread waits for."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_WATCH_S):
            if cancel.cancelled:
                _end(child)
                return

    watcher = threading.Thread(target=watch, name="child-cancel", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()


def _talk(
    child: subprocess.Popen[str], request: Mapping[str, object], progress: ProgressCallback
) -> Mapping[str, Any] | None:
    """Ask, pass progress on, and return the answer; None when the child ends without one."""
    if child.stdin is None or child.stdout is None:
        return None
    child.stdin.write(json.dumps(request) + "\n")
    child.stdin.flush()
    for line in child.stdout:
        answer: dict[str, Any] = json.loads(line, object_hook=texts.restored)
        if "error" in answer:
            raise error_from_json(answer["error"])
        if "progress" not in answer:
            child.wait()
            return answer
        progress(Progress(**answer["progress"]))
    child.wait()
    return None


def _death(child: subprocess.Popen[str], title: str, complaints: str) -> WorkspaceError:
    last = complaints.strip().rpartition("\n")[2]
    told = [texts.Text("Its process ended with code {code}.", code=child.returncode)]
    if last:
        told.append(texts.Text("It said: “{last}”.", last=last))
    return WorkspaceError(
        title,
        texts.joined(told, " "),
        "Try again. If it happens again, report it with the log file.",
        retryable=True,
    )
