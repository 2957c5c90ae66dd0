"""The child process that imports: what crosses to it and back.

Request: `{"database": path, "path": path, "options": {…}}`; it returns `{"report": {…}}`.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
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
    options = options_from_json(request["options"])
    with closing(Database(Path(request["database"]))) as database:
        report = ImportService(database).run(
            Path(request["path"]), options, progress, CancelToken()
        )
    return {"report": asdict(report)}


def options_from_json(facts: Mapping[str, Any]) -> ImportOptions:
    """The options that `dataclasses.asdict` was given, after a detour through JSON."""
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


def report_from_json(facts: Mapping[str, Any]) -> ImportReport:
    """The report that `dataclasses.asdict` was given, after the same."""
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
