"""What LeadDesk itself exports: read back, it is what it was."""

from __future__ import annotations

from dataclasses import replace

from leaddesk.files.recognisers.base import EVERY, LEFT_OUT, Recogniser, Signature
from leaddesk.files.writers import unsafe_cell

LEADDESK_EXPORT = Recogniser(
    id="leaddesk_export",
    title="LeadDesk export",
    signatures=(Signature(first="leaddesk id"),),
    fields={"leaddesk id": LEFT_OUT},
    tidy={EVERY: unsafe_cell},
)

#: JSON has no cells that a spreadsheet could run: nothing was put before them.
LEADDESK_LINES = replace(
    LEADDESK_EXPORT,
    id="leaddesk_lines",
    signatures=(Signature(first="leaddesk id", file=r"\.jsonl$"),),
    tidy={},
)
