"""The watched folder: what is offered, once, and what never is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from leaddesk.domain.errors import FileError
from leaddesk.domain.jobs import CancelToken
from leaddesk.services import watching
from leaddesk.services.watching import WatchService
from leaddesk.store.database import Database


class Clock:
    """Time that passes when a test says so."""

    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(watching, "time", made)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    (made / "old.csv").write_text("email\nold@example.com\n")
    return made


@pytest.fixture
def service(database: Database, folder: Path, clock: Clock) -> WatchService:
    made = WatchService(database)
    assert made.folder() is None
    assert made.look(CancelToken()) == ()
    made.set_folder(folder)
    return made


def names(service: WatchService, clock: Clock, passed: float = watching.STEADY_S) -> list[str]:
    clock.now += passed
    return [one.path.name for one in service.look(CancelToken())]


def test_a_file_is_offered_once_it_is_whole(
    service: WatchService, folder: Path, clock: Clock
) -> None:
    new = folder / "webinar.csv"
    new.write_text("email\n")
    assert names(service, clock) == []  # seen for the first time
    with new.open("a") as stream:
        stream.write("a@example.com\n")
    assert names(service, clock) == []  # it grew
    assert names(service, clock, 0.5) == []
    assert names(service, clock) == ["webinar.csv"]
    assert names(service, clock) == ["webinar.csv"]  # until somebody decides


def test_each_content_is_offered_once(
    service: WatchService, database: Database, folder: Path, clock: Clock
) -> None:
    for name in ("a.csv", "copy of a.csv"):
        (folder / name).write_text("email\na@example.com\n")
    names(service, clock)
    clock.now += watching.STEADY_S
    arrivals = service.look(CancelToken())
    assert [one.path.name for one in arrivals] == ["a.csv"]
    service.settle(arrivals)
    assert names(service, clock) == []
    again = WatchService(database)  # the next day
    assert again.folder() == folder
    names(again, clock)
    assert names(again, clock) == []
    (folder / "a.csv").write_text("email\nb@example.com\n")
    names(again, clock)
    assert names(again, clock) == ["a.csv"]


def test_what_is_no_lead_file_and_what_was_there_is_left_alone(
    service: WatchService, folder: Path, clock: Clock
) -> None:
    for name in (".hidden.csv", "~$open.xlsx", "photo.png", "half.csv.part"):
        (folder / name).write_text("email\n")
    (folder / "empty.csv").touch()
    (folder / "sub.csv").mkdir()
    os.utime(folder / "old.csv")
    names(service, clock)
    assert names(service, clock) == ["old.csv"]  # written anew since


def test_a_folder_that_went_is_said(service: WatchService, folder: Path, tmp_path: Path) -> None:
    folder.rename(tmp_path / "elsewhere")
    with pytest.raises(FileError, match="watched folder"):
        service.look(CancelToken())
    service.set_folder(None)
    assert service.look(CancelToken()) == ()


def test_a_file_that_goes_while_it_is_looked_at_is_no_trouble(
    service: WatchService, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("download.csv", "webinar.csv"):
        (folder / name).write_text("email\n")
    names(service, clock)
    is_file = Path.is_file

    def is_file_still(path: Path) -> bool:
        found = is_file(path)
        if path.name == "download.csv":
            path.unlink()
        return found

    monkeypatch.setattr(Path, "is_file", is_file_still)
    assert names(service, clock) == ["webinar.csv"]
