"""Campaigns for many leads at once: run one on leads, and send a mailing. Neither can be taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import LeadDeskError, NotSentError, UncertainError, UsageError
from leaddesk.domain.exchange import Exchange
from leaddesk.domain.leads import Lead
from leaddesk.domain.texts import Text
from leaddesk.vendors.capabilities import CallResult
from leaddesk.vendors.publitrac_fields import TITLE
from leaddesk.vendors.publitrac_params import lead_of
from leaddesk.vendors.publitrac_v1 import codec, queries, replies
from leaddesk.vendors.publitrac_v1.link import Link, joined
from leaddesk.vendors.publitrac_v1.methods import ADD_EMAIL_CAMPAIGN, EXECUTE_CAMPAIGN, METHODS
from leaddesk.vendors.publitrac_v1.queries import Arguments, text

#: Leads in one call of addEmailCampaign (section “Add emails campaign”).
MOST_LEADS: Final = 50
#: How many leads are looked up at a time before a campaign runs.
_AT_A_TIME: Final = 8


async def execute_campaign(link: Link, arguments: Arguments) -> CallResult:
    """Run campaigns on leads (section “Execute campaigns on leads”).

    PUBLITRAC does all or nothing, so every lead is looked up first: if it does not know one, nothing is called
    and the result names them all.
    """
    emails = queries.emails(arguments)
    campaigns = queries.texts(arguments, "campaigns")
    unknown = await _unknown(link, emails)
    summary = {"executed": False, "leads": emails, "campaigns": campaigns, "unknown_leads": unknown}
    if unknown:
        return CallResult(summary, None, ok=False, reasons=tuple(map(_unknown_lead, unknown)))
    query = queries.campaigns(emails, campaigns)
    said = await link.ask(EXECUTE_CAMPAIGN, [("query", query)])
    result = link.result(said, summary | {"executed": said.ok})
    return result if said.ok else replace(result, result=summary)


async def _unknown(link: Link, emails: Sequence[str]) -> list[str]:
    gate = asyncio.Semaphore(_AT_A_TIME)

    async def is_there(email: str) -> bool:
        async with gate:
            found = await link.find_lead(METHODS["get_lead"], [("email", email)])
        return found is not None

    there = await asyncio.gather(*(is_there(email) for email in emails))
    return [email for email, known in zip(emails, there, strict=True) if not known]


def _unknown_lead(email: str) -> Reason:
    message = Text(
        "{title} has no lead {email}, so the campaign was not run for anybody. Send "
        "this lead there first.",
        title=TITLE,
        email=email,
    )
    return Reason("publitrac_9005", message, field="email")


_BECAUSE_OF_OTHERS: Final = Reason(
    "refused_together",
    Text("{title} refused the whole call because of other leads in it.", title=TITLE),
)


@dataclass(slots=True)
class _Recipient:
    """One lead of a mailing, and what became of it: `refused`, `not_sent`, `sent` or `unknown`."""

    lead: Lead
    state: str = "not_sent"
    call: int = 0
    reasons: tuple[Reason, ...] = ()

    def row(self, number: int) -> dict[str, object]:
        words = (f"{one.message} {one.vendor_words}".strip() for one in self.reasons)
        return {
            "lead": number,
            "email": self.lead.email,
            "state": self.state,
            "call": self.call or "",
            "reason": " ".join(words),
        }


@dataclass(slots=True)
class _Mailing:
    """The calls of one mailing so far."""

    recipients: list[_Recipient]
    status: int | None = None
    exchange: Exchange | None = None
    calls: int = 0
    reasons: list[Reason] = field(default_factory=list)

    def note(self, call: Sequence[_Recipient], state: str, reasons: Sequence[Reason]) -> None:
        """What became of the leads of one call. A reason that names one of them belongs to it alone."""
        self.reasons += reasons
        for one in call:
            own = [
                r
                for r in reasons
                if replies.address_in(r.vendor_words) == one.lead.email.casefold()
            ]
            general = [r for r in reasons if not replies.address_in(r.vendor_words)]
            one.state, one.call = state, self.calls
            one.reasons = tuple(own or general or ([] if state == "sent" else [_BECAUSE_OF_OTHERS]))

    def result(self) -> CallResult:
        rows = [one.row(number) for number, one in enumerate(self.recipients, 1)]
        done = all(one.state == "sent" for one in self.recipients)
        return CallResult(rows, self.status, done, tuple(self.reasons), self.exchange)


async def add_email_campaign(link: Link, arguments: Arguments) -> CallResult:
    """Send a mailing (section “Add emails campaign”): a row for each lead says whether it went.

    A lead that PUBLITRAC would refuse, or that comes twice, is left out with a reason. The first call that is
    not simply done ends the mailing: what follows it is `not_sent`.
    """
    origin = ("original_source", "original_source_type")
    options = {name: given for name in origin if (given := text(arguments, name))}
    mailing = _Mailing(_recipients(arguments, options))
    ready = [one for one in mailing.recipients if not one.reasons]
    mailing.reasons += [reason for one in mailing.recipients for reason in one.reasons]
    if not mailing.recipients:
        raise UsageError("The mailing has no leads.", hint="Give at least one.")
    for start in range(0, len(ready), MOST_LEADS):
        call = ready[start : start + MOST_LEADS]
        if not await _send(link, mailing, call, arguments, options):
            break
    return mailing.result()


async def _send(
    link: Link,
    mailing: _Mailing,
    call: Sequence[_Recipient],
    arguments: Arguments,
    options: dict[str, str],
) -> bool:
    query = queries.mailing(arguments, (one.lead for one in call), options)
    try:
        said = await link.ask(ADD_EMAIL_CAMPAIGN, [("query", query)])
    except LeadDeskError as error:
        if not mailing.calls and not isinstance(error, UncertainError):
            raise
        mailing.calls += 1
        mailing.exchange = joined(mailing.exchange, getattr(error, "exchange", None))
        state = "unknown" if isinstance(error, UncertainError) else "not_sent"
        code = "not_sent" if isinstance(error, NotSentError) else "call_failed"
        mailing.note(call, state, [Reason(code, str(error))])
        return False
    mailing.calls += 1
    mailing.exchange = joined(mailing.exchange, said.exchange)
    outcome = link.result(said, None)
    mailing.status = outcome.status
    mailing.note(call, "sent" if said.ok else "refused", outcome.reasons)
    return said.ok


def _recipients(arguments: Arguments, options: dict[str, str]) -> list[_Recipient]:
    recipients, seen = [], set()
    for record in queries.records(arguments, "leads"):
        one = _Recipient(lead_of(record))
        one.reasons = codec.preflight(one.lead, options)
        key = one.lead.email.casefold()
        if not one.reasons and key in seen:
            one.reasons = (
                Reason("twice", "This lead stands in the mailing twice.", field="email"),
            )
        one.state = "refused" if one.reasons else "not_sent"
        seen.add(key)
        recipients.append(one)
    return recipients
