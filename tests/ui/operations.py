"""An invented vendor with one call of every kind, and services that answer what a test wants."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Repeat
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.jobs import CancelToken, ProgressCallback, ignore_progress
from leaddesk.store.calls import VendorList
from leaddesk.vendors.arguments import checked
from leaddesk.vendors.base import Operation, Param, ParamKind, VendorDescriptor
from leaddesk.vendors.capabilities import CallResult

EXCHANGE = Exchange("GET https://vendor.example/people", '[{"id": 1}]', 200, 0.25)
EVERY_KIND = (
    Param("name", "Name", "Who it is.", required=True),
    Param("story", "Story", kind=ParamKind.LONG_TEXT),
    Param("age", "Age", kind=ParamKind.NUMBER),
    Param("born", "Born", kind=ParamKind.DATE),
    Param("agrees", "Agrees", kind=ParamKind.FLAG),
    Param("loud", "Loud", kind=ParamKind.FLAG, default="false"),
    Param("size", "Size", kind=ParamKind.CHOICE, choices=("small", "large")),
    Param("shelf", "Shelf", when="size=large"),
    Param("tags", "Tags", kind=ParamKind.LIST),
    Param("extra", "Extra", kind=ParamKind.MAPPING),
    Param("rows", "Rows", kind=ParamKind.RECORDS),
    Param("lines", "Lines", kind=ParamKind.RECORDS, fields=(Param("sku", "SKU", required=True),)),
    Param("files", "Files", kind=ParamKind.FILES),
)
VENDOR = VendorDescriptor(
    id="invented",
    title="Invented",
    summary="",
    settings=(Param("odd_calls", "Odd calls", kind=ParamKind.FLAG, default="false"),),
    secrets=(),
    destination=(),
    operations=(
        Operation(
            "list_people",
            "List people",
            "People",
            "GET",
            Repeat.SAFE,
            (Param("city", "City"),),
            result="table",
        ),
        Operation(
            "add_person", "Add a person", "People", "POST", Repeat.NEVER, EVERY_KIND, "Section 2"
        ),
        Operation(
            "delete_person",
            "Delete a person",
            "People",
            "DELETE",
            Repeat.SAFE,
            (Param("email", "E-mail", required=True),),
            result="done",
            confirm="email",
        ),
        Operation(
            "odd",
            "Odd call",
            "Odd",
            "POST",
            Repeat.NEVER,
            documented="partial",
            switched_on_by="odd_calls",
        ),
    ),
    send_operation="add_person",
    pulls=("leads", "list:NAME"),
)


@dataclass
class Accounts:
    """Knows one vendor."""

    def vendor(self, _vendor: str) -> VendorDescriptor:
        return VENDOR

    def effective_settings(self, account: Account) -> dict[str, str]:
        return {"odd_calls": "false", **account.settings}


@dataclass
class Calls:
    """Answers every call with `answer`, or raises it; waits for `gate` where there is one."""

    answer: CallResult | LeadDeskError = field(default_factory=lambda: CallResult(None, 200))
    gate: threading.Event | None = None
    made: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    kept: VendorList | None = None

    def call(
        self,
        _account: str,
        operation: str,
        given: Mapping[str, object],
        cancel: CancelToken,
        _progress: ProgressCallback = ignore_progress,
    ) -> CallResult:
        self.made.append((operation, checked(VENDOR.operation(operation), given)))
        while self.gate is not None and not self.gate.wait(0.01):
            cancel.raise_if_cancelled()
        if isinstance(self.answer, LeadDeskError):
            raise self.answer
        return self.answer

    def load_list(
        self, account: str, operation: str, given: Mapping[str, object], cancel: CancelToken
    ) -> VendorList:
        result = self.call(account, operation, given, cancel)
        self.kept = VendorList("2026-11-21T09:00:00.000Z", result.result)
        return self.kept

    def kept_list(self, _account: str, _operation: str) -> VendorList | None:
        return self.kept
