"""The calls of PUBLITRAC's v1 document about campaigns and sales, as people see them."""

from __future__ import annotations

from typing import Final

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind

#: Names of campaigns, and addresses of the leads they run on, have “fewer than 50 characters”.
_BELOW_50: Final = 49

STAGES: Final = (
    *("Prospecting", "Qualification", "Needs Analysis", "Value Proposition", "Id. Decision Makers"),
    *(
        "Perception Analysis",
        "Proposal/Price Quote",
        "Negotiation/Review",
        "Closed Won",
        "Closed Lost",
    ),
)

_PAGE: Final = Param(
    "page", "Page", "Counted from 1. Empty: all pages, one after the other.", ParamKind.NUMBER
)

CAMPAIGN_OPERATIONS: Final = (
    Operation(
        "get_campaigns",
        "List campaigns",
        "Campaigns",
        "GET",
        Repeat.SAFE,
        (_PAGE,),
        "Get campaigns",
        help="Shows the tracking campaigns of the account.",
        result="table",
    ),
    Operation(
        "execute_campaign",
        "Run campaigns on leads",
        "Campaigns",
        "POST",
        Repeat.NEVER,
        (
            Param(
                "emails",
                "E-mail addresses",
                "One a line, of leads that PUBLITRAC has.",
                ParamKind.LIST,
                required=True,
                max_length=_BELOW_50,
            ),
            Param(
                "campaigns",
                "Campaigns",
                "Names of automated campaigns, one a line.",
                ParamKind.LIST,
                required=True,
                max_length=_BELOW_50,
            ),
        ),
        "Execute campaigns on leads",
        help="Puts leads into automated campaigns, all of them or none. LeadDesk looks every lead up first: if "
        "PUBLITRAC does not know one, nothing is done and the answer names them.",
        contacts=("emails",),
    ),
    Operation(
        "add_email_campaign",
        "Send a mailing",
        "Campaigns",
        "POST",
        Repeat.NEVER,
        (
            Param(
                "name",
                "Campaign",
                "A campaign of this name is made, or used again where there is one.",
                required=True,
                max_length=_BELOW_50,
            ),
            Param("fromName", "Sender's name", "What recipients see.", required=True),
            Param("fromEmail", "Sender's e-mail", "Where answers go.", required=True),
            Param("subject", "Subject", "The subject of the e-mail.", required=True),
            Param(
                "html",
                "HTML",
                "The e-mail as HTML. {{FirstName;Default=}} stands for a lead's field.",
                ParamKind.LONG_TEXT,
                required=True,
            ),
            Param(
                "text",
                "Text",
                "The same e-mail as plain text, for programs that show no HTML.",
                ParamKind.LONG_TEXT,
                required=True,
            ),
            Param(
                "sendAsSalesRep",
                "Send as the sales representative",
                "The lead's own sales representative appears as the sender.",
                ParamKind.FLAG,
                default="false",
            ),
            Param(
                "leads",
                "Leads",
                "Each with the names of lead fields or of PUBLITRAC's own; customFields holds the rest.",
                ParamKind.RECORDS,
                required=True,
            ),
            Param(
                "original_source",
                "Original source",
                "Where these leads come from. Empty: each lead's own.",
                max_length=200,
            ),
            Param(
                "original_source_type",
                "Original source type",
                "For example Direct or Web. Empty: each lead's own, else Direct.",
                max_length=200,
            ),
        ),
        "Add emails campaign",
        help="Makes an e-mail, a list and a campaign, adds the leads and sends each of them the e-mail at once. "
        "More than 50 leads go in several calls; the answer says for each lead whether its e-mail went out.",
        result="table",
        contacts=("leads",),
    ),
)

SALES_OPERATIONS: Final = (
    Operation(
        "get_opportunities",
        "List opportunities",
        "Opportunities",
        "GET",
        Repeat.SAFE,
        (_PAGE,),
        "Get opportunities",
        help="Shows the sales opportunities of the account.",
        result="table",
    ),
    Operation(
        "sync_opportunity",
        "Add or update an opportunity",
        "Opportunities",
        "POST",
        Repeat.SAME_CONTENT,
        (
            Param("id", "Id", "Its number in your own system.", required=True),
            Param("name", "Name", "What the opportunity is called.", required=True),
            Param("description", "Description", "What it is about.", ParamKind.LONG_TEXT),
            Param("type", "Type", "For example New Business."),
            Param("accountName", "Company", "Who would buy."),
            Param(
                "salesStage",
                "Stage",
                "How far it has come.",
                ParamKind.CHOICE,
                required=True,
                choices=STAGES,
            ),
            Param("campaignName", "Campaign", "What brought it."),
            Param("leadSource", "Source", "For example Web."),
            Param(
                "amount",
                "Amount",
                "What it may bring, in whole units.",
                ParamKind.NUMBER,
                required=True,
            ),
            Param(
                "dateClosed",
                "Closed on",
                "As 2026-01-31. Needed once it is won or lost.",
                ParamKind.DATE,
            ),
            Param(
                "probability",
                "Probability",
                "In percent, from 1 to 100.",
                ParamKind.NUMBER,
                required=True,
            ),
            Param(
                "leads",
                "Leads",
                "External ids (crmLeadId) of leads that PUBLITRAC has, one a line.",
                ParamKind.LIST,
                required=True,
            ),
        ),
        "Sync opportunity",
        help="Updates the opportunity with this id, or adds it where there is none.",
        result="done",
    ),
    Operation(
        "add_transaction",
        "Note a sale in a shop",
        "Opportunities",
        "POST",
        Repeat.NEVER,
        (
            Param("id", "Id", "The number of the order.", required=True),
            Param("email", "E-mail", "Of the lead that bought.", required=True, max_length=50),
            Param(
                "token", "Account token", "Yours, from PUBLITRAC.", ParamKind.SECRET, required=True
            ),
            Param("type", "Type", "For example buying.", required=True),
            Param("total", "Total", "The price of all.", ParamKind.NUMBER, required=True),
            Param("tax", "Tax", "The tax in it.", ParamKind.NUMBER, required=True),
            Param("shipping", "Shipping", "How it is sent, for example air.", required=True),
            Param("info", "Information", "Anything to remember of it.", required=True),
            Param("currency", "Currency", "Three letters, as EUR.", required=True),
            Param(
                "items",
                "Items",
                "What was bought.",
                ParamKind.RECORDS,
                required=True,
                fields=(
                    Param("id", "Id", "The number of the line or the article.", required=True),
                    Param("name", "Name", "What it is called.", required=True),
                    Param("sku", "SKU", "The article's stock number.", required=True),
                    Param("category", "Category", "What kind of article it is.", required=True),
                    Param("price", "Price", "Of one.", ParamKind.NUMBER, required=True),
                    Param("quantity", "Quantity", "How many.", ParamKind.NUMBER, required=True),
                ),
            ),
        ),
        "E-Commerce Transactions",
        help="Adds a sale to what PUBLITRAC knows of a lead. Its document does not say where to send it: put the "
        "address that PUBLITRAC gives you into the account's settings first.",
        result="done",
    ),
)
