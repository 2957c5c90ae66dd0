"""Writes the engine's intents and answers down, all that wait in one commit, beside the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from leaddesk.domain.leads import Lead
from leaddesk.store.claims import Answer, Claim, ClaimRepository
from leaddesk.store.leads import LeadRepository

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Work:
    """A claim with its lead, None when the lead is gone."""

    claim: Claim
    lead: Lead | None


@dataclass(frozen=True, slots=True)
class _Wish:
    """What one worker brings and wants."""

    answer: Answer | None
    wants_work: bool
    granted: asyncio.Future[Work | None]


class Clerk:
    """Used from one event loop. A disk's sync is what a delivery costs most: while one is under way, what comes
    meanwhile is gathered for the next. Nobody waits for anything but the disk.

    The database has a thread of its own here: while a bulk import holds the write lock, answers on the wire are
    still read in time.
    """

    def __init__(
        self, claims: ClaimRepository, leads: LeadRepository, account_id: str, owner: str
    ) -> None:
        self._claims = claims
        self._leads = leads
        self._account_id = account_id
        self._owner = owner
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="outbox")
        self._wishes: list[_Wish] = []
        self._writer: asyncio.Task[None] | None = None

    async def turn(self, answer: Answer | None, *, wants_work: bool) -> Work | None:
        """Write an answer down and claim the next delivery, both on the disk on return. Raises WorkspaceError."""
        wish = _Wish(answer, wants_work, asyncio.get_running_loop().create_future())
        self._wishes.append(wish)
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write())
        return await wish.granted

    async def ask(self, question: Callable[[ClaimRepository], T]) -> T:
        """Anything else about claims, in the same thread. Raises WorkspaceError."""
        return await asyncio.get_running_loop().run_in_executor(
            self._thread, question, self._claims
        )

    def close(self) -> None:
        """Wait for the last write and end the thread."""
        self._thread.shutdown()

    async def _write(self) -> None:
        loop = asyncio.get_running_loop()
        while self._wishes:
            wishes, self._wishes = self._wishes, []
            try:
                work = await loop.run_in_executor(self._thread, self._commit, wishes)
            except Exception as error:  # noqa: BLE001  (it belongs to those who wait, whatever it is)
                for wish in wishes:
                    wish.granted.set_exception(error)
            else:
                for wish in wishes:
                    wish.granted.set_result(work.pop(0) if wish.wants_work and work else None)

    def _commit(self, wishes: list[_Wish]) -> list[Work]:
        answers = [wish.answer for wish in wishes if wish.answer]
        wanted = sum(wish.wants_work for wish in wishes)
        claims, _ = self._claims.turn(self._account_id, self._owner, answers, wanted)
        leads = {lead.id: lead for lead in self._leads.many([claim.lead_id for claim in claims])}
        return [Work(claim, leads.get(claim.lead_id)) for claim in claims]
