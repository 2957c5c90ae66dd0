"""Layout of the account dialog: vendor cards, then a form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.icons import icon
from leaddesk.ui.theme import SPACE, WIDE
from leaddesk.ui.views.parts import row, scrolled, text
from leaddesk.ui.widgets.buttons import ToolButton, button
from leaddesk.ui.widgets.code_row import CodeRow
from leaddesk.ui.widgets.labels import Heading, Line
from leaddesk.ui.widgets.notice import Notice
from leaddesk.ui.widgets.param_field import ParamField
from leaddesk.ui.widgets.vendor_card import VendorCard
from leaddesk.vendors.base import VendorDescriptor


class VendorChoice(QWidget):
    """The first step: one card a vendor."""

    def __init__(self, vendors: Sequence[VendorDescriptor]) -> None:
        super().__init__()
        self.cards = [VendorCard(vendor) for vendor in vendors]
        inner = QWidget()
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(0, 0, SPACE, 0)
        cards.setSpacing(SPACE)
        for card in self.cards:
            cards.addWidget(card)
        cards.addStretch(1)
        self.hint = text(
            self.tr("You need an address and keys from that system. Nothing is sent yet."),
            tone="muted",
        )
        self.practise = button(
            self.tr("Practise without keys…"),
            name="practiseButton",
            kind="quiet",
            icon_name="sparkle",
        )
        self.cancel = button(self.tr("Cancel"), name="cancelButton")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(Heading(self.tr("Which system do the leads go to?"), 1))
        layout.addWidget(self.hint)
        layout.addSpacing(SPACE)
        layout.addWidget(scrolled(inner), 1)
        layout.addLayout(row(self.practise, None, self.cancel))


class AccountForm(QWidget):
    """The second step: one vendor's settings and secrets."""

    def __init__(self, vendor: VendorDescriptor, advanced: Sequence[str]) -> None:
        """`advanced` names the settings that stay folded."""
        super().__init__()
        self.heading = Heading(vendor.title, 1)
        self.back = button(self.tr("Another system"), name="accountBack", icon_name="chevron-left")
        self.name = QLineEdit()
        self.name.setObjectName("accountName")
        self.name.setPlaceholderText(
            self.tr("For example: {vendor}, client name").format(vendor=vendor.title)
        )
        self.name_remark = text(tone="problem")
        self.name_remark.hide()
        self.settings = [ParamField(param, "setting") for param in vendor.all_settings]
        self.secrets = [ParamField(param, "secret") for param in vendor.secrets]
        self.keyring = text(
            self.tr("Secrets go to the keyring of this computer, never into LeadDesk's own files."),
            tone="muted",
        )
        self.fold = ToolButton()
        self.fold.setObjectName("accountAdvanced")
        self.fold.setText(self.tr("Advanced settings"))
        self.fold.setCheckable(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setIcon(icon("chevron-right", self.fold))
        self.more = QWidget()
        self.warning = Notice(self.more)
        self.understood = QCheckBox(self.tr("I have read this and want it anyway"))
        self.understood.setObjectName("accountHttpUnderstood")
        self.notice = Notice(self)
        self.code = CodeRow(self)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Working"))
        self.busy.hide()
        self.cancel = button(self.tr("Cancel"), name="cancelButton")
        self.save = button(self.tr("Save"), name="accountSave")
        self.check = button(
            self.tr("Save and check connection"), name="accountCheck", kind="primary"
        )
        self._arrange(set(advanced))

    def fields(self) -> list[ParamField]:
        """All fields, those a person fills in first first."""
        return [*self.settings, *self.secrets]

    def _arrange(self, advanced: set[str]) -> None:
        inner = QWidget()
        form = QVBoxLayout(inner)
        form.setContentsMargins(0, 0, WIDE, 0)
        form.setSpacing(WIDE)
        name_label = QLabel(self.tr("&Name of the account (needed)"))
        name_label.setBuddy(self.name)
        name = QVBoxLayout()
        name.setSpacing(SPACE // 2)
        for part in (name_label, self.name, self.name_remark):
            name.addWidget(part)
        form.addLayout(name)
        for field in self.settings:
            if field.name not in advanced:
                form.addWidget(field)
        for field in self.secrets:
            form.addWidget(field)
        form.addWidget(self.keyring)
        form.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        folded = QVBoxLayout(self.more)
        folded.setContentsMargins(WIDE, 0, 0, 0)
        folded.setSpacing(WIDE)
        for field in self.settings:
            if field.name in advanced:
                folded.addWidget(field)
        folded.addWidget(self.warning)
        folded.addWidget(self.understood)
        self.more.hide()
        form.addWidget(self.more)
        form.addStretch(1)
        self.more.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        top = row(self.heading, self.back)
        top.setStretch(0, 1)
        layout.addLayout(top)
        layout.addWidget(scrolled(inner), 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.code)
        layout.addWidget(self.busy)
        layout.addWidget(Line())
        layout.addLayout(row(self.cancel, None, self.save, self.check))


class AccountDialogView(QStackedWidget):
    """Both steps."""

    def __init__(self, vendors: Sequence[VendorDescriptor], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = VendorChoice(vendors)
        self.form: AccountForm | None = None
        self.addWidget(self.choice)

    def show_form(self, form: AccountForm) -> None:
        """Go to the second step with this form."""
        if self.form is not None:
            self.removeWidget(self.form)
            self.form.deleteLater()
        self.form = form
        self.addWidget(form)
        self.setCurrentWidget(form)
