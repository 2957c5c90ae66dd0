from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.background.inquiring import InquiryRounds
from leaddesk.background.jobs import JobRunner
from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import DeliveryState
from leaddesk.domain.errors import AccountError, VendorError
from leaddesk.domain.jobs import CancelToken
from leaddesk.services.inquiries import InquiryReport


@dataclass
class FakeAccounts:
    def list(self) -> tuple[Account, ...]:
        return Account("a", "A", "convertr", {}), Account("b", "B", "convertr", {})


@dataclass
class FakeInquiries:
    """Account `a` has something due, `b` has not."""

    report: InquiryReport | AccountError
    asked: list[str] = field(default_factory=list)

    def is_due(self, account_id: str) -> bool:
        return account_id == "a"

    def ask_due(self, account_id: str, _cancel: CancelToken) -> InquiryReport:
        self.asked.append(account_id)
        if isinstance(self.report, AccountError):
            raise self.report
        return self.report


def _rounds(report: InquiryReport | AccountError) -> tuple[InquiryRounds, FakeInquiries, JobRunner]:
    runner, inquiries = JobRunner(), FakeInquiries(report)
    return InquiryRounds(FakeAccounts(), inquiries, runner), inquiries, runner  # type: ignore[arg-type]


def test_what_is_due_is_asked_and_told(qtbot: QtBot) -> None:
    rounds, inquiries, runner = _rounds(InquiryReport(3, {DeliveryState.ACCEPTED: 2}))
    with qtbot.waitSignal(rounds.settled) as told:
        rounds.look()
        rounds.look()  # one round at a time
    assert told.args == ["a"]
    assert inquiries.asked == ["a"]
    runner.shutdown()


@pytest.mark.parametrize(
    "report", [InquiryReport(1, {}, VendorError("It is away.")), AccountError("It is gone.")]
)
def test_a_vendor_that_cannot_be_asked_is_left_alone_for_a_while(
    qtbot: QtBot, report: InquiryReport | AccountError
) -> None:
    rounds, inquiries, runner = _rounds(report)
    rounds.look()
    qtbot.waitUntil(lambda: not runner.running)
    rounds.look()
    assert inquiries.asked == ["a"]
    runner.shutdown()
