from __future__ import annotations

import pytest

from leaddesk.domain.fields import FIELD_NAMES
from leaddesk.domain.imports import Aside, Bucket
from leaddesk.files import recognisers
from leaddesk.files.header import plain
from leaddesk.files.mapping import default_mapping
from leaddesk.files.recognisers import Look, Recogniser
from leaddesk.files.recognisers.base import Rule, Said, Section, Signature
from leaddesk.files.recognisers.sorting import Sorter, Totals

META = [
    "id", "created_time", "ad_id", "ad_name", "adset_id", "adset_name", "campaign_id", "campaign_name",
    "form_id", "form_name", "is_organic", "platform", "which_plan?", "full_name", "phone_number", "email",
    "inbox_url", "lead_status",
]  # fmt: skip


def recognise(header: list[str], file: str = "", tail: str = "") -> Recogniser:
    return recognisers.recognise(Look(tuple(map(plain, header)), file, tail))


def test_meta_work_email_and_columns_about_adverts() -> None:
    header = [name if name != "email" else "work_email" for name in META]
    mapping = default_mapping(header, [], recognise(header))
    assert mapping["work_email"] == "email"
    assert mapping["platform"] == "custom.platform"


def test_mailchimp_tells_its_three_lists_by_file_name() -> None:
    header = ["Email Address", "MEMBER_RATING", "OPTIN_TIME", "LEID", "EUID"]
    found = {
        name: recognise(header, f"{name}_email_audience_export_1a2b.csv").id
        for name in ("subscribed", "unsubscribed", "cleaned")
    }
    assert found == {
        "subscribed": "mailchimp",
        "unsubscribed": "mailchimp_unsubscribed",
        "cleaned": "mailchimp_cleaned",
    }


def test_a_footer_tells_a_salesforce_report_in_any_language() -> None:
    tail = '"Grand Totals (5700 records)"\n\n"Confidential Information - Do Not Distribute"'
    assert recognise(["Prénom", "Nom"], tail=tail).id == "salesforce_report"


@pytest.mark.parametrize("header", [[], ["Email"], ["Record ID", "Amount"], ["id", "platform"]])
def test_anything_else_is_generic(header: list[str]) -> None:
    assert recognise(header).id == "generic"
    assert recognisers.by_id("of an older program").id == "generic"


def test_ids_are_unique_and_every_kind_can_be_told() -> None:
    known = recognisers.RECOGNISERS
    assert len({one.id for one in known}) == len(known)
    assert all(one.signatures for one in known)
    assert known[-1].id == "generic"


KIND = Recogniser(
    id="kind",
    title="Kind",
    signatures=(Signature(has=frozenset({"email"})),),
    sections=(
        Section("people", leads=True),
        Section("staff", "They work here.", Said("{count:,} colleague", "{count:,} colleagues")),
        Section("notes"),
    ),
    rules=(
        Rule(
            "state", "test", "A test.", Said("{count:,} test left out", "{count:,} tests left out")
        ),
        Rule("state", "new", said=Said("{count:,} new")),
        Rule("", "the end", "Below.", bucket=Bucket.NOT_DATA, alone=True),
    ),
    person="email",
)


def test_rows_are_sorted_by_section_and_rule() -> None:
    sorter = Sorter(KIND, ["Email", "State"], 6)
    rows = [
        ["Report of spring"], ["Staff", ""], ["Who", "State"], ["sam@example.com", "x"], ["People"],
        ["Email", "State"],
        ["a@example.com", "new"], ["A@example.com ", "new"], ["b@example.com", "TEST"], ["c@example.com", ""],
        ["", "the end"], ["Notes"], ["anything", "header"], ["more", "words"],
    ]  # fmt: skip
    found = [sorter(line, cells) for line, cells in enumerate(rows, 1)]
    assert [place and place[0] for place in found] == [
        Bucket.NOT_DATA, Bucket.NOT_DATA, Bucket.NOT_DATA, Bucket.SET_ASIDE, Bucket.NOT_DATA, Bucket.NOT_DATA,
        None, None, Bucket.SET_ASIDE, None,
        Bucket.NOT_DATA, Bucket.NOT_DATA, Bucket.NOT_DATA, Bucket.NOT_DATA,
    ]  # fmt: skip
    assert found[0] == Aside(Bucket.NOT_DATA)
    assert found[3] == Aside(Bucket.SET_ASIDE, "They work here.")
    assert sorter.summary() == "Kind: 2 leads, 1 test left out, 1 new, 1 colleague"


def test_totals_are_of_people_with_several_rows() -> None:
    kind = Recogniser(id="k", title="K", person="email", adds="minutes")
    totals = Totals(kind, ["Minutes", "Email"])
    assert totals.wanted
    for cells in (["3", "a"], ["4", "A "], ["--", "a"], ["5", "b"], ["6"]):
        totals.see(cells)
    assert totals.put(["3", "a"]) == ["7", "a"]
    assert totals.put(["5", "b"]) == ["5", "b"]
    assert not Totals(kind, ["Email"]).wanted


def test_an_address_of_outlook_is_of_one_place() -> None:
    header = ["Home Street", "Home City", "Home Postal Code", "Home Country", "Business Street", "Business City",
              "Business Postal Code", "Business Country", "E-mail Type"]  # fmt: skip
    mapping = default_mapping(header, [], recognisers.by_id("outlook"))
    assert {name: field for name, field in mapping.items() if field in FIELD_NAMES} == {
        "Business Street": "address",
        "Business City": "city",
        "Business Postal Code": "postal_code",
        "Business Country": "country",
    }


@pytest.mark.parametrize("status", ["Guest", "External", "Unverified"])
def test_no_company_is_called_guest(status: str) -> None:
    assert recognisers.by_id("teams").tidy["name"](f"Ada Example ({status})") == "Ada Example"
    assert (
        recognisers.by_id("teams").tidy["name"]("Example, Ada (Guest Ltd)")
        == "Example, Ada (Guest Ltd)"
    )
