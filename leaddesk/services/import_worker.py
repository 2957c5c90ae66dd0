"""The child process that imports: what crosses to it and back.

Request: `{"database": path, "path": path, "options": {…}}`; it returns `{"report": {…}}`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from leaddesk.domain.corrections import Correction, Rule
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
from leaddesk.domain.jobs import CancelToken, ProgressCallback
from leaddesk.services.imports import ImportService
from leaddesk.services.worker import Request, serve
from leaddesk.store.database import Database


def main(stream_in: TextIO, stream_out: TextIO) -> int:
    """Do the one import that `stream_in` asks for. Returns the exit code of the process."""
    return serve(stream_in, stream_out, _work)


def _work(request: Request, progress: ProgressCallback) -> dict[str, object]:
    database = Database(Path(request["database"]))
    try:
        options = options_from_json(request["options"])
        report = ImportService(database).run(
            Path(request["path"]), options, progress, CancelToken()
        )
        return {"report": report_to_json(report)}
    finally:
        database.close()


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
            "corrections": tuple(
                Correction(**{**one, "rule": Rule(one["rule"])}) for one in facts["corrections"]
            ),
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
