"""PUBLITRAC v1's calls about what leads did: web visits, clicked links, filled forms."""

from dataclasses import dataclass
from functools import partial
from typing import Final
from xml.etree.ElementTree import Element

from leaddesk.sandbox.messages import Answer
from leaddesk.sandbox.publitrac_calls import Call, Calls, Method, email_errors
from leaddesk.sandbox.publitrac_records import Visit
from leaddesk.sandbox.publitrac_xml import (
    exactly,
    failure,
    needs_cdata,
    read,
    refusal,
    response,
    values,
)

_VISIT: Final = frozenset(
    {"information", "context", "url", "query", "referral", "ip", "userAgent", "sessionId"}
)
_FORM: Final = frozenset({"information", "context", "formName", "url", "values", "sessionId"})


@dataclass(frozen=True, slots=True)
class _Kind:
    """One kind of history: its element, the fields of that, and the success."""

    element: str
    fields: frozenset[str]
    status: int
    what: str
    cdata: tuple[str, ...] = ()


_KINDS: Final = {
    "addWebVisitHistory": _Kind("webvisitleadhistory", _VISIT, 3002, "Add web page history"),
    "addClickLinkHistory": _Kind("clicklinkleadhistory", _VISIT, 3003, "Add click link history"),
    "addFillFormHistory": _Kind(
        "fillformleadhistory", _FORM, 3004, "Add fill form history", ("values",)
    ),
}


class HistoryCalls(Calls):
    """The three calls that add to the history of one known lead; each call adds anew."""

    def methods(self) -> dict[str, Method]:
        return {
            name: Method(partial(self._add, kind), ("POST",), ("email", "query"))
            for name, kind in _KINDS.items()
        }

    def _add(self, kind: _Kind, call: Call) -> Answer:
        failed, email = f"{kind.what} failed.", call.parameters["email"]

        def fields_of(root: Element) -> dict[str, str]:
            needs_cdata(call.query, *kind.cdata)
            (element,) = exactly(root, "request", kind.element)
            return values(element, kind.element, kind.fields)

        fields = read(call.query, fields_of, failed)
        errors = email_errors([email], short=True)
        if errors:
            raise refusal(failed, *errors)
        errors = self.unknown([email], "9005 - Lead ({email}) does not exist.")
        # Remarques: the form has to be one that there is.
        form = fields.get("formName", "")
        if "formName" in kind.fields and form not in self.records.forms:
            errors.append(f"Form ({form}) does not exist.")
        if errors:
            return failure(failed, *errors)
        self.records.history.append(Visit(self.first(email), kind.element, fields))
        call.request.stored = True
        return response(kind.status, f"{kind.what} success.")
