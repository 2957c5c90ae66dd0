"""Fetching PUBLITRAC's leads, page by page, each lead once."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Final

from leaddesk.domain.clock import day_of
from leaddesk.domain.errors import UsageError
from leaddesk.domain.texts import Text
from leaddesk.vendors import values
from leaddesk.vendors.capabilities import PulledLead, PulledPage
from leaddesk.vendors.http import Pairs
from leaddesk.vendors.publitrac_fields import lead_values
from leaddesk.vendors.publitrac_v1 import queries
from leaddesk.vendors.publitrac_v1.link import Link
from leaddesk.vendors.publitrac_v1.methods import METHODS, Method
from leaddesk.vendors.publitrac_v1.tables import Row

#: No lead of PUBLITRAC is older.
_FIRST_DAY: Final = dt.date(2000, 1, 1)
#: PUBLITRAC's clock may be a day ahead of this computer's.
_TOMORROW: Final = dt.timedelta(days=1)


async def pull(
    link: Link, what: str, since: str, until: str, today: dt.date
) -> AsyncIterator[PulledPage]:
    """Leads of the account, of a search, a list or a view, changed on the days from `since` to `until`.

    The only operator of a search that the document shows is `like`, so a range becomes searches for the years,
    months and days in it. Lists and views take no search: there the range is looked for among all members.
    """
    first, last = (day_of(day) if day else None for day in (since, until))
    seen: set[str] = set()
    several = False
    for method, params in _calls(what, first, last, today):
        announced = came = 0
        async for page, said in link.pages(method, params):
            if not said.ok:
                raise link.not_answered(said)
            announced, came = max(announced, page.total or 0), came + len(page.rows)
            rows = [row for row in page.rows if _in_range(row, first, last)]
            leads = [lead for row in rows if (lead := _pulled(row)).vendor_id not in seen]
            seen.update(lead.vendor_id for lead in leads if lead.vendor_id)
            several = several or bool(first or last)
            yield PulledPage(tuple(leads), None if several else page.total)
        if came < announced:
            yield PulledPage((), missing=announced - came)


def _calls(
    what: str, first: dt.date | None, last: dt.date | None, today: dt.date
) -> Iterator[tuple[Method, Pairs]]:
    kind, _, name = what.partition(":")
    if kind == "list" and name:
        yield METHODS["get_list"], [("listName", name)]
    elif kind == "view" and name:
        yield METHODS["get_view"], [("viewName", name)]
    elif what == "leads" or (kind == "search" and name):
        rows = _rows(name) if name else []
        for prefix in _prefixes(first, last, today):
            changed = [{"field": "lastUpdated", "operator": "like", "value": f"{prefix}%"}]
            query = queries.search([*rows, *(changed if prefix else [])])
            yield METHODS["get_leads"], [("query", query)]
    else:
        raise UsageError(
            Text("“{what}” cannot be fetched from PUBLITRAC.", what=what),
            hint="Use leads, list:NAME, view:NAME or search:ROWS.",
        )


def _rows(text: str) -> Sequence[dict[str, object]]:
    try:
        rows = json.loads(text)
    except ValueError:
        rows = None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UsageError(
            "This search cannot be read.",
            hint='Write its rows as JSON: [{"field": "city", "operator": "like", "value": "Laval%"}].',
        )
    return rows


def _prefixes(first: dt.date | None, last: dt.date | None, today: dt.date) -> Iterator[str]:
    """Beginnings of dates that together are all days of the range; one empty beginning where there is no range."""
    if first is None and last is None:
        yield ""
        return
    # Nothing was changed after today, so the end may as well be that of the year: fewer searches.
    latest = (today + _TOMORROW).replace(month=12, day=31)
    day, end = max(first or _FIRST_DAY, _FIRST_DAY), min(last or latest, latest)
    while day <= end:
        year, month = day.replace(month=12, day=31), _end_of_month(day)
        if (day.month, day.day) == (1, 1) and year <= end:
            yield f"{day:%Y}"
            day = year
        elif day.day == 1 and month <= end:
            yield f"{day:%Y-%m}"
            day = month
        else:
            yield f"{day:%Y-%m-%d}"
        day += dt.timedelta(days=1)


def _end_of_month(day: dt.date) -> dt.date:
    return (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)


def _in_range(row: Row, first: dt.date | None, last: dt.date | None) -> bool:
    """Whether a lead was changed in the range; true where the answer does not say."""
    changed = values.calendar_date(row.get("lastUpdated", ""))
    if changed is None or (first is None and last is None):
        return True
    return (first is None or changed >= first) and (last is None or changed <= last)


def _pulled(row: Row) -> PulledLead:
    return PulledLead(row.get("id") or row.get("email", ""), lead_values(row))
