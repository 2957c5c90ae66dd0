"""The kinds of lead files that are known by their header. The first that matches is taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from leaddesk.files.header import plain
from leaddesk.files.recognisers.base import Recogniser, RowRule
from leaddesk.files.recognisers.generic import GENERIC
from leaddesk.files.recognisers.hubspot import HUBSPOT
from leaddesk.files.recognisers.meta_lead_ads import META_LEAD_ADS

RECOGNISERS: Final = (META_LEAD_ADS, HUBSPOT, GENERIC)

__all__ = ["RECOGNISERS", "Recogniser", "RowRule", "by_id", "recognise"]


def recognise(header: Sequence[str]) -> Recogniser:
    """The recogniser of files with this header; `generic` when no other one knows it."""
    names = [plain(name) for name in header]
    return next(recogniser for recogniser in RECOGNISERS if recogniser.matches(names))


def by_id(name: str) -> Recogniser:
    """The recogniser called `name`; `generic` for one that is not known any more."""
    return next((known for known in RECOGNISERS if known.id == name), GENERIC)
