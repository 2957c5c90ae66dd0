"""Numbers with the word they count, in the right plural of every language.

The singular stands apart: so the plural reads well without an English translation file too.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.jobs import Progress


def leads(number: int) -> str:
    """“1 lead”, “1,180 leads”."""
    if number == 1:
        return QCoreApplication.translate("Counts", "1 lead")
    return QCoreApplication.translate("Counts", "%Ln leads", "", number)


def rows(number: int) -> str:
    """“1 row”, “60 rows”."""
    if number == 1:
        return QCoreApplication.translate("Counts", "1 row")
    return QCoreApplication.translate("Counts", "%Ln rows", "", number)


def lines(number: int) -> str:
    """“1 line”, “1,000 lines”."""
    if number == 1:
        return QCoreApplication.translate("Counts", "1 line")
    return QCoreApplication.translate("Counts", "%Ln lines", "", number)


def files(number: int) -> str:
    """“1 file”, “3 files”."""
    if number == 1:
        return QCoreApplication.translate("Counts", "1 file")
    return QCoreApplication.translate("Counts", "%Ln files", "", number)


def lists(number: int) -> str:
    """“1 list”, “3 lists”."""
    if number == 1:
        return QCoreApplication.translate("Counts", "1 list")
    return QCoreApplication.translate("Counts", "%Ln lists", "", number)


def corrections(number: int) -> str:
    """“1 correction”, “3 corrections”."""
    if number == 1:
        return QCoreApplication.translate("Counts", "1 correction")
    return QCoreApplication.translate("Counts", "%Ln corrections", "", number)


def columns(number: int) -> str:
    """“1 column”, “12 columns”."""
    if number == 1:
        return QCoreApplication.translate("Counts", "1 column")
    return QCoreApplication.translate("Counts", "%Ln columns", "", number)


def messages(number: int) -> str:
    """“1 message”, “2 messages”."""
    if number == 1:
        return QCoreApplication.translate("Counts", "1 message")
    return QCoreApplication.translate("Counts", "%Ln messages", "", number)


def rows_read(progress: Progress) -> int:
    """How many rows were read so far. An import counts bytes, and names its rows in its text."""
    if progress.unit != "bytes":
        return progress.done
    return int("".join(sign for sign in progress.text if sign.isdigit()) or 0)
