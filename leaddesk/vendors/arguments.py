"""Arguments of operations and options of destinations, checked against what a vendor declares. Nothing leaves."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence
from typing import Final

from leaddesk.domain.errors import UsageError
from leaddesk.domain.texts import Text
from leaddesk.vendors.base import Operation, Param, ParamKind, VendorDescriptor

# Python also reads 1_000, 1e3 and ١, which no vendor does.
_NUMBER: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)", re.ASCII)
_TRUE: Final = frozenset({"true", "yes", "1"})
_FALSE: Final = frozenset({"false", "no", "0"})


def checked(operation: Operation, given: Mapping[str, object]) -> dict[str, object]:
    """The arguments as the client takes them: texts for the simple kinds (a FLAG is `true` or `false`), lists and
    dicts for the nested ones. Defaults are filled in; what is empty and has none is left out.

    Nested values may come as they are (from JSON) or as text: a LIST of one text a line or a JSON list, a
    MAPPING of `name=value` lines or a JSON object, RECORDS a JSON list of objects, each checked against the
    parameter's `fields` where it has some. Raises UsageError, naming the parameter.
    """
    return _checked(operation.title, operation.params, given)


def _checked(title: str, params: Sequence[Param], given: Mapping[str, object]) -> dict[str, object]:
    known = {param.name: param for param in params}
    for name in given:
        if name not in known:
            raise UsageError(
                Text("{title} has no parameter “{name}”.", title=title, name=name),
                hint=Text("It has {names}.", names=", ".join(known) or "none"),
            )
    found: dict[str, object] = {}
    for param in params:
        value = _value(param, given.get(param.name))
        if param.when and not _is_time_for(param, found):
            if value not in ("", [], {}):
                raise UsageError(
                    Text("“{label}” does not fit the rest.", label=param.label),
                    Text(
                        "The parameter {name} is only for {when}.", name=param.name, when=param.when
                    ),
                )
            continue
        if value in ("", [], {}):
            value = _value(param, param.default)
        if value not in ("", [], {}):
            found[param.name] = value
        elif param.required:
            raise UsageError(
                Text("{title} needs “{label}”.", title=title, label=param.label),
                Text("The parameter {name} is missing.", name=param.name),
                param.help,
            )
    return found


def checked_options(vendor: VendorDescriptor, options: Mapping[str, str]) -> dict[str, str]:
    """The destination options that were given, over the defaults. Raises UsageError for what does not fit."""
    known = {param.name: param for param in vendor.destination}
    for name, value in options.items():
        if name not in known:
            have = Text("It has {names}.", names=", ".join(known)) if known else "It has none."
            raise UsageError(
                Text("{title} has no option “{name}”.", title=vendor.title, name=name), hint=have
            )
        param = known[name]
        choices = ("true", "false") if param.kind is ParamKind.FLAG else param.choices
        if value and choices and value not in choices:
            raise UsageError(
                Text("“{value}” does not fit {label}.", value=value, label=param.label),
                hint=Text("Use {names}.", names=" or ".join(choices)),
            )
        if param.max_length is not None and len(value) > param.max_length:
            raise UsageError(
                Text("{label} is too long.", label=param.label),
                hint=Text("At most {max_length} characters.", max_length=param.max_length),
            )
    chosen = {param.name: param.default for param in vendor.destination}
    chosen.update({name: value.strip() for name, value in options.items() if value.strip()})
    if missing := [
        param for param in vendor.destination if param.required and not chosen[param.name]
    ]:
        labels = ", ".join(f"{param.label} ({param.name})" for param in missing)
        raise UsageError(
            "The destination is not complete.",
            Text("Missing: {labels}.", labels=labels),
            "Choose where leads should go.",
        )
    return {name: value for name, value in chosen.items() if value}


def _is_time_for(param: Param, found: Mapping[str, object]) -> bool:
    name, _, value = param.when.partition("=")
    return found.get(name) == value


def mapping(param: Param, given: object) -> dict[str, object]:
    """Names with values, from `name=value` lines, a JSON object or a dict. Raises UsageError."""
    if isinstance(given, str):
        if given.lstrip().startswith("{"):
            given = _json(param, given)
        else:
            lines = [line for line in given.splitlines() if line.strip()]
            pairs = [line.partition("=") for line in lines]
            if any(not sign for _name, sign, _value in pairs):
                raise _misfit(param, given, "Write one name=value a line.")
            given = {name.strip(): value.strip() for name, _sign, value in pairs}
    if not isinstance(given, dict):
        raise _misfit(param, given, "Give names with values.")
    return {str(name): value for name, value in given.items()}


def _value(param: Param, given: object) -> object:
    if given is None:
        return ""
    if param.kind in (ParamKind.LIST, ParamKind.FILES):
        return _texts(param, given)
    if param.kind is ParamKind.MAPPING:
        return mapping(param, given)
    if param.kind is ParamKind.RECORDS:
        return _records(param, given)
    return _text(param, given)


def _text(param: Param, given: object) -> str:
    if isinstance(given, bool):
        given = "true" if given else "false"
    if not isinstance(given, str | int | float):
        raise _misfit(param, given, "Give one value.")
    text = str(given)
    if param.kind is not ParamKind.LONG_TEXT:
        text = text.strip()
    if not text:
        return ""
    if param.kind is ParamKind.FLAG:
        return _flag(param, text)
    if param.kind is ParamKind.NUMBER and not _NUMBER.fullmatch(text):
        raise _misfit(param, text, "Give a number.")
    if param.kind is ParamKind.DATE and not _is_date(text):
        raise _misfit(
            param, text, "Give a date as 2026-01-31, or with a time as 2026-01-31 14:30:00."
        )
    if param.kind is ParamKind.CHOICE and text not in param.choices:
        raise _misfit(param, text, Text("Use {names}.", names=" or ".join(param.choices)))
    if param.max_length is not None and len(text) > param.max_length:
        raise _misfit(
            param,
            text,
            Text(
                "It may have {max_length} characters; this has {number}.",
                max_length=param.max_length,
                number=len(text),
            ),
        )
    return text


def _flag(param: Param, text: str) -> str:
    if text.casefold() in _TRUE:
        return "true"
    if text.casefold() in _FALSE:
        return "false"
    raise _misfit(param, text, "Use true or false.")


def _texts(param: Param, given: object) -> list[str]:
    if isinstance(given, str):
        given = _json(param, given) if given.lstrip().startswith("[") else given.splitlines()
    if not isinstance(given, list | tuple):
        raise _misfit(param, given, "Give a list.")
    texts = []
    for entry in given:
        if not isinstance(entry, str | int | float):
            raise _misfit(param, entry, "Give a list of plain values.")
        text = str(entry).strip()
        if param.max_length is not None and len(text) > param.max_length:
            raise _misfit(
                param,
                text,
                Text("Each may have {max_length} characters.", max_length=param.max_length),
            )
        if text:
            texts.append(text)
    return texts


def _records(param: Param, given: object) -> list[dict[str, object]]:
    if isinstance(given, str):
        if not given.strip():
            return []
        given = _json(param, given)
    if not isinstance(given, list | tuple) or not all(isinstance(entry, dict) for entry in given):
        raise _misfit(param, given, "Give a JSON list of objects.")
    if not param.fields:
        return [dict(entry) for entry in given]
    return [_checked(param.label, param.fields, entry) for entry in given]


def _json(param: Param, text: str) -> object:
    try:
        value: object = json.loads(text)
    except ValueError:
        raise _misfit(param, text, "This is not JSON.") from None
    return value


def _is_date(text: str) -> bool:
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    # Python also reads 20260131 and 2026-W05-6, which no vendor does.
    return text.startswith(moment.date().isoformat())


def _misfit(param: Param, given: object, hint: str) -> UsageError:
    shown = str(given)
    shown = shown if len(shown) <= 60 else shown[:60] + "…"
    return UsageError(
        Text(
            "“{shown}” does not fit {label} ({name}).",
            shown=shown,
            label=param.label,
            name=param.name,
        ),
        hint=hint,
    )
