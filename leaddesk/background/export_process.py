"""An export in a process of its own."""

from __future__ import annotations

import tempfile
from dataclasses import asdict
from pathlib import Path

from leaddesk.background.child_process import run_child
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.files.writers import writing_error
from leaddesk.services.exporting import Export


def run_export(
    database_path: Path, export: Export, progress: ProgressCallback, cancel: CancelToken
) -> int:
    """Write leads to a file in a child process; call it from a worker thread. Returns how many.

    Raises what `ExportService.write` raises and what `run_child` does. The file appears whole at the end; a child
    that is ended before leaves nothing beside it.
    """
    path = export.path.absolute()
    try:
        with tempfile.TemporaryDirectory(prefix=".leaddesk-export-", dir=path.parent) as folder:
            part = Path(folder) / path.name
            request = {
                "database": str(database_path.absolute()),
                "path": str(part),
                "query": asdict(export.query),
                "columns": export.columns,
            }
            died = "The export stopped unexpectedly; nothing was written."
            answer = run_child("export-worker", request, progress, cancel, died=died)
            part.replace(path)
            return int(answer["written"])
    except OSError as error:
        raise writing_error(path, error) from None
