"""The watched folder of a workspace: which lead files came in that nobody has decided about yet.

Nothing is imported by this: a person is asked, once for each content.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple, TypedDict, cast

from leaddesk.domain.errors import FileError
from leaddesk.domain.jobs import CancelToken
from leaddesk.domain.texts import Text
from leaddesk.store.database import Database
from leaddesk.store.settings import SettingRepository

#: What lead files are called. Others in the folder are nobody's business.
LEAD_SUFFIXES: Final = frozenset(
    {".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".ods", ".json", ".jsonl", ".zip"}
)
#: A file that did not change for so long, in seconds, has arrived whole.
STEADY_S: Final = 2.0
_NAME: Final = "watched folder"
_PIECE: Final = 1024 * 1024
#: So many files are remembered; who has had more will not see the first ones again.
_MOST: Final = 10_000


class _Stamp(NamedTuple):
    """What tells a file from what it was before, without reading it."""

    name: str
    size: int
    changed: int


class _Setting(TypedDict):
    """What the workspace remembers: the folder, what was in it when it was chosen, and what was decided about."""

    folder: str
    known: list[_Stamp]
    digests: list[str]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that came in; `digest` is of its content."""

    path: Path
    digest: str


class WatchService:
    """One folder a workspace, none at first. Every method may take long: never call one in the UI thread."""

    def __init__(self, database: Database) -> None:
        self._settings = SettingRepository(database)
        self._seen: dict[_Stamp, float] = {}
        self._digests: dict[_Stamp, str] = {}

    def folder(self) -> Path | None:
        """The folder that is watched."""
        folder = self._setting()["folder"]
        return Path(folder) if folder else None

    def set_folder(self, folder: Path | None) -> None:
        """Watch a folder from now on, or none. What is in it already is not new. Raises FileError."""
        known = _stamps(folder) if folder else []
        told = {"folder": str(folder) if folder else "", "known": known}
        self._settings.put(_NAME, {**self._setting(), **told})

    def look(self, cancel: CancelToken) -> tuple[Arrival, ...]:
        """The files that are whole and undecided. Call it again and again: a file is seen twice before it counts.

        Raises FileError when the folder cannot be read.
        """
        setting, folder = self._setting(), self.folder()
        if folder is None:
            return ()
        known = {_Stamp(*stamp) for stamp in setting["known"]}
        decided = set(setting["digests"])
        now, found = time.monotonic(), []
        stamps = [stamp for stamp in _stamps(folder) if stamp not in known]
        self._seen = {stamp: self._seen.get(stamp, now) for stamp in stamps}
        for stamp in stamps:
            cancel.raise_if_cancelled()
            if now - self._seen[stamp] >= STEADY_S:
                digest = self._digest(folder, stamp, cancel)
                if digest and digest not in decided:
                    decided.add(digest)  # two copies are offered once
                    found.append(Arrival(folder / stamp.name, digest))
        return tuple(found)

    def settle(self, arrivals: Sequence[Arrival]) -> None:
        """A person decided about these, whatever they said: their content is not offered again."""
        setting = self._setting()
        digests = [*setting["digests"], *(one.digest for one in arrivals)]
        self._settings.put(_NAME, {**setting, "digests": list(dict.fromkeys(digests))[-_MOST:]})

    def _setting(self) -> _Setting:
        found = self._settings.get(_NAME)
        nothing: _Setting = {"folder": "", "known": [], "digests": []}
        return cast("_Setting", {**nothing, **found}) if isinstance(found, dict) else nothing

    def _digest(self, folder: Path, stamp: _Stamp, cancel: CancelToken) -> str:
        """A digest of the content, empty when it cannot be read now."""
        if stamp not in self._digests:
            content = hashlib.sha256()
            try:
                with (folder / stamp.name).open("rb") as stream:
                    while piece := stream.read(_PIECE):
                        cancel.raise_if_cancelled()
                        content.update(piece)
            except OSError:
                return ""
            self._digests[stamp] = content.hexdigest()
        return self._digests[stamp]


def _stamps(folder: Path) -> list[_Stamp]:
    """The lead files in a folder, by name; hidden ones and empty ones are not there yet."""
    facts = []
    try:
        for file in sorted(folder.iterdir()):
            wanted = file.suffix.lower() in LEAD_SUFFIXES and not file.name.startswith((".", "~"))
            with suppress(FileNotFoundError):  # it went away meanwhile, as downloads do
                if wanted and file.is_file():
                    facts.append((file.name, file.stat()))
    except OSError as error:
        raise FileError(
            Text("The watched folder “{name}” cannot be read.", name=folder.name),
            f"{error.strerror or error}.",
            "Check that it is there, or choose another one on the page of imports.",
        ) from None
    return [_Stamp(name, stat.st_size, stat.st_mtime_ns) for name, stat in facts if stat.st_size]
