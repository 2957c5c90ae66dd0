"""Attendance reports of Microsoft Teams: three tables, of which the second has the people; localised."""

from __future__ import annotations

import re

from leaddesk.files.recognisers.base import Recogniser, Rule, Said, Section, Signature, names

#: What Teams writes behind the names of people without an account of the company.
_STATUS = re.compile(r"\s*\((?:guest|external|unverified)\)", re.IGNORECASE)


def _name(value: str) -> str:
    return _STATUS.sub("", value)


TEAMS = Recogniser(
    id="teams",
    title="Teams attendance report",
    opening=r"1 \w.*",
    sections=(
        Section(r"1 \w.*"),
        Section(r"2 \w.*", leads=True),
        Section(r"3 \w.*", "Repeats the people of the list above, for each time they came."),
    ),
    signatures=(
        Signature(has=names("name, first join, last leave")),
        Signature(has=names("name, participant id upn, role")),
    ),
    fields={
        "name": "first_name+last_name+company",
        "first join": None,
        "participant id upn": None,
        "role": None,
        "rolle": None,
    },
    tidy={"name": _name},
    rules=(
        Rule(
            "role",
            "organi[sz].*",
            "Organised the meeting; that is no lead.",
            Said("{count:,} organiser left out", "{count:,} organisers left out"),
        ),
    ),
    person="email",
    noun=Said("{count:,} participant", "{count:,} participants"),
)
