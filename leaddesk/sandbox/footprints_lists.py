"""Footprints, sections List Catalogues, offers, SKUs, Locations, Offline Campaigns, Business Users, Channels."""

from dataclasses import replace
from functools import partial

from leaddesk.sandbox import footprints_catalogue as catalogue
from leaddesk.sandbox.footprints_door import Door
from leaddesk.sandbox.messages import Answer, Request, json_answer
from leaddesk.sandbox.standin import Route


class ListCalls:
    """The calls that list what leads point to."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def routes(self) -> tuple[Route, ...]:
        paged = {
            "offerCategory": catalogue.OFFER_CATEGORIES,
            "offer": catalogue.OFFERS,
            "sku": catalogue.SKUS,
        }
        whole = {
            "offlineCampaign": catalogue.OFFLINE_CAMPAIGNS,
            "business-users": catalogue.BUSINESS_USERS,
            "channels": catalogue.CHANNELS,
        }
        return (
            *(
                Route("GET", f"/api/{name}", partial(self._page, items))
                for name, items in paged.items()
            ),
            *(
                Route("GET", f"/api/{name}", partial(self._all, items))
                for name, items in whole.items()
            ),
            Route("GET", "/api/location", self._locations),
        )

    def _page(self, items: list[dict[str, object]], request: Request) -> Answer:
        """One page, and the totals in headers."""
        query = self._door.admit_reading(request, "page")
        page = self._door.positive("page", query.get("page", "1"))
        size = self._door.page_size
        headers = self._door.page_headers(page, len(items), size)
        answer = json_answer(200, items[(page - 1) * size :][:size], headers)
        if self._door.as_printed and items is not catalogue.OFFER_CATEGORIES:
            # The samples of offers and SKUs have a comma after the last one.
            return replace(answer, body=answer.body[:-1] + b",\n]")
        return answer

    def _all(self, items: list[dict[str, object]], request: Request) -> Answer:
        self._door.admit_reading(request)
        return json_answer(200, items)

    def _locations(self, request: Request) -> Answer:
        """The country and county asked for are compared as they are written; a blank one is none."""
        query = self._door.admit_reading(request, "country_name", "county_name")
        return json_answer(
            200,
            [
                location
                for country, county, location in catalogue.LOCATIONS
                if query.get("country_name") in {None, "", country}
                and query.get("county_name") in {None, "", county}
            ],
        )
