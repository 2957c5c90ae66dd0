"""Many starts at once on one workspace: one window, and nobody is told to come back later."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.faults.bench import sized

STARTS = max(5, sized(20))
PATIENCE_S = 90.0


def test_many_starts_at_once_end_in_one_window(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    command = [sys.executable, "-m", "leaddesk", "--workspace", str(tmp_path / "workspace")]
    starts = [subprocess.Popen(command, env=environment) for _ in range(STARTS)]
    try:
        gives_up_at = time.monotonic() + PATIENCE_S
        while sum(one.poll() is None for one in starts) > 1 and time.monotonic() < gives_up_at:
            time.sleep(0.05)
        ended = [one.returncode for one in starts if one.poll() is not None]
        assert ended == [0] * (STARTS - 1)
    finally:
        for one in starts:
            one.kill()
            one.wait()
