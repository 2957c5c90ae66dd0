"""Making a safe sample in a process of its own, so that a large file never holds up the window."""

from __future__ import annotations

from pathlib import Path

from leaddesk.background.child_process import run_child
from leaddesk.domain.jobs import CancelToken, ProgressCallback


def run_sample(path: Path, target: Path, progress: ProgressCallback, cancel: CancelToken) -> None:
    """Write a safe sample of `path` and wait for it; call it from a worker thread.

    Raises what `services.samples.make_sample` raises and what `run_child` does; nothing is written then.
    """
    run_child(
        "sample-worker",
        {"path": str(path.absolute()), "target": str(target.absolute())},
        progress,
        cancel,
        died="The copy stopped unexpectedly; nothing was written.",
    )
