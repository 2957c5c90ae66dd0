"""The addresses of Convertr's calls, filled in from the account's templates. Nothing here sends anything."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl, quote

from leaddesk.domain.errors import AccountError
from leaddesk.domain.texts import Text
from leaddesk.vendors.base import AccountContext
from leaddesk.vendors.convertr.descriptor import DESCRIPTOR
from leaddesk.vendors.http import Pairs
from leaddesk.vendors.signin import base_address

_PLACE: Final = re.compile(r"\{(\w+)\}")
_PLACES: Final = frozenset({"campaign_id", "form_id", "link_id", "lead_id"})
_PATHS: Final = tuple(p for p in DESCRIPTOR.settings if p.name.endswith("_path"))
_PREFIX: Final = "api_prefix"
#: Only in this version of the API clients are seen to leave the link out; elsewhere “links are required” (3.4).
_LINK_OPTIONAL: Final = "v2.4"


class Addresses:
    """Where one account calls."""

    def __init__(self, context: AccountContext) -> None:
        """Raises AccountError where the account does not say where its Convertr is."""
        self._context = context
        self.base = _base(context)

    def check(self) -> None:
        """Fill in every template once. Raises AccountError for one that cannot be used."""
        for param in _PATHS:
            self.filled(param.name, dict.fromkeys(_PLACES, "1"))

    @property
    def needs_link(self) -> bool:
        """Whether leads cannot be sent without a link."""
        return "{link_id}" in self._template("lead_path") or not self._prefix().endswith(
            _LINK_OPTIONAL
        )

    def filled(self, name: str, values: Mapping[str, str]) -> tuple[str, Pairs]:
        """The whole address of a call and its query. Empty values leave their part of the query out."""
        template = self._template(name)
        known = {"publisher_id": self._context.settings["publisher_id"], **values}
        unknown = set(_PLACE.findall(template)) - known.keys() - {_PREFIX}
        if unknown:
            raise AccountError(
                Text(
                    "“{value}” in this account's settings cannot be used.", value=self._label(name)
                ),
                Text(
                    "Nothing is known by the name {names} there.", names=", ".join(sorted(unknown))
                ),
                "Correct it, or empty it to use the usual one.",
                vendor=DESCRIPTOR.id,
                account=self._context.account_name,
            )
        path, _, query = template.strip("/").partition("?")
        path = _PLACE.sub(
            lambda place: quote(known[place[1]], safe=""),
            path.replace(f"{{{_PREFIX}}}", self._prefix()),
        )
        pairs = [
            (key, _PLACE.sub(lambda place: known[place[1]], text)) for key, text in parse_qsl(query)
        ]
        return f"{self.base}/{path}", tuple((key, text) for key, text in pairs if text)

    def lead(self, options: Mapping[str, str]) -> tuple[str, Pairs]:
        """The address of leads (section 3.5). A link without a place in the template goes into the query."""
        known = {name: options.get(name, "") for name in _PLACES - {"lead_id"}}
        url, pairs = self.filled("lead_path", known)
        if known["link_id"] and "{link_id}" not in self._template("lead_path"):
            pairs = (*pairs, ("linkId", known["link_id"]))
        return url, pairs

    def _template(self, name: str) -> str:
        default = next(param.default for param in _PATHS if param.name == name)
        return self._context.settings.get(name) or default

    def _label(self, name: str) -> str:
        return next(param.label for param in _PATHS if param.name == name)

    def _prefix(self) -> str:
        default = next(param.default for param in DESCRIPTOR.settings if param.name == _PREFIX)
        return (self._context.settings.get(_PREFIX) or default).strip("/")


def _base(context: AccountContext) -> str:
    address = base_address(context)
    enterprise = context.settings.get("enterprise", "").strip().casefold()
    if address:
        return address
    if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", enterprise):
        return f"https://{enterprise}.cvtr.io"
    raise AccountError(
        Text(
            "The account “{account_name}” does not say where your Convertr is.",
            account_name=context.account_name,
        ),
        "Neither Enterprise nor Address is filled in, or Enterprise is not the first part of an address.",
        "Fill in Enterprise: “acme” if you sign in at acme.cvtr.io.",
        vendor=DESCRIPTOR.id,
        account=context.account_name,
    )
