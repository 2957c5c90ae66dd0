"""The search for possible duplicates in a process of its own."""

from __future__ import annotations

from pathlib import Path

from leaddesk.background.child_process import run_child
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.services.duplicates import SearchReport


def run_search(
    database_path: Path, import_id: int | None, progress: ProgressCallback, cancel: CancelToken
) -> SearchReport:
    """Compare all leads, or those of one import with all, in a child process; call it from a worker thread.

    Raises what `DuplicateService.search` raises and what `run_child` does; what was found before stays then.
    """
    request = {"database": str(database_path.absolute()), "import": import_id}
    answer = run_child(
        "duplicates-worker",
        request,
        progress,
        cancel,
        died="The search for duplicates stopped unexpectedly.",
    )
    return SearchReport(**answer["found"])
