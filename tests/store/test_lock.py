from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from leaddesk.store.lock import FileLock

HOLDER = """
import sys
from pathlib import Path
from leaddesk.store.lock import FileLock
assert FileLock(Path(sys.argv[1])).acquire() is True
lock = FileLock(Path(sys.argv[2]))
assert lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_lock_is_held_by_one_and_goes_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "other"), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    lock = FileLock(path)
    assert not lock.acquire()
    holder.kill()
    holder.communicate()
    assert lock.acquire()
    assert not FileLock(path).acquire()
    lock.release(remove=True)
    assert not path.exists()
