"""The base of the five stand-ins: routing by table, faults, recording, and the account that a client needs."""

import re
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import ClassVar, Final
from urllib.parse import unquote

from leaddesk.sandbox.faults import Fault, FaultPlan
from leaddesk.sandbox.messages import Answer, RecordedRequest, Refusal, Request

Handler = Callable[[Request], Answer]

# Neither text in any usual encoding, nor JSON, nor XML.
GARBAGE: Final = b"\x1f\x8b\xff\xfe\x00\xc3\x28<{garbage"


@dataclass(frozen=True, slots=True)
class SandboxAccount:
    """What a client must be given to use a stand-in.

    `settings` and `secrets` are those of `leaddesk account add`, `destination` those of `leaddesk send --option`.
    """

    base_url: str
    settings: dict[str, str]
    secrets: dict[str, str]
    destination: dict[str, str]


@dataclass(frozen=True, slots=True)
class Route:
    """One documented call: verb, path (`{name}` leaves a part open) and the method that answers it.

    `push` marks the call that delivers a lead: faults without a path hit only those.
    """

    verb: str
    path: str
    handler: Handler
    push: bool = False

    def pattern(self) -> re.Pattern[str]:
        """The path as an expression with one named group per open part."""
        literal = re.split(r"\{(\w+)\}", self.path)
        parts = (
            f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part)
            for index, part in enumerate(literal)
        )
        return re.compile("".join(parts))


@dataclass(frozen=True, slots=True)
class Operation:
    """The call that a request turned out to be; `target` is what `Fault.path` is compared with."""

    target: str
    handler: Handler
    push: bool


class StandIn(ABC):
    """One vendor. Requests are handled one at a time under its lock; its public methods are thread-safe."""

    vendor_id: ClassVar[str]

    def __init__(self, lock: AbstractContextManager[object] | None = None) -> None:
        self._lock = lock or threading.RLock()
        self._stopping = threading.Event()
        self._faults = FaultPlan()
        self._record_lock = threading.Lock()
        self._requests: list[RecordedRequest] = []
        self._routes = [(route, route.pattern()) for route in self.routes()]

    # What a vendor declares.

    @abstractmethod
    def routes(self) -> tuple[Route, ...]:
        """The documented calls."""

    @abstractmethod
    def account(self, root: str) -> SandboxAccount:
        """The account for a client, given the root URL of the running server."""

    @abstractmethod
    def error(self, status: int, message: str) -> Answer:
        """A refusal in the vendor's manner."""

    @abstractmethod
    def _stored_leads(self) -> list[dict[str, object]]:
        """The leads held now, in order of arrival; called under the lock."""

    @abstractmethod
    def _forget(self) -> None:
        """Drops all that clients stored; called under the lock."""

    # What tests and practice mode use.

    @property
    def requests(self) -> list[RecordedRequest]:
        """All finished requests, in the order they were finished (a copy)."""
        with self._record_lock:
            return list(self._requests)

    @property
    def leads(self) -> list[dict[str, object]]:
        """The stored leads in order of arrival (a copy)."""
        with self._lock:
            return [dict(lead) for lead in self._stored_leads()]

    def set_fault(self, fault: Fault) -> None:
        """Adds a fault to those already set; the first set that hits a request decides, delays add up."""
        self._faults.add(fault)

    def clear_faults(self) -> None:
        self._faults.clear()

    def reset(self) -> None:
        """Forgets requests, leads and faults; tokens already handed out stay good."""
        self._faults.clear()
        with self._lock:
            self._forget()
        with self._record_lock:
            self._requests.clear()

    # What the server uses.

    def begin(self) -> None:
        """Called before the server starts."""
        self._stopping.clear()

    def end(self) -> None:
        """Called when the server stops: delays in progress end at once."""
        self._stopping.set()

    def exchange(self, request: Request) -> Answer | None:
        """Answers and records one request; None means: close the connection without an answer."""
        answer = self._answer(request)
        record = RecordedRequest(
            at=request.at,
            method=request.method,
            path=request.path,
            query=request.query,
            headers=request.headers,
            body=request.body,
            problems=tuple(request.problems),
            status=answer.status if answer else 0,
            stored=request.stored,
        )
        with self._record_lock:
            self._requests.append(record)
        return answer

    # What vendors' handlers use.

    def refusal(self, status: int, problem: str, message: str = "") -> Refusal:
        """To be raised: an error answer in the vendor's manner, with what was wrong for the record."""
        return Refusal(self.error(status, message or problem), problem)

    def query_values(self, request: Request, *allowed: str) -> dict[str, str]:
        """The query as single values; unknown and repeated names are refused."""
        for name, values in request.query.items():
            if name not in allowed:
                raise self.refusal(400, f"unknown query parameter {name!r}")
            if len(values) > 1:
                raise self.refusal(400, f"query parameter {name!r} occurs {len(values)} times")
        return {name: values[0] for name, values in request.query.items()}

    def no_body(self, request: Request) -> None:
        """Refuses a body where the document shows none."""
        if request.body:
            raise self.refusal(400, f"{request.method} {request.path} takes no body")

    def resolve(self, request: Request) -> Operation:
        """The documented call that this request makes."""
        verbs: list[str] = []
        for route, pattern in self._routes:
            match = pattern.fullmatch(request.path)
            if match is None:
                continue
            if route.verb == request.method:
                request.path_values = {
                    name: unquote(value) for name, value in match.groupdict().items()
                }
                return Operation(request.path, route.handler, route.push)
            verbs.append(route.verb)
        if verbs:
            problem = f"{request.path} takes {' or '.join(verbs)}, not {request.method}"
            raise self.refusal(405, problem)
        raise self.refusal(404, f"there is no {request.path}")

    def _answer(self, request: Request) -> Answer | None:
        if request.broken:
            return self._refused(request, self.refusal(400, request.broken))
        try:
            operation = self.resolve(request)
        except Refusal as refusal:
            return self._refused(request, refusal)
        faults = self._faults.hitting(operation.target, push=operation.push)
        self._stopping.wait(sum(fault.seconds for fault in faults if fault.kind == "delay"))
        fault = next((fault for fault in faults if fault.kind != "delay"), None)
        if fault is not None and fault.kind == "drop_before":
            return None
        if fault is not None and fault.kind == "status":
            return self._failure(fault)
        answer = self._run(operation, request)
        if fault is None:
            return answer
        return None if fault.kind == "drop_after" else replace(answer, status=200, body=GARBAGE)

    def _run(self, operation: Operation, request: Request) -> Answer:
        with self._lock:
            try:
                return operation.handler(request)
            except Refusal as refusal:
                return self._refused(request, refusal)

    def _failure(self, fault: Fault) -> Answer:
        answer = self.error(fault.status, "fault on demand")
        if fault.retry_after is None:
            return answer
        return replace(answer, headers=(("Retry-After", str(fault.retry_after)),))

    @staticmethod
    def _refused(request: Request, refusal: Refusal) -> Answer:
        request.problems.extend(refusal.problems)
        return refusal.answer
