"""Footprints, sections Customers and Send Notifications."""

import base64
import binascii
from typing import Final

from leaddesk.sandbox.footprints_book import Book
from leaddesk.sandbox.footprints_door import Door
from leaddesk.sandbox.footprints_fields import (
    COUNT,
    EMAIL,
    FILLED,
    PERSON,
    PHONE,
    TEXT,
    TEXTS,
    Fields,
    array,
    complaints,
    known,
)
from leaddesk.sandbox.footprints_views import profile
from leaddesk.sandbox.messages import Answer, Request, json_answer
from leaddesk.sandbox.standin import Route

# Update customer, Body.
CUSTOMER_FIELDS: Final[Fields] = {
    **PERSON,
    "nationalId": TEXT,
    "interests": TEXTS,
    "preferences": TEXTS,
    "kidsAge": array(COUNT),
}
# The templates of the samples' customer and of practice.
TEMPLATE_KEYS: Final = ("irqm1350re7pw", "welcome")
# Send Notifications, Body.
_NOTIFICATION: Final[Fields] = {
    "templateKey": known(TEMPLATE_KEYS),
    "email": EMAIL,
    "firstName": TEXT,
    "lastName": TEXT,
    "attachmentFileName": FILLED,
    "attachmentFileContent": FILLED,
}
_ATTACHMENT: Final = ("attachmentFileName", "attachmentFileContent")
# Get customers, Query Parameters.
_WHO: Final[Fields] = {"userEmail": EMAIL, "userPhone": PHONE}
_SUCCESS: Final = {"status": "success"}


class CustomerCalls:
    """The calls on customers, and the e-mails sent to them."""

    def __init__(self, door: Door, book: Book) -> None:
        self._door = door
        self._book = book

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("GET", "/api/client", self._get),
            Route("PUT", "/api/client", self._update),
            Route("DELETE", "/api/client", self._delete),
            Route("POST", "/api/notifications/send", self._notify),
        )

    def _get(self, request: Request) -> Answer:
        """By e-mail and phone, both mandatory; how to ask by national id is not said, so nobody can."""
        query = self._door.admit_reading(request, "userEmail", "userPhone")
        for name in ("userEmail", "userPhone"):
            if not query.get(name):
                raise self._door.refusal(400, f"{name} is mandatory")
        self._door.refuse_values(complaints(dict(query), _WHO))
        customer = self._book.customer(query["userEmail"], query["userPhone"])
        if customer is None:
            return self._nobody()
        return json_answer(200, profile(customer, self._book.leads_of(customer)))

    def _nobody(self) -> Answer:
        """A person who is not there: no problem is recorded."""
        return self._door.error(404, "Client not found")

    def _update(self, request: Request) -> Answer:
        """Which field says whose data these are is left open: e-mail and phone as in Get, or the id of Delete."""
        self._door.admit(request)
        tree = self._door.form(request, CUSTOMER_FIELDS)
        email, phone = str(tree.get("userEmail", "")), str(tree.get("userPhone", ""))
        external = str(tree.get("userExternalId", ""))
        if not (email and phone) and not external:
            raise self._door.refusal(
                400, "neither userEmail and userPhone nor userExternalId say who"
            )
        customer = self._book.customer(email, phone) if email and phone else None
        customer = customer or self._book.customer_with("userExternalId", external)
        if customer is None:
            return self._nobody()
        self._book.update(customer, tree)
        request.stored = True
        return json_answer(200, _SUCCESS)

    def _delete(self, request: Request) -> Answer:
        """The one field of the sample; there is no table."""
        self._door.admit(request)
        tree = self._door.form(request, {"userExternalId": FILLED}, ("userExternalId",))
        customer = self._book.customer_with("userExternalId", str(tree["userExternalId"]))
        if customer is None:
            return self._nobody()
        self._book.remove(customer)
        request.stored = True
        return json_answer(200, _SUCCESS)

    # Section Send Notifications.

    def _notify(self, request: Request) -> Answer:
        self._door.admit(request)
        tree = self._door.form(request, _NOTIFICATION, ("templateKey", "email"))
        given = [name for name in _ATTACHMENT if name in tree]
        if len(given) == 1:
            raise self._door.refusal(400, f"{given[0]} is without the other half of the attachment")
        if given and not _is_pdf(str(tree["attachmentFileContent"])):
            self._door.refuse_values({"attachmentFileContent": "is no PDF in base64"})
        request.stored = True
        return json_answer(200, {**_SUCCESS, "message": "Message sent!"})


def _is_pdf(encoded: str) -> bool:
    try:
        return base64.b64decode(encoded, validate=True).startswith(b"%PDF-")
    except (binascii.Error, ValueError):
        return False
