"""Answers of Footprints for Retail as plain data. Nothing here fails, whatever comes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from leaddesk.domain.fields import CUSTOM_PREFIX
from leaddesk.vendors import answers
from leaddesk.vendors.capabilities import Choice, PulledLead
from leaddesk.vendors.http import ApiResponse
from leaddesk.vendors.loose_json import read_json

Entry = Mapping[str, object]

#: The answer to “Get Lead Actions” and “Get Lead Action Types” as the document prints it: `[ data: [{…}]`.
_BARE_DATA = re.compile(rb"\s*\[\s*[\"']?data[\"']?\s*:\s*(\[.*)", re.DOTALL)
_JAVASCRIPT_TIME = re.compile(
    r"[A-Za-z]{3} ([A-Za-z]{3}) (\d{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2})"
    r"(?: (?:GMT|UTC)(?:([+-])(\d{2}):?(\d{2}))?)?(?: \(.*\))?",
    re.ASCII,
)
_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), 1
    )
}
_FAILED: Final = frozenset({"error", "fail", "failed", "failure"})
_DEEPEST: Final = 20
#: Stands in for an id of the customer's own where there is none; comes back in lists.
_OUR_ID = re.compile(r"leaddesk-\d+", re.ASCII)

_LEAD_FIELDS: Final = {
    "userFirstName": "first_name",
    "userLastName": "last_name",
    "userEmail": "email",
    "userPhone": "phone",
    "userSex": "gender",
    "userCity": "city",
    "userCounty": "region",
    "userCountry": "country",
    "userAddress": "address",
    "userIndustry": "industry",
    "userCompanyName": "company",
    "userJob": "job_title",
    "userComments": "notes",
    "tags": "tags",
}
#: Kept as custom fields of these names.
_EXTRAS: Final = {
    "status": "status",
    "offer": "offer",
    "offerCategory": "catalogue",
    "sku": "sku",
    "skuExternalId": "skuExternalId",
    "consultant": "consultant",
    "locationId": "locationId",
    "channelId": "channelId",
    "offlineCampaignId": "offlineCampaignId",
    **{
        name: name
        for name in (
            *("userChildren", "userCompanyAddress", "userJobDescription"),
            *(
                "userIncome",
                "userDistrict",
                "facebookUrl",
                "imageUrl",
                "nps",
                "hasKids",
                "noOfKids",
            ),
            *("agreeTandc", "agreePrivacy", "agreedTargetedMessages", "isAdult"),
        )
    },
}
_WRITABLE_FAMILIES: Final = ("single", "married")
_CONSENTS: Final = {"email": "consent_email", "sms": "consent_sms"}


def entries(body: bytes, holder: str = "data") -> tuple[Entry, ...] | None:
    """The entries of a list; None where there is no list.

    It is an array, an object with the array under `holder`, an array that holds such an object, or what the
    document prints for actions, which is no JSON at all.
    """
    printed = _BARE_DATA.fullmatch(body)
    if printed is None:
        found = read_json(body)
    else:
        inner = printed[1].rstrip(b" \t\r\n,;")
        found = read_json(inner)
        found = read_json(inner.removesuffix(b"]")) if found is None else found
    if isinstance(found, list) and len(found) == 1:
        inside = answers.as_mapping(found[0]).get(holder)
        found = inside if isinstance(inside, list) else found
    if isinstance(found, dict):
        found = found.get(holder)
    if not isinstance(found, list):
        return None
    return tuple(entry for entry in found if isinstance(entry, dict))


def document(body: bytes) -> object:
    """The answer as it is; None where it is not even nearly JSON."""
    return read_json(body)


def profile(body: bytes) -> Entry | None:
    """A customer's profile, also where it comes in a list."""
    found = read_json(body)
    if isinstance(found, list) and len(found) == 1:
        found = found[0]
    return found if isinstance(found, dict) and found else None


def says_no(value: object) -> bool:
    """Whether an answer with a good HTTP status nevertheless tells of a failure."""
    answer = answers.as_mapping(value)
    return answer.get("success") is False or str(answer.get("status")).lower() in _FAILED


def words_of(response: ApiResponse) -> str:
    """Footprints' own words, with what it says about single fields. No error answer is documented."""
    found = read_json(response.body)
    more = answers.as_mapping(found).get("errors")
    fields = more if isinstance(more, dict) else {"": more}
    said = [
        f"{name}: {words}" if name else words
        for name, entries in fields.items()
        for entry in (entries if isinstance(entries, list) else [entries])
        if (words := answers.words_in(entry))
    ]
    return answers.quote(" · ".join(filter(None, (answers.words_of(response), *said))))


def id_of(entry: Entry) -> str:
    """The `_id` of an entry, which may be a text or a number; empty where it has none."""
    number = entry.get("_id")
    whole = isinstance(number, int) and not isinstance(number, bool)
    return str(number).strip() if whole or isinstance(number, str) else ""


def identity(entry: Entry) -> str:
    """What tells one entry of a list from the others. The document shows two offers with one id, so that their
    names count as well. Codes have no id, and two campaigns may give out the same one: there all counts.
    """
    return _dumped(entry if entry.get("_id") is None else [entry["_id"], entry.get("name")])


