from __future__ import annotations

import pytest

from leaddesk.files import recognisers
from leaddesk.files.mapping import default_mapping

META = [
    "id", "created_time", "ad_id", "ad_name", "adset_id", "adset_name", "campaign_id", "campaign_name",
    "form_id", "form_name", "is_organic", "platform", "which_plan?", "full_name", "phone_number", "email",
    "inbox_url", "lead_status",
]  # fmt: skip
META_SHORT = [name for name in META if "_id" not in name and name != "id"] + ["id"]


@pytest.mark.parametrize("header", [META, META_SHORT])
def test_meta_lead_ads(header: list[str]) -> None:
    meta = recognisers.recognise(header)
    assert meta.id == "meta_lead_ads"
    mapping = default_mapping(header, [], meta)
    assert mapping["id"] == "external_id"
    assert mapping["created_time"] == "created_at"
    assert mapping["campaign_name"] == "campaign"
    assert mapping["full_name"] == "full_name"
    assert mapping["phone_number"] == "phone"
    assert mapping["email"] == "email"
    assert mapping["platform"] == "custom.platform"


def test_meta_work_email() -> None:
    header = [name if name != "email" else "work_email" for name in META]
    assert default_mapping(header, [], recognisers.recognise(header))["work_email"] == "email"


def test_meta_sets_its_test_leads_aside() -> None:
    meta = recognisers.by_id("meta_lead_ads")
    assert meta.set_aside is not None
    assert "test lead" in meta.set_aside(["l:1", "<test lead: dummy data for full_name>"])
    assert not meta.set_aside(["l:1", "Ada <Example>"])


@pytest.mark.parametrize(
    "header",
    [
        "Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Associated Company",
        "Record ID,Email,Lifecycle Stage,Company Name",
    ],
)
def test_hubspot(header: str) -> None:
    names = header.split(",")
    hubspot = recognisers.recognise(names)
    assert hubspot.id == "hubspot"
    mapping = default_mapping(names, [], hubspot)
    assert mapping["Record ID"] == "external_id"
    assert mapping[names[-1]] == "company"


@pytest.mark.parametrize("header", [[], ["Email"], ["Record ID", "Amount"], ["id", "platform"]])
def test_anything_else_is_generic(header: list[str]) -> None:
    assert recognisers.recognise(header).id == "generic"
    assert recognisers.by_id("of an older program").id == "generic"
