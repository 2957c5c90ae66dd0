"""The calls about leads, their actions and their documents."""

from __future__ import annotations

from typing import Final

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param, ParamKind
from leaddesk.vendors.footprints.declaring import (
    CUSTOM_VARIABLES,
    EMAIL,
    LEAD_ID,
    PAGE,
    PERSON,
    PHONE,
    Call,
    choice,
    day,
    number,
    texts,
)

_GROUP: Final = "Leads"
_TAGS: Final = texts("tags", "Tags")
_COMMENT: Final = Param("comment", "Comment", kind=ParamKind.LONG_TEXT)
_AS_CUSTOMER: Final = "status=customer"

_ADD_LEAD = Call(
    Operation(
        "add_lead",
        "Send a lead",
        _GROUP,
        "POST",
        Repeat.NEVER,
        (
            Param("offlineCampaignId", "Campaign", "The id of an offline campaign."),
            Param("offerCategoryId", "Catalogue", "The id of a catalogue of offers."),
            Param("offerId", "Offer", "The id of an offer."),
            Param("locationId", "Location", "The id of the shop or office that looks after it."),
            Param("consultantId", "Consultant", "The id of the person who looks after it."),
            Param("channelId", "Channel", "The id of the channel it came by."),
            choice("nps", "Rating", "From 0 to 10.", *map(str, range(11))),
            *PERSON,
            Param("userIncome", "Income"),
            Param("userDistrict", "District"),
            _TAGS,
            day("createdAt", "Created", "When the lead came up, with the time of day."),
            Param("timezone", "Time zone", "The zone of that time, as in America/Los_Angeles."),
            Param("userComments", "Comments", kind=ParamKind.LONG_TEXT),
            Param(
                CUSTOM_VARIABLES,
                "Custom variables",
                "Only those listed in the account's settings: Footprints drops any other without a word.",
                ParamKind.MAPPING,
            ),
        ),
        "Add Lead",
        help="Adds a lead; every call adds one more. A lead without location, catalogue, offer and consultant "
        "is stored, but is not in the list of leads.",
    ),
    "/api/lead",
)

_UPDATE_LEAD = Call(
    Operation(
        "update_lead",
        "Change a lead",
        _GROUP,
        "PUT",
        # With contract fields, each call may make one more contract.
        Repeat.NEVER,
        (
            LEAD_ID,
            choice(
                "status",
                "Status",
                "",
                *("prospect", "lead", "sale_lead", "opportunity", "customer", "lost"),
            ),
            Param("userCompanyName", "Company"),
            Param("userCompanyAddress", "Address of the company"),
            Param("skuId", "SKU", "The id of the SKU the lead is about now."),
            Param("channelId", "Channel", "The id of the channel the lead came by."),
            Param("skuExternalId", "SKU code", "The SKU's code in your own database."),
            Param("contractNumber", "Contract number", when=_AS_CUSTOMER),
            Param("contractValue", "Contract value", when=_AS_CUSTOMER),
            day("contractDate", "Contract date", when=_AS_CUSTOMER),
            Param("contractDescription", "Contract description", when=_AS_CUSTOMER),
            _TAGS,
        ),
        "Update Lead",
        help="Changes the status, the assignment or the tags. What comes back is the lead as Footprints has it "
        "then, which need not be what was asked for.",
    ),
    "/api/lead/{leadId}",
)

_GET_LEADS = Call(
    Operation(
        "get_leads",
        "List leads",
        _GROUP,
        "GET",
        Repeat.SAFE,
        (
            day("startDate", "From"),
            day("endDate", "To", "Footprints does not say whether this day belongs to the range."),
            number("pageSize", "Leads on a page"),
            PAGE,
            Param(
                "appKey",
                "Application key",
                "Only the leads of that application.",
                ParamKind.SECRET,
            ),
        ),
        "Get Leads",
        help="Only leads with location, catalogue, offer and consultant are listed.",
        result="table",
    ),
    "/api/lead",
    paged=True,
)

