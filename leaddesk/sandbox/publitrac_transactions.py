"""PUBLITRAC's e-commerce transactions: JSON in a form, answered with `200 OK` alone.

The document shows neither the URL nor any failure: both are our reading, failures being HTTP 400 and 401.
"""

import re
from collections.abc import Mapping
from typing import Final

from leaddesk.sandbox.checks import is_email, strict_json

_TEXTS: Final = frozenset(
    {"id", "token", "email", "type", "total", "tax", "shipping", "info", "currency"}
)
_ITEM: Final = frozenset({"id", "name", "sku", "category", "price", "quantity"})
_AMOUNTS: Final = frozenset({"total", "tax", "price", "quantity"})
_AMOUNT: Final = re.compile(r"-?\d+(?:\.\d+)?")


def read_transaction(text: str) -> dict[str, object]:
    """Reads the `transaction` parameter.

    Raises:
        ValueError: where it is not as in the document's example: all keys and no others, all values texts. ("The
        transaction object has several required fields, refer to example": so all of them are taken to be.)
    """
    document = strict_json(text.encode())
    if not isinstance(document, dict):
        raise ValueError("the transaction is not an object")  # noqa: TRY004 - a document's fault, not a caller's
    _check_texts("the transaction", {k: v for k, v in document.items() if k != "items"}, _TEXTS)
    items = document.get("items")
    if not isinstance(items, list) or not items:
        raise ValueError("items is not a list with something in it")
    for item in items:
        if not isinstance(item, dict):
            raise ValueError("an item is not an object")  # noqa: TRY004
        _check_texts("an item", item, _ITEM)
    if not is_email(document["email"]):
        raise ValueError("the email is not valid")
    return document


def _check_texts(what: str, fields: Mapping[str, object], wanted: frozenset[str]) -> None:
    if fields.keys() != wanted:
        missing, unknown = sorted(wanted - fields.keys()), sorted(fields.keys() - wanted)
        raise ValueError(f"{what} lacks {missing} and has unknown keys {unknown}")
    for name, value in fields.items():
        if not isinstance(value, str):
            raise ValueError(f"{name} of {what} is not text")  # noqa: TRY004
        if name in _AMOUNTS and not _AMOUNT.fullmatch(value):
            raise ValueError(f"{name} of {what} is not a number: {value!r}")
    if not str(fields["id"]).strip():
        raise ValueError(f"{what} has no id")
