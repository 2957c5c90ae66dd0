"""Corrections of a lead file's cells before they become leads. What is kept of the file stays as it was."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

#: The code of the remark on every cell that was corrected: its value is the new one.
CORRECTED: Final = "corrected"
#: Remarks on a column that no other value in it would spare.
_NOT_OF_CELLS: Final = frozenset({CORRECTED, "row_too_long", "row_too_short", "row_broken"})


class Rule(StrEnum):
    """What can be done to a value (`quality.fixes.Fix`)."""

    SET = "set"
    DEFAULT = "default"
    TRIM = "trim"
    CALLING_CODE = "calling_code"
    REPLACE = "replace"
    CLEAR = "clear"
    ADD_TAG = "add_tag"
    REMOVE_TAG = "remove_tag"


@dataclass(frozen=True, slots=True)
class Correction:
    """One rule for the cell of `column` in the row that starts on `line`, or for all cells with one cause.

    `column` is the header's text. With a `code` it is for all cells of the column that are remarked on for that
    cause, and `line` is 0. `value` and `by` are what `rule` needs.
    """

    column: str
    value: str
    rule: Rule = Rule.SET
    by: str = ""
    line: int = 0
    code: str = ""


@dataclass(frozen=True, slots=True)
class Cause:
    """Rows of a file that are remarked on for one reason in one column: how many, in the words of the first.

    `column` is empty for what is about whole rows.
    """

    id: int
    column: str
    code: str
    message: str
    number: int
    fatal: bool

    @property
    def fixable(self) -> bool:
        """Whether correcting its cells may help."""
        return bool(self.column) and self.code not in _NOT_OF_CELLS


@dataclass(frozen=True, slots=True)
class Trial:
    """What a correction would change: `changed` of the first `tried` cells, and examples before and after."""

    tried: int
    changed: int
    examples: tuple[tuple[str, str], ...] = ()
