"""Every kind of file: what it is recognised as, what is said of it, and where each of its lines goes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.domain.errors import FileError
from leaddesk.domain.imports import Bucket, ImportOptions, ImportReport
from leaddesk.domain.jobs import CancelToken, ignore_progress
from leaddesk.services.imports import ImportService
from leaddesk.store.database import Database
from tests.data.lead_formats import FOLDER, Encode, encoded, text


@dataclass(frozen=True)
class Case:
    """A fixture; `buckets` are created, updated, duplicates, rejected, set aside, no data; `leads` by e-mail."""

    file: str
    recognised: str
    summary: str
    buckets: tuple[int, int, int, int, int, int]
    leads: Mapping[str, Mapping[str, str | None]]
    issues: Mapping[int, set[str]] = field(default_factory=dict)
    encode: Encode = str.encode
    encoding: str = "utf-8"
    note: str = ""


ADA, BOB = "ada@example.com", "bob@example.com"
CASES = (
    Case(
        "meta.tsv",
        "meta_lead_ads",
        "Meta lead ads: 2 leads, 1 test lead left out, 1 without an advert",
        (2, 0, 1, 0, 1, 1),
        {
            ADA: {"external_id": "1000000000000001", "phone": "+447700900123", "campaign": "Spring"},
            BOB: {"full_name": "Bob Exämple", "custom.which_plan?": "large", "custom.ad_id": None},
        },
        {5: {"set_aside"}},
        encoded("utf-16"),  # constructed: widely said of Meta's download, shown by no public file
        "utf-16",
    ),
    Case(
        "meta_connector.csv",
        "meta_lead_ads",
        "Meta lead ads: 2 leads",
        (2, 0, 0, 0, 0, 1),
        {
            "+447700900123": {
                "external_id": "1000000000000003",
                "custom.what_now,_or_later?": "now, please",
            }
        },
    ),
    Case(
        "meta_id_last.csv",
        "meta_lead_ads",
        "Meta lead ads: 1 lead, 1 without an advert",
        (1, 0, 0, 0, 0, 1),
        {ADA: {"external_id": "1000000000000005", "city": "Leeds"}},
    ),
    Case(
        "meta_pt.tsv",
        "meta_lead_ads",
        "Meta lead ads: 1 lead",
        (1, 0, 0, 0, 0, 1),
        {"joao@example.com": {"full_name": "João Exemplo", "phone": "+351210000123"}},
    ),
    Case(
        "tiktok.csv",
        "tiktok",
        "TikTok instant form: 2 leads",
        (2, 0, 0, 0, 0, 1),
        {
            ADA: {
                "external_id": "7300000000000000001",
                "custom.Lead id": "my own",
                "custom.Phone": "x",
                "phone": "+447700900123",
            }
        },
        encode=encoded("utf-8-sig"),
        encoding="utf-8-sig",
    ),
    Case(
        "zoom.csv",
        "zoom_webinar",
        "Zoom attendee report: 6 registered, 4 came, 1 host left out, 1 panelist left out",
        (6, 0, 1, 0, 2, 10),
        {
            ADA: {
                "custom.Time in Session (minutes)": "90",
                "created_at": "2026-08-08T21:00:00",
                'custom.Do you say "hi", or not?': 'He said "hi", twice',
                "country": "GB",
            },
            BOB: {"custom.Join Time": None, "country": None, "created_at": "2026-08-13T11:23:29"},
        },
        {7: {"set_aside"}, 10: {"set_aside"}},
        note="“Registration Time” are read month first, as 1 of them must be; 6 rows fit both",
    ),
    Case(
        "zoom_short.csv",
        "zoom_webinar",
        "Zoom attendee report: 2 registered, 1 came",
        (1, 0, 0, 1, 0, 2),
        {BOB: {"created_at": "2026-03-15T11:23:29"}},
        {3: {"control_character"}},
    ),
    Case(
        "zoom_meeting.csv",
        "zoom_meeting",
        "Zoom meeting participants: 2 participants",
        (1, 0, 1, 1, 0, 1),
        {ADA: {"custom.Total Duration (Minutes)": "35"}},
        {4: {"no_contact"}},
    ),
    Case(
        "teams.tsv",
        "teams",
        "Teams attendance report: 2 participants, 1 organiser left out",
        (2, 0, 0, 0, 2, 10),
        {ADA: {"first_name": "Ada", "last_name": "Example", "company": "Example Ltd"}},
        {8: {"set_aside"}, 14: {"set_aside"}},
        encoded("utf-16"),
        "utf-16",
    ),
    Case(
        "hubspot.csv",
        "hubspot",
        "HubSpot contacts: 2 contacts",
        (2, 0, 0, 0, 0, 1),
        {
            ADA: {"custom.Associated Company IDs": "8000;8001", "consent_email": None},
            BOB: {"consent_email": "no", "custom.Unsubscribed from all email": "true"},
        },
        note="“Unsubscribed from all email”",
    ),
    Case(
        "salesforce_report.csv",
        "salesforce_report",
        "Salesforce report: 2 records",
        (2, 0, 0, 0, 0, 7),
        {
            ADA: {"address": "1 High St\nFloor 2", "consent_email": None},
            "zoe@example.com": {"first_name": "Zoé", "consent_email": "no"},
        },
        encode=encoded("latin-1"),
        encoding="cp1252",
    ),
    Case(
        "data_loader.csv",
        "salesforce_data_loader",
        "Salesforce Data Loader extract: 2 records",
        (2, 0, 0, 0, 0, 1),
        {ADA: {"external_id": "00Q000000000001AAA", "source": "Web"}, BOB: {"consent_email": "no"}},
        encode=encoded("utf-8-sig"),
        encoding="utf-8-sig",
    ),
    Case(
        "mailchimp_subscribed.csv",
        "mailchimp",
        "Mailchimp subscribers: 2 subscribers",
        (2, 0, 0, 0, 0, 1),
        {ADA: {"tags": "VIP, Blog", "consent_at": "2026-03-02 10:05:00", "country": "GB"}},
    ),
    Case(
        "mailchimp_unsubscribed.csv",
        "mailchimp_unsubscribed",
        "Mailchimp people who unsubscribed: 0 subscribers, 1 unsubscribed, left out",
        (0, 0, 0, 0, 1, 1),
        {},
        {2: {"set_aside"}},
    ),
    Case(
        "mailchimp_cleaned.csv",
        "mailchimp_cleaned",
        "Mailchimp addresses that bounced: 0 subscribers, 1 bounced, left out",
        (0, 0, 0, 0, 1, 1),
        {},
        {2: {"set_aside"}},
    ),
    Case(
        "brevo.csv",
        "brevo",
        "Brevo contacts: 2 contacts",
        (2, 0, 0, 0, 0, 1),
        {
            ADA: {"mobile": "+447700900123", "created_at": "2026-04-12T09:30:00", "consent_sms": None},
            BOB: {"consent_email": "no", "created_at": "2026-04-03T09:30:00"},
        },
        note="read day first, as is usual there; 2 rows fit both and none decides",
    ),
    Case(
        "activecampaign.csv",
        "activecampaign",
        "ActiveCampaign contacts: 1 contact, 1 unsubscribed or bounced, left out",
        (1, 0, 0, 0, 1, 1),
        {ADA: {"tags": "vip"}},
        {3: {"set_aside"}},
    ),
    Case(
        "kit.csv",
        "kit",
        "Kit subscribers: 1 subscriber, 1 unsubscribed or bounced, left out",
        (1, 0, 0, 0, 1, 1),
        {ADA: {"first_name": "Ada"}},
        {3: {"set_aside"}},
    ),
    Case(
        "systeme_io.csv",
        "systeme_io",
        "systeme.io contacts: 1 contact",
        (1, 0, 0, 0, 0, 1),
        {ADA: {"last_name": "Example", "country": "GB"}},
    ),
    Case(
        "eventbrite.csv",
        "eventbrite",
        "Eventbrite attendees: 2 attendees, 1 refunded, left out, 1 guest left out",
        (1, 0, 0, 1, 2, 1),
        {ADA: {"external_id": "90001", "address": "1 High St, Flat 2", "postal_code": "LS1 1AA"}},
        {3: {"set_aside"}, 4: {"set_aside"}, 5: {"no_contact"}},
    ),
    Case(
        "google_contacts.csv",
        "google_contacts",
        "Google contacts: 2 contacts",
        (2, 0, 0, 0, 0, 1),
        {ADA: {"notes": "Line one\nline two", "tags": "VIP"}, "+447700900124": {"tags": None}},
        encode=encoded("utf-8-sig"),
        encoding="utf-8-sig",
    ),
    Case(
        "google_contacts_old.csv",
        "google_contacts",
        "Google contacts: 1 contact",
        (1, 0, 0, 0, 0, 1),
        {ADA: {"full_name": "Ada Example", "first_name": "Ada", "tags": "Fair"}},
    ),
    Case(
        "outlook_de.csv",
        "outlook",
        "Outlook contacts: 2 contacts",
        (2, 0, 0, 0, 0, 1),
        {
            "kaethe@example.com": {"address": "Bäckerstraße 1", "city": "Köln", "country": "DE"},
            "joerg@example.com": {"last_name": "Schröder"},
        },
        encode=encoded("cp1252", "\r\n"),
        encoding="cp1252",
    ),
    Case(
        "outlook.csv",
        "outlook",
        "Outlook contacts: 1 contact",
        (1, 0, 0, 0, 0, 1),
        {ADA: {"address": "1 High St, Floor 2", "job_title": "Owner", "phone": "+441134960123"}},
    ),
    Case(
        "pipedrive.csv",
        "pipedrive",
        "Pipedrive people: 2 people",
        (2, 0, 0, 0, 0, 1),
        {
            ADA: {"consent_email": "yes", "mobile": "+447700900123", "phone": None},
            BOB: {"consent_email": "no", "phone": "+441134960124"},
        },
    ),
    Case(
        "convertr_export.csv",
        "convertr",
        "Convertr leads: 2 leads",
        (2, 0, 0, 0, 0, 7),
        {ADA: {"external_id": "9001", "campaign": "Spring"}},
    ),
    Case(
        "convertr_import.csv",
        "convertr",
        "Convertr leads: 2 leads",
        (2, 0, 0, 0, 0, 1),
        {ADA: {"consent_email": "yes", "consent_sms": "yes", "consent_phone": "no"}},
    ),
    Case("zoho.csv", "zoho", "Zoho CRM leads: 1 lead", (1, 0, 0, 0, 0, 1), {ADA: {"source": "Web"}}),
    Case(
        "linkedin.csv",
        "linkedin",
        "LinkedIn lead gen form: 1 lead, 1 test lead left out",
        (1, 0, 0, 0, 1, 1),
        {ADA: {"created_at": "2026-03-02T10:05:13Z", "job_title": "Owner"}},
        {3: {"set_aside"}},
        note="No public LinkedIn lead gen form file was found",
    ),
    Case(
        "google_ads.csv",
        "google_ads",
        "Google Ads lead form: 1 lead, 1 test lead left out",
        (1, 0, 0, 0, 1, 1),
        {ADA: {"external_id": "TeSter-1", "full_name": "Ada Example"}},
        {3: {"set_aside"}},
        note="No public Google Ads lead form file was found",
    ),
    Case(
        "excel_damage.csv",
        "generic",
        "List of leads: 4 rows",
        (3, 0, 0, 1, 0, 3),
        {
            ADA: {"phone": "+447700900123", "external_id": None, "company": None},
            BOB: {"postal_code": "01067", "created_at": "2026-03-02", "phone": "4.47701E+11"},
            "cleo@example.com": {"postal_code": "1067", "created_at": "46083"},
        },
        {
            2: {"number_repaired", "formula_error", "id_rounded"},
            3: {"zero_restored", "phone_invalid", "date_repaired"},
            4: {"formula_error", "date_serial"},
            5: {"phone_invalid"},
        },
    ),
    Case(
        "agency_chaos.csv",
        "generic",
        "List of leads: 3 rows",
        (3, 0, 0, 0, 0, 3),
        {
            ADA: {"phone": "+447700900123", "full_name": "Ada Example"},
            BOB: {"phone": "+447700900124", "custom.الشركة": "Exämple", "notes": "semi;colon"},
        },
        {6: {"row_too_short"}},
    ),
    Case(
        "macroman.csv",
        "generic",
        "List of leads: 2 rows",
        (2, 0, 0, 0, 0, 1),
        {"zoe@example.com": {"first_name": "Zoé", "last_name": "Éxemple"}},
        encode=encoded("mac-roman", "\r"),
        encoding="mac-roman",
    ),
    Case(
        "ragged.csv",
        "generic",
        "List of leads: 3 rows",
        (2, 0, 0, 1, 0, 1),
        {ADA: {"city": None}, "cleo@example.com": {"city": "Lyon"}},
        {2: {"row_too_short"}, 3: {"row_too_long"}},
    ),
    Case(
        "formulas.csv",
        "generic",
        "List of leads: 2 rows",
        (2, 0, 0, 0, 0, 1),
        {ADA: {"first_name": "=1+1"}, BOB: {"notes": "@SUM(A1)"}},
    ),
)  # fmt: skip


def imported(database: Database, path: Path) -> ImportReport:
    return ImportService(database).run(
        path, ImportOptions(country="GB"), ignore_progress, CancelToken()
    )


def values(database: Database, contact: str, names: list[str]) -> dict[str, str | None]:
    """Fields of the lead with that e-mail address or phone number."""
    with database.read() as connection:
        columns = [name for name in names if not name.startswith("custom.")]
        sql = f"SELECT {', '.join(['custom', *columns])} FROM lead WHERE ? IN (email, phone)"
        ((custom, *found),) = connection.execute(sql, (contact,)).fetchall()
    customs = {f"custom.{name}": value for name, value in json.loads(str(custom or "{}")).items()}
    return {name: customs.get(name) for name in names if name.startswith("custom.")} | {
        name: value if value is None else str(value)
        for name, value in zip(columns, found, strict=True)
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_every_line_of_a_known_file(database: Database, tmp_path: Path, case: Case) -> None:
    path = tmp_path / case.file
    path.write_bytes(case.encode(text(case.file)))
    report = imported(database, path)
    assert (report.profile.recognised, report.profile.encoding) == (case.recognised, case.encoding)
    assert report.profile.summary == case.summary
    assert astuple(report.counts) == case.buckets
    found: dict[int, set[str]] = {}
    for issue in report.issues:
        found.setdefault(issue.line, set()).add(issue.code)
    assert found == case.issues
    assert case.note in " ".join(report.profile.notes)
    for contact, expected in case.leads.items():
        assert values(database, contact, list(expected)) == expected
    assert report.id is not None
    rows = ImportService(database).rows(report.id)
    assert len(rows) == sum(case.buckets)
    again = imported(database, path).counts
    assert (again.created, again.updated, again.rows) == (0, 0, report.counts.rows)


def test_every_fixture_has_its_case() -> None:
    files = {path.name for path in FOLDER.iterdir()}
    assert files == {case.file for case in CASES} | {"tiktok_error.csv"}


def test_an_error_message_saved_as_csv_is_told(database: Database) -> None:
    with pytest.raises(FileError, match="holds no leads") as failure:
        imported(database, FOLDER / "tiktok_error.csv")
    assert "The download has expired" in failure.value.detail


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(
    case=st.sampled_from(CASES),
    place=st.floats(0, 1, exclude_max=True),
    put=st.text(st.sampled_from('1a,;\t\n"-\x00 '), max_size=4),
    drop=st.integers(0, 60),
)
def test_a_damaged_file_is_accounted_for_like_any_other(
    database: Database, tmp_path: Path, case: Case, place: float, put: str, drop: int
) -> None:
    content = text(case.file)
    start = int(place * len(content))
    path = tmp_path / case.file
    path.write_bytes(case.encode(content[:start] + put + content[start + drop :]))
    try:
        report = imported(database, path)
    except FileError:  # with plain words, or it would be another exception
        return
    assert report.id is not None
    service = ImportService(database)
    rows = service.rows(report.id, limit=1_000)
    assert sum(astuple(report.counts)) == len(rows)
    assert [row.line for row in rows] == sorted({row.line for row in rows})
    aside = {row.line for row in rows if row.bucket is Bucket.SET_ASIDE}
    assert aside == {issue.line for issue in report.issues if issue.code == "set_aside"}
