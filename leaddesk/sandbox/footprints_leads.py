"""Footprints, section Leads: adding, updating and listing leads, prospects, NPS and lost leads."""

from collections.abc import Mapping
from typing import Final

from leaddesk.sandbox import footprints_catalogue as catalogue
from leaddesk.sandbox.checks import JSON, is_date, media_type, strict_json
from leaddesk.sandbox.footprints_book import Book, append
from leaddesk.sandbox.footprints_door import Door
from leaddesk.sandbox.footprints_fields import (
    DAY,
    EMAIL,
    MOMENT,
    PERSON,
    PHONE,
    TEXT,
    TEXTS,
    TIME_ZONE,
    Fields,
    Tree,
    complaints,
    dated,
    known,
    one_of,
    whole,
)
from leaddesk.sandbox.footprints_views import Record, flat, iso, listed
from leaddesk.sandbox.messages import Answer, Request, json_answer
from leaddesk.sandbox.standin import Route

# Add Lead, Body.
LEAD_FIELDS: Final[Fields] = {
    **PERSON,
    "offlineCampaignId": known(catalogue.OFFLINE_CAMPAIGN_IDS),
    "offerCategoryId": known(catalogue.OFFER_CATEGORY_IDS),
    "offerId": known(catalogue.OFFER_IDS),
    "locationId": known(catalogue.LOCATION_IDS),
    "consultantId": known(catalogue.CONSULTANT_IDS),
    "channelId": known(catalogue.CHANNEL_IDS),
    "nps": whole(0, 10),
    "userIncome": TEXT,
    "userDistrict": TEXT,
    "tags": TEXTS,
    "createdAt": dated(MOMENT),
    "timezone": TIME_ZONE,
    "userComments": TEXT,
}
# Update Lead, Body. The format of contractDate is not said: both that the document uses elsewhere are taken.
_CONTRACT: Final[Fields] = {
    "contractNumber": TEXT,
    "contractValue": TEXT,
    "contractDate": dated(DAY, MOMENT),
    "contractDescription": TEXT,
}
_UPDATE: Final[Fields] = {
    "userCompanyName": TEXT,
    "userCompanyAddress": TEXT,
    "status": one_of(("prospect", "lead", "sale_lead", "opportunity", "customer", "lost")),
    "skuId": known(catalogue.SKU_IDS),
    "channelId": known(catalogue.CHANNEL_IDS),
    "skuExternalId": TEXT,
    **_CONTRACT,
    "tags": TEXTS,
}
# Add prospect, Body.
_PROSPECT: Final[Fields] = {
    **dict.fromkeys(
        (
            "avandorUserId", "avandorSession", "userFirstName", "userLastName", "companyName", "companyType",
            "userCountry", "userAddress", "userPosition", "companyWebsite", "potentialScore",
        ),
        TEXT,
    ),
    "userEmail": EMAIL,
    "userPhone": PHONE,
}  # fmt: skip
# Update NPS and Update Lost Lead: three of four samples end the name in a space, the tables do not.
_COMMENT: Final = ("comment", "comment ")
_REASONS: Final = (
    "poor_qualification", "need", "wrong_time", "price_too_high", "lost_momentum", "competition", "abandoned",
    "feature", "other",
)  # fmt: skip


