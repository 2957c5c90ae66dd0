"""The stand-in of the Convertr Publisher API: OAuth tokens, campaign forms and links, leads, and results later.

The document leaves out every URL below the token's; those here are the ones its clients and sister pages use. What
a lead's result will be is decided by words in its e-mail's local part (`ann.caution@…`): `invalid`, `duplicate` (a
bare string), `caution`, `pending` (never decided); any other is valid, unless the campaign already has that
address. Campaigns in every state are in `convertr_campaigns`.
"""

import datetime as dt
import itertools
import json
import re
import time
from typing import Final

from leaddesk.sandbox.checks import (
    CallWindow,
    email_words,
    is_date,
)
from leaddesk.sandbox.convertr_campaigns import CAMPAIGNS, STATE_ANSWERS, Campaign, CampaignState
from leaddesk.sandbox.convertr_door import FIVE_MINUTES, SECRETS, USERNAME, ConvertrDoor
from leaddesk.sandbox.convertr_leads import Record, findings, is_wanted, item
from leaddesk.sandbox.messages import Answer, Refusal, Request, json_answer, text_answer
from leaddesk.sandbox.standin import Operation, Route, SandboxAccount

PUBLISHER_ID: Final = "4711"
_PREFIX: Final = re.compile(r"v2(\.[0-9])?")
# GET Leads v4: the dates of its filters; how many leads a page has is our reading.
_DAYS: Final = ("createdTs[after]", "createdTs[before]", "updatedTs[after]")
_PAGE: Final = 30


