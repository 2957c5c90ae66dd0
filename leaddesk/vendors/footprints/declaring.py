"""How a documented call is declared here: the operation that people see, and how it goes onto the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from leaddesk.vendors.base import Operation, Param, ParamKind

#: The parameter whose names become fields of their own (section “Add Lead”, the last row of the table).
CUSTOM_VARIABLES: Final = "customVariables"


@dataclass(frozen=True, slots=True)
class Call:
    """One documented call.

    `path` has a `{place}` for each argument that belongs there. Of the others, a GET takes all into its query,
    every other verb into its form, in bracket notation; FILES make it multipart. A call with `app_key` is allowed
    by the application key in its form, every other by the token in its query.

    `verb_setting` names the account setting with the verb where the document shows two. `paged` calls take a
    `page`. `holder` is the part of the answer that holds the list where the answer is no list itself. `ranges` are
    the least and the greatest value of a number.
    """

    operation: Operation
    path: str
    app_key: bool = False
    verb_setting: str = ""
    paged: bool = False
    holder: str = "data"
    ranges: Mapping[str, tuple[float, float]] = field(default_factory=dict)


def number(name: str, label: str, help_text: str = "", *, required: bool = False) -> Param:
    """A parameter that takes a number."""
    return Param(name, label, help_text, ParamKind.NUMBER, required)


def day(name: str, label: str, help_text: str = "", *, when: str = "") -> Param:
    """A parameter that takes a date."""
    return Param(name, label, help_text, ParamKind.DATE, when=when)


def flag(name: str, label: str) -> Param:
    """A parameter that takes yes or no; nothing is sent where it is not given."""
    return Param(name, label, "", ParamKind.FLAG)


def texts(name: str, label: str, help_text: str = "", *, when: str = "") -> Param:
    """A parameter that takes a list of texts."""
    return Param(name, label, help_text, ParamKind.LIST, when=when)


def choice(
    name: str,
    label: str,
    help_text: str,
    *choices: str,
    required: bool = False,
    default: str = "",
    when: str = "",
) -> Param:
    """A parameter that takes one of some values."""
    return Param(
        name, label, help_text, ParamKind.CHOICE, required, default, choices=choices, when=when
    )


PAGE: Final = number("page", "Page", "Counted from 1. Empty brings all pages.")
LEAD_ID: Final = Param("leadId", "Lead", "The lead's id at Footprints.", required=True)
EMAIL: Final = Param("userEmail", "E-mail address")
PHONE: Final = Param("userPhone", "Phone")

#: What sections “Add Lead” and “Update customer” both take, in the document's order.
PERSON: Final = (
    Param("userFirstName", "First name"),
    Param("userLastName", "Last name"),
    EMAIL,
    PHONE,
    choice("userSex", "Sex", "", "male", "female"),
    Param("userCity", "City"),
    Param("userCounty", "County"),
    Param("userCountry", "Country"),
    Param("userAddress", "Address"),
    choice(
        "userFamilyDetalis",
        "Family status",
        "Whether the person lives alone or is married.",
        "single",
        "married",
    ),
    Param("userChildren", "Number of children"),
    Param("userIndustry", "Industry"),
    Param("userCompanyName", "Company"),
    Param("userCompanyAddress", "Address of the company"),
    Param("userJob", "Job"),
    Param("userJobDescription", "Description of the job"),
    day("userBirthday", "Birthday"),
    Param("userExternalId", "Own id", "The person's id in your own database."),
    Param("facebookUrl", "Facebook profile", "Its web address."),
    Param("imageUrl", "Picture", "Its web address."),
    Param(
        "marketingChannels",
        "Marketing channels",
        "Ways of contact the person agreed to, or did not.",
        ParamKind.RECORDS,
        fields=(
            choice(
                "channel",
                "Channel",
                "",
                *("sms", "email", "notification", "dm", "socialMedia"),
                required=True,
            ),
            choice("type", "On behalf of", "", "owner", "group", "partners"),
            flag("agreed", "Agreed"),
        ),
    ),
    Param(
        "customDetails",
        "Other details",
        "Names and values of your own. A value may itself be a JSON object.",
        ParamKind.MAPPING,
    ),
    flag("hasKids", "Has kids"),
    number("noOfKids", "Number of kids"),
    flag("agreeTandc", "Agrees to the terms and conditions"),
    flag("agreePrivacy", "Agrees to the privacy policy"),
    flag("agreedTargetedMessages", "Agrees to personalised messages"),
    flag("isAdult", "Is an adult"),
)
