"""The kinds of lead files that are known. The first that matches is taken."""

from __future__ import annotations

from typing import Final

from leaddesk.files.recognisers.base import Look, Recogniser
from leaddesk.files.recognisers.convertr import CONVERTR
from leaddesk.files.recognisers.eventbrite import EVENTBRITE
from leaddesk.files.recognisers.generic import GENERIC
from leaddesk.files.recognisers.google_ads import GOOGLE_ADS
from leaddesk.files.recognisers.google_contacts import GOOGLE_CONTACTS
from leaddesk.files.recognisers.hubspot import HUBSPOT
from leaddesk.files.recognisers.leaddesk_export import LEADDESK_EXPORT, LEADDESK_LINES
from leaddesk.files.recognisers.linkedin import LINKEDIN
from leaddesk.files.recognisers.mail_tools import ACTIVECAMPAIGN, BREVO, KIT, SYSTEME_IO
from leaddesk.files.recognisers.mailchimp import (
    MAILCHIMP,
    MAILCHIMP_CLEANED,
    MAILCHIMP_UNSUBSCRIBED,
)
from leaddesk.files.recognisers.meta_lead_ads import META_LEAD_ADS
from leaddesk.files.recognisers.outlook import OUTLOOK
from leaddesk.files.recognisers.pipedrive import PIPEDRIVE
from leaddesk.files.recognisers.salesforce import SALESFORCE_DATA_LOADER, SALESFORCE_REPORT
from leaddesk.files.recognisers.teams import TEAMS
from leaddesk.files.recognisers.tiktok import TIKTOK
from leaddesk.files.recognisers.zoho import ZOHO
from leaddesk.files.recognisers.zoom import ZOOM_MEETING, ZOOM_WEBINAR

RECOGNISERS: Final = (
    LEADDESK_LINES,
    LEADDESK_EXPORT,
    META_LEAD_ADS,
    TIKTOK,
    ZOOM_WEBINAR,
    ZOOM_MEETING,
    TEAMS,
    HUBSPOT,
    MAILCHIMP_UNSUBSCRIBED,
    MAILCHIMP_CLEANED,
    MAILCHIMP,
    BREVO,
    EVENTBRITE,
    GOOGLE_CONTACTS,
    PIPEDRIVE,
    OUTLOOK,
    ZOHO,
    SALESFORCE_DATA_LOADER,
    SALESFORCE_REPORT,
    ACTIVECAMPAIGN,
    KIT,
    SYSTEME_IO,
    GOOGLE_ADS,
    LINKEDIN,
    CONVERTR,
    GENERIC,
)

__all__ = ["GENERIC", "RECOGNISERS", "Look", "Recogniser", "by_id", "by_opening", "recognise"]


def recognise(look: Look) -> Recogniser:
    """The kind of a file; `generic` when it is none of the others."""
    return next(recogniser for recogniser in RECOGNISERS if recogniser.matches(look))


def by_opening(first_cell: str) -> Recogniser | None:
    """The kind of a file of several tables, by the plain form of its first filled cell."""
    return next((known for known in RECOGNISERS if known.opens(first_cell)), None)


def by_id(name: str) -> Recogniser:
    """The recogniser called `name`; `generic` for one that is not known any more."""
    return next((known for known in RECOGNISERS if known.id == name), GENERIC)
