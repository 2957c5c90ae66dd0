"""The table models, by Qt's own tester and by what they say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, QDate, Qt
from PySide6.QtGui import QTextDocument
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.imports import ImportOptions, Issue
from leaddesk.domain.leads import Lead
from leaddesk.domain.merging import PossibleDuplicate
from leaddesk.services.duplicates import DuplicatePair
from leaddesk.services.outbox import DeliveryFilter
from leaddesk.store.calls import CallRecord
from leaddesk.ui import words
from leaddesk.ui.models.beginning_table import BeginningTableModel
from leaddesk.ui.models.delivery_table import DeliveryColumn, DeliveryTableModel
from leaddesk.ui.models.exchanges_table import ExchangesTableModel
from leaddesk.ui.models.imports_table import ImportColumn, ImportsTableModel
from leaddesk.ui.models.issue_table import IssueTableModel
from leaddesk.ui.models.lead_reasons import LeadReasonsModel
from leaddesk.ui.models.mapping_table import MappingTableModel
from leaddesk.ui.models.pair_table import PairTableModel
from leaddesk.ui.models.preview_table import PreviewTableModel
from leaddesk.ui.models.record_table import RecordTableModel, facts_in, records_in
from leaddesk.ui.models.text_table import PAGE
from leaddesk.ui.views.records_view import RecordsView
from tests.ui.bench import Bench

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def header(model: QAbstractItemModel) -> list[str]:
    titles = range(model.columnCount())
    return [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in titles]


def test_mapping(bench: Bench, qtmodeltester: ModelTester) -> None:
    model = MappingTableModel()
    model.show_preview(bench.imports.preview(bench.file(), ImportOptions()))
    qtmodeltester.check(model)
    assert header(model) == ["Column in the file", "For example", "Goes to"]
    assert model.index(0, 2).data() == "E-mail"
    assert model.index(0, 2).data(SPOKEN) == "Goes to: E-mail"
    assert "person0@example.com" in model.index(0, 1).data()
    assert model.index(0, 1).data().count("·") == 2
    assert model.choices(0)[0][0] == ("", "Leave out")


def test_preview(bench: Bench, qtmodeltester: ModelTester) -> None:
    preview = bench.imports.preview(bench.file(bad=(1,)), ImportOptions())
    model = PreviewTableModel()
    model.show_preview(preview)
    qtmodeltester.check(model)
    assert header(model)[:3] == ["Line", "Would be", "E-mail\n→ E-mail"]
    assert model.index(1, 1).data() == "Rejected"
    assert "To note" in model.index(1, 2).data(SPOKEN)
    beginning = BeginningTableModel()
    beginning.show_preview(preview)
    qtmodeltester.check(beginning)
    assert beginning.index(0, 1).data() == "Zoë"


def test_issues(qtmodeltester: ModelTester) -> None:
    issues = (
        Issue(2, "Phone", "12", "phone", "This is no phone number."),
        Issue(3, "Phone", "13", "phone", "This is no phone number."),
        Issue(9, "E-mail", "x", "email", "This is no address.", fatal=True),
    )
    model = IssueTableModel()
    model.show_issues(issues)
    qtmodeltester.check(model)
    assert model.rowCount() == 3
    assert model.index(0, 2).data() == "12"
    model.show_issues(issues, fatal_only=True)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["9"]


def test_imports(bench: Bench, qtmodeltester: ModelTester) -> None:
    bench.import_leads()
    model = ImportsTableModel()
    model.show_reports(bench.imports.history())
    qtmodeltester.check(model)
    assert model.index(0, ImportColumn.FILE).data() == "leads.csv"
    assert model.index(0, ImportColumn.CREATED).data(SPOKEN) == "New: 6"


def test_deliveries_are_read_a_page_at_a_time(bench: Bench, qtmodeltester: ModelTester) -> None:
    bench.import_leads(PAGE * 2 + 10)
    account = bench.accounts.add("comunik8", "Calls", {}, {})
    blocked = (Reason("no_phone", "There is no phone number."),)
    bench.workspace.outbox.create_batch(
        account.id,
        {},
        [(lead, blocked if lead % 2 else ()) for lead in bench.lead_ids()],
    )
    model = DeliveryTableModel(bench.outbox)
    model.set_account_names({account.id: account.name})
    model.set_ids(bench.outbox.ids(DeliveryFilter(account_id=account.id)))
    qtmodeltester.check(model)
    assert model.rowCount() == PAGE * 2 + 10
    last = model.rowCount() - 1
    words = [model.index(last, column).data() for column in DeliveryColumn]
    assert words[DeliveryColumn.LEAD] == "Zoë Example 0"
    assert words[DeliveryColumn.ACCOUNT] == "Calls"
    assert words[DeliveryColumn.STATE] in {"Blocked", "Queued"}
    assert model.index(last, DeliveryColumn.ACCOUNT).data(SPOKEN) == "Account: Calls"
    bench.outbox.cancel(DeliveryFilter(account_id=account.id))
    model.set_ids(bench.outbox.ids(DeliveryFilter(account_id=account.id)))
    assert model.index(last, DeliveryColumn.STATE).data() == "Cancelled"


def test_a_removed_lead_is_said_to_be_so(bench: Bench) -> None:
    report = bench.import_leads(1)
    model = LeadReasonsModel(bench.leads)
    model.show_leads(bench.lead_ids(), lambda _lead_id: "Because.")
    assert report.id is not None
    bench.imports.undo(report.id)
    assert model.index(0, 0).data() == "Removed lead"


def test_leads_with_reasons(bench: Bench, qtmodeltester: ModelTester) -> None:
    bench.import_leads()
    model = LeadReasonsModel(bench.leads)
    model.show_leads(bench.lead_ids(), lambda _lead_id: "Because.")
    qtmodeltester.check(model)
    assert [model.index(0, column).data() for column in range(3)] == [
        "Zoë Example 0",
        "person0@example.com",
        "Because.",
    ]


def test_exchanges(qtmodeltester: ModelTester) -> None:
    exchange = Exchange("POST https://vendor.example/lead\n\nx=1", "{}", 200, 0.25)
    at = "2026-11-21T09:30:00.000Z"
    model = ExchangesTableModel({"get_leads": "List leads"})
    model.show_records(
        [
            CallRecord(at, "get_leads", "ok", exchange),
            CallRecord(at, "get_lists", "refused", exchange),
            CallRecord(at, "get_leads", "refused", None),
            CallRecord(at, "ada@example.com", "accepted", exchange, delivery_id=1),
            CallRecord(at, "", "failed", None, delivery_id=2),
        ]
    )
    qtmodeltester.check(model)
    shown = [[model.index(row, column).data() for column in (1, 2)] for row in range(5)]
    assert shown == [
        ["List leads", "Answered"],
        ["get_lists", "Refused"],
        ["List leads", "Not sent"],
        ["Lead ada@example.com", "Accepted"],
        ["Lead removed", "Failed"],
    ]
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "List leads"
    assert model.index(0, 3).data() == "0.25 s"
    assert model.index(2, 3).data() == ""


def test_amounts_stand_right_beneath_each_other(qtmodeltester: ModelTester) -> None:
    model = RecordTableModel({"name": "Name", "amount": "Amount"})
    model.show_records([{"name": "A", "amount": "9000"}, {"name": "7", "amount": 12.5}])
    qtmodeltester.check(model)
    role = Qt.ItemDataRole.TextAlignmentRole
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    assert [model.index(0, column).data(role) for column in (0, 1)] == [None, right]
    titles = [model.headerData(n, Qt.Orientation.Horizontal, role) for n in (0, 1)]
    assert titles == [None, right]


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("2010-10-05", words.day(QDate(2010, 10, 5))),
        ("2010-10-05T12:00:00Z", words.day(QDate(2010, 10, 5))),
        ("2010-13-45", "2010-13-45"),
        ("closed_won", "closed won"),
        ("ACME_2010", "ACME_2010"),
    ],
)
def test_values_of_asked_columns_read_as_people_write_them(value: str, read: str) -> None:
    asked, raw = RecordTableModel({"x": "Title"}), RecordTableModel()
    for model, expected in ((asked, read), (raw, value)):
        model.show_records([{"x": value}])
        assert model.index(0, 0).data() == expected


def test_the_record_beside_the_table_reads_alike(qtbot: QtBot) -> None:
    view = RecordsView("leads", "Leads", {"name": "Name"}, labels={"no": "Calls"}, flags={"no"})
    qtbot.addWidget(view)
    view.show_records([{"name": "Ada", "no": "0", "count": "0", "since": "2010-10-05"}])
    view.select_row(0)
    facts = view.detail.model()
    cells = [[facts.index(row, at).data() for at in (0, 1)] for row in range(facts.rowCount())]
    since = words.day(QDate(2010, 10, 5))
    assert cells == [["Name", "Ada"], ["Calls", "no"], ["count", "0"], ["since", since]]


def test_records_are_sorted_as_an_alphabet_has_them(qtbot: QtBot) -> None:
    view = RecordsView("leads", "Leads", {"name": "Name"})
    qtbot.addWidget(view)
    view.show_records([{"name": name} for name in ("Zoe", "Émile", "eve", "Ada")])
    view.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    shown = view.table.model()
    assert [shown.index(row, 0).data() for row in range(4)] == ["Ada", "Émile", "eve", "Zoe"]


def test_records_of_any_shape(qtmodeltester: ModelTester) -> None:
    model = RecordTableModel()
    model.show_records(
        [{"id": 1, "tags": ["a", "b"]}, {"id": 2, "open": True, "nested": {"x": None}}]
    )
    qtmodeltester.check(model)
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert titles == ["id", "tags", "open", "nested"]
    texts = [[model.index(row, column).data() for column in range(4)] for row in range(2)]
    assert texts == [["1", "a, b", "", ""], ["2", "", "yes", '{"x": null}']]


_MARKUP = "ACME <img src='//elsewhere/x.png'>\n& Söhne"


def test_nobody_can_write_markup_into_a_tip() -> None:
    """It would be drawn, and what it names be opened: of a share elsewhere, with one's Windows password."""
    records = RecordTableModel()
    records.show_records([{"name": _MARKUP}])
    pairs = PairTableModel()
    leads = Lead(1, {"company": _MARKUP}), Lead(2, {})
    pairs.show_pairs([DuplicatePair(PossibleDuplicate(1, 2, 90), leads)])
    for model in (records, pairs):
        tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
        assert "<img" not in tip
        read = QTextDocument()
        read.setHtml(tip)
        assert read.toPlainText().split() == _MARKUP.split()


@pytest.mark.parametrize(
    ("result", "records"),
    [
        ([{"id": 1}], [{"id": 1}]),
        (["a", 2], [{"value": "a"}, {"value": 2}]),
        ({"total": 1, "leads": [{"id": 1}]}, [{"id": 1}]),
        ({"id": 1}, [{"id": 1}]),
        ({}, []),
        (None, []),
        ("text", []),
    ],
)
def test_the_records_in_a_result(result: object, records: list[object]) -> None:
    assert records_in(result) == records


def test_facts_are_one_for_each_leaf() -> None:
    value = {"a": {"b": 1, "c": []}, "d": [{"e": None}, {"e": "x"}], "f": ["y", "z"]}
    assert list(facts_in(value)) == [
        ("a › b", "1"),
        ("a › c", ""),
        ("d › 1 › e", ""),
        ("d › 2 › e", "x"),
        ("f", "y, z"),
    ]
