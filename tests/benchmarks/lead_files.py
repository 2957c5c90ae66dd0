"""Invented lead files of any size for benchmarks."""

from __future__ import annotations

import csv
import random
from pathlib import Path

HEADER = (
    "Email", "First name", "Last name", "Phone", "Company", "Job title", "City", "Country", "Postal code",
    "Campaign", "Created at", "Notes",
)  # fmt: skip
_FIRST = (
    "Ada", "Ben", "Chloe", "Dragos", "Elif", "Frida", "Gina", "Hugo", "Ioana", "Jonas", "Katia", "Lea", "Matteo",
)  # fmt: skip
_LAST = (
    "Example",
    "Sample",
    "Specimen",
    "Muster",
    "Exemple",
    "Esempio",
    "Ejemplo",
    "Exemplu",
    "Voorbeeld",
)
_CITIES = ("London", "Paris", "Cluj-Napoca", "Berlin", "Madrid", "Porto", "Roma", "Dublin")
_COUNTRIES = ("GB", "FR", "RO", "DE", "ES", "PT", "IT", "IE")
_JOBS = ("Director", "Head of marketing, Europe", "Buyer", "Owner")


def write_leads(path: Path, rows: int, encoding: str = "utf-8", delimiter: str = ",") -> None:
    """Invented leads: 3 % duplicates, 1 % bad addresses, some notes with commas, quotes and line ends."""
    dice = random.Random(20_261_121)
    with path.open("w", encoding=encoding, newline="") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow(HEADER)
        for number in range(rows):
            writer.writerow(
                _lead(dice, dice.randrange(number) if dice.random() < 0.03 and number else number)
            )


def _lead(dice: random.Random, person: int) -> list[str]:
    first, last = _FIRST[person % len(_FIRST)], _LAST[person * 7 % len(_LAST)]
    at = "@" if dice.random() > 0.01 else " at "
    luck = dice.random()
    note = ""
    if luck < 0.2:
        note = f'Asked for "prices", then\ncalled back {person}'
    elif luck < 0.5:
        note = f"Met at the fair, stand {person % 90}"
    return [
        f"{first}.{last}{person}{at}mail{person % 6_000}.example.com",
        first,
        last,
        f"+44 7700 {900_000 + person % 100_000}"
        if person % 2
        else f"+1 (202) 555-{person % 10_000:04d}",
        f"{last} and Sons {person % 5_000} Ltd",
        _JOBS[person % len(_JOBS)],
        _CITIES[person % len(_CITIES)],
        _COUNTRIES[person % len(_COUNTRIES)],
        f"{person % 100_000:05d}",
        "Spring 2026",
        f"2026-03-{1 + person % 28:02d}T10:{person % 60:02d}:00Z",
        note,
    ]
