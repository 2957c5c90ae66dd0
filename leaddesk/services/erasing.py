"""Forgetting a person."""

from __future__ import annotations

from leaddesk.domain.changes import LeadChanges
from leaddesk.store.database import Database
from leaddesk.store.erasing import ErasingRepository


class ErasingService:
    """Never call it in the UI thread."""

    def __init__(self, database: Database) -> None:
        self._erasing = ErasingRepository(database)

    def erase(self, lead_id: int) -> LeadChanges:
        """Remove all that the workspace knows of a lead; it cannot be taken back.

        What vendors have is theirs to forget. Raises UsageError when there is no such lead, WorkspaceError while
        it is being sent.
        """
        return self._erasing.erase(lead_id)