class LeadCalls:
    """The calls on leads that are not about actions or documents."""

    def __init__(self, door: Door, book: Book) -> None:
        self._door = door
        self._book = book

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("POST", "/api/lead", self._add, push=True),
            Route("GET", "/api/lead", self._list),
            Route("PUT", "/api/lead/{lead_id}", self._update),
            Route("POST", "/api/prospect", self._add_prospect, push=True),
            Route("PUT", "/api/lead/{lead_id}/nps", self._nps),
            Route("POST", "/api/lead/{lead_id}/nps", self._nps),
            Route("PUT", "/api/lead/{lead_id}/leadLost", self._lost),
        )

    def lead(self, identity: str) -> Record:
        """The lead of this id; refuses one that was never given out."""
        lead = self._book.leads.get(identity)
        if lead is None:
            raise self._door.refusal(404, f"there is no lead {identity!r}", "Lead not found")
        return lead

    # Section Add Lead.

    def _add(self, request: Request) -> Answer:
        self._door.admit(request)
        tree = self._door.tree(self._door.pairs(request))
        if not tree:
            # No field is marked as required, but a lead of nothing is no lead (our reading).
            raise self._door.refusal(400, "the lead has no field at all")
        self._door.refuse_values(complaints(tree, LEAD_FIELDS))
        taken = LEAD_FIELDS.keys() | self._door.custom_variables
        # The document says what happens to undeclared variables: nothing. Somebody's data is lost that way.
        request.problems += [
            f"{name} is no declared custom variable: ignored" for name in tree if name not in taken
        ]
        kept = {name: value for name, value in tree.items() if name in taken}
        request.stored = True
        return json_answer(200, {"_id": self._book.add(kept, "lead")})

    # Section Add prospect.

    def _add_prospect(self, request: Request) -> Answer:
        """No Headers are shown; the table allows JSON for the sake of avandorSession."""
        self._door.admit(request)
        if media_type(request.headers) == JSON:
            fields = self._json_prospect(request)
        else:
            fields = dict(self._door.form(request, _PROSPECT))
        request.stored = True
        return json_answer(200, {"_id": self._book.add(fields, "prospect")})

    def _json_prospect(self, request: Request) -> Record:
        try:
            document = strict_json(request.body)
        except ValueError as error:
            raise self._door.refusal(400, f"the body is not JSON: {error}") from error
        if not isinstance(document, dict):
            raise self._door.refusal(400, "the body is not a JSON object")
        wrong = {
            name: "takes a string"
            for name, value in document.items()
            if not isinstance(value, (str, dict) if name == "avandorSession" else str)
        }
        self._door.refuse_values(wrong)
        texts: Tree = {
            name: value if isinstance(value, str) else "" for name, value in document.items()
        }
        self._door.check(texts, _PROSPECT)
        return dict(document)

    # Section Update Lead.

    def _update(self, request: Request) -> Answer:
        self._door.admit(request)
        lead = self.lead(request.path_values["lead_id"])
        tree = self._door.form(request, _UPDATE)
        status = str(tree.get("status", lead["status"]))
        if status != "customer":
            self._door.refuse_values(
                {name: "goes only with status customer" for name in tree if name in _CONTRACT}
            )
        contract = {name: value for name, value in tree.items() if name in _CONTRACT}
        values: Record = {name: value for name, value in tree.items() if name not in _CONTRACT}
        if contract:
            # Each one is a contract of its own: repeating the call makes another (our reading).
            values |= {"contract": contract, "contractId": self._book.new_id()}
        elif "contractId" in lead:
            # Sent sale_lead, the sample's lead with a contract answers customer.
            values["status"] = "customer"
        self._book.change(lead, values)
        request.stored = True
        return json_answer(200, flat(lead))

    # Section Get Leads.

    def _list(self, request: Request) -> Answer:
        parameters = ("startDate", "endDate", "pageSize", "page", "appKey")
        query = self._door.admit_reading(request, *parameters)
        if "appKey" in query:
            self._door.check_app_key(query["appKey"])
        for name in ("startDate", "endDate"):
            if name in query and not is_date(query[name], DAY):
                raise self._door.refusal(400, f"{name} must be a date as Y-m-d")
        size = self._door.positive("pageSize", query.get("pageSize", str(self._door.page_size)))
        page = self._door.positive("page", query.get("page", "1"))
        found = [lead for lead in self._book.assigned() if self._within(lead, query)]
        step = max(1, size - self._door.lead_overlap)
        shown = [listed(lead) for lead in found[(page - 1) * step :][:size]]
        headers = self._door.page_headers(page, len(found), step) if self._door.lead_headers else ()
        return json_answer(200, shown, headers)

    def _within(self, lead: Record, query: Mapping[str, str]) -> bool:
        day = iso(lead["createdAt"])[:10]
        last = query.get("endDate", "9999-12-31")
        return query.get("startDate", "") <= day and (
            day < last or (self._door.end_included and day == last)
        )

    # Sections Update NPS and Update Lost Lead.

    def _nps(self, request: Request) -> Answer:
        self._door.check_contradicted_verb(request)
        self._door.admit(request)
        lead = self.lead(request.path_values["lead_id"])
        fields = self._with_comment(request, {"nps": whole(1, 10)}, "nps")
        self._book.change(lead, {"nps": fields["nps"]})
        self._comment(lead, fields)
        request.stored = True
        return json_answer(200, {"status": "success"})

    def _lost(self, request: Request) -> Answer:
        """Answers with the status the lead had before, as the sample does; reads show it lost from now on."""
        self._door.admit(request)
        lead = self.lead(request.path_values["lead_id"])
        fields = self._with_comment(request, {"reasonLost": one_of(_REASONS)}, "reasonLost")
        before = lead["status"]
        self._book.change(lead, {"status": "lost", "reasonLost": fields["reasonLost"]})
        comment = self._comment(lead, fields)
        request.stored = True
        shown = flat(lead) | {"status": before}
        return json_answer(200, shown | {"comments": comment} if comment else shown)

    def _with_comment(self, request: Request, fields: Fields, required: str) -> dict[str, str]:
        pairs = self._door.pairs(request)
        named = [("comment", value) if name in _COMMENT else (name, value) for name, value in pairs]
        tree = self._door.tree(named)
        self._door.check(tree, {**fields, "comment": TEXT}, (required,))
        return {name: value for name, value in tree.items() if isinstance(value, str)}

    def _comment(self, lead: Record, fields: dict[str, str]) -> str:
        """Keeps the comment, if there is one, and returns its id."""
        if not fields.get("comment"):
            return ""
        identity = self._book.new_id()
        append(lead, "comments", {"_id": identity, "comment": fields["comment"]})
        return identity
