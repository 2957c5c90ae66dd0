"""The child process that compares leads.

Request: `{"database": path, "import": id or null}`; it returns `{"found": {…}}`.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.services.duplicates import DuplicateService
from leaddesk.services.worker import Request, serve
from leaddesk.store.database import Database


def main(stream_in: TextIO, stream_out: TextIO) -> int:
    """Do the one search that `stream_in` asks for. Returns the exit code of the process."""
    return serve(stream_in, stream_out, _work)


def _work(request: Request, progress: ProgressCallback) -> dict[str, object]:
    with closing(Database(Path(request["database"]))) as database:
        found = DuplicateService(database).search(request["import"], progress, CancelToken())
    return {"found": asdict(found)}
