"""The child process that imports: one JSON request on its input, lines of JSON on its output.

Request: `{"database": path, "path": path, "options": {…}}`. Answers, a line each: any number of
`{"progress": {…}}`, then one `{"report": {…}}` or `{"error": {…}}`.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final, TextIO

from leaddesk.domain import errors
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.imports import (
    Bucket,
    ColumnMapping,
    FileProfile,
    ImportCounts,
    ImportOptions,
    ImportReport,
    Issue,
    News,
    Policy,
)
from leaddesk.domain.jobs import CancelToken, Progress
from leaddesk.services.imports import ImportService
from leaddesk.store.database import Database

#: Added to the process's niceness: the window beside it comes first.
_NICENESS: Final = 15
#: Seconds between two progress lines.
_INTERVAL_S: Final = 0.15
#: The judging thread must give the interpreter's lock back soon when SQLite asks for it, in seconds.
_SWITCH_INTERVAL_S: Final = 0.0005


def main(stream_in: TextIO, stream_out: TextIO) -> int:
    """Do the one import that `stream_in` asks for. Returns the exit code of the process."""
    with suppress(OSError, AttributeError):
        os.nice(_NICENESS)
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    # Rows by the million make the collector look for cycles all the time, and there are none.
    gc.disable()
    request = json.loads(stream_in.readline())
    answers = _Answers(stream_out)
    database = None
    try:
        database = Database(Path(request["database"]))
        options = options_from_json(request["options"])
        report = ImportService(database).run(
            Path(request["path"]), options, answers.progress, CancelToken()
        )
    except LeadDeskError as error:
        answers.last({"error": error.as_dict()})
        return error.exit_code
    finally:
        answers.stop()
        if database:
            database.close()
    answers.last({"report": report_to_json(report)})
    return 0


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
            self._write({"progress": asdict(self._latest)})

    def _write(self, answer: Mapping[str, object]) -> None:
        try:
            self._stream.write(json.dumps(answer) + "\n")
            self._stream.flush()
        except (OSError, ValueError):
            # Whoever started this is gone. Nobody could stop it any more, and nobody waits for it.
            os._exit(1)


def options_to_json(options: ImportOptions) -> dict[str, object]:
    """Import options as plain JSON values."""
    return asdict(options)


def options_from_json(facts: Mapping[str, Any]) -> ImportOptions:
    """The options that `options_to_json` was given."""
    mapping = facts["mapping"]
    return ImportOptions(
        **{
            **facts,
            "mapping": ColumnMapping(**mapping) if mapping else None,
            "policy": Policy(facts["policy"]),
        }
    )


def report_to_json(report: ImportReport) -> dict[str, object]:
    """An import report as plain JSON values."""
    return asdict(report)


def report_from_json(facts: Mapping[str, Any]) -> ImportReport:
    """The report that `report_to_json` was given."""
    return ImportReport(
        **{
            **facts,
            "profile": FileProfile.from_facts(facts["profile"]),
            "mapping": ColumnMapping(**facts["mapping"]),
            "counts": ImportCounts(**facts["counts"]),
            "issues": tuple(Issue(**issue) for issue in facts["issues"]),
            "news": None
            if facts["news"] is None
            else tuple(
                News(
                    one["line"],
                    Bucket(one["bucket"]),
                    {name: (old, new) for name, (old, new) in one["changes"].items()},
                )
                for one in facts["news"]
            ),
        }
    )


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
