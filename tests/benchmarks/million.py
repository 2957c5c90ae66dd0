"""A workspace of a million leads, twelve fields filled in each, made in SQL and kept in the temporary folder.

`workspace(rows)` gives its folder. Do not write into it: `copy(folder)` is for that.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

import apsw

from leaddesk.domain.jobs import CancelToken
from leaddesk.services.leads import LeadService
from leaddesk.store import search_index, zones
from leaddesk.store.database import Database
from leaddesk.store.deferred_indexes import DeferredIndexes
from leaddesk.store.search_index import index_new, resume_indexing, stop_indexing

ROWS: Final = int(os.environ.get("LEADDESK_BENCHMARK_ROWS", "1000000"))

_FIRST: Final = (
    "Ada Amélie Andrei Anna Ben Bianca Camille Carlos Chloé Cristina David Diana Dragoș Elena Elif Emma Eric"
    " Eva Felix Frida Gabriel George Gina Grace Hannah Hugo Ioana Irina Isabel Ivan Jack James Jana Jean John"
    " Jonas Julia Karen Katia Laura Lea Léo Linda Lisa Louis Lucas Lucía Manon Marie Mark Martin Matteo Mia"
    " Michael Mihai Nadia Nina Noah Olga Oliver Patricia Paul Peter Pierre Rachel Radu René Robert Rosa Sam"
    " Sara Simon Sofia Stefan Ștefania Théo Thomas Tom Vera Victor Wanda William Yann Zoë"
)
_BEGINNINGS: Final = (
    "Al An Bar Ber Bog Bou Bran Car Cas Cor Dal Du Fer Fon Gar Gou Ha Hof Io Jen Kel Kov La Le Lin Mar Mo Mül"
    " Na Ne O' Pa Pop Que Ri Ro Sa Scho Ser Ta Tor Va Ver Vol Wal Wil Za Zim"
)
_ENDINGS: Final = (
    "ard bert berg cea dez dini eanu el ell er escu ette ey ez ford gan ia ic in ini is kamp ler lin man mann"
    " mond nault ner ni no nov och one ot ova quez rino rossi sen ski son ton tti ucci un vić wick"
)
_COUNTRIES: Final = (
    "GB London|FR Paris|RO Cluj-Napoca|DE Berlin|ES Madrid|PT Porto|IT Roma|IE Dublin|FR Orléans|GB Leeds"
    "|RO Iași|DE Köln"
)
_SOURCES: Final = "Meta lead ads|Webinar March|Trade fair Lyon|Publisher North|Website|Newsletter|Referral|Partner"
_JOBS: Final = "Director|Head of marketing, Europe|Buyer|Owner|Account manager|Chief of staff|Engineer|Assistant"
_PROFILE: Final = (
    '{"path": "leads.csv", "size": 1, "encoding": "utf-8", "delimiter": ",", "header": [], "header_line": 1,'
    ' "recognised": "generic", "recognised_title": "List", "fingerprint": ""}'
)
_STATES: Final = "accepted|accepted|accepted|rejected|failed|pending|queued|held|duplicate|unknown"


def workspace(rows: int = ROWS) -> Path:
    """The folder of a workspace of `rows` leads; made when it is asked for first, or since this file changed."""
    made_by = (Path(__file__), Path(search_index.__file__), Path(zones.__file__))
    mark = hashlib.sha256(
        b"".join([*(file.read_bytes() for file in made_by), _schema()])
    ).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / f"leaddesk-benchmark-{rows}-{mark}"
    if not folder.exists():
        made = Path(tempfile.mkdtemp(prefix="leaddesk-benchmark-making-"))
        database = Database(made / "leaddesk.db")
        _fill(database, rows)
        database.close()
        made.rename(folder)
    return folder


def copy(folder: Path, rows: int = ROWS) -> Path:
    """A copy of the workspace under `folder`, to write into."""
    return Path(shutil.copytree(workspace(rows), folder / "workspace"))


def _schema() -> bytes:
    scratch = Path(tempfile.mkdtemp(prefix="leaddesk-benchmark-"))
    database = Database(scratch / "leaddesk.db")
    with database.read() as connection:
        found = repr(connection.execute("SELECT sql FROM sqlite_schema ORDER BY name").fetchall())
    database.close()
    shutil.rmtree(scratch)
    return found.encode()


def _fill(database: Database, rows: int) -> None:
    last = [begin + end for begin in _BEGINNINGS.split() for end in _ENDINGS.split()]
    lists = {
        "first": _FIRST.split(), "last": last, "place": _COUNTRIES.split("|"), "source": _SOURCES.split("|"),
        "job": _JOBS.split("|"), "state": _STATES.split("|"),
    }  # fmt: skip
    with database.write(durable=False) as connection:
        connection.execute("PRAGMA cache_size=-256000")
        for name, values in lists.items():
            connection.execute(f"CREATE TEMP TABLE {name}_list(n INTEGER PRIMARY KEY, v TEXT)")
            connection.executemany(f"INSERT INTO {name}_list VALUES(?, ?)", enumerate(values))
        stopped = stop_indexing(connection)
        indexes = DeferredIndexes(connection)
        indexes.drop()
        _insert_leads(connection, rows, {name: len(values) for name, values in lists.items()})
        index_new(connection, 0)
        resume_indexing(connection, stopped)
        indexes.restore_all()
        _insert_deliveries(connection, rows)
    tend(database)
    database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def tend(database: Database) -> None:
    """What the window does when nobody writes."""
    LeadService(database).tend(CancelToken())


def _insert_leads(connection: apsw.Connection, rows: int, lengths: dict[str, int]) -> None:
    picks = {"first": 7919, "last": 104729, "place": 31, "source": 17, "job": 13}
    joins = " ".join(
        f"JOIN {name}_list AS {name} ON {name}.n = number.n * {factor} / 7 % {lengths[name]}"
        for name, factor in picks.items()
    )
    letters = "replace(folded({0}.v), '''', '')"
    host = "iif(number.n % 5, printf('mail%d.example.com', number.n % 6000), 'gmail.com')"
    name = ", ".join(letters.format(part) for part in ("first", "last"))
    mail = f"printf('%s.%s%d@%s', {name}, number.n, {host})"
    phone = "printf('+447%09d', number.n * 617283951 % 1000000000)"
    kinds = "substr('Sons Co.  Labs Ltd  SARLGmbH', 1 + number.n % 6 * 5, 4)"
    connection.execute(
        "INSERT INTO import VALUES(1, '2026-03-01T09:00:00Z', 'leads.csv', 'done', ?, '{}',"
        " ?, 0, 0, 0, 0, 0, 0)",
        (_PROFILE, rows),
    )
    connection.execute(
        f"""
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {rows})
INSERT INTO lead(id, email, first_name, last_name, phone, company, job_title, city, country, postal_code,
    source, campaign, notes, tags, consent_email, custom, email_key, phone_key, import_id, import_line,
    added_at, updated_at)
