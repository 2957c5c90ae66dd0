"""Reports: what became of the leads that were sent, by account and by source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from leaddesk.domain.clock import day_of
from leaddesk.domain.errors import UsageError
from leaddesk.domain.states import DeliveryState
from leaddesk.domain.texts import Text
from leaddesk.store.reports import ReportRepository, Tally

#: States in which a vendor has said what it thinks of a lead.
_JUDGED: Final = frozenset(
    {
        DeliveryState.ACCEPTED,
        DeliveryState.DUPLICATE,
        DeliveryState.HELD,
        DeliveryState.REJECTED,
        DeliveryState.RETURNED,
    }
)
_BEGINNING, _END = "0000", "9999~"
#: Behind a day: after all times of it.
_WHOLE_DAY: Final = "~"


@dataclass(slots=True)
class ReportRow:
    """One account or source. `states` add up to `deliveries`; `leads` came in meanwhile (sources only)."""

    name: str
    vendor: str = ""
    leads: int = 0
    states: dict[DeliveryState, int] = field(default_factory=dict)

    @property
    def deliveries(self) -> int:
        return sum(self.states.values())

    @property
    def accepted_percent(self) -> float | None:
        """Of the leads that the vendor has judged, to one decimal; None where it has judged none."""
        judged = sum(number for state, number in self.states.items() if state in _JUDGED)
        accepted = self.states.get(DeliveryState.ACCEPTED, 0)
        return round(100 * accepted / judged, 1) if judged else None


class ReportService:
    """Dates are days in UTC, both included; an empty one leaves that side open. Never in the UI thread."""

    def __init__(self, reports: ReportRepository) -> None:
        self._reports = reports

    def by_account(self, since: str = "", until: str = "") -> list[ReportRow]:
        """What became of what was sent to each account. Raises UsageError for a date that is none."""
        return _rows(self._reports.by_account(*_span(since, until)))

    def by_source(self, since: str = "", until: str = "") -> list[ReportRow]:
        """How many leads came from each source, and what became of them. Raises UsageError."""
        span = _span(since, until)
        rows = {row.name: row for row in _rows(self._reports.by_source(*span))}
        for source, number in self._reports.leads_by_source(*span).items():
            rows.setdefault(source, ReportRow(source)).leads = number
        return sorted(rows.values(), key=lambda row: row.name.casefold())


def _rows(tallies: Iterable[Tally]) -> list[ReportRow]:
    rows: dict[tuple[str, str], ReportRow] = {}
    for tally in tallies:
        row = rows.setdefault((tally.name, tally.vendor), ReportRow(tally.name, tally.vendor))
        row.states[tally.state] = tally.number
    return list(rows.values())


def _span(since: str, until: str) -> tuple[str, str]:
    first = day_of(since).isoformat() if since else _BEGINNING
    last = f"{day_of(until)}{_WHOLE_DAY}" if until else _END
    if last <= first:
        raise UsageError(
            Text("{until} is before {since}.", until=until, since=since),
            hint="Give the earlier day first, with --from.",
        )
    return first, last
