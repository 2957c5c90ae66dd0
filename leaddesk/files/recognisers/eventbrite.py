"""Attendees of Eventbrite. Several share an order, and often the buyer's address; refunded ones are no leads."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Rule, Said, Signature, names

EVENTBRITE = Recogniser(
    id="eventbrite",
    title="Eventbrite attendees",
    signatures=(
        Signature(
            some=names("order, order date, attendee, attendee status, ticket type"), at_least=3
        ),
        Signature(has=names("order, attendee")),
    ),
    fields={
        "attendee": "external_id",
        "order date": "created_at",
        "home address 1": "address",
        "home address 2": "address",
        "order": None,
        "group": None,
    },
    together=frozenset({"address"}),
    rules=(
        Rule(
            "attendee status",
            "refunded|deleted|cancell?ed|not attending",
            "The ticket was refunded or taken back.",
            Said("{count:,} refunded, left out"),
        ),
    ),
    shared_address="Booked with another attendee's e-mail address: no address of its own is known.",
    noun=Said("{count:,} attendee", "{count:,} attendees"),
    unique_ids=True,
)