SELECT number.n, {mail}, first.v, last.v, {phone}, printf('%s %s %d', last.v, {kinds}, number.n * 37 % 5000),
    job.v, substr(place.v, 4), substr(place.v, 1, 2), printf('%05d', number.n * 11 % 100000), source.v,
    'Spring 2026', iif(number.n % 3, printf('Met at the fair, stand %d', number.n % 90), NULL),
    iif(number.n % 50, NULL, printf('vip, %s', lower(source.v))), iif(number.n % 4, 'yes', NULL),
    iif(number.n % 10, NULL, json_object('Car colour', iif(number.n % 20, 'red', 'dark blue'))),
    {mail}, {phone}, 1, number.n + 1,
    printf('2026-%02d-%02dT10:%02d:00.000Z', 1 + number.n * 9 / {rows}, 1 + number.n % 28, number.n % 60), ''
FROM number {joins}"""
    )
    connection.execute(
        "INSERT INTO import_row(import_id, line, bucket, lead_id) SELECT 1, id + 1, 'created', id FROM lead"
    )
    connection.execute(
        """
INSERT INTO import_cells SELECT 1, min(id) + 1, json_group_object(CAST(id + 1 AS TEXT), json_array(
    email, first_name, last_name, phone, company, job_title, city, country, postal_code, source, campaign, notes))
FROM lead GROUP BY id / 64"""
    )


def _insert_deliveries(connection: apsw.Connection, rows: int) -> None:
    """Every tenth lead went to one account or to both."""
    for number, name in enumerate(("North", "South"), 1):
        connection.execute(
            "INSERT INTO account(id, name, vendor, settings, health, created_at)"
            " VALUES(?, ?, 'comunik8', '{}', 'unchecked', '')",
            (f"account-{number}", name),
        )
        connection.execute(
            "INSERT INTO batch VALUES(?, ?, '{}', '2026-03-02')", (number, f"account-{number}")
        )
        connection.execute(
            f"INSERT INTO delivery(batch_id, account_id, lead_id, state, updated_at)"
            f" SELECT ?, ?, lead.id, v, '2026-03-02' FROM lead JOIN state_list ON n = lead.id / 10 * {number} % 10"
            f" WHERE lead.id % 10 = 0 AND lead.id <= ?",
            (number, f"account-{number}", rows // number),
        )