class Convertr(ConvertrDoor):
    """Convertr.

    `result_seconds` is the time until a result is known. `lead_list` lets this publisher read the leads of
    version 4; whether publishers may is documented nowhere. `result_window` is the vendor's limit for any five
    minutes.
    """

    vendor_id = "convertr"

    def __init__(self) -> None:
        self.result_seconds = 0.5
        self.lead_list = False
        self.result_window = CallWindow(1400, FIVE_MINUTES)
        self._records: dict[str, Record] = {}
        self._addresses: set[tuple[str, str]] = set()
        self._numbers = itertools.count(900_001)
        super().__init__()

    def routes(self) -> tuple[Route, ...]:
        publisher = "/api/{prefix}/publisher"
        lead_path = "{publisher_id}/forms/{form_id}/campaign/{campaign_id}/leads"
        return (
            *self.door_routes(),
            Route("GET", f"{publisher}/fields/{{campaign_id}}", self._fields),
            Route("GET", f"{publisher}/links/{{campaign_id}}", self._links),
            Route("POST", f"{publisher}/{lead_path}", self._post_lead, push=True),
            Route("GET", f"{publisher}/{{publisher_id}}/lead-result/{{lead_id}}", self._result),
            Route("GET", "/api/v4/leads", self._list),
            Route("GET", "/api/v4/leads/{lead_id}", self._listed),
        )

    def account(self, root: str) -> SandboxAccount:
        campaign = CAMPAIGNS["1001"]
        return SandboxAccount(
            base_url=root,
            settings={
                "base_url": root,
                "publisher_id": PUBLISHER_ID,
                "username": USERNAME,
                "check_campaign": str(campaign.id),
            },
            secrets=dict(SECRETS),
            destination={
                "campaign_id": str(campaign.id),
                "form_id": str(campaign.forms[0].id),
                "link_id": str(campaign.links[0].id),
            },
        )

    def _stored_leads(self) -> list[dict[str, object]]:
        return [
            {**record.fields, "id": number, "campaign_id": record.campaign_id}
            for number, record in self._records.items()
        ]

    def _forget(self) -> None:
        self._records.clear()
        self._addresses.clear()
        for window in (self.login_window, self.result_window, self.total_window):
            window.clear()

    def resolve(self, request: Request) -> Operation:
        operation = super().resolve(request)
        prefix = request.path_values.get("prefix")
        if prefix is not None and not _PREFIX.fullmatch(prefix):
            raise self.refusal(404, f"there is no API version {prefix!r}")
        return operation

    # Sections 3.3 to 3.5.

    def _campaign(self, request: Request) -> Campaign:
        campaign = CAMPAIGNS.get(request.path_values["campaign_id"])
        if campaign is None:
            raise self.refusal(404, "there is no such campaign", "Campaign not found")
        return campaign

    def _fields(self, request: Request) -> Answer:
        self.no_body(request)
        self.enter(request)
        return json_answer(200, [form.listing() for form in self._campaign(request).forms])

    def _links(self, request: Request) -> Answer:
        self.no_body(request)
        self.enter(request)
        return json_answer(200, [link.listing() for link in self._campaign(request).links])

    def _check_publisher(self, request: Request) -> None:
        if request.path_values["publisher_id"] != PUBLISHER_ID:
            raise self.refusal(404, "there is no such publisher", "Publisher not found")

    def _post_lead(self, request: Request) -> Answer:
        query = self.enter(request, "linkId")
        self._check_publisher(request)
        campaign = self._campaign(request)
        form = campaign.form(request.path_values["form_id"])
        if form is None:
            raise self.refusal(404, "the campaign has no such form", "Form not found")
        self._check_link(campaign, query.get("linkId"), request.path_values["prefix"])
        state = self._state(campaign)
        if state != "live":
            # A documented answer to a request in order: no problem is recorded.
            return json_answer(403, STATE_ANSWERS[state])
        values = self.form(request)
        complaints = form.complaints(values)
        if complaints is not None:
            problem = (
                f"form {form.id} does not take these fields: {json.dumps(complaints['errors'])}"
            )
            raise Refusal(json_answer(400, complaints), problem)
        number = str(next(self._numbers))
        self._store(number, {each.name: values.get(each.key, "") for each in form.fields}, campaign)
        request.stored = True
        created = {"data": int(number), "message": "Model was created successfully", "code": 201}
        return json_answer(201, created)

    def _state(self, campaign: Campaign) -> CampaignState:
        if campaign.state == "live" and campaign.capacity is not None:
            taken = sum(lead.campaign_id == str(campaign.id) for lead in self._records.values())
            return "fulfilled" if taken >= campaign.capacity else "live"
        return campaign.state

    def _check_link(self, campaign: Campaign, link_id: str | None, prefix: str) -> None:
        """Links are required (3.4, 3.5); only in v2.4 clients are seen to leave them out."""
        if link_id is None:
            if prefix == "v2.4":
                return
            raise self.refusal(400, "linkId is missing; links are required")
        if campaign.link(link_id) is None:
            raise self.refusal(400, f"the campaign has no link {link_id!r}")

    # The result of a lead, decided when it is stored and known some time later.

    def _store(self, number: str, fields: dict[str, str], campaign: Campaign) -> None:
        address = (str(campaign.id), fields["email"].lower())
        words = email_words(fields["email"])
        chosen = (word for word in ("invalid", "duplicate", "caution", "pending") if word in words)
        verdict = "duplicate" if address in self._addresses else next(chosen, "valid")
        self._addresses.add(address)
        due = time.monotonic() + self.result_seconds
        created = dt.datetime.now(dt.UTC)
        self._records[number] = Record(fields, str(campaign.id), verdict, due, created)

    def _result(self, request: Request) -> Answer:
        self.no_body(request)
        self.enter(request)
        self.admit(self.result_window)
        self._check_publisher(request)
        number = request.path_values["lead_id"]
        record = self._records.get(number)
        if record is None:
            raise self.refusal(404, "there is no such lead", "Lead not found")
        if not record.decided:
            return text_answer(202, "Lead has not been processed yet")
        if record.verdict == "valid":
            # Both an empty body and two quotes have been seen for a valid lead.
            return text_answer(200, '""', "application/json") if int(number) % 2 else _empty()
        if record.verdict == "duplicate":
            return json_answer(200, "Duplicate")
        return json_answer(200, findings(number, record))

    # GET Leads v4: the list, and one lead of it.

    def _list(self, request: Request) -> Answer:
        self.no_body(request)
        query = self.enter(request, "campaign.id", "page", *_DAYS)
        self._admit_lister()
        for name in _DAYS:
            if name in query and not is_date(query[name], "%Y-%m-%d"):
                raise self.refusal(400, f"{name} is no date like 2026-01-31")
        page = query.get("page", "1")
        if not page.isdecimal() or page == "0":
            raise self.refusal(400, f"{page!r} is no page number")
        found = [
            item(number, record)
            for number, record in self._records.items()
            if is_wanted(record, query)
        ]
        start = (int(page) - 1) * _PAGE
        collection = {
            "@type": "hydra:Collection",
            "hydra:member": found[start : start + _PAGE],
            "hydra:totalItems": len(found),
        }
        return json_answer(200, collection)

    def _listed(self, request: Request) -> Answer:
        self.no_body(request)
        self.enter(request)
        self._admit_lister()
        number = request.path_values["lead_id"]
        if number not in self._records:
            raise self.refusal(404, "there is no such lead", "Lead not found")
        return json_answer(200, item(number, self._records[number]))

    def _admit_lister(self) -> None:
        if not self.lead_list:
            raise Refusal(json_answer(403, {"code": 403, "message": "Access denied."}))


def _empty() -> Answer:
    return Answer(200, b"", "application/json")
