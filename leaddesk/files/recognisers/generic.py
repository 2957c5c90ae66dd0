"""Any other list: what its columns mean is told from their names and values alone."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Said, Signature

GENERIC = Recogniser(
    id="generic",
    title="List of leads",
    signatures=(Signature(),),
    noun=Said("{count:,} row", "{count:,} rows"),
)
