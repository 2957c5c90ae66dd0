"""The lists that leads are assigned by: catalogues, offers, locations and the like."""

from __future__ import annotations

from typing import Final

from leaddesk.domain.deliveries import Repeat
from leaddesk.vendors.base import Operation, Param
from leaddesk.vendors.footprints.declaring import PAGE, Call


def _list(
    name: str,
    title: str,
    path: str,
    section: str,
    help_text: str,
    *params: Param,
    paged: bool = False,
) -> Call:
    operation = Operation(
        name,
        title,
        "Catalogue",
        "GET",
        Repeat.SAFE,
        (*params, PAGE) if paged else params,
        section,
        help=help_text,
        result="table",
    )
    return Call(operation, f"/api/{path}", paged=paged)


CATALOGUE_CALLS: Final = (
    _list(
        "catalogues",
        "List catalogues",
        "offerCategory",
        "List Catalogues",
        "The catalogues of offers.",
        paged=True,
    ),
    _list(
        "offers", "List offers", "offer", "List Offers", "All offers with their prices.", paged=True
    ),
    _list(
        "skus",
        "List SKUs",
        "sku",
        "List SKUs",
        "What an offer is sold as, with prices and quantities.",
        paged=True,
    ),
    _list(
        "locations",
        "List locations",
        "location",
        "List Locations",
        "Shops and offices.",
        Param("country_name", "Country", "Only locations there."),
        Param("county_name", "County", "Only locations there."),
    ),
    _list(
        "offline_campaigns",
        "List campaigns",
        "offlineCampaign",
        "List Offline Campaigns",
        "The offline campaigns that leads may come from.",
    ),
    _list(
        "business_users",
        "List consultants and other users",
        "business-users",
        "List Business Users",
        "Your people at Footprints, with their locations and catalogues.",
    ),
    _list("channels", "List channels", "channels", "List Channels", "The ways that leads come by."),
)
