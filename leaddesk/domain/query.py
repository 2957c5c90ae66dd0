"""The language that leads are searched and filtered with, everywhere: resources/help/search.en.md describes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final

from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import CUSTOM_PREFIX, FIELD_NAMES, is_field
from leaddesk.domain.folding import NUMBER
from leaddesk.domain.numbers import is_whole_number
from leaddesk.domain.states import SUPPRESSED, DeliveryState
from leaddesk.domain.texts import Text


class Operator(StrEnum):
    """What stands between a field and its values. HAS asks what people mean most: see Kind."""

    UNLIKE = "!="
    FROM = ">="
    TO = "<="
    HAS = ":"
    EQUAL = "="
    PART = "~"


class Kind(Enum):
    """What a field holds, and so what `field:value` asks."""

    TEXT = "contains the value"
    PHONE = "contains these digits"
    CODE = "is the value"
    DATE = "begins with the value: a year, a month, a day"
    TAG = "one of the lead's tags is the value"
    STATE = "the latest delivery, to the accounts named beside it or to any, is in this state; see CHOICES"
    ACCOUNT = "the lead was queued for the account of this name"
    NUMBER = "is this number"
    FILLED = "the field of this name is filled"
    CONSENT = "some channel's answer is yes or no; unknown: none has an answer"


_CODES: Final = (
    "country", "language", "gender", "industry", "source", "campaign", "external_id", "score",
    "consent_email", "consent_phone", "consent_sms",
)  # fmt: skip
#: Every field that can be asked for besides custom ones, which are text.
KINDS: Final[dict[str, Kind]] = {
    **dict.fromkeys(FIELD_NAMES, Kind.TEXT),
    **dict.fromkeys(_CODES, Kind.CODE),
    **dict.fromkeys(("phone", "mobile"), Kind.PHONE),
    **dict.fromkeys(("date_of_birth", "consent_at", "created_at", "added", "updated"), Kind.DATE),
    "name": Kind.TEXT,
    "tag": Kind.TAG,
    "state": Kind.STATE,
    "account": Kind.ACCOUNT,
    "import": Kind.NUMBER,
    "id": Kind.NUMBER,
    "has": Kind.FILLED,
    "consent": Kind.CONSENT,
}
#: Kinds that are or are not: `=` asks what `:` asks, and there is nothing between.
_WHOLE: Final = frozenset(
    (Kind.TAG, Kind.STATE, Kind.ACCOUNT, Kind.NUMBER, Kind.FILLED, Kind.CONSENT)
)
#: The values of kinds that have few.
CHOICES: Final[dict[Kind, tuple[str, ...]]] = {
    # The last is no delivery's: it asks for leads that must not be contacted.
    Kind.STATE: (*map(str, DeliveryState), SUPPRESSED),
    Kind.CONSENT: ("yes", "no", "unknown"),
    Kind.FILLED: (*FIELD_NAMES, "name", "tag", "account"),
}


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: the field holds any of the values, or (`negated`) none of them.

    An empty field means anywhere in name, e-mail, phones, company, notes and custom fields; it has one value.
    """

    field: str
    operator: Operator
    values: tuple[str, ...]
    negated: bool = False


def kind_of(field: str) -> Kind | None:
    """What a field holds; None when there is no such field."""
    return KINDS.get(field) or (Kind.TEXT if is_field(field) else None)


# -- reading -----------------------------------------------------------------------------------------------

