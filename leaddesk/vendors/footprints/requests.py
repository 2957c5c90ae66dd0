"""An operation and its arguments as a request. Nothing here sends anything."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from urllib.parse import quote, urlencode

from leaddesk.domain.errors import UsageError
from leaddesk.domain.texts import Text
from leaddesk.vendors.base import ParamKind
from leaddesk.vendors.footprints.declaring import CUSTOM_VARIABLES, Call
from leaddesk.vendors.footprints.documents import Document, document_of, multipart
from leaddesk.vendors.http import ApiRequest

Pairs = list[tuple[str, str]]

#: Dates that are written as a day; all others with the time (each section's table).
_DAYS: Final = frozenset({"userBirthday", "startDate", "endDate"})
_FAMILY: Final = "userFamilyDetalis"
_SESSION: Final = "avandorSession"
_NUMBERS: Final = frozenset({"kidsAge"})
#: The document names this header for calls that read as well.
_FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}
_PLACE = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,9})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Wiring:
    """What requests of one account have in common: the address, the settings, the application key."""

    base: str
    settings: Mapping[str, str]
    app_key: str = ""

    @property
    def custom_variables(self) -> frozenset[str]:
        """The names that were declared at Footprints."""
        listed = self.settings.get("custom_variables", "").split(",")
        return frozenset(name.strip() for name in listed if name.strip())

    @property
    def family_field(self) -> str:
        """How the family status is spelled."""
        return self.settings.get("family_field") or _FAMILY

    def verb(self, call: Call) -> str:
        """The verb of a call, which is a setting where the document shows two."""
        return (self.settings.get(call.verb_setting) or call.operation.verb).upper()


def build(
    call: Call,
    arguments: Mapping[str, object],
    wiring: Wiring,
    files: Sequence[Document] = (),
) -> ApiRequest:
    """The request, without a token. `arguments` as `arguments.checked` returns them, `files` the contents of those
    that are FILES. Raises UsageError for what cannot be sent.
    """
    _check_ranges(call, arguments)
    fields = dict(arguments)
    url = wiring.base + _PLACE.sub(lambda place: _segment(fields.pop(place[1])), call.path)
    verb, name = wiring.verb(call), call.operation.name
    written = _written(call, fields, wiring)
    if verb == "GET" or (verb == "DELETE" and wiring.settings.get("delete_in") == "query"):
        return ApiRequest(verb, url, params=_pairs(written), headers=_FORM, operation=name)
    if name == "upload_documents":
        return _upload(verb, url, _pairs(written), files)
    if isinstance(written.get(_SESSION), Mapping):
        return ApiRequest(verb, url, json=written, operation=name)
    if name == "send_notification":
        return _notification(url, written, files)
    pairs = _pairs(written)
    if not pairs:
        raise UsageError(
            Text("{title} needs something to write.", title=call.operation.title),
            "Nothing was given.",
        )
    return ApiRequest(verb, url, form=pairs, operation=name)


def brackets(name: str, value: object) -> Iterator[tuple[str, str]]:
    """A value as form fields: `tags[0]=a`, `marketingChannels[0][channel]=sms`; yes and no are written out."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from brackets(f"{name}[{key}]", inner)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for index, inner in enumerate(value):
            yield from brackets(f"{name}[{index}]", inner)
    elif isinstance(value, bool):
        yield name, "true" if value else "false"
    elif value is not None:
        yield name, str(value)


def time_text(moment: datetime) -> str:
    """A time as Footprints wants it (`Y-m-d H:i:s`); in UTC where it says which zone it means."""
    moment = moment.astimezone(UTC) if moment.tzinfo else moment
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def _pairs(fields: Mapping[str, object]) -> Pairs:
    return [pair for name, value in fields.items() for pair in brackets(name, value)]


def _segment(value: object) -> str:
    text = str(value)
    if not text.strip("."):
        raise UsageError(Text("“{text}” is no id.", text=text))
    return quote(text, safe="", errors="replace")


def _written(call: Call, fields: Mapping[str, object], wiring: Wiring) -> dict[str, object]:
    """The arguments under the names and in the spelling that go out."""
    kinds = {param.name: param.kind for param in call.operation.params}
    found: dict[str, object] = {}
    if call.app_key:
        found["appkey"] = fields.get("appkey") or wiring.app_key
    for name, value in fields.items():
        if kinds.get(name) is ParamKind.FILES or (call.app_key and name == "appkey"):
            continue
        if kinds.get(name) is ParamKind.DATE:
            found |= _date(name, str(value), fields)
        elif name == CUSTOM_VARIABLES and isinstance(value, Mapping):
            found |= _custom_variables(value, kinds, wiring)
        elif name == _FAMILY:
            found[wiring.family_field] = value
        elif name == "nationalId" and call.operation.switched_on_by:
            found[wiring.settings.get("national_id_param") or name] = value
        elif name == _SESSION:
            found[name] = _session(str(value))
        else:
            _check_names(name, value)
            found[name] = value
    return found


