"""How the activity list tells what came of a job, by what the job returned: with its counts, never a bare “Done”.

Plain functions, so that they can be asked after the page that started the job is gone.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.changes import LeadChanges
from leaddesk.ui import counts, words

if TYPE_CHECKING:
    from leaddesk.domain.deliveries import Outcome
    from leaddesk.domain.imports import ImportReport
    from leaddesk.services.duplicates import SearchReport
    from leaddesk.services.forgetting import ForgetReport
    from leaddesk.services.inquiries import InquiryReport
    from leaddesk.services.pulling import PullReport
    from leaddesk.services.sending import TestReport
    from leaddesk.services.suppressions import SuppressionImport
    from leaddesk.ui.panels.account.fixing import Fixed
    from leaddesk.ui.panels.undoing import Undone
    from leaddesk.vendors.capabilities import CheckResult


def leads(number: int) -> str:
    """Of a job that returns how many leads it was about."""
    text = QCoreApplication.translate("ActivityList", "Done: {leads}.")
    return text.format(leads=counts.leads(number))


def written(answer: tuple[Path, int]) -> str:
    """Of a file that was written."""
    return leads(answer[1])


def imported(report: ImportReport) -> str:
    """Of an import: where its lines went."""
    numbers = report.counts
    return _parts(
        (numbers.created, QCoreApplication.translate("ActivityList", "{count} new")),
        (numbers.updated, QCoreApplication.translate("ActivityList", "{count} updated")),
        (numbers.duplicates, QCoreApplication.translate("ActivityList", "{count} duplicate")),
        (numbers.rejected, QCoreApplication.translate("ActivityList", "{count} rejected")),
        (numbers.set_aside, QCoreApplication.translate("ActivityList", "{count} set aside")),
    ) or QCoreApplication.translate("ActivityList", "No rows in this file.")


def changed(changes: LeadChanges) -> str:
    """Of a write to leads."""
    return _parts(
        (changes.created, QCoreApplication.translate("ActivityList", "{count} new")),
        (changes.updated, QCoreApplication.translate("ActivityList", "{count} updated")),
        (changes.removed, QCoreApplication.translate("ActivityList", "{count} removed")),
    ) or QCoreApplication.translate("ActivityList", "Nothing had to change.")


def undone(answer: Undone) -> str:
    """Of a step that was done, taken back or done again. Not each is a write to leads."""
    if answer.again is not None and answer.changes == LeadChanges():
        return QCoreApplication.translate("ActivityList", "Done.")
    return changed(answer.changes)


def pulled(report: PullReport) -> str:
    """Of a pull."""
    text = QCoreApplication.translate(
        "PullRun", "{fetched} fetched: {created} new, {updated} updated, {unchanged} unchanged"
    )
    if report.missing:
        text += " · " + QCoreApplication.translate(
            "PullRun", "announced, but not received: {missing}"
        )
    return text.format(
        missing=counts.leads(report.missing),
        fetched=words.count(report.fetched),
        created=words.count(report.created),
        updated=words.count(report.updated),
        unchanged=words.count(report.unchanged),
    )


def searched(report: SearchReport) -> str:
    """Of a search for duplicates: how many, and where they are."""
    if not report.pairs:
        return QCoreApplication.translate("ActivityList", "No possible duplicates.")
    text = QCoreApplication.translate(
        "ActivityList", "Found: {count}. Go through them under “Possible duplicates”."
    )
    return text.format(count=words.count(report.pairs))


def checked(result: CheckResult) -> str:
    """Of an account that was tried."""
    return (
        QCoreApplication.translate("AccountPanel", "The connection works.")
        if result.ok
        else QCoreApplication.translate("AccountPanel", "The connection does not work.")
    )


def asked(report: InquiryReport) -> str:
    """Of a vendor that was asked what became of leads."""
    return leads(report.asked)


def answered(answers: Mapping[int, Outcome]) -> str:
    """Of a call for each of some leads."""
    return leads(len(answers))


def suppressed(report: SuppressionImport) -> str:
    """Of a list that was imported."""
    return _parts(
        (report.added, QCoreApplication.translate("ActivityList", "{count} new")),
        (report.known, QCoreApplication.translate("ActivityList", "{count} known already")),
        (report.skipped, QCoreApplication.translate("ActivityList", "{count} skipped")),
    ) or QCoreApplication.translate("ActivityList", "No rows in this file.")


def tested(report: TestReport) -> str:
    """Of leads that a vendor was asked about without storing them."""
    return answered(report.answers)


def fixed(done: Fixed) -> str:
    """Of a cause that was fixed for all its leads."""
    text = QCoreApplication.translate("Fixing", "{leads} changed.")
    return text.format(leads=counts.leads(done.edited.changes.updated))


def left(number: int) -> str:
    """Of leads that an edit was meant for and that stay as they are."""
    text = QCoreApplication.translate(
        "LeadEditing", "{leads} stay as they are: they were changed meanwhile or cannot have this."
    )
    return text.format(leads=counts.leads(number))


def erased(_changes: LeadChanges) -> str:
    """Of a lead that was erased here."""
    return QCoreApplication.translate("Erasing", "The lead was erased.")


def forgotten(report: ForgetReport) -> str:
    """Of a lead that was to be erased everywhere."""
    if not report.erased:
        return QCoreApplication.translate(
            "Erasing", "The lead is still here: not every vendor could be asked"
        )
    if report.left:
        return QCoreApplication.translate(
            "Erasing", "The lead was erased here, but not at every vendor"
        )
    return QCoreApplication.translate("Erasing", "The lead was erased, at the vendors too.")


def _parts(*parts: tuple[int, str]) -> str:
    """The numbers that are not nought, one after the other."""
    return ", ".join(text.format(count=words.count(number)) for number, text in parts if number)
