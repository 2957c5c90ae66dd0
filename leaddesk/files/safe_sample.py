"""A copy of a lead file that is like it in every way but whose it is: to show somebody where a file hurts."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import BinaryIO, Final

from leaddesk.domain.errors import FileError
from leaddesk.domain.imports import FileProfile
from leaddesk.files import recognisers
from leaddesk.files.archives import directory, lead_members, unpack
from leaddesk.files.header import field_of, plain
from leaddesk.files.header_words import FIELD_BY_WORDS
from leaddesk.files.masking import Masker
from leaddesk.files.safe_text import MaskCell, OnBytes, copy_text
from leaddesk.files.safe_workbook import copy_workbook
from leaddesk.files.sniffing import sniff
from leaddesk.files.workbooks import is_workbook
from leaddesk.files.writers import whole_file
from leaddesk.scratch import private_folder

#: Says whether a value may stay: it belongs to a language or a program, to nobody in person. The second argument
#: is the lead field that its column is called by, empty where it is called by none.
Public = Callable[[str, str], bool]
#: Most cells of most columns are like one of the last so many.
_REMEMBERED: Final = 50_000
#: So often a sample is made anew whose encoding would be guessed otherwise than the file's.
_TRIES: Final = 20
#: Longer cells are values, whatever they look like.
_LONGEST_WORDS: Final = 80
#: No rule about rows that fits this says anything about the words in them.
_ANYTHING: Final = "Quixotella Zymurgy 4711"


def write_sample(path: Path, target: Path, public: Public, on_bytes: OnBytes) -> None:
    """Write a safe sample of a lead file of any kind: whole or not at all.

    Text files keep encoding, delimiters, quotes, line ends and all that is odd about them; of workbooks the values
    are written, as xlsx whatever kind they were; archives keep the names of their files. Raises FileError.
    """
    for _ in range(_TRIES):
        with whole_file(target) as stream:
            guessed = _write(path, stream, public, on_bytes)
        if not guessed or guessed == sniff(target).profile.encoding:
            return


def sample_suffix(path: Path) -> str:
    """What the name of a file's sample ends with."""
    return ".xlsx" if is_workbook(path) else path.suffix


def _write(path: Path, stream: BinaryIO, public: Public, on_bytes: OnBytes) -> str:
    """Write a sample; returns the encoding where it is only guessed: by letters that others are now."""
    found = directory(path)
    if is_workbook(path):
        copy_workbook(path, stream, lambda profile: _mask(profile, "utf-8", public))
    elif found:
        _write_archive(path, lead_members(found), stream, public)
    else:
        profile = sniff(path).profile
        copy_text(path, profile, stream, _mask(profile, profile.encoding, public), on_bytes)
        return "" if profile.sure else profile.encoding
    return ""


def _write_archive(
    path: Path, members: Mapping[str, zipfile.ZipInfo], stream: BinaryIO, public: Public
) -> None:
    """A sample of every member that can be read; of the others nothing is known, so they stay out."""
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive,
        private_folder() as folder,
    ):
        for number, (name, member) in enumerate(members.items()):
            place = folder / str(number)
            place.mkdir()
            made = place / "sample"
            try:
                write_sample(unpack(path, member, place), made, public, lambda _bytes: None)
            except FileError:
                if len(members) == 1:
                    raise
                continue
            with made.open("rb") as source, archive.open(name, "w") as written:
                shutil.copyfileobj(source, written)


def _mask(profile: FileProfile | None, codec: str, public: Public) -> MaskCell:
    """Masks the cells of one list: all but what says what kind of file, row or column it is."""
    masker = Masker(codec)
    recogniser = recognisers.by_id(profile.recognised if profile else recognisers.GENERIC.id)
    rules = [
        (rule, fits)
        for rule in recogniser.rules
        if not (fits := re.compile(rule.pattern, re.IGNORECASE).fullmatch)(_ANYTHING)
    ]
    titles = [re.compile(section.title).fullmatch for section in recogniser.sections]

    @cache
    def field(name: str) -> str:
        return recogniser.fields.get(name) or field_of(name) or ""

    def stays(cell: str, name: str, *, alone: bool) -> bool:
        words = plain(cell)
        if words in FIELD_BY_WORDS or public(cell, field(name)):
            return True
        if alone and (recogniser.opens(words) or any(title(words) for title in titles)):
            return True
        return any(
            fits(cell) for rule, fits in rules if rule.column in {"", name} and alone >= rule.alone
        )

    @lru_cache(maxsize=_REMEMBERED)
    def mask(text: str, name: str = "", alone: bool = False, /) -> str:  # noqa: FBT001
        cell = text.strip()
        if len(cell) <= _LONGEST_WORDS and stays(cell, plain(name), alone=alone):
            return text
        return masker(text)

    return mask
