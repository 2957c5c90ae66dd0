"""Leads that may be one person although no address, number or id says so: by likeness of names.

Not every lead is compared with every other: that would take days at a million. Compared are leads that share

- the first letters of a name and of the company, or
- the phone number, or
- the part of the e-mail address before the @, when it is a person's, or
- the whole name and the postal code.

So these are missed: two leads with none of that in common, as with misspellings in the first three letters of both
names or the first four of the company, and somebody who changed name, company and mailbox. In very large groups
(one company with hundreds of people of nearly one name) only neighbours in the order of names are compared.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from typing import Final, NamedTuple, Protocol

from leaddesk.domain.folding import folded
from leaddesk.domain.merging import PossibleDuplicate

#: How alike names and companies must be, of 100.
NAME_LIKENESS: Final = 86
COMPANY_LIKENESS: Final = 84
#: Larger groups are not compared each with each; then so many neighbours are.
_GROUP: Final = 40
_NEIGHBOURS: Final = 12
#: A key is this many bits of a hash, above the place of the lead.
_PLACE_BITS: Final = 26
_PLACE_MASK: Final = (1 << _PLACE_BITS) - 1
_HASH_MASK: Final = (1 << 37) - 1
#: Keys are sorted in so many shares, one after the other: that takes less memory.
_SHARES: Final = 64
#: What several people have written from.
_ROLES: Final = frozenset(
    {"accueil", "admin", "bonjour", "contact", "hello", "kontakt", "marketing", "office", "sales", "service",
     "support", "vente"}
)  # fmt: skip
#: Of a company's name these say nothing.
_LEGAL: Final = frozenset(
    {"ab", "ag", "aps", "as", "bv", "co", "company", "corp", "corporation", "gmbh", "inc", "incorporated", "kg",
     "limited", "llc", "llp", "ltd", "nv", "oy", "plc", "pty", "sa", "sarl", "sas", "sl", "spa", "srl", "the"}
)  # fmt: skip
_WORDS: Final = re.compile(r"[^\W_]+")


class Person(NamedTuple):
    """What is compared of a lead; every value may be empty. `phone` and `email` are keys, normalised."""

    id: int
    name: str
    company: str
    phone: str
    email: str
    postal_code: str


@dataclass(frozen=True, slots=True)
class Found:
    """The surest pairs, surest first. `left_out` says that there were more than were asked for."""

    pairs: tuple[PossibleDuplicate, ...]
    left_out: bool


class _Ratio(Protocol):
    """How alike two texts are, of 100; 0 when less than `score_cutoff`."""

    def __call__(self, one: str, other: str, /, *, score_cutoff: float) -> float: ...


def find_similar(
    people: Iterable[Person],
    most: int,
    *,
    among: AbstractSet[int] | None = None,
    on_progress: Callable[[int, int], None] = lambda done, total: None,  # noqa: ARG005
) -> Found:
    """The pairs of leads that may be one, at most `most`; with `among` only pairs that one of these is in.

    `people` come once and are kept as a few short texts each. `on_progress` gets keys seen and keys in all.
    """
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415  (only the search needs it)

    shelf = _Shelf()
    for person in people:
        shelf.add(person)
    pairs = _Pairs(most)
    for group in shelf.groups(on_progress):
        if among is None or any(shelf.ids[place] in among for place in group):
            _compare(shelf, group, among, pairs, ratio)
    return pairs.result(shelf)


@dataclass(slots=True)
class _Shelf:
    """The people, column by column, and the keys that they are grouped by.

    Of what must be the same only a hash is kept, 0 for nothing: a million leads take some hundred megabytes.
    """

    ids: array[int] = field(default_factory=lambda: array("q"))
    names: list[str] = field(default_factory=list)
    companies: list[str] = field(default_factory=list)
    phones: array[int] = field(default_factory=lambda: array("q"))
    mailboxes: array[int] = field(default_factory=lambda: array("q"))
    places: array[int] = field(default_factory=lambda: array("q"))
    _keys: list[array[int]] = field(default_factory=lambda: [array("q") for _ in range(_SHARES)])

    def add(self, person: Person) -> None:
        words = _words(person.name)
        if len(words) < 2:  # a first name alone is everybody's
            return
        place = len(self.ids)
        company, mailbox = _company(person.company), _mailbox(person.email)
        name = " ".join(sorted(words))
        self.ids.append(person.id)
        self.names.append(name)
        self.companies.append(company)
        keys: list[tuple[str, ...]] = []
        if company:
            keys += [("company", word[:3], company[:4]) for word in {words[0], words[-1]}]
        for kind, value, column in (
            ("phone", person.phone, self.phones),
            ("mailbox", mailbox, self.mailboxes),
            ("place", person.postal_code, self.places),
        ):
            column.append(hash(value) if value else 0)
            if value:
                keys.append((kind, value) if kind != "place" else (kind, name, value))
        for key in {hash(key) & _HASH_MASK for key in keys}:
            self._keys[key % _SHARES].append(key << _PLACE_BITS | place)

    def groups(self, on_progress: Callable[[int, int], None]) -> Iterator[list[int]]:
        """Places of people who share a key, two and more."""
        total = sum(map(len, self._keys))
        done = 0
        while self._keys:
            share = self._keys.pop()
            for _, group in groupby(sorted(share), key=lambda key: key >> _PLACE_BITS):
                places = [key & _PLACE_MASK for key in group]
                if len(places) > 1:
                    yield places
            done += len(share)
            on_progress(done, total)

    def likeness(self, one: int, other: int, name_likeness: float, ratio: _Ratio) -> float:
        """How sure it is that two of like names are one, 0 when nothing else speaks for it."""
        if self.phones[one] == self.phones[other] != 0:
            return (name_likeness + 100) / 2
        companies = self.companies[one], self.companies[other]
        if all(companies):
            alike = ratio(*companies, score_cutoff=COMPANY_LIKENESS)
            if alike:
                return (name_likeness + alike) / 2
        # People change their company; of two who have the name and the company's is not known it is likelier.
        less = 30 if all(companies) else 10
        if self.mailboxes[one] == self.mailboxes[other] != 0:
            return (name_likeness + 100 - less) / 2
        if self.places[one] == self.places[other] != 0 and name_likeness == 100:
            return 100 - less
        return 0


class _Pairs:
    """The surest pairs so far, in bounded memory."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._scores: dict[tuple[int, int], float] = {}
        self._left_out = False

    def add(self, one: int, other: int, score: float) -> None:
        if not score:
            return
        self._scores[(one, other) if one < other else (other, one)] = score
        if len(self._scores) >= 4 * self._most + 1000:
            self._prune()

    def _prune(self) -> None:
        best = sorted(self._scores.items(), key=lambda pair: (-pair[1], pair[0]))
        self._left_out = self._left_out or len(best) > self._most
        self._scores = dict(best[: self._most])

    def result(self, shelf: _Shelf) -> Found:
        self._prune()
        pairs = []
        for (one, other), score in self._scores.items():
            low, high = sorted((shelf.ids[one], shelf.ids[other]))
            pairs.append(PossibleDuplicate(low, high, round(score)))
        return Found(tuple(pairs), self._left_out)


