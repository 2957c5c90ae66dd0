"""The child process that exports.

Request: `{"database": path, "path": path, "query": {…}, "columns": […] or null}`; it returns `{"written": n}`.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TextIO

from leaddesk.domain.jobs import ProgressCallback
from leaddesk.domain.leads import LeadQuery
from leaddesk.services.exporting import Export, ExportService
from leaddesk.services.worker import Request, serve
from leaddesk.store.database import Database


def main(stream_in: TextIO, stream_out: TextIO) -> int:
    """Do the one export that `stream_in` asks for. Returns the exit code of the process."""
    return serve(stream_in, stream_out, _work)


def _work(request: Request, progress: ProgressCallback) -> dict[str, object]:
    query = dict(request["query"])
    if query["lead_ids"] is not None:
        query["lead_ids"] = tuple(query["lead_ids"])
    columns = request["columns"]
    export = Export(
        Path(request["path"]), LeadQuery(**query), None if columns is None else tuple(columns)
    )
    with closing(Database(Path(request["database"]))) as database:
        return {"written": ExportService(database).write(export, progress)}