def is_last_page(response: ApiResponse, page: int, count: int, fresh: int, so_far: int) -> bool:
    """Whether a page with `count` entries, `fresh` of them new, is the last one.

    The headers decide where they are there (section “List Catalogues”), then the total of “Code List”. Else only a
    page that brings nothing new does: how many leads a page holds at most is not documented.
    """
    pages = response.headers.get("x-total-pages", "")
    if pages.isascii() and pages.isdigit() and len(pages) < 10:
        return page >= int(pages)
    total = answers.as_mapping(read_json(response.body)).get("totalResults")
    if isinstance(total, int) and so_far >= total:
        return True
    return not count or not fresh


def moment(value: object) -> datetime | None:
    """A time in any form that answers have: ISO with Z, `Y-m-d H:i:s`, or as JavaScript prints it.

    It keeps the zone it was written in; without a zone none is guessed.
    """
    if not isinstance(value, str):
        return None
    text = value.strip()
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    match = _JAVASCRIPT_TIME.fullmatch(text)
    if match is None or match[1] not in _MONTHS:
        return None
    offset = timedelta(hours=int(match[8] or 0), minutes=int(match[9] or 0))
    try:
        zone = timezone(-offset if match[7] == "-" else offset)
        year, month, day = int(match[3]), _MONTHS[match[1]], int(match[2])
        hour, minute, second = int(match[4]), int(match[5]), int(match[6])
        return datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None


def utc(value: object) -> datetime | None:
    """A time in UTC. One without a zone counts as UTC, as most of Footprints' times are."""
    found = moment(value)
    try:
        return found and (found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC))
    except OverflowError:
        return None


def flat(entry: Entry) -> dict[str, object]:
    """An entry as one row: `offer.name` for what is within, lists as one text."""
    return dict(_flat("", entry, 0))


def choice(entry: Entry) -> Choice | None:
    """One entry of a list as something to pick; None where it has no id."""
    number = id_of(entry)
    if not number:
        return None
    person = " ".join(str(entry[key]) for key in ("firstName", "lastName") if entry.get(key))
    name = str(entry.get("name") or person or number)
    more = entry.get("address") or entry.get("mediaType") or entry.get("role")
    return Choice(number, f"{name} · {more}" if isinstance(more, str) and more else name)


def belongs_to(entry: Entry, category: str) -> bool:
    """Whether an offer is of a catalogue; offers that do not say count as well."""
    own = answers.as_mapping(entry.get("offerCategory")).get("_id")
    return not category or own is None or own == category


def pulled(entry: Entry, variables: frozenset[str] = frozenset()) -> PulledLead | None:
    """A lead of section “Get Leads” by our fields; None where it has no id. `variables` are the account's own."""
    number = id_of(entry)
    if not number:
        return None
    found = {field: _text(entry.get(name)) for name, field in _LEAD_FIELDS.items()}
    own = _text(entry.get("userExternalId"))
    found["external_id"] = "" if _OUR_ID.fullmatch(own) else own
    born, created = moment(entry.get("userBirthday")), utc(entry.get("createdAt"))
    found["date_of_birth"] = born.date().isoformat() if born else ""
    found["created_at"] = created.isoformat().replace("+00:00", "Z") if created else ""
    found |= _consents(entry.get("marketingChannels"))
    found |= _family(_text(entry.get("userFamilyDetails") or entry.get("userFamilyDetalis")))
    for name, field in _EXTRAS.items():
        found[CUSTOM_PREFIX + field] = _text(entry.get(name))
    more = {name: entry.get(name) for name in variables}
    for name, value in (more | dict(answers.as_mapping(entry.get("customDetails")))).items():
        found[CUSTOM_PREFIX + name] = found.get(CUSTOM_PREFIX + name) or _text(value)
    return PulledLead(number, {name: text for name, text in found.items() if text})


def assigned(lead: Entry, name: str) -> str:
    """The id that a lead of any answer has for `offerId`, `offerCategoryId` and the like; empty if none."""
    held = lead.get(name)
    if not isinstance(held, str):
        inside = answers.as_mapping(held or lead.get(name.removesuffix("Id")))
        held = inside.get("_id") or inside.get("id")
    return held if isinstance(held, str) else ""


def _family(text: str) -> dict[str, str]:
    """The family status. Footprints has more of them than it takes: those get a name that is not sent back."""
    name = "userFamilyDetalis" if text in _WRITABLE_FAMILIES else "familyStatus"
    return {CUSTOM_PREFIX + name: text}


def _consents(value: object) -> dict[str, str]:
    found: dict[str, str] = {}
    for channel in map(answers.as_mapping, value if isinstance(value, list) else ()):
        field = _CONSENTS.get(str(channel.get("channel")))
        if field and channel.get("type") in ("owner", None):
            found[field] = {"true": "yes", "false": "no"}.get(
                str(channel.get("agreed")).lower(), ""
            )
    return found


def _flat(prefix: str, value: object, depth: int) -> Iterable[tuple[str, object]]:
    if isinstance(value, Mapping) and depth < _DEEPEST:
        for name, inner in value.items():
            yield from _flat(f"{prefix}.{name}" if prefix else str(name), inner, depth + 1)
    else:
        yield prefix, _text(value) if isinstance(value, list | Mapping) else value


def _text(value: object, depth: int = 0) -> str:
    """Anything as one text: yes and no as Footprints writes them, things with a name by it."""
    if value is None or depth > _DEEPEST:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(filter(None, (_text(inner, depth + 1) for inner in value)))
    if isinstance(value, dict):
        named = value.get("name") or value.get("_id")
        return str(named) if isinstance(named, str) else _dumped(value)
    return str(value).strip()


def _dumped(value: object) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    except RecursionError:
        return ""
