"""Reports of Zoom webinars and meetings. Everybody who left and came back has several rows."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Rule, Said, Section, Signature, names


def _answered(value: str) -> str:
    """Zoom writes -- where somebody who never came has nothing."""
    return "" if value == "--" else value


_HOSTS = "Hosts and panelists gave the webinar; they are no leads."

ZOOM_WEBINAR = Recogniser(
    id="zoom_webinar",
    title="Zoom attendee report",
    opening="attendee report",
    sections=(
        Section("attendee details", leads=True),
        Section("host details?", _HOSTS, Said("{count:,} host left out", "{count:,} hosts left out")),
        Section("panelist details?", _HOSTS, Said("{count:,} panelist left out", "{count:,} panelists left out")),
        Section(
            "other attended",
            "Came by telephone without registering: no address is known.",
            Said("{count:,} caller left out", "{count:,} callers left out"),
        ),
    ),
    signatures=(Signature(has=names("attended, user name original name, email")),),
    fields={
        "user name original name": "full_name",
        "registration time": "created_at",
        "attended": None,
        "country region name": "country",
    },
    tidy=dict.fromkeys(
        ("registration time", "join time", "leave time", "time in session minutes", "is guest",
         "country region name", "phone"),
        _answered,
    ),
    rules=(
        Rule("attended", "yes", said=Said("{count:,} came")),
        Rule(
            "approval status",
            "denied|cancell?ed.*",
            "The registration was refused or taken back.",
            Said("{count:,} refused", "{count:,} refused"),
        ),
    ),
    person="email",
    adds="time in session minutes",
    noun=Said("{count:,} registered"),
)  # fmt: skip

ZOOM_MEETING = Recogniser(
    id="zoom_meeting",
    title="Zoom meeting participants",
    signatures=(
        Signature(has=names("name original name, user email")),
        Signature(has=names("name original name, email, join time")),
    ),
    fields={
        "name original name": "full_name",
        "user email": "email",
        "join time": None,
        "guest": None,
    },
    person="user email",
    adds="total duration minutes",
    noun=Said("{count:,} participant", "{count:,} participants"),
)
