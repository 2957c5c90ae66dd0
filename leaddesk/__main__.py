"""Where LeadDesk starts: without a command the window opens, with one the command line answers."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run LeadDesk and return its exit code."""
    from leaddesk.cli.main import run  # noqa: PLC0415  (the import worker must not load the command line)

    words = sys.argv[1:] if arguments is None else arguments
    if words == ["import-worker"]:
        from leaddesk.services import import_worker  # noqa: PLC0415

        return import_worker.main(sys.stdin, sys.stdout)
    return run(words)


if __name__ == "__main__":
    sys.exit(main())
