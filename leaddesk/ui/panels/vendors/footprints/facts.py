"""A lead or a customer of Footprints as people read it: labels instead of field names, names instead of ids."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale

from leaddesk.ui import words
from leaddesk.ui.models.record_table import Record, as_read, words_of
from leaddesk.ui.panels.vendors.footprints.names import Names
from leaddesk.ui.widgets.param_field import choice_word
from leaddesk.vendors.base import Param
from leaddesk.vendors.capabilities import CallResult

#: A birthday comes as JavaScript prints it: the day is in its middle.
_JAVASCRIPT_DAY = re.compile(r"[A-Za-z]{3} ([A-Za-z]{3} \d\d \d{4}) \d\d:\d\d:\d\d.*")
#: Fields that are documented values, written as words.
_CHOICES: Final = frozenset({"status", "userFamilyDetails", "userSex"})
#: Marks of Footprints' own machinery.
_INNER: Final = re.compile(r"__v|is(Multipart|Complete)|actionRequired|timestamp|.*\b_id|.*Id")


def labels_of(params: Sequence[Param]) -> dict[str, str]:
    """What the fields of a call are called. What is read has one of them spelt rightly."""
    labels = {param.name: param.label for param in params}
    labels["userFamilyDetails"] = labels.get("userFamilyDetalis", "")
    return {name: label for name, label in labels.items() if label}


def fact(name: str, value: object, names: Names) -> str:
    """One value as people read it."""
    text = words_of(value)
    javascript = _JAVASCRIPT_DAY.fullmatch(text)
    if javascript is not None:
        return words.day(QLocale.c().toDate(javascript[1], "MMM dd yyyy"))
    return choice_word(text) if name in _CHOICES else names.name(as_read(text))


def knows_none(result: CallResult) -> bool:
    """Whether the vendor answered a question for one record that there is none."""
    return result.ok or any(reason.code == "not_found" for reason in result.reasons)


def facts_of(record: Record, labels: Mapping[str, str], names: Names) -> list[tuple[str, str]]:
    """The labelled fields in the labels' order, then what else the vendor tells, without its inner marks."""
    first = [(label, fact(name, record.get(name), names)) for name, label in labels.items()]
    rest = [
        (name, fact(name, value, names))
        for name, value in record.items()
        if name not in labels and not _INNER.fullmatch(name) and not isinstance(value, dict | list)
    ]
    return [(label, text) for label, text in (*first, *rest) if text]
