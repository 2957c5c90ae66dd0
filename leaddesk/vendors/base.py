"""How a vendor is described: its settings, its calls, its limits.

A vendor is declared once, in its `descriptor.py`; the account dialog, the panels, the command line and the
documentation are driven by that declaration. What its client can do is in `capabilities.py`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Literal

from leaddesk.domain.deliveries import Repeat
from leaddesk.domain.exchange import Watcher
from leaddesk.vendors.limits import Limit

if TYPE_CHECKING:
    from leaddesk.vendors.capabilities import ReadsLeads
    from leaddesk.vendors.pacing import Pace
    from leaddesk.vendors.tokens import TokenShelf
    from leaddesk.vendors.windows import Windows


#: The value of COLUMNS where none goes along.
NO_COLUMNS: Final = "none"


class ParamKind(StrEnum):
    """What kind of value a parameter takes.

    COLUMNS of a lead that go along are names of lead fields with commas between; empty: all custom ones;
    `NO_COLUMNS`: none.

    Settings and destination options are always text; one that is a MAPPING is as `arguments.mapping` reads it.
    Operation parameters may also be LIST (of texts), MAPPING (name to text), RECORDS (list of objects), FILES
    (list of paths); DATE is `YYYY-MM-DD`, with or without a time.
    """

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    LIST = "list"
    MAPPING = "mapping"
    RECORDS = "records"
    FILES = "files"
    NUMBER = "number"
    FLAG = "flag"
    CHOICE = "choice"
    COLUMNS = "columns"
    URL = "url"
    SECRET = "secret"  # noqa: S105  (the name of a kind, no secret)


@dataclass(frozen=True, slots=True)
class Param:
    """One setting, secret, destination option or operation parameter.

    `default` is what counts when nothing is given. `max_length` is in characters. `picker` says that the vendor
    can list the possible values (`VendorClient.choices`). A FLAG is `true` or `false`. `when` names another
    parameter, declared before, and its value (`actionType=visit`): only with that value this one is taken.
    `fields` are what each of the RECORDS may hold; empty where that is not known. A destination option of `manner`
    says how leads are sent and not where to: with another value it is still the same destination. In the window a
    number is given in units of `scale`: with 60, seconds are given as minutes.
    """

    name: str
    label: str
    help: str = ""
    kind: ParamKind = ParamKind.TEXT
    required: bool = False
    default: str = ""
    choices: tuple[str, ...] = ()
    max_length: int | None = None
    picker: bool = False
    when: str = ""
    fields: tuple[Param, ...] = ()
    manner: bool = False
    scale: int = 1

    def as_dict(self) -> dict[str, object]:
        return {
            "name": self.name,
            "label": self.label,
            "help": self.help + self._unit(),
            "kind": str(self.kind),
            "required": self.required,
            "default": self.default,
            "choices": list(self.choices),
            "max_length": self.max_length,
            "when": self.when,
            "fields": [part.as_dict() for part in self.fields],
        }

    def _unit(self) -> str:
        """What a caller has to know where the label names the window's unit."""
        return "" if self.scale == 1 else f" Here the number is {self.scale} times the label's."


@dataclass(frozen=True, slots=True)
class Operation:
    """One documented call of a vendor.

    `section` names the place in the vendor's document, `help` says in our words what the call does.
    `documented` is `partial` for calls whose request the document does not show. `switched_on_by` names the FLAG
    setting without which the call is refused. `confirm` names the parameter whose value a person must type again
    before the call is made from the window: it deletes something. `result` is the shape of what comes back.
    `contacts` names the parameters that hold who gets an e-mail or a phone call by it.
    """

    name: str
    title: str
    group: str
    verb: str
    repeat: Repeat
    params: tuple[Param, ...] = ()
    section: str = ""
    documented: Literal["full", "partial"] = "full"
    help: str = ""
    result: Literal["record", "table", "done"] = "record"
    switched_on_by: str = ""
    confirm: str = ""
    contacts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VendorDescriptor:
    """All that is known of a vendor without talking to it.

    `send_operation` is the operation that delivers a lead. `consequence` tells in a few words what a sent lead
    sets off ("this starts phone calls"). `pulls` are the things `PullsLeads.pull` fetches, as `pull --what`
    names them (`leads`, `list:NAME`). `inquiry_waits_s` is how long after sending, and then after each vain
    inquiry, the vendor is asked what became of a lead (`Inquires`); the last one repeats. Pace, over any sliding
    second: `max_per_second` is the default, `ceiling_per_second` what no setting goes beyond. `limits` are the
    vendor's limits over longer times or for single calls; `ceiling_concurrent` caps the calls at a time.
    `keeps_token`: a sign-in token lives so long that it is worth keeping with the account's secrets.
    """

    id: str
    title: str
    summary: str
    settings: tuple[Param, ...]
    secrets: tuple[Param, ...]
    destination: tuple[Param, ...]
    operations: tuple[Operation, ...]
    send_operation: str
    consequence: str = ""
    pulls: tuple[str, ...] = ()
    inquiry_waits_s: tuple[float, ...] = ()
    max_per_second: float = 10.0
    ceiling_per_second: float = math.inf
    max_concurrent: int = 4
    ceiling_concurrent: float = math.inf
    limits: tuple[Limit, ...] = ()
    keeps_token: bool = False

    @property
    def all_settings(self) -> tuple[Param, ...]:
        """The vendor's own settings, then those that every vendor has."""
        return self.settings + tuple(
            param
            for param in common_settings(self)
            if param.name not in {s.name for s in self.settings}
        )

    def operation(self, name: str) -> Operation:
        """The operation of that name. Raises KeyError."""
        return {operation.name: operation for operation in self.operations}[name]

    @property
    def send_repeat(self) -> Repeat:
        """Whether sending a lead may be repeated."""
        return self.operation(self.send_operation).repeat


def common_settings(descriptor: VendorDescriptor) -> tuple[Param, ...]:
    """The settings that every account has, with this vendor's defaults."""
    return (
        Param(
            "max_per_second",
            "Calls per second",
            "At most so many calls in any one second.",
            ParamKind.NUMBER,
            default=f"{descriptor.max_per_second:g}",
        ),
        Param(
            "max_concurrent",
            "Calls at a time",
            "How many calls may be on their way together.",
            ParamKind.NUMBER,
            default=str(descriptor.max_concurrent),
        ),
        Param(
            "timeout_s",
            "Longest wait in seconds",
            "How long to wait for an answer.",
            ParamKind.NUMBER,
            default="30",
        ),
        Param(
            "allow_http",
            "Allow an unencrypted connection",
            "Without encryption anybody on the way can read leads and passwords. Leave this off unless the vendor "
            "told you in writing that there is no https address.",
            ParamKind.FLAG,
            default="false",
        ),
    )


@dataclass(frozen=True, slots=True)
class AccountContext:
    """What a client is built from: settings with defaults filled in, the secrets, the pace to keep.

    The pace belongs to the account: all its clients in this process share it. None keeps no pace. `reader` is
    another account in which this vendor's leads can be looked up, where one was named (`read_back_account`).
    `shelf` and `windows` belong to the account as the pace does: its sign-in token, and the calls that count
    towards the vendor's `limits`. `watcher` hears of every exchange of this client.
    """

    account_id: str
    account_name: str
    settings: Mapping[str, str]
    secrets: Mapping[str, str]
    pace: Pace | None = None
    reader: ReadsLeads | None = None
    shelf: TokenShelf | None = None
    windows: Windows | None = None
    watcher: Watcher | None = None
