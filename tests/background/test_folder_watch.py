"""What a person says about the watched folder while it is looked into."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from pytestqt.qtbot import QtBot

from leaddesk.background.folder_watch import FolderWatch
from leaddesk.domain.jobs import CancelToken
from leaddesk.services.watching import Arrival, WatchService
from tests.ui.bench import Bench


class _SlowFolder(WatchService):
    """A folder on a network: a look takes until `gate` is set."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.workspace.database)
        self.gate = threading.Event()
        self.made: list[object] = []

    def set_folder(self, folder: Path | None) -> None:
        self.made.append(folder)

    def settle(self, arrivals: Sequence[Arrival]) -> None:
        self.made += arrivals

    def look(self, cancel: CancelToken) -> tuple[Arrival, ...]:
        self.gate.wait(10)
        return ()


def test_nothing_that_is_said_during_a_look_is_lost(bench: Bench, qtbot: QtBot) -> None:
    folder = _SlowFolder(bench)
    watch = FolderWatch(folder, bench.runner, bench.runner)
    one, other, third = (Arrival(Path(name), name) for name in ("a.csv", "b.csv", "c.csv"))
    watch.settle([one])
    watch.settle([other])
    watch.set_folder(Path("fair"))
    watch.settle([third])
    watch.look()
    with qtbot.waitSignal(watch._looking.ended):
        folder.gate.set()
    assert folder.made == [one, other, Path("fair"), third]
