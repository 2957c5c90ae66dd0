"""Reading the form of Footprints' Add Lead: bracketed names, and the values each field takes."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from leaddesk.sandbox.checks import is_date, is_email

# Names of a form: `tags[0]`, `marketingChannels[0][channel]`, `customDetails[vouchers][shopId]`.
_NAME: Final = re.compile(r"([A-Za-z_]\w*)((?:\[[^\[\]]+\])*)")
_PART: Final = re.compile(r"\[([^\[\]]+)\]")
# The IANA time zone identifier: checked by its shape, because not every system has the list.
_TIME_ZONE: Final = re.compile(r"UTC|[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z0-9_+-]*){1,2}")
_DEEPEST: Final = 3

Tree = dict[str, "Tree | str"]

CHANNELS: Final = frozenset({"sms", "email", "notification", "dm", "socialMedia"})
CHANNEL_TYPES: Final = frozenset({"owner", "group", "partners"})
_BOOLEANS: Final = frozenset({"true", "false"})
# Add Lead, Body: fields that take any text.
TEXT_FIELDS: Final = frozenset(
    {
        "userFirstName", "userLastName", "userPhone", "userCity", "userCounty", "userCountry", "userAddress",
        "userIndustry", "userCompanyName", "userCompanyAddress", "userJob", "userJobDescription", "userIncome",
        "userExternalId", "userDistrict", "facebookUrl", "imageUrl", "userComments",
    }
)  # fmt: skip
# Add Lead, Body: fields that point into the catalogues.
ID_FIELDS: Final = {
    "offlineCampaignId": "offlineCampaign",
    "offerCategoryId": "offerCategory",
    "offerId": "offer",
    "locationId": "location",
    "consultantId": "business-users",
    "channelId": "channels",
}


def _one_of(values: frozenset[str]) -> Callable[[str], str]:
    allowed = ", ".join(sorted(values))
    return lambda value: "" if value in values else f"must be one of {allowed}"


def _dated(pattern: str, name: str) -> Callable[[str], str]:
    return lambda value: "" if is_date(value, pattern) else f"must be a date as {name}"


def _whole_number(value: str) -> str:
    return "" if value.isascii() and value.isdecimal() else "must be a whole number"


def _score(value: str) -> str:
    good = _whole_number(value) == "" and int(value) <= 10
    return "" if good else "must be a whole number from 0 to 10"


def _email(value: str) -> str:
    return "" if is_email(value) else "must be an e-mail address"


def _time_zone(value: str) -> str:
    return "" if _TIME_ZONE.fullmatch(value) else "must be an IANA time zone identifier"


# Add Lead, Body: fields with stated values or formats. A blank value is none of them (our reading).
_CHECKED_FIELDS: Final[dict[str, Callable[[str], str]]] = {
    "userEmail": _email,
    "nps": _score,
    "userSex": _one_of(frozenset({"male", "female"})),
    "userFamilyDetalis": _one_of(frozenset({"single", "married"})),
    "userChildren": _whole_number,
    "noOfKids": _whole_number,
    "userBirthday": _dated("%Y-%m-%d", "Y-m-d"),
    "createdAt": _dated("%Y-%m-%d %H:%M:%S", "Y-m-d H:i:s"),
    "timezone": _time_zone,
    "hasKids": _one_of(_BOOLEANS),
    "agreeTandc": _one_of(_BOOLEANS),
    "agreePrivacy": _one_of(_BOOLEANS),
    "agreedTargetedMessages": _one_of(_BOOLEANS),
    "isAdult": _one_of(_BOOLEANS),
}
LEAD_FIELDS: Final = (
    TEXT_FIELDS | ID_FIELDS.keys() | _CHECKED_FIELDS.keys() | {"tags", "marketingChannels", "customDetails"}
)  # fmt: skip


def form_tree(pairs: list[tuple[str, str]]) -> Tree:
    """The nested values of a form with bracketed names.

    Raises:
        ValueError: for names that are malformed, repeated, or used as value and container at once.
    """
    tree: Tree = {}
    for name, value in pairs:
        match = _NAME.fullmatch(name)
        if match is None:
            raise ValueError(f"{name!r} is not the name of a field")
        parts = [match[1], *_PART.findall(match[2])]
        if len(parts) > _DEEPEST:
            raise ValueError(f"{name!r} is nested too deeply")
        branch = tree
        for part in parts[:-1]:
            inner = branch.setdefault(part, {})
            if not isinstance(inner, dict):
                raise ValueError(f"{name!r} is inside a field that has a value of its own")  # noqa: TRY004
            branch = inner
        if parts[-1] in branch:
            raise ValueError(f"{name!r} occurs more than once")
        branch[parts[-1]] = value
    return tree


def complaints(tree: Tree, catalogues: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """What is wrong with the documented fields of a lead, by field; `catalogues` holds the ids there are."""
    found: dict[str, str] = {}
    for name, value in tree.items():
        if name not in LEAD_FIELDS or name == "customDetails":
            continue
        if name == "tags":
            text = _tags(value)
        elif name == "marketingChannels":
            text = _channels(value)
        elif not isinstance(value, str):
            text = "takes one value, not an array or object"
        elif name in ID_FIELDS:
            text = "" if value in catalogues[ID_FIELDS[name]] else "is not a known id"
        else:
            text = _CHECKED_FIELDS[name](value) if name in _CHECKED_FIELDS else ""
        if text:
            found[name] = text
    if isinstance(tree.get("customDetails"), str):
        found["customDetails"] = "is an object"
    return found


def _is_array(value: Tree | str) -> bool:
    """Whether the keys count from 0: `tags[0]`, `tags[1]`."""
    return not isinstance(value, str) and list(value) == [str(n) for n in range(len(value))]


def _tags(value: Tree | str) -> str:
    if isinstance(value, str) or not _is_array(value):
        return "is an array of strings: tags[0], tags[1]"
    return "" if all(isinstance(tag, str) for tag in value.values()) else "is an array of strings"


def _channels(value: Tree | str) -> str:
    if isinstance(value, str) or not _is_array(value):
        return "is an array of objects: marketingChannels[0][channel]"
    checks = {
        "channel": _one_of(CHANNELS),
        "type": _one_of(CHANNEL_TYPES),
        "agreed": _one_of(_BOOLEANS),
    }
    for entry in value.values():
        if isinstance(entry, str) or not entry:
            return "is an array of objects"
        for name, part in entry.items():
            if name not in checks:
                return f"has no {name!r}"
            text = checks[name](part) if isinstance(part, str) else "takes one value"
            if text:
                return f"{name} {text}"
    return ""
