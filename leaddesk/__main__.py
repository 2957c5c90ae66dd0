"""Where LeadDesk starts: without a command the window opens, with one the command line answers."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leaddesk.credentials import CredentialStore


def main(arguments: list[str] | None = None) -> int:
    """Run LeadDesk and return its exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    if words == ["import-worker"]:
        from leaddesk.services import import_worker  # noqa: PLC0415  (the worker needs no command line)

        return import_worker.main(sys.stdin, sys.stdout)
    from leaddesk.cli.main import run  # noqa: PLC0415

    return run(words, _open_window)


def _open_window(
    workspace: Path,
    *,
    files: Sequence[Path] = (),
    practice: bool = False,
    credentials: CredentialStore | None = None,
    language: str | None = None,
) -> int:
    from leaddesk.app import run  # noqa: PLC0415  (only the window may load Qt)

    return run(
        workspace, files=files, practice=practice, credentials=credentials, language=language
    )


if __name__ == "__main__":
    sys.exit(main())
