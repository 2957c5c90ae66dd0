"""Leads of an import whose person the workspace may know: a view whose trigger decides for each, in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from leaddesk.domain.fields import CONSENT_FIELDS
from leaddesk.domain.imports import Policy
from leaddesk.store.opt_outs import refused

#: Which stored lead a new one is. A shared phone number joins two leads only when one of them has no e-mail
#: address: colleagues share a switchboard. An id that is given once in the world joins them whatever else they
#: have, another one only when they have not two addresses. `NEW` is the new one.
_MATCH: Final = """coalesce(
    (SELECT id FROM lead WHERE email_key = NEW.email_key),
    (SELECT id FROM lead WHERE external_key = NEW.external_key
     AND ({unique} OR email_key IS NULL OR NEW.email_key IS NULL)),
    (SELECT id FROM lead WHERE phone_key = NEW.phone_key AND phone_key IS NOT NULL AND email_key IS NULL
     ORDER BY id LIMIT 1),
    (SELECT id FROM lead WHERE NEW.email_key IS NULL AND phone_key = NEW.phone_key ORDER BY id LIMIT 1))"""


@dataclass(frozen=True, slots=True)
class Rules:
    """How leads find the ones that the workspace has, and what happens to those.

    `id_scope` is the system that external ids are of, `unique_ids` says that they are given once in the world.
    `defaults` fill fields left empty.
    """

    policy: Policy = Policy.UPDATE
    id_scope: str = ""
    unique_ids: bool = False
    defaults: Mapping[str, str] = field(default_factory=dict)


#: The consents are whether the line takes them back.
KNOWN_TABLE: Final = f"""
CREATE TEMP TABLE known_lead(
    line INTEGER PRIMARY KEY, lead_id INTEGER NOT NULL, before TEXT, {", ".join(CONSENT_FIELDS)});
CREATE INDEX temp.known_lead_id ON known_lead(lead_id)"""


def newcomer_view(columns: Sequence[str]) -> str:
    """SQL of the view that leads with these columns go through."""
    return f"CREATE TEMP VIEW newcomer AS SELECT {', '.join(columns)} FROM main.lead"


def newcomer_trigger(columns: Sequence[str], fields: Sequence[str], rules: Rules) -> str:
    """SQL of what happens to a lead that is inserted into `newcomer`.

    Is its person known, the line and that person's lead are noted. A lead that was there before this import takes
    from the first line that matches it what the policy says; what the changed columns were before is noted as
    JSON. Otherwise it becomes a lead. Opt-outs of any line are remembered for the end of the import (`opt_outs`).
    """
    changes, filled = _changes(fields, overwrite=rules.policy is Policy.OVERWRITE)
    before = " || ".join(
        f"iif({changed}, '\"{name}\":' || json_quote(lead.{name}) || ',', '')"
        for name, changed in changes.items()
    )
    worth = " OR ".join(changes[name] for name in (*fields, "custom"))
    if rules.policy is Policy.SKIP:
        worth = "FALSE"
    match = _MATCH.format(unique="TRUE" if rules.unique_ids else "FALSE")
    new = {column: f"NEW.{column}" for column in columns}
    # Another person's id of the same system that is not unique: the lead goes without the key.
    new["external_key"] = (
        "iif(EXISTS (SELECT 1 FROM lead WHERE external_key = NEW.external_key), NULL, NEW.external_key)"
    )
    return f"""
CREATE TEMP TRIGGER known_person INSTEAD OF INSERT ON newcomer
BEGIN
    INSERT INTO known_lead
    SELECT NEW.import_line, lead.id, CASE
        WHEN lead.import_id IS NEW.import_id OR lead.id IN (SELECT k.lead_id FROM known_lead k) THEN NULL
        WHEN {worth}
        THEN '{{' || {before} || '"updated_at":' || json_quote(lead.updated_at) || '}}'
        END, {", ".join(refused(fields))}
    FROM lead WHERE lead.id = {match};
    UPDATE lead SET {", ".join(f"{name} = {value}" for name, value in filled.items())},
        updated_at = NEW.updated_at
    WHERE id = (SELECT k.lead_id FROM known_lead k WHERE k.line = NEW.import_line AND k.before IS NOT NULL);
    INSERT INTO lead({", ".join(columns)}) SELECT {", ".join(new.values())}
    WHERE NOT EXISTS (SELECT 1 FROM known_lead k WHERE k.line = NEW.import_line);
END"""


def _changes(fields: Sequence[str], *, overwrite: bool) -> tuple[dict[str, str], dict[str, str]]:
    """For each column of a known lead, SQL that says whether it changes, and SQL of what it becomes."""
    if overwrite:
        change = "NEW.{name} IS NOT NULL AND lead.{name} IS NOT NEW.{name}"
        custom = "json_patch(coalesce(lead.custom, '{}'), NEW.custom)"
        custom_change = f"NEW.custom IS NOT NULL AND lead.custom IS NOT {custom}"
        # A key belongs to the value it was made of: it changes only together with it.
        keyed = {
            "email_key": "TRUE",
            "phone_key": f"({'NEW.phone IS NOT NULL OR ' if 'phone' in fields else ''}lead.phone IS NULL)",
            "external_key": _FREE_KEY,
        }
    else:
        change = "lead.{name} IS NULL AND NEW.{name} IS NOT NULL"
        custom = "json_patch(NEW.custom, coalesce(lead.custom, '{}'))"
        custom_change = (
            "NEW.custom IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(NEW.custom) n"
            " WHERE n.key NOT IN (SELECT o.key FROM json_each(coalesce(lead.custom, '{}')) o))"
        )
        keyed = {
            "email_key": "lead.email IS NULL",
            "phone_key": "lead.phone IS NULL AND lead.mobile IS NULL",
            "external_key": f"lead.external_id IS NULL AND {_FREE_KEY}",
        }
    changes = {name: f"({change.format(name=name)})" for name in fields}
    newer = _NEWER_PROOF if "consent_at" in fields else "FALSE"
    for name in set(fields).intersection(CONSENT_FIELDS):
        may = f"NEW.{name} IS NOT 'no' AND (lead.{name} IS NOT 'no' OR {newer})"
        changes[name] = f"({changes[name]} AND {may})"
    keys = {
        key: f"(NEW.{key} IS NOT NULL AND lead.{key} IS NOT NEW.{key} AND {condition})"
        for key, condition in keyed.items()
    }
    filled = {
        name: f"iif({changed}, NEW.{name}, lead.{name})"
        for name, changed in (changes | keys).items()
    }
    filled["custom"] = f"iif(NEW.custom IS NULL, lead.custom, {custom})"
    return {**changes, "custom": f"({custom_change})", **keys}, filled


#: No other lead has the new one's external key.
_FREE_KEY: Final = (
    "NOT EXISTS (SELECT 1 FROM lead o WHERE o.external_key = NEW.external_key AND o.id <> lead.id)"
)
#: A consent that was taken back is given again only on a later day than the last change to its lead.
_NEWER_PROOF: Final = (
    "date(NEW.consent_at) > date(lead.updated_at) AND date(NEW.consent_at) <= date(NEW.updated_at)"
)