def _compare(
    shelf: _Shelf,
    group: Sequence[int],
    among: AbstractSet[int] | None,
    pairs: _Pairs,
    ratio: _Ratio,
) -> None:
    """Compare the names in a group, each with each or each with its neighbours."""
    names = shelf.names
    reach = len(group)
    if reach > _GROUP:
        group, reach = sorted(group, key=names.__getitem__), _NEIGHBOURS
    for number, one in enumerate(group):
        name = names[one]
        for other in group[number + 1 : number + 1 + reach]:
            # By far most of the time goes here: nothing is called but the comparison itself.
            likeness = ratio(name, names[other], score_cutoff=NAME_LIKENESS)
            if likeness and (
                among is None or not among.isdisjoint((shelf.ids[one], shelf.ids[other]))
            ):
                pairs.add(one, other, shelf.likeness(one, other, likeness, ratio))


def _words(text: str) -> list[str]:
    return _WORDS.findall(folded(text))


@lru_cache(maxsize=65_536)
def _company(text: str) -> str:
    words = _words(text)
    return "".join(word for word in words if word not in _LEGAL) or "".join(words)


def _mailbox(email: str) -> str:
    """The part of an address that follows a person from one employer to the next."""
    mailbox = email.partition("@")[0].partition("+")[0]
    return mailbox if len(mailbox) >= 5 and mailbox not in _ROLES else ""