_ADD_PROSPECT = Call(
    Operation(
        "add_prospect",
        "Send a prospect",
        _GROUP,
        "POST",
        Repeat.NEVER,
        (
            Param("avandorUserId", "Avandor user"),
            Param(
                "avandorSession",
                "Avandor session",
                "Its id, or a JSON object; with an object, all is sent as JSON.",
                ParamKind.LONG_TEXT,
            ),
            Param("userFirstName", "First name"),
            Param("userLastName", "Last name"),
            Param("companyName", "Company"),
            Param("companyType", "Type of company"),
            Param("userCountry", "Country"),
            Param("userAddress", "Address"),
            Param("userPosition", "Position"),
            PHONE,
            EMAIL,
            Param("companyWebsite", "Website of the company"),
            Param("potentialScore", "Score", "How promising the person is."),
        ),
        "Add prospect",
        help="Adds a person who is not a lead yet; every call adds one more.",
    ),
    "/api/prospect",
)

_UPDATE_NPS = Call(
    Operation(
        "update_nps",
        "Rate a lead",
        _GROUP,
        "PUT",
        Repeat.SAFE,
        (
            LEAD_ID,
            choice("nps", "Rating", "From 1 to 10.", *map(str, range(1, 11)), required=True),
            _COMMENT,
        ),
        "Update NPS",
        help="Stores how likely the person is to recommend you.",
        result="done",
    ),
    "/api/lead/{leadId}/nps",
    verb_setting="nps_verb",
)

_MARK_LOST = Call(
    Operation(
        "mark_lost",
        "Mark a lead as lost",
        _GROUP,
        "PUT",
        Repeat.SAFE,
        (
            LEAD_ID,
            choice(
                "reasonLost",
                "Reason",
                "",
                *("poor_qualification", "need", "wrong_time", "price_too_high", "lost_momentum"),
                *("competition", "abandoned", "feature", "other"),
                required=True,
            ),
            _COMMENT,
        ),
        "Update Lost Lead",
        help="Stores why the lead came to nothing.",
    ),
    "/api/lead/{leadId}/leadLost",
)

_UPLOAD_DOCUMENTS = Call(
    Operation(
        "upload_documents",
        "Add documents to a lead",
        _GROUP,
        "PUT",
        Repeat.NEVER,
        (
            LEAD_ID,
            choice(
                "documentType",
                "Kind of document",
                "",
                *("contracts", "offers", "consents"),
                required=True,
            ),
            Param(
                "documents",
                "Documents",
                "One to five PDF files. They are looked into before they are sent.",
                ParamKind.FILES,
                required=True,
            ),
            Param("leadActionId", "Action", "The id of the lead's action they belong to."),
        ),
        "Upload Lead Documents",
        help="Stores PDF files with a lead. Sent twice, they are stored twice.",
    ),
    "/api/lead/{leadId}/{documentType}",
)

_ACTION: Final = (
    Param("leadActionTypeId", "Kind of action", "The id of an action type.", required=True),
    Param("actionDetail", "Description", kind=ParamKind.LONG_TEXT),
    day("date", "When", "With the time of day; a time with a zone is written in UTC."),
)
_ACTIONS = (
    Call(
        Operation(
            "add_action",
            "Add an action to a lead",
            _GROUP,
            "POST",
            Repeat.NEVER,
            (LEAD_ID, *_ACTION),
            "Add Lead Action",
            help="Notes something that was done or is to be done for a lead.",
        ),
        "/api/lead/action",
    ),
    Call(
        Operation(
            "update_action",
            "Change an action",
            _GROUP,
            "PUT",
            Repeat.SAFE,
            (Param("actionId", "Action", "The action's id.", required=True), LEAD_ID, *_ACTION),
            "Update Lead Action",
            help="Writes kind, description and time of an action anew.",
        ),
        "/api/lead/action/{actionId}",
    ),
    Call(
        Operation(
            "get_actions",
            "List the actions of a lead",
            _GROUP,
            "GET",
            Repeat.SAFE,
            (LEAD_ID,),
            "Get Lead Actions",
            help="All actions of one lead.",
            result="table",
        ),
        "/api/lead/actions/{leadId}",
    ),
    Call(
        Operation(
            "get_action_types",
            "List the kinds of action",
            _GROUP,
            "GET",
            Repeat.SAFE,
            (),
            "Get Lead Action Types",
            help="The kinds of action that were set up at Footprints.",
            result="table",
        ),
        "/api/lead/action-types",
    ),
)

LEAD_CALLS: Final = (
    *(_ADD_LEAD, _UPDATE_LEAD, _GET_LEADS, _ADD_PROSPECT, _UPDATE_NPS, _MARK_LOST),
    *(_UPLOAD_DOCUMENTS, *_ACTIONS),
)
