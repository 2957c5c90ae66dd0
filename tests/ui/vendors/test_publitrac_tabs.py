"""What people do at PUBLITRAC by hand, against its stand-in."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import WorkspaceError
from leaddesk.domain.leads import LeadQuery
from leaddesk.sandbox import Sandbox
from leaddesk.ui.panels.account.panel import AccountPanel
from leaddesk.ui.panels.vendors import vendor_tabs
from leaddesk.ui.panels.vendors.publitrac_v1.campaigns_tab import CampaignsTab
from leaddesk.ui.panels.vendors.publitrac_v1.history_tab import HistoryTab
from leaddesk.ui.panels.vendors.publitrac_v1.leads_tab import LeadsTab
from leaddesk.ui.panels.vendors.publitrac_v1.lists_tab import ListsTab
from leaddesk.ui.panels.vendors.publitrac_v1.mailing_tab import MailingTab, merged
from leaddesk.ui.panels.vendors.publitrac_v1.opportunities_tab import OpportunitiesTab
from leaddesk.ui.widgets.beside import Beside
from tests.fakes import add_leads
from tests.ui.bench import Bench
from tests.ui.vendors.support import SOON, shown


@pytest.fixture
def account(bench: Bench, sandbox: Sandbox) -> Account:
    return bench.account("publitrac_v1", "PUBLITRAC", sandbox.accounts["publitrac_v1"])


def _known_leads(bench: Bench, account: Account, count: int) -> tuple[int, ...]:
    """Leads that PUBLITRAC has, brought into the workspace."""
    return bench.pulling.pull(account.id, "leads").lead_ids[:count]


def test_every_tab_of_publitrac_is_there(qtbot: QtBot, bench: Bench, account: Account) -> None:
    tabs = vendor_tabs(account.vendor)
    for tab in tabs:
        qtbot.addWidget(tab(account, bench.tools))
    assert [tab.title() for tab in tabs] == [
        "Leads",
        "Lists and views",
        "Campaigns",
        "Mailing",
        "Opportunities",
        "History",
    ]


def test_a_search_counts_finds_and_is_pulled(qtbot: QtBot, bench: Bench, account: Account) -> None:
    tab = LeadsTab(account, bench.tools)
    shown(qtbot, tab)
    qtbot.waitUntil(lambda: tab.number.text() == "250 leads found", timeout=SOON)

    tab.rows.set_rows([{"field": "country", "operator": "like", "value": ""}])
    [row] = tab.rows._rows
    with qtbot.waitSignal(tab.rows.changed, timeout=SOON):
        qtbot.keyClicks(row.value, "AT")
    qtbot.waitUntil(lambda: tab.number.text() == "50 leads found", timeout=SOON)

    tab.found.load.pressed.emit()
    with qtbot.waitSignal(tab.found.loaded, timeout=SOON):
        tab.found.load.click()
    assert len(tab.found.records.records) == 50

    with qtbot.waitSignal(tab.leads_changed, timeout=SOON):
        tab.run.pull.click()
    assert bench.leads.count(LeadQuery()) == 50
    with qtbot.waitSignal(tab.leads_requested) as requested:
        tab.run.show_leads.trigger()
    assert requested.args is not None
    assert len(requested.args[0]) == 50


def test_a_saved_search_is_there_again(qtbot: QtBot, bench: Bench, account: Account) -> None:
    tab = LeadsTab(account, bench.tools)
    shown(qtbot, tab)
    rows = [{"field": "lastName", "operator": "like", "value": "Gro%"}]
    tab.rows.set_rows(rows)
    tab.saved.setEditText("Gross")
    qtbot.waitUntil(tab.save.isEnabled, timeout=SOON)
    tab.save.click()
    qtbot.waitUntil(lambda: bench.calls.kept_list(account.id, "saved_searches") is not None)

    again = LeadsTab(account, bench.tools)
    shown(qtbot, again)
    qtbot.waitUntil(lambda: again.saved.count() == 1, timeout=SOON)
    again.saved.setCurrentIndex(0)
    again.saved.activated.emit(0)
    assert again.rows.rows() == rows


def test_searches_saved_before_are_not_replaced_while_they_are_read_or_cannot_be(
    qtbot: QtBot, bench: Bench, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {"Gross": [{"field": "lastName", "operator": "like", "value": "Gro%"}]}
    bench.calls.keep(account.id, "saved_searches", before)
    with monkeypatch.context() as patch:
        patch.setattr(bench.calls, "kept_list", _busy)
        tab = LeadsTab(account, bench.tools)
        shown(qtbot, tab)
        tab.saved.setEditText("Klein")
        tab.save.click()
        qtbot.waitUntil(tab.found.notice.isVisible, timeout=SOON)
        assert not tab.save.isEnabled()
    tab.open()
    qtbot.waitUntil(tab.save.isEnabled, timeout=SOON)
    tab.saved.setEditText("Klein")
    tab.save.click()
    qtbot.waitUntil(lambda: not tab._keeping.busy, timeout=SOON)
    kept = bench.calls.kept_list(account.id, "saved_searches")
    assert kept is not None
    assert kept.content == {**before, "Klein": []}


def test_a_search_that_cannot_be_saved_is_told(
    qtbot: QtBot, bench: Bench, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = LeadsTab(account, bench.tools)
    shown(qtbot, tab)
    qtbot.waitUntil(lambda: tab._opened and not tab._keeping.busy, timeout=SOON)
    monkeypatch.setattr(bench.calls, "keep", _busy)
    tab.saved.setEditText("Klein")
    tab.save.click()
    qtbot.waitUntil(tab.found.notice.isVisible, timeout=SOON)


def _busy(*_asked: object) -> None:
    raise WorkspaceError("The workspace is busy.")


def test_the_chosen_leads_go_on_a_list_and_show_there(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    chosen = _known_leads(bench, account, 3)
    tab = ListsTab(account, bench.tools)
    shown(qtbot, tab)
    assert not tab.add.run.isEnabled()
    with qtbot.waitSignal(tab.chosen.read, timeout=SOON):
        tab.set_selection(chosen)
    tab.add.form.set_values({"list": "Été <&>"})
    tab.add.form.changed.emit("list")
    assert tab.add.run.text() == "Put 3 leads on “Été <&&>”"
    with qtbot.waitSignal(tab.add.done, timeout=SOON):
        tab.add.run.click()

    tab.lists.form.set_values({"list": "Été <&>"})
    with qtbot.waitSignal(tab.lists.loaded, timeout=SOON):
        tab.lists.load.click()
    assert len(tab.lists.records.records) == 3


def test_leads_that_are_missing_at_the_vendor_go_to_the_send_tab(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    [stranger] = add_leads(bench.workspace.database, [{"email": "stranger@example.com"}])
    panel = AccountPanel(account, bench.tools)
    qtbot.addWidget(panel)
    panel.show()
    panel.view.tabs.setCurrentIndex(3)
    panel.own[0].send_requested.emit((stranger,), "Not there yet")
    assert panel.view.tabs.currentWidget() is panel.send
    assert panel.send.view.source.currentText() == "1 lead: Not there yet"


def test_a_campaign_runs_only_when_all_leads_are_known(
    qtbot: QtBot, bench: Bench, sandbox: Sandbox, account: Account
) -> None:
    known = _known_leads(bench, account, 2)
    [stranger] = add_leads(bench.workspace.database, [{"email": "stranger@example.com"}])
    tab = CampaignsTab(account, bench.tools)
    shown(qtbot, tab)
    qtbot.waitUntil(lambda: bool(tab.campaigns.records.records), timeout=SOON)
    tab.campaigns.records.select_row(0)

    with qtbot.waitSignal(tab.chosen.read, timeout=SOON):
        tab.set_selection((*known, stranger))
    with qtbot.waitSignal(tab.run.answered, timeout=SOON):
        tab.run.run.click()
    assert tab.run.notice.isVisible()
    with qtbot.waitSignal(tab.send_requested) as requested:
        tab._sync.trigger()
    assert requested.args is not None
    assert tuple(requested.args[0]) == (stranger,)


def test_a_mail_is_shown_as_one_lead_gets_it_and_sent_to_all(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    chosen = _known_leads(bench, account, 60)
    tab = MailingTab(account, bench.tools)
    shown(qtbot, tab)
    with qtbot.waitSignal(tab.chosen.read, timeout=SOON):
        tab.set_selection(chosen)
    assert tab.compose.run.text() == "Send this mail to 60 leads in 2 mailings"
    [beside] = tab.findChildren(Beside)
    left, right = beside.sizes()
    assert abs(left - right) < 2, "the mail and its preview have half of the room each"
    suppressed = tab.chosen.leads[59].email
    bench.suppressions.add([suppressed])
    tab.hide()
    with qtbot.waitSignal(tab.chosen.read, timeout=SOON):
        tab.show()
    assert tab.chosen.words.text().endswith("must not be contacted: 1")
    assert tab.compose.run.text() == "Send this mail to 59 leads in 2 mailings"
    tab.compose.form.set_values(
        {
            "name": "Spring",
            "fromName": "Marie",
            "fromEmail": "marie@example.com",
            "subject": "For {{FirstName;Default=you}}",
            "html": "<p>Hello <b>{{FirstName;Default=}}</b></p>",
            "text": "Hello {{FirstName;Default=}}",
        }
    )
    tab._show_preview()
    name = tab.chosen.leads[0].fields["first_name"]
    assert tab.subject.text() == f"For {name}"
    assert tab.preview.toPlainText() == f"Hello {name}"

    with qtbot.waitSignal(tab.compose.done, timeout=SOON):
        tab.compose.run.click()
    assert {record["state"] for record in tab.sent.records} == {"Sent"}
    assert len(tab.sent.records) == 59
    assert suppressed not in {record["email"] for record in tab.sent.records}
    assert not tab.compose.run.isEnabled(), "nobody gets this mail twice"
    tab.compose.form.fields[3].set_value("Once more")
    tab.compose.form.changed.emit("subject")
    assert tab.compose.run.text() == "Send this mail to 59 leads in 2 mailings"


def test_who_got_a_mail_does_not_get_it_again_because_of_others(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    known = _known_leads(bench, account, 2)
    [lost] = add_leads(bench.workspace.database, [{"email": "no.source@example.com"}])
    tab = MailingTab(account, bench.tools)
    shown(qtbot, tab)
    tab.resize(1000, 480)
    with qtbot.waitSignal(tab.chosen.read, timeout=SOON):
        tab.set_selection((*known, lost))
    mail = dict.fromkeys(("name", "fromName", "subject", "html", "text"), "Spring")
    tab.compose.form.set_values({**mail, "fromEmail": "marie@example.com"})
    with qtbot.waitSignal(tab.compose.answered, timeout=SOON):
        tab.compose.run.click()
    assert tab.compose.notice._title.text() == "2 of 3 e-mails went out."
    assert "Original source" in tab.compose.notice._text.text()
    assert [record["state"] for record in tab.sent.records] == ["Sent", "Sent", "Not sent"]
    assert tab.compose.run.text() == "Send this mail to 1 lead"
    notice = tab.compose.notice
    qtbot.waitUntil(lambda: notice.visibleRegion().boundingRect() == notice.rect())
    tab.compose.form.set_values({"original_source": "Fair"})
    tab.compose.form.changed.emit("original_source")
    qtbot.waitUntil(lambda: not tab.compose.busy_now)
    with qtbot.waitSignal(tab.compose.done, timeout=SOON):
        tab.compose.run.click()
    assert [record["email"] for record in tab.sent.records] == ["no.source@example.com"]


def test_merge_fields_are_publitracs_own() -> None:
    fields = {"first_name": "Ada"}
    assert merged("{{FirstName;Default=}} {{City;Default=there}} {{Odd One}}", fields) == (
        "Ada there {{Odd One}}"
    )


def test_an_opportunity_is_changed_from_the_table(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    tab = OpportunitiesTab(account, bench.tools)
    with qtbot.waitSignal(tab.found.loaded, timeout=SOON):
        shown(qtbot, tab)
    names = [record["Name"] for record in tab.found.records.records]
    tab.found.records.select_row(names.index("Größerer Auftrag"))
    tab.edit.form.set_values({"probability": "55", "leads": "CRM-1001"})
    with qtbot.waitSignal(tab.found.loaded, timeout=SOON):
        tab.edit.run.click()
    [changed] = [r for r in tab.found.records.records if r["Name"] == "Größerer Auftrag"]
    assert changed["Probability"] == "55"
    assert len(tab.found.records.records) == len(names)


def test_a_visit_is_written_for_the_chosen_lead(
    qtbot: QtBot, bench: Bench, account: Account
) -> None:
    chosen = _known_leads(bench, account, 1)
    tab = HistoryTab(account, bench.tools)
    shown(qtbot, tab)
    with qtbot.waitSignal(tab.chosen.read, timeout=SOON):
        tab.set_selection(chosen)
    visit = tab.forms[0]
    visit.form.set_values({"information": "/blog", "url": "https://example.com/blog"})
    with qtbot.waitSignal(visit.done, timeout=SOON):
        visit.run.click()
    assert visit.notice.isVisible()
