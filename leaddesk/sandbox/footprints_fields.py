"""Reading the forms of Footprints: bracketed names, and what each kind of field takes.

A call's fields are a table of checks by name. A check gets the value, a text or a tree of texts, and says what is
wrong with it, or nothing.
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Final

from leaddesk.sandbox.checks import is_date, is_email

# Names of a form: `tags[0]`, `marketingChannels[0][channel]`, `customDetails[vouchers][shopId]`.
_NAME: Final = re.compile(r"([A-Za-z_]\w*)((?:\[[^\[\]]+\])*)")
_PART: Final = re.compile(r"\[([^\[\]]+)\]")
# The IANA time zone identifier: checked by its shape, because not every system has the list.
_TIME_ZONE: Final = re.compile(r"UTC|[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z0-9_+-]*){1,2}")
_NUMBER: Final = re.compile(r"-?\d{1,15}(?:\.\d{1,15})?", re.ASCII)
_WHOLE: Final = re.compile(r"\d{1,15}", re.ASCII)

Tree = dict[str, "Tree | str"]
Check = Callable[["Tree | str"], str]
Fields = Mapping[str, Check]

DAY: Final = "%Y-%m-%d"
MOMENT: Final = "%Y-%m-%d %H:%M:%S"


def form_tree(pairs: list[tuple[str, str]], deepest: int) -> Tree:
    """The nested values of a form with bracketed names of at most `deepest` parts.

    Raises:
        ValueError: for names that are malformed, repeated, or used as value and container at once.
    """
    tree: Tree = {}
    for name, value in pairs:
        match = _NAME.fullmatch(name)
        if match is None:
            raise ValueError(f"{name!r} is not the name of a field")
        parts = [match[1], *_PART.findall(match[2])]
        if len(parts) > deepest:
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


def complaints(tree: Tree, fields: Fields) -> dict[str, str]:
    """What is wrong with the values of a form, by field; names that are not in `fields` are not looked at."""
    found = {name: fields[name](value) for name, value in tree.items() if name in fields}
    return {name: text for name, text in found.items() if text}


def plain(value: object) -> object:
    """A value as JSON shows it: branches that count from 0 become arrays."""
    if not isinstance(value, dict):
        return value
    inner = {name: plain(part) for name, part in value.items()}
    return list(inner.values()) if inner and _counts(value) else inner


def _counts(value: Mapping[str, object]) -> bool:
    return list(value) == [str(number) for number in range(len(value))]


def one(check: Callable[[str], str]) -> Check:
    """A field of one value, which this check judges."""
    return lambda value: (
        check(value) if isinstance(value, str) else "takes one value, not an array or object"
    )


def one_of(values: Collection[str]) -> Check:
    """One of the values that the document accepts."""
    allowed = ", ".join(sorted(values))
    return one(lambda value: "" if value in values else f"must be one of {allowed}")


def dated(*formats: str) -> Check:
    """A date as the document writes them: `Y-m-d` (DAY), `Y-m-d H:i:s` (MOMENT)."""
    names = " or ".join("Y-m-d" if pattern == DAY else "Y-m-d H:i:s" for pattern in formats)
    return one(lambda value: "" if is_date(value, *formats) else f"must be a date as {names}")


def whole(low: int, high: int) -> Check:
    """A number without a fraction, both ends included."""
    return one(
        lambda value: (
            ""
            if _WHOLE.fullmatch(value) and low <= int(value) <= high
            else f"must be a whole number from {low} to {high}"
        )
    )


def number(low: float, high: float) -> Check:
    """A number, perhaps with a point and decimals, both ends included."""
    return one(
        lambda value: (
            ""
            if _NUMBER.fullmatch(value) and low <= float(value) <= high
            else f"must be a number from {low:g} to {high:g}"
        )
    )


def matching(pattern: str, what: str) -> Check:
    """A value of this pattern, which messages call `what`."""
    expression = re.compile(pattern, re.ASCII)
    return one(lambda value: "" if expression.fullmatch(value) else f"must be {what}")


def known(ids: Collection[str]) -> Check:
    """An id out of these; the collection is looked at anew each time."""
    return one(lambda value: "" if value in ids else "is not a known id")


def array(check: Check) -> Check:
    """An array: `tags[0]`, `tags[1]`, counted from 0."""

    def judge(value: "Tree | str") -> str:
        if isinstance(value, str) or not _counts(value):
            return "is an array, its names counted from [0]"
        return next(filter(None, map(check, value.values())), "")

    return judge


def record(fields: Fields, required: Collection[str] = ()) -> Check:
    """An object with these fields and no others."""

    def judge(value: "Tree | str") -> str:
        if isinstance(value, str):
            return "is an object"
        for name in (*value, *required):
            if name not in fields:
                return f"has no {name!r}"
            if name not in value:
                return f"is without its {name}"
        found = complaints(value, fields)
        return next((f"{name} {text}" for name, text in found.items()), "")

    return judge


def any_object(value: "Tree | str") -> str:
    """An object whose fields the document leaves open."""
    return "is an object" if isinstance(value, str) else ""


TEXT: Final = one(lambda _: "")
FILLED: Final = one(lambda value: "" if value.strip() else "must not be blank")
EMAIL: Final = one(lambda value: "" if is_email(value) else "must be an e-mail address")
# Any writing of a number; but a + that is not percent-encoded arrives as a space.
PHONE: Final = one(
    lambda value: "begins with a space: a + is sent as %2B" if value.startswith(" ") else ""
)
TIME_ZONE: Final = one(
    lambda value: "" if _TIME_ZONE.fullmatch(value) else "must be an IANA time zone identifier"
)
BOOLEAN: Final = one_of(("true", "false"))
COUNT: Final = whole(0, 10**15)
TEXTS: Final = array(TEXT)
_MARKETING_CHANNEL: Final = record(
    {
        "channel": one_of(("sms", "email", "notification", "dm", "socialMedia")),
        "type": one_of(("owner", "group", "partners")),
        "agreed": BOOLEAN,
    }
)
# What Add Lead and Update customer both say of a person. A blank value is none of the stated ones (our reading).
PERSON: Final[Fields] = {
    **dict.fromkeys(
        (
            "userFirstName", "userLastName", "userCity", "userCounty", "userCountry", "userAddress",
            "userIndustry", "userCompanyName", "userCompanyAddress", "userJob", "userJobDescription",
            "userExternalId", "facebookUrl", "imageUrl",
        ),
        TEXT,
    ),
    "userEmail": EMAIL,
    "userPhone": PHONE,
    "userSex": one_of(("male", "female")),
    "userFamilyDetalis": one_of(("single", "married")),
    "userChildren": COUNT,
    "userBirthday": dated(DAY),
    "marketingChannels": array(_MARKETING_CHANNEL),
    "customDetails": any_object,
    "noOfKids": COUNT,
    **dict.fromkeys(
        ("hasKids", "agreeTandc", "agreePrivacy", "agreedTargetedMessages", "isAdult"), BOOLEAN
    ),
}  # fmt: skip
