"""Countries: what people and files call them, and their ISO 3166-1 alpha-2 codes."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

from leaddesk.resources import resource

#: What the table of names lacks: short forms, own names, names of before.
_ALSO: Final = """
AE UAE|BE België|BQ Bonaire|CD DR Congo,Democratic Republic of the Congo|CG Republic of the Congo|CN Peoples Republic of China
DE Duitsland|DK Danmark|FI Suomi|GB UK,Great Britain,Britain,England,Scotland,Wales,Northern Ireland,Marea Britanie,Großbritannien
GR Hellas|GS South Georgia|HK Hong Kong SAR|HM Heard Island|HR Hrvatska|HU Magyarország|IE Republic of Ireland,Éire
KN Saint Kitts and Nevis|KR Korea,Republic of Korea|LT Lietuva|LV Latvija|MK Macedonia|MM Burma|NL The Netherlands,Holland,Nederland,Olanda
NO Norge|PL Polska|PM Saint Pierre and Miquelon|RS Srbija|RU Russian Federation|SA KSA|SE Sverige|SH Saint Helena|SI Slovenija
SJ Svalbard|SK Slovensko|ST Sao Tome and Principe|UM US Minor Outlying Islands|US United States of America,America,Statele Unite
VA Vatican,Holy See|VC Saint Vincent and the Grenadines|XK XKX
"""  # noqa: E501 - a table

_NOT_NAMIBIA: Final = {"n/a", "n.a.", "n.a"}


def _plain(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.casefold().replace("&", "and"))
    return "".join(sign for sign in bare if sign.isalnum() and sign.isascii())


@lru_cache(maxsize=1)
def _table() -> tuple[list[str], list[list[str]]]:
    """A head, and a row a country: alpha-2, alpha-3, its names in the window's languages, its other names."""
    text = resource("countries/names.tsv").read_text(encoding="utf-8")
    head, *rows = (line.split("\t") for line in text.splitlines())
    return head, rows


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """Alpha-2 codes by all that is said for them."""
    codes = {_plain(name): row[0] for row in _table()[1] for name in row}
    for entry in _ALSO.replace("\n", "|").strip("|").split("|"):
        alpha2, names = entry.split(" ", 1)
        codes |= {_plain(name): alpha2 for name in names.split(",")}
    return codes


@lru_cache(maxsize=4096)
def country_code(value: str) -> str:
    """The alpha-2 code of a country given by code or name, empty for what is none that we know."""
    return "" if value.casefold().strip() in _NOT_NAMIBIA else _codes().get(_plain(value), "")


def country_names(language: str) -> dict[str, str]:
    """All countries by alpha-2 code, as `language` (`fr`) calls them, or English for one the window has not."""
    head, rows = _table()
    column = head.index(language if language in head else "en")
    return {row[0]: row[column] for row in rows}


def countries_beginning(text: str) -> set[str]:
    """The alpha-2 codes of the countries that some language calls by a name that begins so."""
    begun = _plain(text)
    return {code for name, code in _codes().items() if name.startswith(begun)}
