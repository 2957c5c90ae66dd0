"""The stand-in of Footprints for Retail: a token for a year, leads as forms with bracketed names, catalogues.

Sign-in is the document's section Authentication; each other call has a section of its name, and they are kept by
topic: leads, actions and documents, customers, loyalty codes, lists, tracking.
"""

from leaddesk.sandbox import footprints_catalogue as catalogue
from leaddesk.sandbox.footprints_actions import ActionCalls
from leaddesk.sandbox.footprints_book import Book
from leaddesk.sandbox.footprints_customers import CustomerCalls
from leaddesk.sandbox.footprints_door import SECRETS, USERNAME, Door
from leaddesk.sandbox.footprints_leads import LeadCalls
from leaddesk.sandbox.footprints_lists import ListCalls
from leaddesk.sandbox.footprints_loyalty import LoyaltyCalls
from leaddesk.sandbox.footprints_tracking import TrackingCalls
from leaddesk.sandbox.standin import Route, SandboxAccount


class Footprints(Door):
    """Footprints. From the start it knows 57 assigned leads and the people of the document's samples.

    `leads` are those that clients sent; the switches are those of `Door`.
    """

    vendor_id = "footprints"

    def __init__(self) -> None:
        self._book = Book()
        self._lead_calls = LeadCalls(self, self._book)
        self._action_calls = ActionCalls(self, self._book, self._lead_calls)
        self._loyalty_calls = LoyaltyCalls(self, self._book)
        self._tracking_calls = TrackingCalls(self, self._book)
        super().__init__()

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("POST", "/api/token", self.sign_in),
            *self._lead_calls.routes(),
            *self._action_calls.routes(),
            *CustomerCalls(self, self._book).routes(),
            *self._loyalty_calls.routes(),
            *ListCalls(self).routes(),
            *self._tracking_calls.routes(),
        )

    def account(self, root: str) -> SandboxAccount:
        return SandboxAccount(
            base_url=root,
            settings={"base_url": root, "grant": "client_credentials", "username": USERNAME},
            secrets=dict(SECRETS),
            destination={
                "offer_category_id": str(catalogue.OFFER_CATEGORIES[0]["_id"]),
                "offer_id": str(catalogue.OFFERS[0]["_id"]),
                "location_id": str(catalogue.LOCATIONS[0][2]["_id"]),
                "consultant_id": str(catalogue.BUSINESS_USERS[0]["_id"]),
                "channel_id": str(catalogue.CHANNELS[0]["_id"]),
            },
        )

    def _stored_leads(self) -> list[dict[str, object]]:
        return self._book.sent

    def _forget(self) -> None:
        self._book.forget()
        self._action_calls.forget()
        self._loyalty_calls.forget()
        self._tracking_calls.forget()
