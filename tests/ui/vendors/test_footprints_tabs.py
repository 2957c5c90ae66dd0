"""What people do at Footprints by hand, against its stand-in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.leads import LeadQuery
from leaddesk.sandbox import Fault, Sandbox
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.call_table import CallTable
from leaddesk.ui.panels.account.send_choices import SendChoices
from leaddesk.ui.panels.vendors import vendor_tabs
from leaddesk.ui.panels.vendors.footprints.catalogue_tab import CatalogueTab
from leaddesk.ui.panels.vendors.footprints.customers_tab import CustomersTab
from leaddesk.ui.panels.vendors.footprints.leads_tab import LeadsTab
from leaddesk.ui.panels.vendors.footprints.loyalty_tab import LoyaltyTab
from leaddesk.ui.panels.vendors.footprints.notifications_tab import NotificationsTab
from leaddesk.ui.panels.vendors.footprints.tracking_tab import TrackingTab
from leaddesk.ui.widgets.param_form import ParamForm
from tests.fakes import add_leads
from tests.ui.bench import Bench
from tests.ui.test_account_tabs import ACTED_ON, acted_on
from tests.ui.vendors.support import SOON, shown

WHO = {"userEmail": "test@test.ro", "userPhone": "0700000000"}


@pytest.fixture
def account(bench: Bench, sandbox: Sandbox) -> Account:
    return bench.account("footprints", "CRM", sandbox.accounts["footprints"])


def _loaded(qtbot: QtBot, table: CallTable) -> None:
    with qtbot.waitSignal(table.loaded, timeout=SOON):
        table.load.click()
    qtbot.waitUntil(table.load.isEnabled)


def _done(qtbot: QtBot, form: CallForm, values: dict[str, str] | None = None) -> None:
    form.form.set_values(values or {})
    with qtbot.waitSignal(form.done, timeout=SOON):
        form.start()
    qtbot.waitUntil(lambda: not form.busy_now)


def _lead_chosen(qtbot: QtBot, bench: Bench, account: Account) -> LeadsTab:
    tab = LeadsTab(account, bench.tools)
    shown(qtbot, tab)
    tab.found.form.set_values({"startDate": "2018-12-01", "endDate": "2018-12-31"})
    _loaded(qtbot, tab.found)
    tab.found.records.select_row(0)
    return tab


def _facts(view: QTableWidget) -> dict[str, str]:
    cells = [[view.item(row, column) for column in (0, 1)] for row in range(view.rowCount())]
    return {name.text(): value.text() for name, value in cells if name and value}


def _filled(qtbot: QtBot, table: CallTable) -> None:
    qtbot.waitUntil(lambda: bool(table.records.records), timeout=SOON)


def _pdf(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(b"%PDF-1.7\n%%EOF\n")
    return path


def test_every_tab_of_footprints_is_there(qtbot: QtBot, bench: Bench, account: Account) -> None:
    tabs = vendor_tabs(account.vendor)
    for tab in tabs:
        qtbot.addWidget(tab(account, bench.tools))
    assert [tab.title() for tab in tabs] == [
        "Leads",
        "Customers",
        "Loyalty",
        "Catalogue",
        "Notifications",
        "Tracking",
    ]


def test_everything_that_is_acted_on_has_a_name(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    for kind_of_tab in vendor_tabs(account.vendor):
        tab = kind_of_tab(account, bench.tools)
        qtbot.addWidget(tab)
        for form in tab.findChildren(ParamForm):
            assert form.fields or not form.params
        for table in tab.findChildren(CallTable):
            assert table.records
        nameless = [
            (tab.title(), type(widget).__name__, widget.objectName())
            for kind in ACTED_ON
            for widget in tab.findChildren(kind)
            if acted_on(widget)
            and not (widget.objectName() and (widget.accessibleName() or _words(widget)))
        ]
        assert nameless == []


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


# -- leads -------------------------------------------------------------------------------------------------


def test_a_range_of_days_is_pulled(qtbot: QtBot, bench: Bench, account: Account) -> None:
    tab = LeadsTab(account, bench.tools)
    shown(qtbot, tab)
    tab.found.form.set_values({"startDate": "2018-11-01", "endDate": "2018-12-31"})
    with qtbot.waitSignal(tab.leads_changed, timeout=SOON):
        tab.run.pull.click()
    assert tab.run.notice._title.text() == "57 fetched: 57 new, 0 updated, 0 unchanged"
    with qtbot.waitSignal(tab.leads_requested) as requested:
        tab.run.show_leads.trigger()
    assert requested.args is not None
    assert len(requested.args[0]) == bench.leads.count(LeadQuery()) == 57


def test_a_lead_shows_names_and_its_status_is_changed_with_a_contract(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox
) -> None:
    tab = _lead_chosen(qtbot, bench, account)
    page = tab.page
    qtbot.waitUntil(lambda: bool(tab.names.choices("channels")), timeout=SOON)
    assert tab.found.records.table.model().index(0, 2).data() == "sale lead"
    assert _facts(page.facts)["Channel"].startswith("Channel ")

    contract = {field.name: field for field in page.change.form.fields}["contractNumber"]
    page.change.form.set_values({"status": "lead"})
    page.change.form.changed.emit("status")
    assert contract.isHidden()
    page.change.form.set_values({"status": "customer"})
    page.change.form._show_fields()
    assert not contract.isHidden()
    assert set(page.change.arguments()) <= {"leadId", "status"}, "what was not changed is not sent"
    with qtbot.waitSignal(page.changed, timeout=SOON):
        _done(qtbot, page.change, {"status": "opportunity", "tags": "vip"})
    assert tab.found.selected()[0]["status"] == page._record["status"]
    assert not sandbox.problems()


def test_a_customers_contract_goes_with_the_status_that_asks_for_it(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox
) -> None:
    tab = _lead_chosen(qtbot, bench, account)
    statuses = [record["status"] for record in tab.found.records.records]
    tab.found.records.select_row(statuses.index("customer"))
    _done(qtbot, tab.page.change, {"contractNumber": "A-1"})
    assert not sandbox.problems()


def test_a_lost_lead_has_one_of_nine_reasons(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox
) -> None:
    tab = _lead_chosen(qtbot, bench, account)
    page = tab.page
    [reason] = [field for field in page.lost.form.fields if field.name == "reasonLost"]
    assert len(reason.param.choices) == 9
    _done(qtbot, page.lost, {"reasonLost": "competition", "comment": "Chose another"})
    _done(qtbot, page.rating, {"nps": "9"})
    assert not sandbox.problems()


def test_an_action_is_added_by_its_name_and_changed(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox
) -> None:
    tab = _lead_chosen(qtbot, bench, account)
    qtbot.waitUntil(lambda: bool(tab.names.choices("get_action_types")), timeout=SOON)
    actions = tab.page.lead_actions
    with qtbot.waitSignal(actions.found.loaded, timeout=SOON):
        tab.page.parts.chosen.emit(2)
    [kind] = [field for field in actions.add.form.fields if field.name == "leadActionTypeId"]
    kind.set_value(tab.names.choices("get_action_types")[1].value)
    with qtbot.waitSignal(actions.found.loaded, timeout=SOON):
        _done(qtbot, actions.add, {"actionDetail": "Saturday", "date": "2026-05-09 10:00:00"})
    [added] = actions.found.records.records
    assert (added["leadActionTypeId.name"], added["actionDetail"]) == ("Test drive", "Saturday")

    actions.found.records.select_row(0)
    assert actions.forms.currentWidget() is actions.change
    with qtbot.waitSignal(actions.found.loaded, timeout=SOON):
        _done(qtbot, actions.change, {"actionDetail": "Sunday"})
    assert [record["actionDetail"] for record in actions.found.records.records] == ["Sunday"]
    assert not sandbox.problems()


def test_dropped_pdfs_go_to_the_lead_and_six_are_too_many(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox, tmp_path: Path
) -> None:
    tab = _lead_chosen(qtbot, bench, account)
    page = tab.page
    upload = page.documents.upload
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(_pdf(tmp_path, f"{n}.pdf"))) for n in range(6)])
    page.dropEvent(
        QDropEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert page.stack.currentIndex() == 3
    assert upload.run.text() == "Add 6 files to the lead"
    assert not upload.run.isEnabled()
    two = "\n".join(str(tmp_path / name) for name in ("0.pdf", "1.pdf"))
    _done(qtbot, upload, {"documents": two, "documentType": "offers"})
    assert upload.notice._text.text() == "0.pdf, 1.pdf"
    assert not sandbox.problems()

    (tmp_path / "false.pdf").write_text("no PDF")
    upload.form.set_values({"documents": str(tmp_path / "false.pdf"), "documentType": "offers"})
    upload.start()
    qtbot.waitUntil(lambda: upload.notice._title.text() == "“false.pdf” is no PDF.", timeout=SOON)


def test_an_upload_tells_its_bytes_and_can_be_stopped(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox, tmp_path: Path
) -> None:
    upload = _lead_chosen(qtbot, bench, account).page.documents.upload
    large = _pdf(tmp_path, "large.pdf")
    large.write_bytes(large.read_bytes() + b"%" + b"x" * 3_000_000)
    sandbox.footprints.set_fault(Fault("delay", seconds=60, path="/api/lead/*"))
    upload.form.set_values({"documents": str(large), "documentType": "contracts"})
    upload.start()
    qtbot.waitUntil(lambda: "sent, waiting" in upload.busy.words.text(), timeout=SOON)
    assert upload.busy.words.text().startswith("All 3.0 MB sent")
    assert upload.busy.words.isVisibleTo(upload)
    upload.stop.click()
    qtbot.waitUntil(lambda: not upload.busy_now, timeout=SOON)
    assert "look there before you do it again" in upload.notice._text.text()
    assert upload.busy.isHidden()
    sandbox.footprints.set_fault(None)


def test_what_a_person_empties_is_said_to_stay(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    change = _lead_chosen(qtbot, bench, account).page.change
    [status] = [field for field in change.form.fields if field.name == "status"]
    before = change.arguments()
    assert status.value()
    status.set_value("")
    status.changed.emit("status")
    assert "stays as it is" in status._remark.text()
    assert change.arguments() == before


# -- customers ---------------------------------------------------------------------------------------------


def test_a_customer_is_found_changed_and_deleted_once_typed(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox
) -> None:
    tab = CustomersTab(account, bench.tools)
    shown(qtbot, tab)
    with qtbot.waitSignal(tab.search.answered, timeout=SOON):
        tab.search.form.set_values({**WHO, "userPhone": "0799999999"})
        tab.search.start()
    assert tab.search.notice._title.text() == "Nothing was found"
    qtbot.waitUntil(lambda: not tab.search.busy_now)
    _done(qtbot, tab.search, WHO)
    assert tab.name.text() == "Test Test"
    assert [record["catalogue"] for record in tab.timeline.records] == ["Catalog 1"]
    assert len(tab.leads.records) == 1

    tab.change.form.set_values({"userCity": "Cluj-Napoca"})
    assert tab.change.arguments() == {**WHO, "userCity": "Cluj-Napoca"}
    with qtbot.waitSignal(tab.search.done, timeout=SOON):
        _done(qtbot, tab.change)
    assert tab._profile["userCity"] == "Cluj-Napoca"

    qtbot.waitUntil(lambda: not tab.search.busy_now)
    tab.delete.form.set_values({"userExternalId": "2446456"})
    tab.delete.form.changed.emit("userExternalId")
    assert not tab.delete.run.isEnabled()
    tab.delete.confirm.setText("2446456")
    assert tab.delete.run.isEnabled()
    with qtbot.waitSignal(tab.delete.done, timeout=SOON):
        tab.delete.run.click()
    assert tab.pages.currentIndex() == 0
    assert not sandbox.problems()


def test_the_keyboard_is_where_it_was_after_a_call(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    tab = CustomersTab(account, bench.tools)
    shown(qtbot, tab)
    tab.search.form.set_values(WHO)
    phone = tab.search.form.fields[1]
    for before, begin in (
        (phone.editor, tab.search.form.submitted.emit),
        (tab.search.run, tab.search.run.click),
    ):
        before.setFocus()
        with qtbot.waitSignal(tab.search.busy_changed):
            begin()
        assert tab.focusWidget() is tab.search.stop
        qtbot.waitUntil(lambda: not tab.search.busy_now, timeout=SOON)
        assert tab.focusWidget() is before


# -- loyalty -----------------------------------------------------------------------------------------------


def test_a_code_is_found_and_redeemed(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox
) -> None:
    tab = LoyaltyTab(account, bench.tools)
    with qtbot.waitSignal(tab.running.loaded, timeout=SOON):
        shown(qtbot, tab)
    assert tab.found.isHidden()
    person = {"userEmail": "mihai@popescu.com", "userPhone": "+075364628484"}
    _done(qtbot, tab.search, {**person, "campaignInternalId": "msyfms5a9sd2"})
    assert tab.redeem.run.text() == "Redeem or block 9E58EDI"
    with qtbot.waitSignal(tab.history.loaded, timeout=SOON):
        _done(qtbot, tab.redeem)
    assert tab.redeem.notice._title.text() == "9E58EDI is “redeemed” now."
    assert _facts(tab.code)["Status"] == "redeemed"
    assert not tab.redeem.run.isEnabled()
    assert len(tab.history.records.records) == 2
    assert not sandbox.problems()


def test_the_selected_campaign_narrows_the_codes(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    tab = LoyaltyTab(account, bench.tools)
    with qtbot.waitSignal(tab.running.loaded, timeout=SOON):
        shown(qtbot, tab)
    names = [record["name"] for record in tab.running.records.records]
    tab.running.records.select_row(names.index("Demo Campaign 2"))
    _loaded(qtbot, tab.codes)
    assert len(tab.codes.records.records) == 23


# -- catalogue ---------------------------------------------------------------------------------------------


def test_catalogues_are_there_offline_once_loaded(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox
) -> None:
    tab = CatalogueTab(account, bench.tools)
    shown(qtbot, tab)
    tab.refresh.click()
    for table in tab.lists:
        _filled(qtbot, table)
    assert not sandbox.problems()
    sandbox.stop()

    again = CatalogueTab(account, bench.tools)
    shown(qtbot, again)
    for place, table in enumerate(again.lists):
        again.which.chosen.emit(place)
        _filled(qtbot, table)
        assert table.when.text().startswith("As of")


def test_a_filtered_list_of_locations_is_not_kept(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    tab = CatalogueTab(account, bench.tools)
    shown(qtbot, tab)
    locations = tab.lists[3]
    with qtbot.waitSignal(locations.loaded, timeout=SOON):
        tab.which.chosen.emit(3)
    qtbot.waitUntil(locations.load.isEnabled)
    whole = len(locations.records.records)
    locations.form.set_values({"country_name": "Nowhere"})
    _loaded(qtbot, locations)
    assert not locations.records.records
    kept = bench.calls.kept_list(account.id, "locations")
    assert kept is not None
    assert isinstance(kept.content, list)
    assert len(kept.content) == whole


def test_pickers_are_filled_from_what_was_kept_when_there_is_no_network(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox
) -> None:
    def choices() -> SendChoices:
        params = bench.accounts.vendor("footprints").destination
        made = SendChoices(account.id, params, bench.calls, bench.runner)
        made.load()
        qtbot.waitUntil(lambda: not made.loading, timeout=SOON)
        return made

    choices()
    sandbox.stop()
    offline = choices()
    fields = {field.name: field for field in offline.fields}
    fields["channel_id"].set_value("5d72559ea51b651623b1ac8b")
    assert fields["channel_id"].editor.property("currentText") == "Channel 1 · Earned Media"
    assert fields["channel_id"].value() == "5d72559ea51b651623b1ac8b"
    assert fields["channel_id"]._remark.text().startswith("This is the list as it was read last")


def test_what_is_kept_for_a_picker_depends_on_the_pickers_before_it(
    bench: Bench, account: Account
) -> None:
    first, second = bench.calls.load_choices(account.id, "offer_category_id", {})
    chosen = {"offer_category_id": first.value}
    offers = bench.calls.load_choices(account.id, "offer_id", chosen)
    later = {**chosen, "channel_id": "any"}
    assert bench.calls.kept_choices(account.id, "offer_id", later) == offers
    other = {"offer_category_id": second.value}
    assert bench.calls.kept_choices(account.id, "offer_id", other) is None


# -- notifications -----------------------------------------------------------------------------------------


def test_each_recipient_gets_one_mail_and_nobody_two(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox, tmp_path: Path
) -> None:
    chosen = add_leads(
        bench.workspace.database,
        [{"email": f"person{n}@example.com", "first_name": "Ada"} for n in range(3)],
    )
    tab = NotificationsTab(account, bench.tools)
    shown(qtbot, tab)
    with qtbot.waitSignal(tab.chosen.read, timeout=SOON):
        tab.set_selection(chosen)
    tab.use.click()
    assert tab.send.text() == "Send 3 e-mails · PRACTICE"
    bench.suppressions.add(["typed@example.com"])
    tab.recipients.set_value("typed@example.com\n" + tab.recipients.value())
    attachment = str(_pdf(tmp_path, "offer.pdf"))
    tab.form.set_values({"templateKey": "welcome", "attachment": attachment})
    tab.send.click()
    qtbot.waitUntil(lambda: len(tab.results.records) == 4, timeout=SOON)
    qtbot.waitUntil(lambda: not tab._sending.busy)
    states = [record["state"] for record in tab.results.records]
    assert states == ["Not sent", "Sent", "Sent", "Sent"], "the first must not be contacted"
    assert tab.notice._title.text() == "3 of 4 e-mails went out."
    tab.recipients.set_value("person1@example.com\nother@example.com")
    tab._show_send()
    assert tab.send.text() == "Send 1 e-mail · PRACTICE"
    assert not sandbox.problems()


def test_after_an_error_the_others_are_left_to_be_sent(
    qtbot: QtBot, bench: Bench, account: Account, tmp_path: Path
) -> None:
    tab = NotificationsTab(account, bench.tools)
    shown(qtbot, tab)
    tab.recipients.set_value("one@example.com\ntwo@example.com")
    (tmp_path / "false.pdf").write_text("no PDF")
    tab.form.set_values({"templateKey": "welcome", "attachment": str(tmp_path / "false.pdf")})
    tab._show_send()
    tab.send.click()
    qtbot.waitUntil(lambda: tab.notice._title.text() == "“false.pdf” is no PDF.", timeout=SOON)
    qtbot.waitUntil(tab.send.isEnabled)
    assert [record["state"] for record in tab.results.records] == ["Not sent"]
    assert tab.send.text() == "Send 2 e-mails · PRACTICE"


# -- tracking ----------------------------------------------------------------------------------------------


def test_each_event_offers_just_its_own_data(qtbot: QtBot, bench: Bench, account: Account) -> None:
    tab = TrackingTab(account, bench.tools)
    shown(qtbot, tab)
    own = {
        "visit": {"brands", "tenants", "interests"},
        "sale": {"receipts"},
        "contact": {"appointmentDate", "senderType"},
        "feedback": {"rating"},
        "engagement": {"description"},
        "profiling": {"percentCompleted"},
    }
    for form in (tab.web_send.form, tab.mobile_send.form):
        for event, names in own.items():
            form.set_values({"actionType": event})
            form.changed.emit("actionType")
            form._show_fields()
            offered = {field.name for field in form.fields if not field.isHidden()}
            data = {name for name in offered if name.startswith("aditionalData")}
            assert data == {f"aditionalData[{name}]" for name in names}


def test_a_session_fills_the_forms_that_report_of_it(
    qtbot: QtBot, bench: Bench, account: Account, sandbox: Sandbox
) -> None:
    tab = TrackingTab(account, bench.tools)
    shown(qtbot, tab)
    _done(qtbot, tab.web_init, {"email": "new@example.com"})
    _done(
        qtbot,
        tab.web_send,
        {"actionType": "visit", "aditionalData[brands]": "One\nTwo"},
    )
    _done(qtbot, tab.mobile_init, {"userEmail": "new@example.com"})
    _done(qtbot, tab.mobile_send, {"actionType": "feedback", "aditionalData[rating]": "9"})
    _done(qtbot, tab.geo, {"lat": "44.4", "lon": "26.1"})
    _done(qtbot, tab.sensors, {"sensors": '[{"uuid": "b9407f30", "rssi": "-60"}]'})
    assert not sandbox.problems()


def test_the_snippet_is_copied_for_a_key_and_a_host(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    tab = TrackingTab(account, bench.tools)
    shown(qtbot, tab)
    page = tab.snippet
    assert not page.copy_head.isEnabled()
    page.key.set_value("key-1")
    page.host.set_value("https://app-shop.example")
    page._show_blocks()
    assert '"key-1"' in page.head.toPlainText()
    page.copy_body.click()
    assert "https://app-shop.example/jsapi/omnichannel.js" in QGuiApplication.clipboard().text()
