"""Arguments for every operation of PUBLITRAC v1, fitting what the stand-in holds, and what they bring."""

from __future__ import annotations

from collections.abc import Mapping

from tests.vendors import publitrac_examples as doc

KNOWN = "kontakt001@practice.example"
OTHER = "kontakt002@practice.example"
NOBODY = "nobody@practice.example"
NEW = {"email": "new@practice.example", "originalSource": "Fair"}
OPPORTUNITY = {
    "id": "O-1",
    "name": "Großauftrag <A&B>",
    "salesStage": "Closed Won",
    "amount": 9000,
    "dateClosed": "2026-01-31",
    "probability": 100,
    "leads": ["CRM-1001"],
}


#: Operations that bring tables: their arguments, and how many rows.
ROWS: Mapping[str, tuple[Mapping[str, object], int]] = {
    "get_leads": ({}, 250),
    "get_view": ({"view": "PromoABC_Email_Open"}, 35),
    "get_list": ({"list": "Größte Kunden <A&B>"}, 10),
    "get_campaigns": ({}, 5),
    "get_opportunities": ({}, 2),
}
#: Operations that bring the lead `KNOWN`.
RECORDS: Mapping[str, Mapping[str, object]] = {
    "get_lead": {"email": KNOWN},
    "get_lead_by_external_id": {"external_id": "CRM-1001"},
    "get_lead_by_token": {"token": "_nl-practice.example-1282527313351-84001"},
}
#: Operations that change something: their arguments, and the status of their success.
DONE: Mapping[str, tuple[Mapping[str, object], int]] = {
    "sync_lead": ({**NEW, "custom_fields": {"promoABC": "Zoë <&>"}}, 2006),
    "add_leads_to_list": ({"list": "Neu & groß", "emails": [KNOWN, OTHER]}, 2009),
    "add_web_visit_history": ({"email": KNOWN, **doc.VISIT}, 3002),
    "add_click_link_history": ({"email": KNOWN, **doc.VISIT}, 3003),
    "add_fill_form_history": (
        {"email": KNOWN, "formName": "Infolettre", "values": "Note: a]]>b\r\nName: <Zoë>"},
        3004,
    ),
    "sync_opportunity": (OPPORTUNITY, 5002),
    "execute_campaign": ({"emails": [KNOWN, OTHER], "campaigns": ["Été & Hiver <Zürich>"]}, 1100),
    "add_email_campaign": ({**doc.MAILING, "leads": doc.MAILING_LEADS}, 2001),
    "add_transaction": ({**doc.TRANSACTION, "email": KNOWN}, 200),
    "add_lead": ({**NEW, "email": "added@practice.example"}, 2003),
    "update_lead": ({**NEW, "email": OTHER}, 2004),
    "delete_lead": ({"email": "kontakt250@practice.example"}, 2005),
    "add_lead_to_list": ({"list": "Imported2012", "email": KNOWN}, 2009),
    "remove_lead_from_list": ({"list": "Imported2012", "email": OTHER}, 2008),
}
