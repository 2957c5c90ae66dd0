"""PUBLITRAC v1's calls about campaigns: Get campaigns, Execute campaigns on leads, Add emails campaign."""

from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from leaddesk.sandbox.checks import is_email
from leaddesk.sandbox.messages import Answer
from leaddesk.sandbox.publitrac_calls import Call, Calls, Method, email_errors, length_errors
from leaddesk.sandbox.publitrac_lead_calls import DOOR
from leaddesk.sandbox.publitrac_leads import now
from leaddesk.sandbox.publitrac_records import Campaign, Mail
from leaddesk.sandbox.publitrac_sync import Draft, read_draft
from leaddesk.sandbox.publitrac_xml import (
    FILTERED_LIST,
    children,
    exactly,
    failure,
    fields_element,
    items,
    needs_cdata,
    read,
    refusal,
    response,
    switch,
    text,
    texts,
)

_SYNC_LEAD: Final = 9018
_CAMPAIGNS_PER_PAGE: Final = 100
_MOST_LEADS: Final = 50
_EXECUTE_FAILED: Final = "Execute campaigns on leads failed."
_MAIL_FAILED: Final = "Lead emails synchronization failed."


class CampaignCalls(Calls):
    """Campaigns by name."""

    def methods(self) -> dict[str, Method]:
        return {
            "getCampaigns": Method(self._get_campaigns, ("GET",), (), ("page",)),
            "executeCampaign": Method(self._execute, ("POST",), ("query",)),
            "addEmailCampaign": Method(self._add_email_campaign, ("GET", "POST"), ("query",)),
        }

    def _get_campaigns(self, call: Call) -> Answer:
        """Takes a page and shows no paging; the campaigns stand beside each other, with names in mixed case."""
        page = call.page()
        campaigns = list(self.records.campaigns.values())
        shown = campaigns[(page - 1) * _CAMPAIGNS_PER_PAGE : page * _CAMPAIGNS_PER_PAGE]
        return response(5001, "Get campaigns success.", *map(_campaign_element, shown))

    def _execute(self, call: Call) -> Answer:
        """All of the leads in all of the campaigns, or nothing (Remarques)."""
        emails, names = read(call.query, _read_execution, _EXECUTE_FAILED)
        errors = email_errors(emails, short=True)
        errors += [error for name in names for error in length_errors("a campaign's name", name)]
        if errors:
            raise refusal(_EXECUTE_FAILED, *errors)
        errors = self.unknown(emails, "9005 - Lead ({email}) does not exist.")
        errors += [
            f"Campaign ({name}) does not exist."
            for name in names
            if name not in self.records.campaigns
        ]
        if errors:
            return failure(_EXECUTE_FAILED, *errors)
        leads = dict.fromkeys(map(self.first, emails))
        for name in names:
            self.records.campaigns[name].leads += leads
        call.request.stored = True
        return response(1100, "Execute campaigns on leads success.")

    def _add_email_campaign(self, call: Call) -> Answer:
        """Makes e-mail, list and campaign, stores the leads and mails those that are new to the campaign."""
        mailing = read(call.query, lambda root: _read_mailing(root, call.query), _MAIL_FAILED)
        errors = mailing.errors()
        for draft in mailing.drafts:
            new = not self.book.with_email(draft.email)
            errors += draft.errors("9018 - {text} for xml lead->email ({email})", needs_sources=new)
        if errors:
            raise refusal(_MAIL_FAILED, *errors, status=_SYNC_LEAD)
        several = [one.email for one in mailing.drafts if len(self.book.with_email(one.email)) > 1]
        errors = [f"9018 - Several leads have the email ({email})" for email in several]
        if mailing.name in self.records.views:
            errors.append(FILTERED_LIST)
        if errors:
            return failure(_MAIL_FAILED, *errors, status=_SYNC_LEAD)
        for draft in mailing.drafts:
            self._mail(mailing, draft)
        call.request.stored = True
        return response(2001, "Lead emails synchronization successfull.")

    def _mail(self, mailing: "_Mailing", draft: Draft) -> None:
        known = self.book.with_email(draft.email)
        if known:
            (lead,) = known
            self.book.update(lead, draft.native, draft.custom, DOOR)
        else:
            lead = self.book.insert(draft.native, draft.custom, DOOR)
        campaign = self.records.campaign(mailing.name, "Email")
        campaign.updated = now()
        self.records.add_to_list(mailing.name, [lead])
        if lead not in campaign.leads:
            campaign.leads.append(lead)
            self.records.mails.append(Mail(mailing.name, draft.email, mailing.email))


@dataclass(frozen=True, slots=True)
class _Mailing:
    """A request of Add emails campaign: the campaign's name, the texts of the e-mail, its leads."""

    name: str
    email: dict[str, str]
    drafts: list[Draft]

    def errors(self) -> list[str]:
        errors = length_errors("a campaign's name", self.name)
        required = {"name": self.name, **self.email}
        required["message"] = required.pop("html") + required.pop("text")
        errors += [f"{name} is required" for name, value in required.items() if not value.strip()]
        sender = self.email["fromEmail"]
        if sender.strip() and not is_email(sender):
            errors.append(f"9002 - fromEmail ({sender}) is invalid")
        if len(self.drafts) > _MOST_LEADS:
            errors.append(f"{len(self.drafts)} leads are more than the {_MOST_LEADS} of one call")
        return errors


def _read_execution(root: Element) -> tuple[list[str], list[str]]:
    leads, campaigns = exactly(root, "request", "leads", "campaigns")
    return texts(leads, "leads", "lead", "email"), texts(campaigns, "campaigns", "campaign", "name")


def _read_mailing(root: Element, query: str) -> _Mailing:
    information, email, leads = exactly(root, "request", "information", "email", "leads")
    needs_cdata(query, "html", "text")
    parts = children(email, "email", {"fromName", "fromEmail", "subject", "message", "options"})
    missing = {"fromName", "fromEmail", "subject", "message"} - parts.keys()
    if missing:
        raise ValueError(f"<email> has no <{min(missing)}>, which is needed")
    if "options" in parts:
        switch(*exactly(parts.pop("options"), "options", "sendAsSalesRep"))
    html, plain = exactly(parts.pop("message"), "message", "html", "text")
    fields = {name: text(part) for name, part in parts.items()}
    drafts = [read_draft(lead) for lead in items(leads, "leads", "lead")]
    if not drafts:
        raise ValueError("<leads> has no <lead>")
    name = text(*exactly(information, "information", "name"))
    return _Mailing(name, {**fields, "html": text(html), "text": text(plain)}, drafts)


def _campaign_element(campaign: Campaign) -> Element:
    fields = {
        "id": campaign.id,
        "Name": campaign.name,
        "Type": campaign.kind,
        "Token": campaign.token,
        "CampaignType": "CAMPAIGNTRACKING",
        "Created_Date": campaign.created,
        "Last_Updated": campaign.updated,
    }
    return fields_element("campaign", fields.items())
