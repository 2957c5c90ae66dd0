"""What PUBLITRAC's statuses and errors mean (section “Codes d'erreurs”)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.fields import CUSTOM_PREFIX, field_label
from leaddesk.domain.texts import Text
from leaddesk.vendors import answers
from leaddesk.vendors.publitrac_fields import lead_field
from leaddesk.vendors.publitrac_v1 import markup

_CODED = re.compile(r"\s*(\d{4})\s*-\s*(.*)", re.DOTALL)
_ADDRESS = re.compile(r"[^\s()<>@]+@[^\s()<>@]+")
_FIRST_WORD = re.compile(r"\W*(\w+)")
_METHOD = re.compile(r"\bm[eé]thode?\b", re.IGNORECASE)
_NOT_THERE = re.compile(r"not found|not exist|introuvable|existe pas", re.IGNORECASE)

#: Failures as a whole; what is wrong stands in their <error> elements.
_FAILED: Final = frozenset({"9013", "9014", "9015", "9016", "9017", "9018"})
#: The document uses each of these two for two different things, so only their words count.
_TWO_MEANINGS: Final = frozenset({"9006", "9007"})


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer's `<status>`, `<message>` and `<error>` texts, blanks around them removed."""

    status: str
    message: str
    errors: tuple[str, ...]

    @property
    def words(self) -> str:
        """All the vendor's words."""
        return answers.quote(" · ".join(self.errors) or self.message or self.status)

    @property
    def codes(self) -> frozenset[str]:
        """The status and the code of every error."""
        return frozenset({self.status, *(code for code, _words in map(parted, self.errors))})

    @property
    def known(self) -> bool:
        """Whether one of its codes is a failure that the document names."""
        return bool(self.codes & (_BY_CODE.keys() | _FAILED | _TWO_MEANINGS))

    @property
    def refuses_sign_in(self) -> bool:
        """Whether it complains about the credentials.

        The document shows no such answer, so every text without a known code that speaks of signing in counts,
        and so does HTTP's number for it.
        """
        if self.status in {"401", "403"}:
            return True
        about_the_lead = self.codes & (_BY_CODE.keys() | _TWO_MEANINGS)
        return not about_the_lead and answers.speaks_of_sign_in(self.words)

    @property
    def finds_no_method(self) -> bool:
        """Whether it complains about the method, which travels with the credentials."""
        return not self.known and bool(_METHOD.search(self.words))

    @property
    def asks_for_a_pause(self) -> bool:
        """Whether it complains about too many calls."""
        return self.status == "429" or (not self.known and answers.speaks_of_limit(self.words))

    @property
    def says_no_such_lead(self) -> bool:
        """Whether it says nothing but that the lead asked for does not exist."""
        if self.status not in {"9005", "9015"}:
            return False
        # 9015 is any failure of a look-up: without an <error>, its message has to say which.
        said = self.errors or ((self.message,) if self.status == "9015" else ())
        return all(
            _NOT_THERE.search(words) and code in {"", "9005", "9015"}
            for code, words in map(parted, said)
        )

    @property
    def succeeds_elsewhere(self) -> bool:
        """Whether its status is the success of some method: the document's successes begin with 1, 2, 3 or 5."""
        return not self.known and self.status.startswith(("1", "2", "3", "5"))


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What errors with this code (none, if empty) and words (any, if None) mean, and the field they are about."""

    code: str
    words: re.Pattern[str] | None
    message: str
    field: str | None = None
    name: str = ""

    def fits(self, code: str, words: str) -> bool:
        return self.code == code and (self.words is None or bool(self.words.search(words)))


def _saying(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


# The first that fits counts; what tells two uses of one code apart comes before the code alone.
_MEANINGS: Final = (
    _Meaning(
        "9005",
        _saying("^lead email address is required"),
        "PUBLITRAC was given no e-mail address. Fill it in.",
        "email",
    ),
    _Meaning(
        "9009",
        _saying("^list name is required"),
        "PUBLITRAC was given no list name. Fill it in.",
    ),
    _Meaning(
        "",
        _saying(r"^\W*tok\w* id is required"),
        "PUBLITRAC was given no visitor token. Fill it in.",
        CUSTOM_PREFIX + "token",
        "token_required",
    ),
    _Meaning(
        "",
        _saying(r"^\W*tok\w* id is invalid"),
        "PUBLITRAC cannot read this visitor token. Copy it anew from the PUBLITRAC cookie.",
        CUSTOM_PREFIX + "token",
        "token_invalid",
    ),
    _Meaning(
        "",
        _saying(r"^\W*lead is required"),
        "PUBLITRAC found no lead in the request. Fill in the lead's fields.",
        name="lead_required",
    ),
    _Meaning(
        "",
        _saying("was not created"),
        "PUBLITRAC did not create this lead. Its own words say why; correct the lead.",
        name="not_created",
    ),
    _Meaning("9001", None, "PUBLITRAC needs an e-mail address. Fill it in.", "email"),
    _Meaning("9002", None, "PUBLITRAC finds the e-mail address invalid. Correct it.", "email"),
    _Meaning(
        "9003",
        None,
        "PUBLITRAC does not know the external id. Correct or remove it.",
        "external_id",
    ),
    _Meaning(
        "9004",
        None,
        "PUBLITRAC has a lead with this e-mail address already and did not update it.",
        "email",
    ),
    _Meaning("9005", None, "PUBLITRAC has no such lead.", "email"),
    _Meaning(
        "9008",
        None,
        "PUBLITRAC has no such field. Create it there as a custom field, or leave it out.",
    ),
    _Meaning("9009", None, "PUBLITRAC has no such list."),
    _Meaning("9010", None, "PUBLITRAC has no such view, that is, no filtered list of this name."),
    _Meaning(
        "9011",
        None,
        "PUBLITRAC could not read the request. Look for unusual characters in its fields.",
    ),
    _Meaning(
        "9012", None, "This list fills itself by a filter in PUBLITRAC. Choose a static list."
    ),
)
_BY_CODE: Final = {meaning.code: meaning for meaning in _MEANINGS if meaning.code}
_SEVERAL = _saying("several|multiple|more than one|plusieurs|duplicate")
_WHOLE_NUMBER = _saying("valid integer")
_ZERO_OR_ONE = _saying("0 or 1")


def read_answer(body: bytes) -> Answer | None:
    """The status of an answer (section “Get leads” and all others); None where there is none to read."""
    root = markup.read(body)
    if root is None:
        return None
    errors = tuple(
        text for error in root.iterfind("errors/error") if (text := markup.phrase(error))
    )
    status, message = markup.phrase(root.find("status")), markup.phrase(root.find("message"))
    return Answer(status, message, errors) if status or errors else None


def parted(error: str) -> tuple[str, str]:
    """The code of an `<error>` (empty where it has none) and its words."""
    match = _CODED.match(error)
    return (match[1], match[2].strip()) if match else ("", error)


def address_in(error: str) -> str:
    """The e-mail address that an error names, in small letters; empty where it names none."""
    match = _ADDRESS.search(error)
    return match[0].strip(".,;:").casefold() if match else ""


def reasons(
    answer: Answer, sources: Mapping[str, str] | None = None, custom: Iterable[str] = ()
) -> tuple[Reason, ...]:
    """Every `<error>` of an answer as a reason; its `<message>` where there is none.

    `sources` names the lead field behind each of PUBLITRAC's; `custom` are the names of custom fields.
    """
    texts = answer.errors or (f"{answer.status} - {answer.message}",)
    return tuple(reason(text, sources or {}, custom) for text in texts)


def reason(error: str, sources: Mapping[str, str], custom: Iterable[str] = ()) -> Reason:
    """One error of PUBLITRAC in plain words, with the lead field it is about."""
    code, words = parted(error)
    quoted = answers.quote(error)
    if code in {"", "9018"} and _SEVERAL.search(words):
        message = "PUBLITRAC has several leads that match this one and updates none. Merge them there, then retry."
        return Reason("several_leads", message, quoted, "email")
    for meaning in _MEANINGS:
        if meaning.fits(code, words):
            field = meaning.field
            if meaning.code == "9008":
                field = next((CUSTOM_PREFIX + name for name in custom if name in words), None)
            return Reason(f"publitrac_{meaning.name or code}", meaning.message, quoted, field)
    return _about_a_field(code, words, quoted, sources)


def _about_a_field(code: str, words: str, quoted: str, sources: Mapping[str, str]) -> Reason:
    """An error whose words begin with the field that is wrong."""
    named = _FIRST_WORD.match(words)
    field = lead_field(named[1], sources) if named else None
    if field is None and code in _TWO_MEANINGS and "source" in words.casefold():
        field = "source"
    what = field_label(field) if field else Text("this")
    if code in _TWO_MEANINGS and _WHOLE_NUMBER.search(words):
        message = Text(
            "PUBLITRAC refuses {what}: it must be a whole number. Correct it.", what=what
        )
    elif code in _TWO_MEANINGS and _ZERO_OR_ONE.search(words):
        message = Text(
            "PUBLITRAC refuses {what}: it must be 0 (no) or 1 (yes). Correct it.", what=what
        )
    else:
        message = Text("PUBLITRAC refuses {what}. Its own words say why; correct it.", what=what)
    return Reason(f"publitrac_{code or 'error'}", message, quoted, field)
