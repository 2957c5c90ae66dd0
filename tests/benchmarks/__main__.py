"""`python -m tests.benchmarks NAME…`: runs benchmarks by name, all of them without one."""

from __future__ import annotations

import importlib
import sys

#: Name → module with `main() -> int`, the exit code.
BENCHMARKS = {
    "frames": "tests.benchmarks.frames",
    "import": "tests.benchmarks.import_million",
    "leads": "tests.benchmarks.leads",
    "sending": "tests.benchmarks.sending",
    "startup": "tests.benchmarks.startup",
    "window": "tests.benchmarks.window",
}


def main(names: list[str]) -> int:
    """Run the named benchmarks; the exit code is that of the worst."""
    unknown = set(names) - set(BENCHMARKS)
    if unknown:
        print(
            f"There is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}."
        )
        return 2
    return max(importlib.import_module(BENCHMARKS[name]).main() for name in names or BENCHMARKS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
