"""The actions of one lead: the list, adding one, changing the selected one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.domain.accounts import Account
from leaddesk.ui.models.record_table import Record
from leaddesk.ui.panels.account.call_form import CallForm
from leaddesk.ui.panels.account.call_table import CallTable
from leaddesk.ui.panels.account.tools import AccountTools
from leaddesk.ui.panels.vendors.footprints.pages import page
from leaddesk.ui.theme import SPACE
from leaddesk.ui.views.parts import card, row, splitter
from leaddesk.ui.widgets.buttons import button
from leaddesk.ui.widgets.labels import Heading
from leaddesk.vendors.capabilities import Choice

_PARAMS: Final = ("leadActionTypeId", "date", "actionDetail")


class LeadActions(QWidget):
    """A selected action fills the form; saving it changes that action."""

    listed = Signal(object)  # Sequence[Choice]

    def __init__(self, account: Account, tools: AccountTools) -> None:
        super().__init__()
        self._lead = ""
        self._stale = True
        columns = {
            "leadActionTypeId.name": self.tr("Kind"),
            "actionDetail": self.tr("Description"),
            "date": self.tr("When"),
        }
        self.found = CallTable(account, tools, "get_actions", columns=columns, detail=False)
        pickers = ("leadActionTypeId",)
        self.add = CallForm(
            account,
            tools,
            "add_action",
            params=_PARAMS,
            pickers=pickers,
            title=self.tr("Add the action"),
        )
        self.change = CallForm(
            account,
            tools,
            "update_action",
            params=_PARAMS,
            pickers=pickers,
            title=self.tr("Save the action"),
        )
        self.title = Heading("", 2)
        self.new = button(self.tr("Add another"), name="footprintsNewAction", kind="link")
        self.new.clicked.connect(self._on_new_clicked)
        self.forms = QStackedWidget()
        for form in (self.add, self.change):
            self.forms.addWidget(form)
            form.done.connect(self.found.load_now)
        self.found.chosen.connect(self._show_form)
        self.found.loaded.connect(self._on_found_loaded)
        side = page(card(row(self.title, None, self.new), self.forms))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.addWidget(splitter(Qt.Orientation.Vertical, self.found, side, (1, 1)))

    def show_lead(self, number: str) -> None:
        """These are of another lead."""
        self._lead, self._stale = number, True
        self.found.set_fixed({"leadId": number})
        self.found.show_none()
        self.add.set_fixed({"leadId": number})
        self.add.set_known({})
        self._show_form()

    def open(self) -> None:
        """They are looked at: read them, if that was not done yet."""
        if self._stale and self._lead:
            self._stale = False
            self.found.load_soon()

    def offer_kinds(self, kinds: Sequence[Choice]) -> None:
        """The kinds of action that there are."""
        for form in (self.add, self.change):
            form.offer("leadActionTypeId", kinds)

    @Slot()
    def _show_form(self) -> None:
        chosen = self.found.selected()
        action: Record = chosen[0] if len(chosen) == 1 else {}
        self.new.setVisible(bool(action))
        self.forms.setCurrentIndex(1 if action else 0)
        self.title.setText(
            self.tr("Change the selected action") if action else self.tr("Add an action")
        )
        if action:
            self.change.set_fixed({"leadId": self._lead, "actionId": str(action.get("_id") or "")})
            self.change.form.set_values(
                {
                    "leadActionTypeId": str(action.get("leadActionTypeId._id") or ""),
                    "date": str(action.get("date") or "")[:19].replace("T", " "),
                    "actionDetail": str(action.get("actionDetail") or ""),
                }
            )
            self.change.notice.clear()

    @Slot()
    def _on_new_clicked(self) -> None:
        self.found.records.table.clearSelection()

    @Slot(object)
    def _on_found_loaded(self, records: Sequence[Record]) -> None:
        self.listed.emit(
            [
                Choice(
                    str(record.get("_id")),
                    " · ".join(
                        str(record[name])
                        for name in ("leadActionTypeId.name", "actionDetail")
                        if record.get(name)
                    ),
                )
                for record in records
            ]
        )