def _date(name: str, text: str, fields: Mapping[str, object]) -> Mapping[str, object]:
    moment = datetime.fromisoformat(text)
    if name in _DAYS:
        return {name: moment.strftime("%Y-%m-%d")}
    if name != "createdAt" or moment.tzinfo is None:
        return {name: time_text(moment)}
    if fields.get("timezone", "UTC") != "UTC":
        raise UsageError(
            "The time says its own zone.", hint="Give the time without a zone, or no time zone."
        )
    return {name: time_text(moment), "timezone": "UTC"}


def _custom_variables(
    given: Mapping[object, object], documented: Mapping[str, object], wiring: Wiring
) -> Mapping[str, object]:
    for name in map(str, given):
        if name in documented or name not in wiring.custom_variables:
            raise UsageError(
                Text("“{name}” is no custom variable of this account.", name=name),
                "Footprints drops variables that are not declared in its settings, without a word.",
                "Declare it there, then list it under custom variables in the account's settings.",
            )
    return {str(name): value for name, value in given.items()}


def _session(text: str) -> object:
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if isinstance(value, dict) else text


def _check_names(name: str, value: object) -> None:
    """Brackets in a name would put its value in another place."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if "[" in str(key) or "]" in str(key):
                raise UsageError(
                    Text("The name “{key}” in {name} must not contain [ or ].", key=key, name=name)
                )
            _check_names(name, inner)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for inner in value:
            _check_names(name, inner)
            if name in _NUMBERS and not _NUMBER.fullmatch(str(inner)):
                raise UsageError(
                    Text("“{inner}” does not fit {name}.", inner=inner, name=name),
                    hint="Give numbers.",
                )


def _check_ranges(call: Call, arguments: Mapping[str, object]) -> None:
    for name, (least, greatest) in call.ranges.items():
        if name in arguments and not least <= float(str(arguments[name])) <= greatest:
            raise UsageError(
                Text("“{arguments}” does not fit {name}.", arguments=arguments[name], name=name),
                hint=f"Give a number from {least:g}"
                + (f" to {greatest:g}." if greatest < float("inf") else "."),
            )


def _upload(verb: str, url: str, fields: Pairs, files: Sequence[Document]) -> ApiRequest:
    boundary = _boundary(files)
    names = ", ".join(f"{file.name} ({len(file.content):,} bytes)" for file in files)
    return ApiRequest(
        verb,
        url,
        headers={"Content-Type": f"multipart/form-data; boundary={boundary}"},
        content=multipart(fields, "documents", files, boundary),
        operation="upload_documents",
        shown="\n".join([*(f"{name}={text}" for name, text in fields), f"documents: {names}"]),
    )


def _boundary(files: Sequence[Document]) -> str:
    number = 0
    while any(f"leaddesk-{number:06}".encode() in file.content for file in files):
        number += 1
    return f"leaddesk-{number:06}"


def _notification(url: str, fields: Mapping[str, object], files: Sequence[Document]) -> ApiRequest:
    own, encoded = (
        str(fields.get(name, "")) for name in ("attachmentFileName", "attachmentFileContent")
    )
    if encoded and files:
        raise UsageError("There are two attachments.", hint="Give a file or a content, not both.")
    if bool(own) != bool(encoded) and not files:
        raise UsageError(
            "The attachment is not complete.", hint="Give a file, or a name and a content."
        )
    attached = files[0] if files else document_of(own, encoded) if encoded else None
    pairs = _pairs({name: text for name, text in fields.items() if not name.startswith("attach")})
    if attached is None:
        return ApiRequest("POST", url, form=pairs, operation="send_notification")
    pairs.append(("attachmentFileName", own or attached.name))
    content = base64.b64encode(attached.content).decode()
    shown = (
        urlencode(pairs, errors="replace")
        + f"&attachmentFileContent=({len(attached.content):,} bytes of PDF)"
    )
    return ApiRequest(
        "POST",
        url,
        form=[*pairs, ("attachmentFileContent", content)],
        operation="send_notification",
        shown=shown,
    )