_NAME: Final = r"[^\s\"',:=!~<>]+"
#: A custom field's name may hold spaces; one that holds more than that stands in quotes, `custom.` included.
_FIELD: Final = re.compile(
    rf'(?:"(?P<quoted>(?:[^"]|"")+)"|(?P<custom>custom\.{_NAME}(?: +{_NAME})*?)\s*|(?P<plain>[^\W\d]\w*)\s*)'
    r"(?P<operator>!=|>=|<=|:|=|~)\s*"
)
_QUOTED: Final = re.compile(
    r"""(?P<mark>["'])(?P<text>(?:(?!(?P=mark)).|(?P=mark){2})*)(?:(?P=mark)|$)""", re.S
)
_PHRASE: Final = re.compile(r'"(?P<text>(?:[^"]|"")*)(?:"|$)')
_NOT: Final = re.compile(r"-(?=[^\s,])")
_BETWEEN: Final = re.compile(r"[\s,]+")
_AND: Final = re.compile(r"and[\s,]+(?=\S)", re.I)
_OR: Final = re.compile(r"or(?=\s|$)", re.I)
_WORD: Final = re.compile(r"(?P<text>\S*[^\s,]),*|(?P<none>,+)")
_ITEM: Final = re.compile(r"(?P<text>[^\s,]+)")
_MORE: Final = re.compile(r",(?=[^\s,])")
_MORE_QUOTED: Final = re.compile(r",(?=[\"'])")


def parse(text: str) -> tuple[Term, ...]:
    """Read a query: all of its terms must hold. Raises UsageError that says what cannot be understood, and where.

    A quote without its twin reaches to the end: people type one before the other.
    """
    return tuple(_Reader(text).terms())


#: What cannot stand in a question to the database: half characters of arguments, and the end of a C string.
_UNUSABLE: Final = re.compile("[\0\ud800-\udfff]")


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = _UNUSABLE.sub("\ufffd", text)
        self._at = 0
        self._terms: list[Term] = []

    def terms(self) -> list[Term]:
        number = False  # the term before is one, and not in quotes
        while self._next():
            negated = self._take(_NOT) is not None
            if field := self._take(_FIELD):
                self._terms.append(self._condition(field, negated=negated))
                number = False
            elif phrase := self._take(_PHRASE):
                words = " ".join(phrase["text"].replace('""', '"').split())
                if words:
                    self._terms.append(Term("", Operator.HAS, (words,), negated))
                number = False
            else:
                number = self._word(negated=negated, after_number=number)
        return self._terms

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self._text, self._at)
        if found:
            self._at = found.end()
        return found

    def _next(self) -> bool:
        """Go to the next term; false at the end."""
        self._take(_BETWEEN)
        if self._terms:
            self._take(_AND)
            if self._terms[-1].field and _OR.match(self._text, self._at):
                raise self._unclear(
                    "All conditions must hold; there is no “or” between them.",
                    "Several values of one field stand side by side: country:GB,FR.",
                )
        return self._at < len(self._text)

    def _word(self, *, negated: bool, after_number: bool) -> bool:
        """A word. Numbers beside each other are one phone number. Returns whether this is one."""
        found = self._take(_WORD)
        word = found["text"] if found else ""
        if word.startswith(tuple(Operator)):
            raise self._unclear(
                Text("Before “{word}” there is no field.", word=word),
                Text('To search for the text itself, put it in quotes: "{word}".', word=word),
            )
        number = not negated and NUMBER.fullmatch(word) is not None
        if number and after_number:
            word = f"{self._terms.pop().values[0]} {word}"
        self._terms.append(Term("", Operator.HAS, (word,), negated))
        return number

    def _condition(self, match: re.Match[str], *, negated: bool) -> Term:
        name = match["plain"] or match["custom"] or match["quoted"].replace('""', '"')
        field = name if name.startswith(CUSTOM_PREFIX) else name.lower()
        kind = kind_of(field)
        if kind is None:
            raise self._unclear(
                Text("There is no field “{name}”.", name=name),
                Text(
                    "To search for a text with such a sign in it, put it in quotes. Fields: "
                    "{names}, {custom_prefix}NAME.",
                    names=", ".join(KINDS),
                    custom_prefix=CUSTOM_PREFIX,
                ),
            )
        operator = Operator(match["operator"])
        if kind in _WHOLE and operator in (Operator.EQUAL, Operator.UNLIKE):
            negated ^= operator is Operator.UNLIKE
            operator = Operator.HAS
        values = self._values(operator)
        if not values:
            raise self._unclear(
                Text("After “{match}” a value is missing.", match=match[0].strip()), ""
            )
        if kind in _WHOLE:
            values = tuple(self._checked(field, kind, operator, value) for value in values)
        return Term(field, operator, values, negated)

    def _values(self, operator: Operator) -> tuple[str, ...]:
        """One value, or several with commas between. Only `:` takes a value without quotes apart at its commas."""
        values = []
        more: re.Match[str] | None
        while True:
            if quoted := self._take(_QUOTED):
                values.append(quoted["text"].replace(quoted["mark"] * 2, quoted["mark"]))
                more = self._take(_MORE if operator is Operator.HAS else _MORE_QUOTED)
            elif found := self._take(_ITEM if operator is Operator.HAS else _WORD):
                values.append(found["text"] or "")
                more = self._take(_MORE) if operator is Operator.HAS else None
            else:
                more = None
            if more is None:
                return tuple(values)

    def _checked(self, field: str, kind: Kind, operator: Operator, value: str) -> str:
        """A value of a kind that knows its values. Raises UsageError for one that is none."""
        if operator is not Operator.HAS:
            raise self._unclear(
                Text("“{field}{operator}” means nothing.", field=field, operator=operator),
                Text("Write {field}:{value}.", field=field, value=value),
            )
        if kind is Kind.NUMBER and not is_whole_number(value):
            raise self._unclear(
                Text("“{value}” is no number.", value=value),
                Text("Write it like {field}:12.", field=field),
            )
        choices = CHOICES.get(kind)
        if choices is None or (kind is Kind.FILLED and is_field(value)):
            return value
        if value.lower() not in choices:
            known = ", ".join(choices)
            raise self._unclear(
                Text("“{value}” is nothing that “{field}:” knows.", value=value, field=field),
                Text("It knows {known}.", known=known),
            )
        return value.lower()

    def _unclear(self, detail: str, hint: str) -> UsageError:
        return UsageError(Text("“{text}” cannot be understood.", text=self._text), detail, hint)


