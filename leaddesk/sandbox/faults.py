"""Faults on demand: what a vendor or the network can do to a request at the worst moment."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, get_args

FaultKind = Literal["status", "delay", "drop_before", "drop_after", "garbage"]
KINDS: Final[tuple[str, ...]] = get_args(FaultKind)
VENDOR_IDS: Final = ("publitrac_v1", "publitrac_v2", "convertr", "comunik8", "footprints")


@dataclass(frozen=True, slots=True)
class Fault:
    """One misbehaviour and the requests it hits.

    - `status`: answers with `status` (and `retry_after`, if any) and stores nothing
    - `delay`: waits `seconds`, then goes on as usual
    - `drop_before`: closes the connection without storing
    - `drop_after`: stores, then closes the connection without an answer
    - `garbage`: stores, then answers 200 with unreadable bytes

    Without `path` it hits lead pushes only: sign-in, reads and the rest pass untouched and are not counted. `path`
    is an exact request path, or a beginning of one followed by `*`; PUBLITRAC v1, which has one path for
    everything, is addressed as `/api?method=getLead`. Of the requests it applies to, the first `skip` pass, then
    every `every`th is hit, `times` times in all (None: without end).
    """

    kind: FaultKind
    status: int = 500
    seconds: float = 1.0
    every: int = 1
    times: int | None = None
    skip: int = 0
    retry_after: int | None = None
    path: str | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"A fault is one of {', '.join(KINDS)}; got {self.kind!r}.")
        if not 400 <= self.status <= 599:
            raise ValueError(f"status must be an HTTP error, 400 to 599; got {self.status}.")
        if self.every < 1 or self.skip < 0 or self.seconds < 0:
            raise ValueError("every must be at least 1, skip and seconds must not be negative.")
        if self.times is not None and self.times < 1:
            raise ValueError(f"times must be at least 1; got {self.times}.")
        if self.retry_after is not None and self.retry_after < 0:
            raise ValueError(f"retry_after must not be negative; got {self.retry_after}.")

    def applies_to(self, target: str, *, push: bool) -> bool:
        """Whether a request of this target counts for this fault."""
        if self.path is None:
            return push
        if self.path.endswith("*"):
            return target.startswith(self.path[:-1])
        return target == self.path


@dataclass(slots=True)
class _Armed:
    fault: Fault
    seen: int = 0
    hits: int = 0

    def next_hits(self) -> bool:
        fault = self.fault
        self.seen += 1
        if self.seen <= fault.skip or (self.seen - fault.skip) % fault.every:
            return False
        if fault.times is not None and self.hits >= fault.times:
            return False
        self.hits += 1
        return True


class FaultPlan:
    """The faults of one stand-in with their counts; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._armed: list[_Armed] = []

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._armed.append(_Armed(fault))

    def clear(self) -> None:
        with self._lock:
            self._armed.clear()

    def hitting(self, target: str, *, push: bool) -> list[Fault]:
        """Counts one request and returns the faults that hit it, in the order they were set."""
        with self._lock:
            return [
                armed.fault
                for armed in self._armed
                if armed.fault.applies_to(target, push=push) and armed.next_hits()
            ]


_NUMBERS: Final[dict[str, Callable[[str], int | float]]] = {
    "status": int,
    "seconds": float,
    "every": int,
    "times": int,
    "skip": int,
    "retry_after": int,
}
# "status=500" and "delay=2" name the kind and give its figure in one go.
_KIND_FIGURE: Final = {"status": "status", "delay": "seconds"}
_SYNTAX: Final = "Write VENDOR:KIND,OPTION=VALUE;… for example comunik8:status=500,times=3"


def parse_faults(spec: str) -> dict[str, list[Fault]]:
    """Reads the `--faults` option: `comunik8:status=500,times=3;footprints:drop_after,every=7;convertr:delay=2`.

    Raises:
        ValueError: with a sentence that says what to write instead.
    """
    faults: dict[str, list[Fault]] = {}
    for part in filter(None, (piece.strip() for piece in spec.split(";"))):
        vendor, colon, rest = part.partition(":")
        if not colon or not rest.strip():
            raise ValueError(f"{part!r} does not name a vendor and a fault. {_SYNTAX}.")
        if vendor.strip() not in VENDOR_IDS:
            raise ValueError(f"There is no vendor {vendor!r}; use one of {', '.join(VENDOR_IDS)}.")
        faults.setdefault(vendor.strip(), []).append(_parse_fault(rest))
    return faults


def _parse_fault(text: str) -> Fault:
    first, *options = (piece.strip() for piece in text.split(","))
    kind, equals, figure = first.partition("=")
    if kind not in KINDS:
        raise ValueError(f"There is no fault {kind!r}; use one of {', '.join(KINDS)}.")
    values: dict[str, str] = {}
    if equals:
        if kind not in _KIND_FIGURE:
            raise ValueError(
                f"{kind} takes no figure of its own; write {kind},every=2 or the like."
            )
        values[_KIND_FIGURE[kind]] = figure
    for option in options:
        name, equals, value = option.partition("=")
        if not equals or name not in {*_NUMBERS, "path"}:
            known = ", ".join([*_NUMBERS, "path"])
            raise ValueError(
                f"{option!r} is not an option of a fault; use NAME=VALUE with {known}."
            )
        values[name] = value
    return _build(kind, values)


def _build(kind: str, values: dict[str, str]) -> Fault:
    settings: dict[str, object] = {"kind": kind}
    for name, value in values.items():
        if name == "path":
            settings[name] = value
            continue
        try:
            settings[name] = _NUMBERS[name](value)
        except ValueError as error:
            raise ValueError(f"{name} must be a number; got {value!r}.") from error
    return Fault(**settings)  # type: ignore[arg-type]  # names and types come from the table above
