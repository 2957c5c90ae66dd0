"""The ids of a table's rows, in few bytes: mostly leads follow each other without a gap."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final, overload

#: Ids of a piece: a whole number of pages, and quickly walked through.
_PIECE: Final = 1_024


class LeadIds(Sequence[int]):
    """Never changed. Kept in pieces: one without a gap is its two ends, any other has 4 bytes for each id."""

    __slots__ = ("_length", "_pieces")

    def __init__(self, ids: array[int]) -> None:
        self._length = len(ids)
        self._pieces = [_piece(ids[start : start + _PIECE]) for start in range(0, len(ids), _PIECE)]

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(self._pieces)

    @overload
    def __getitem__(self, place: int) -> int: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[int]: ...
    def __getitem__(self, place: int | slice) -> int | Sequence[int]:
        if isinstance(place, slice):
            start, stop, step = place.indices(self._length)
            begun = start // _PIECE
            pieces = self._pieces[begun : -(-stop // _PIECE)]
            skipped, taken = start % _PIECE, max(0, stop - start)
            return list(islice(chain.from_iterable(pieces), skipped, skipped + taken, step))
        number = range(self._length)[place]
        return self._pieces[number // _PIECE][number % _PIECE]

    def begins_with(self, others: LeadIds) -> bool:
        """Whether these are the others, with perhaps more behind them."""
        whole = len(others) // _PIECE
        rest = slice(whole * _PIECE, len(others))
        return (
            self._pieces[:whole] == others._pieces[:whole]
            and self[rest] == others[rest]
            and len(self) >= len(others)
        )


def _piece(ids: array[int]) -> Sequence[int]:
    run = range(ids[0], ids[0] + len(ids))
    return run if ids[-1] == run[-1] and ids == array(ids.typecode, run) else ids
