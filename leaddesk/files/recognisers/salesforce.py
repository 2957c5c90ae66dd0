"""Salesforce: exports of reports, with their footer, and Data Loader extracts, with the names of its API."""

from __future__ import annotations

from leaddesk.domain.imports import Bucket
from leaddesk.files.recognisers.base import Recogniser, Rule, Said, Signature, names

_FOOTER = (
    r"grand totals? \([\d,. ]+ records?\)|confidential information - do not distribute"
    r"|copyright (?:\(c\)|©) .*(?:salesforce|all rights reserved).*"
)

SALESFORCE_REPORT = Recogniser(
    id="salesforce_report",
    title="Salesforce report",
    signatures=(
        Signature(tail=r"(?i)grand totals? \([\d,. ]+ records?\)|(?i:copyright .*salesforce)"),
        Signature(
            has=names("company account"),
            some=names("lead source, lead status, lead owner, email opt out"),
        ),
    ),
    fields={
        "title": "job_title",
        "company account": "company",
        "lead id": "external_id",
        "contact id": "external_id",
        "lead owner": None,
        "lead status": None,
    },
    rules=(Rule("", _FOOTER, "Stands below the list.", bucket=Bucket.NOT_DATA, alone=True),),
    noun=Said("{count:,} record", "{count:,} records"),
    unique_ids=True,
)

SALESFORCE_DATA_LOADER = Recogniser(
    id="salesforce_data_loader",
    title="Salesforce Data Loader extract",
    signatures=(
        Signature(
            first="id",
            some=names(
                "leadsource, lead source, hasoptedoutofemail, has opted out of email, ownerid, owner id,"
                " isconverted, is converted, systemmodstamp, system modstamp, isdeleted, is deleted"
            ),
            at_least=2,
        ),
    ),
    fields={
        "id": "external_id",
        "leadsource": "source",
        "postalcode": "postal_code",
        "mobilephone": "mobile",
        "createddate": "created_at",
        "title": "job_title",
        "name": "full_name",
    },
    noun=Said("{count:,} record", "{count:,} records"),
    unique_ids=True,
)
