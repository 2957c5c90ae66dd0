"""The schema's history: one function a step, in order, run in one transaction and never changed afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import apsw

from leaddesk.store.migrations.m0001_first import first
from leaddesk.store.migrations.m0002_vendor_calls import vendor_calls
from leaddesk.store.migrations.m0003_external_key import external_key
from leaddesk.store.migrations.m0004_suppressions import suppressions
from leaddesk.store.migrations.m0005_search import search
from leaddesk.store.migrations.m0006_edits import edits
from leaddesk.store.migrations.m0007_duplicates import duplicates
from leaddesk.store.migrations.m0008_import_cells import import_cells
from leaddesk.store.migrations.m0009_tending import tending
from leaddesk.store.migrations.m0010_erased_deliveries import erased_deliveries
from leaddesk.store.migrations.m0011_earlier_tries import earlier_tries
from leaddesk.store.migrations.m0012_account_changes import account_changes

MIGRATIONS: Final[tuple[Callable[[apsw.Connection], None], ...]] = (
    first,
    vendor_calls,
    external_key,
    suppressions,
    search,
    edits,
    duplicates,
    import_cells,
    tending,
    erased_deliveries,
    earlier_tries,
    account_changes,
)
