"""The leads that the Convertr stand-in holds: what is decided about them, as a result and as items of the list."""

import datetime as dt
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Record:
    """A stored lead; what will be decided about it (`verdict`) is known from the monotonic time `due` on."""

    fields: dict[str, str]
    campaign_id: str
    verdict: str
    due: float
    created: dt.datetime

    @property
    def decided(self) -> bool:
        return self.verdict != "pending" and time.monotonic() >= self.due


def is_wanted(record: Record, query: dict[str, str]) -> bool:
    """Whether the lead is in the list that this query asks for (GET Leads v4)."""
    created = record.created.date().isoformat()
    return (
        query.get("campaign.id", record.campaign_id) == record.campaign_id
        and query.get("createdTs[after]", "") <= created
        and created <= query.get("createdTs[before]", "9999")
        and query.get("updatedTs[after]", "") <= created
    )


def item(number: str, record: Record) -> dict[str, object]:
    """An item of the list; the status before a decision, and the shape of leadData, are our reading."""
    values = [{"name": name, "value": value} for name, value in record.fields.items()]
    own = ("email", "firstName", "lastName", "telephone")
    verdict = "invalid" if record.verdict == "duplicate" else record.verdict
    return {
        "id": int(number),
        "createdTs": record.created.isoformat(timespec="seconds"),
        **{name: record.fields.get(name, "") for name in own},
        "processrStatus": verdict if record.decided else "pending",
        "leadData": [*values, {"name": "leadHash", "value": f"{int(number):032x}"}],
    }


def findings(number: str, record: Record) -> dict[str, object]:
    """The body for a lead that is not valid; how caution shows in it is our reading."""
    reason = "Telephone could not be verified" if record.verdict == "caution" else "Invalid email"
    return {
        "qaReasons": [reason],
        "failedJobs": [] if record.verdict == "caution" else ["Email validation"],
        "leadData": {**record.fields, "id": int(number), "processrStatus": record.verdict},
    }