# -- writing -----------------------------------------------------------------------------------------------

_PLAIN_VALUE: Final = re.compile(r"[^\s,\"'][^\s,]*")
_PLAIN_WORD: Final = re.compile(r"(?!custom\.|(?:and|or)$)[^\s\"'\-,:=~<>!][^\s\",:=~<>!]*", re.I)
_PLAIN_FIELD: Final = re.compile(rf"custom\.{_NAME}|[^\W\d]\w*")


def written(terms: Sequence[Term]) -> str:
    """The terms as text that `parse` reads back as the same terms."""
    texts: list[str] = []
    for term in terms:
        if term.field:
            name = term.field if _PLAIN_FIELD.fullmatch(term.field) else _quoted(term.field)
            split = len(term.values) > 1 and term.operator is not Operator.HAS
            values = [
                value if _PLAIN_VALUE.fullmatch(value) and not split else _quoted(value)
                for value in term.values
            ]
            text = f"{name}{term.operator}{','.join(values)}"
        else:
            [text] = term.values
            joins = bool(texts) and NUMBER.fullmatch(texts[-1]) and NUMBER.fullmatch(text)
            if joins or not _PLAIN_WORD.fullmatch(text):
                text = _quoted(text)
        texts.append("-" * term.negated + text)
    return " ".join(texts)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


# -- filters beside the text -------------------------------------------------------------------------------


def values_of(text: str, field: str) -> tuple[str, ...]:
    """The values that the filter of `field` has in the text. Raises UsageError like `parse`."""
    return tuple(value for term in parse(text) if _is_filter(term, field) for value in term.values)


def with_values(text: str, field: str, values: Sequence[str]) -> str:
    """The text with the filter `field:value,value` set to `values`, or without it where there are none.

    Everything else that the text asks for stays. Raises UsageError like `parse`.
    """
    terms = parse(text)
    kept = [term for term in terms if not _is_filter(term, field)]
    if values:
        places = (place for place, term in enumerate(terms) if _is_filter(term, field))
        kept.insert(next(places, len(kept)), Term(field, Operator.HAS, tuple(values)))
    return written(kept)


def _is_filter(term: Term, field: str) -> bool:
    return term.field == field and term.operator is Operator.HAS and not term.negated
