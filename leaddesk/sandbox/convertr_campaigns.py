"""The campaigns of the Convertr stand-in: their forms, links and states, and the checks of a form."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from leaddesk.sandbox.checks import is_email

CampaignState = Literal["live", "not_started", "fulfilled", "inactive"]

# Error Responses 3 and 4, and the campaign web-hook's page for the third (string code, key `error`).
STATE_ANSWERS: Final[dict[CampaignState, dict[str, object]]] = {
    "not_started": {"code": 403, "message": "Campaign has not started yet"},
    "fulfilled": {"code": 403, "message": "Campaign is fulfilled"},
    "inactive": {"code": "403", "error": "Campaign is inactive"},
}


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a form; a required one must not be blank."""

    name: str
    required: bool = False
    hidden: bool = False

    @property
    def key(self) -> str:
        return f"form[{self.name}]"


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a campaign; `described` ones list their fields as objects, others as plain keys."""

    id: int
    name: str
    fields: tuple[FormField, ...]
    described: bool = False

    def listing(self) -> dict[str, object]:
        """Form Fields Endpoint: both shapes that have been seen of it."""
        fields: list[object] = [
            {"key": each.key, "hidden": each.hidden, "required": each.required}
            if self.described
            else each.key
            for each in self.fields
        ]
        return {"formName": self.name, "formId": self.id, "fields": fields}

    def complaints(self, values: Mapping[str, str]) -> dict[str, object] | None:
        """The 400 body of Error Responses 1 for these form keys and values; None where all is well.

        The messages below `children` have the shape of the framework the first one comes from (our reading).
        """
        extra = values.keys() - {each.key for each in self.fields}
        children: dict[str, object] = {}
        for each in self.fields:
            message = _complaint(each, values.get(each.key, ""))
            children[each.name] = {"errors": [message]} if message else []
        if not extra and not any(children.values()):
            return None
        own = ["This form should not contain extra fields."] if extra else []
        errors = {"errors": own, "children": children}
        return {"code": 400, "message": "Validation Failed", "errors": errors}


def _complaint(field: FormField, value: str) -> str:
    if not value.strip():
        return "This value should not be blank." if field.required else ""
    if field.name == "email" and not is_email(value):
        return "This value is not a valid email address."
    return ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a campaign: the channel through which a lead came."""

    id: int
    name: str
    channel: str

    def listing(self) -> dict[str, object]:
        """Campaign Links Endpoint."""
        destination = f"https://landing.example/{self.id}"
        return {
            "id": self.id,
            "name": self.name,
            "channel": self.channel,
            "destination": destination,
        }


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign that this publisher is assigned to; it is fulfilled when it has `capacity` leads."""

    id: int
    state: CampaignState
    forms: tuple[Form, ...]
    links: tuple[Link, ...]
    capacity: int | None = None

    def form(self, number: str) -> Form | None:
        return next((form for form in self.forms if str(form.id) == number), None)

    def link(self, number: str) -> Link | None:
        return next((link for link in self.links if str(link.id) == number), None)


_EMAIL_FIELD: Final = FormField("email", required=True)
_PLAIN_FORM: Final = Form(
    75,
    "Newsletter",
    (
        FormField("firstName"),
        FormField("lastName"),
        _EMAIL_FIELD,
        FormField("telephone"),
        FormField("company"),
        FormField("jobTitle"),
        FormField("country"),
    ),
)
_DESCRIBED_FORM: Final = Form(
    76,
    "White paper",
    (
        FormField("firstName", required=True),
        FormField("lastName", required=True),
        _EMAIL_FIELD,
        FormField("telephone"),
        FormField("company", required=True),
        FormField("utmSource", hidden=True),
    ),
    described=True,
)


def _campaign(
    number: int, state: CampaignState, *forms: Form, capacity: int | None = None
) -> Campaign:
    links = (
        Link(number * 10 + 1, "House list", "Email"),
        Link(number * 10 + 2, "Banner", "Display"),
    )
    return Campaign(number, state, forms, links, capacity)


CAMPAIGNS: Final = {
    str(campaign.id): campaign
    for campaign in (
        _campaign(1001, "live", _PLAIN_FORM),
        _campaign(1002, "live", _DESCRIBED_FORM),
        _campaign(1003, "not_started", _PLAIN_FORM),
        _campaign(1004, "fulfilled", _PLAIN_FORM),
        _campaign(1005, "inactive", _PLAIN_FORM),
        _campaign(1006, "live", _PLAIN_FORM, capacity=50),
        _campaign(1007, "live", _PLAIN_FORM, _DESCRIBED_FORM),
    )
}
