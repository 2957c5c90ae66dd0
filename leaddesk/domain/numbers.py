"""Whole numbers as people type them: ids, lines, how many."""

from __future__ import annotations


def is_whole_number(text: str) -> bool:
    """Whether a text is a number from 0 to what a column of the database holds, in plain digits."""
    return text.isascii() and text.isdecimal() and len(text) < 19
