"""What becomes of a person at a vendor who is asked to forget them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Fate(StrEnum):
    """From the best to the worst."""

    ABSENT = "absent"
    ERASED = "erased"
    OPTED_OUT = "opted_out"
    KEPT = "kept"
    FAILED = "failed"


#: With these the vendor holds nothing of the person any more.
FORGOTTEN: Final = frozenset({Fate.ABSENT, Fate.ERASED})

#: What each means to a person.
FATE_MEANINGS: Final = {
    Fate.ABSENT: "The vendor has nobody with these data.",
    Fate.ERASED: "Erased at the vendor.",
    Fate.OPTED_OUT: "Still at the vendor, who was told not to contact this person.",
    Fate.KEPT: "Still at the vendor.",
    Fate.FAILED: "The vendor could not be asked.",
}


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What a vendor did, and in a sentence why, or what a person has to do about it."""

    fate: Fate
    detail: str = ""


def worst(found: list[Forgotten]) -> Forgotten:
    """The one that asks for most attention. `found` is not empty."""
    order = list(Fate)
    return max(found, key=lambda one: order.index(one.fate))
