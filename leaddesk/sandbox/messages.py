"""What goes in and out of a stand-in: requests, answers, refusals, and the record of each exchange."""

import json
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer, ready to be written."""

    status: int
    body: bytes
    content_type: str
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Request:
    """One HTTP request while it is being answered; the handler notes in it what was wrong or stored.

    Header names are lower-case; a header sent twice is joined by a comma. `path_values` are the parts of the path
    that the route leaves open, already percent-decoded. `broken` says why it could not even be read as a request.
    """

    at: float
    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes
    problems: list[str] = field(default_factory=list)
    path_values: dict[str, str] = field(default_factory=dict)
    stored: bool = False
    broken: str = ""


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """A finished exchange, as tests and practice mode see it.

    `at` is the time of arrival in seconds since the epoch; `status` is 0 where the connection was closed without
    an answer; `stored` tells whether the request changed what the vendor holds.
    """

    at: float
    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes
    problems: tuple[str, ...]
    status: int
    stored: bool


class Refusal(Exception):  # noqa: N818 - an outcome of the protocol, not an error of the program
    """Ends the handling of a request with this answer; `problems` say what was not as documented."""

    def __init__(self, answer: Answer, *problems: str) -> None:
        super().__init__(*problems)
        self.answer = answer
        self.problems = problems


def json_answer(status: int, document: object, headers: tuple[tuple[str, str], ...] = ()) -> Answer:
    """An answer holding strict JSON."""
    return Answer(status, json.dumps(document).encode(), "application/json", headers)


def text_answer(status: int, text: str, content_type: str = "text/plain") -> Answer:
    """An answer holding text."""
    return Answer(status, text.encode(), content_type)
