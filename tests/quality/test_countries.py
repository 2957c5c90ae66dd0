from __future__ import annotations

import phonenumbers
import pytest

from leaddesk.quality.countries import country_code
from leaddesk.resources import resource


@pytest.mark.parametrize(
    ("value", "code"),
    [("GB", "GB"), ("gbr", "GB"), ("U.K.", "GB"), ("United Kingdom", "GB"), ("Royaume-Uni", "GB"),
     ("DEUTSCHLAND", "DE"), ("România", "RO"), ("Romania", "RO"), ("États-Unis", "US"), ("España", "ES"),
     ("Côte d'Ivoire", "CI"), ("Țările de Jos", "NL"), ("Antigua and Barbuda", "AG"), ("Suiza", "CH"),
     ("EU", ""), ("", ""), ("Atlantis", ""), ("--", ""), ("N/A", ""), ("n.a.", ""), ("NA", "NA")],
)  # fmt: skip
def test_countries_by_code_and_name(value: str, code: str) -> None:
    assert country_code(value) == code


def test_no_two_countries_share_a_name() -> None:
    lines = resource("countries/names.tsv").read_text("utf-8").splitlines()[1:]
    for names in (line.split("\t") for line in lines):
        assert {country_code(name) for name in names} == {names[0]}


def test_every_country_with_telephones_is_known() -> None:
    unknown = {
        region for region in phonenumbers.SUPPORTED_REGIONS if country_code(region) != region
    }
    assert unknown <= {
        "AC",
        "TA",
    }  # islands that share a code with Saint Helena and are no ISO country
