"""An import in a process of its own, so that bulk work never holds up the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from leaddesk.background.child_process import run_child
from leaddesk.domain.imports import ImportOptions, ImportReport
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.services.import_worker import report_from_json


def run_import(
    database_path: Path,
    path: Path,
    options: ImportOptions,
    progress: ProgressCallback,
    cancel: CancelToken,
    *,
    command: Sequence[str] | None = None,
) -> ImportReport:
    """Import `path` in a child process and wait for it; call it from a worker thread.

    Raises what `ImportService.run` raises and what `run_child` does; nothing of the file is stored then.
    """
    request: dict[str, object] = {
        "database": str(database_path.absolute()),
        "path": str(path.absolute()),
        "options": asdict(options),
    }
    answer = run_child(
        "import-worker",
        request,
        progress,
        cancel,
        died="The import stopped unexpectedly; nothing was stored.",
        command=command,
    )
    return report_from_json(answer["report"])
