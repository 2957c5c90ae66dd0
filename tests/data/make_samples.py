"""Makes the sample lead files of the demo: `python -m tests.data.make_samples`. All their values are invented."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "resources" / "samples"

FIRST = (
    "Ada", "Benoît", "Chloé", "Dragoș", "Elif", "Frida", "Günter", "Hélène", "Ioana", "Jürgen",
    "Katarzyna", "Léa", "Matteo", "Noémie", "Oskar",
)  # fmt: skip
LAST = (
    "Example", "Sample", "Specimen", "Muster", "Exemple", "Esempio", "Ejemplo", "Exemplu", "Voorbeeld",
    "Przykład", "Exempel",
)  # fmt: skip
QUESTION = "when_would_you_like_to_start?"
ANSWERS = ("This month", "This quarter", "Later, just looking")
META_HEADER = (
    "id", "created_time", "ad_id", "ad_name", "adset_id", "adset_name", "campaign_id", "campaign_name",
    "form_id", "form_name", "is_organic", "platform", QUESTION, "full_name", "phone_number", "email",
    "company_name", "lead_status",
)  # fmt: skip


def meta_leads() -> bytes:
    """Meta's download: UTF-16 with byte order mark, tabs; two test leads, one lead twice, one bad address."""
    rows = [list(META_HEADER)]
    rows += [_meta_row(number) for number in range(60)]
    rows[14][15] = "chloe.example(at)example.com"
    again = list(rows[5])
    again[1] = "2026-03-05T11:02:00+05:30"  # the same moment as row 5, told in another time zone
    rows.insert(30, again)
    for place in (10, 45):
        test = _meta_row(900 + place)
        for column in (12, 13, 15, 16):
            test[column] = f"<test lead: dummy data for {META_HEADER[column]}>"
        test[14] = "p:<test lead: dummy data for phone_number>"
        rows.insert(place, test)
    text = "\r\n".join("\t".join(row) for row in rows) + "\r\n"
    return b"\xff\xfe" + text.encode("utf-16-le")


def _meta_row(number: int) -> list[str]:
    first, last = FIRST[number % len(FIRST)], LAST[number % len(LAST)]
    return [
        f"l:{1_000_000_000_000_000 + number}",
        f"2026-03-{1 + number % 28:02d}T05:{32 + number % 20:02d}:00+00:00",
        f"ag:{120_000_000_000_000_000 + number % 3}",
        ("Spring film", "Spring pictures", "Spring story")[number % 3],
        f"as:{120_000_000_000_000_100 + number % 2}",
        ("UK 25-45", "UK 45-65")[number % 2],
        "c:120000000000000200",
        "Spring",
        "f:2000000000000001",
        "Spring form",
        "false",
        ("ig", "fb")[number % 2],
        ANSWERS[number % 3],
        f"{first} {last}",
        f"p:+447700900{number % 1000:03d}",
        f"lead{number:03d}@example.com",
        f"{last} Trading {number % 7} Ltd",
        "complete",
    ]


def webinar() -> bytes:
    """A French webinar list: semicolons, Windows' code page, a title above the header, national numbers."""
    rows = [
        ("Webinaire de printemps : inscriptions",),
        (),
        (
            "Prénom",
            "Nom",
            "Adresse e-mail",
            "Téléphone",
            "Société",
            "Fonction",
            "Ville",
            "Désabonné",
        ),
    ]
    jobs = ("Directrice générale", "Chargé de clientèle", "Responsable achats")
    cities = ("Orléans", "Besançon", "Nîmes", "Saint-Étienne")
    names = ("Benoît", "Chloé", "Hélène", "Léa", "Noémie", "François", "Zoé")
    for number in range(24):
        phone = "" if number % 5 == 3 else f"01 99 00 {number:02d} {10 + number:02d}"
        name = LAST[number % 9]
        rows.append(
            (
                names[number % len(names)],
                name,
                f"inscrit{number:02d}@example.com",
                phone,
                f"Établissements {name}",
                jobs[number % 3],
                cities[number % 4],
                "oui" if number == 7 else "non",
            )
        )
    return "".join(";".join(row) + "\r\n" for row in rows).encode("cp1252")


def hubspot_contacts() -> bytes:
    """A contact export of HubSpot: quoted commas, ids joined by semicolons, one row without any contact."""
    rows: list[Sequence[str]] = [
        (
            "Record ID", "First Name", "Last Name", "Email", "Phone Number", "Lead Status", "Create Date",
            "Associated Company", "Associated Company IDs", "Job Title", "City", "Country/Region",
            "Contact owner", "Unsubscribed from all email",
        ),
    ]  # fmt: skip
    for number in range(20):
        last = LAST[number % len(LAST)]
        rows.append(
            (
                str(5_001 + number),
                FIRST[number % len(FIRST)],
                last,
                "" if number == 11 else f"contact{number:02d}@example.com",
                "" if number in {4, 11} else f"(202) 555-01{number:02d}",
                ("New", "Open", "In progress")[number % 3],
                f"2026-02-{1 + number:02d} 09:14",
                f'"{last}, Inc."',
                f"{8_000 + number};{8_100 + number}",
                ("Marketing manager", "Owner")[number % 2],
                ("Washington", "Arlington")[number % 2],
                "United States",
                "Sam Owner",
                "false",
            )
        )
    return "".join(",".join(row) + "\n" for row in rows).encode()


SAMPLES = {
    "meta-leads.csv": meta_leads,
    "webinar.csv": webinar,
    "hubspot-contacts.csv": hubspot_contacts,
}

if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, make in SAMPLES.items():
        (FOLDER / name).write_bytes(make())
