"""Asks the vendor what became of deliveries whose end is open. Only positive evidence settles one."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence

from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.leads import Lead
from leaddesk.domain.states import DeliveryState
from leaddesk.store.inquiries import InquiryRepository, OpenDelivery
from leaddesk.store.leads import LeadRepository
from leaddesk.vendors.capabilities import Inquires, Inquiry


class Inquirer:
    """Asks about some deliveries of one account, a few at a time, in one event loop.

    An inquiry is a read: asking twice does no harm, and what is asked about by two processes is settled once.
    """

    def __init__(
        self,
        inquiries: InquiryRepository,
        leads: LeadRepository,
        client: Inquires,
        waits_s: Sequence[float],
        max_concurrent: int,
    ) -> None:
        """`waits_s`: how long until the next inquiry after each vain one; the last one repeats."""
        self._inquiries = inquiries
        self._leads = leads
        self._client = client
        self._waits_s = waits_s
        self._max_concurrent = max_concurrent

    async def ask(
        self,
        waiting: deque[OpenDelivery],
        ends: Callable[[], bool],
        on_asked: Callable[[DeliveryState], None],
    ) -> None:
        """Ask about each delivery once; `on_asked` hears the state it is in then. When it `ends`, the others stay.

        The first failure that every other inquiry would meet ends the round and is raised: LeadDeskError.
        """
        failures: list[LeadDeskError] = []

        async def work() -> None:
            while waiting and not failures and not ends():
                try:
                    on_asked(await self._ask(waiting.popleft()))
                except LeadDeskError as error:
                    failures.append(error)

        await asyncio.gather(*(work() for _ in range(self._max_concurrent)))
        if failures:
            raise failures[0]

    async def _ask(self, delivery: OpenDelivery) -> DeliveryState:
        lead = self._leads.get(delivery.lead_id)
        wait = self._waits_s[min(delivery.inquiries, len(self._waits_s) - 1)]
        self._inquiries.postpone(delivery.delivery_id, wait)
        if lead is None:
            return delivery.state
        outcome = await self._client.inquire(inquiry_about(lead, delivery))
        if outcome is None:
            return delivery.state
        self._inquiries.settle(delivery.delivery_id, delivery.state, outcome)
        return outcome.state


def inquiry_about(lead: Lead, delivery: OpenDelivery) -> Inquiry:
    """What a vendor is told of a delivery that it is asked about."""
    return Inquiry(
        delivery.delivery_id,
        delivery.state,
        lead,
        delivery.options,
        delivery.vendor_id,
        delivery.sent_at,
    )
