"""What one exchange means for its delivery: settle it, try it again, or leave it to a person."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from leaddesk.domain.deliveries import Outcome, Reason, Repeat
from leaddesk.domain.errors import NotSentError, VendorError
from leaddesk.domain.states import DeliveryState

#: So many failed tries in a row and a delivery is left to a person.
MAX_TRIES = 4
#: A vendor that only says "later" is believed this often.
MAX_DEFERRALS = 30
#: The longest wait between tries, and the longest Retry-After that is waited for. Seconds.
LONGEST_WAIT = 300.0
#: The shortest one, also where a vendor says "at once" or names a moment that has passed. Seconds.
SHORTEST_WAIT = 0.5


@dataclass(frozen=True, slots=True)
class Settlement:
    """What is written down. `wait_s` holds the account's next call back; `failed_try` counts a try as failed.
    `maybe`: the lead may have arrived, though it is queued again because a repeat is harmless.

    `no_answer` means that the vendor gave no answer that could be used: when that happens again and again, it is
    down. `unreachable` means that not even a connection could be made, again and again.
    """

    outcome: Outcome
    failed_try: bool = False
    maybe: bool = False
    wait_s: float = 0.0
    no_answer: bool = False
    unreachable: bool = False

    def given_up(self) -> Settlement:
        """The same for a vendor that is known to be out of reach: what would be tried again has failed."""
        if self.outcome.state is not DeliveryState.QUEUED:
            return self
        return replace(self, outcome=replace(self.outcome, state=DeliveryState.FAILED), wait_s=0.0)

    def still_waiting(self) -> Settlement:
        """The same for a vendor that is waited for: a lead that did not leave waits with the others."""
        if self.outcome.state not in (DeliveryState.QUEUED, DeliveryState.FAILED):
            return self
        waiting = replace(self.outcome, state=DeliveryState.QUEUED)
        return Settlement(waiting, maybe=self.maybe, no_answer=True)


def judge_outcome(outcome: Outcome, repeat: Repeat, tries: int) -> Settlement:
    """Settle an answer. `tries` counts failed tries before this one."""
    if outcome.stop_account:
        return Settlement(outcome)
    if outcome.state is DeliveryState.QUEUED:
        if tries + 1 >= MAX_DEFERRALS:
            return Settlement(replace(outcome, state=DeliveryState.FAILED), failed_try=True)
        return Settlement(outcome, failed_try=True, wait_s=pause(outcome.retry_after_s, tries))
    if outcome.state is not DeliveryState.UNKNOWN:
        return Settlement(outcome)
    if repeat is not Repeat.NEVER and tries + 1 < MAX_TRIES:
        again = replace(outcome, state=DeliveryState.QUEUED)
        wait = pause(outcome.retry_after_s, tries)
        return Settlement(again, failed_try=True, maybe=True, wait_s=wait, no_answer=True)
    wait = 0.0 if outcome.retry_after_s is None else pause(outcome.retry_after_s, tries)
    return Settlement(outcome, failed_try=True, wait_s=wait, no_answer=True)


def judge_failure(error: VendorError, repeat: Repeat, tries: int) -> Settlement:
    """Settle an exchange that broke. Only a proof that nothing was sent, or a harmless call, is tried again.

    A request that cannot be built says nothing about the vendor: it costs its own lead only.
    """
    not_sent = isinstance(error, NotSentError)
    reason = Reason("not_sent" if not_sent else "no_answer", str(error))
    may_repeat = not_sent or repeat is not Repeat.NEVER
    outcome = Outcome(DeliveryState.QUEUED, (reason,), exchange=error.exchange)
    if may_repeat and error.retryable and tries + 1 < MAX_TRIES:
        wait = pause(error.retry_after_s, tries)
        return Settlement(outcome, failed_try=True, maybe=not not_sent, wait_s=wait, no_answer=True)
    state = DeliveryState.FAILED if not_sent else DeliveryState.UNKNOWN
    return Settlement(
        replace(outcome, state=state),
        failed_try=True,
        no_answer=error.retryable or not not_sent,
        unreachable=error.retryable and not_sent,
    )


def pause(retry_after_s: float | None, tries: int) -> float:
    """How long an account waits: as long as the vendor asks for, within reason, else longer with each try."""
    if retry_after_s is None:
        return backoff(tries)
    return min(LONGEST_WAIT, max(SHORTEST_WAIT, retry_after_s))


def backoff(tries: int) -> float:
    """How long to wait after the so-many-th failed try, in seconds: doubling, spread, capped, floored."""
    spread = random.uniform(0.75, 1.25)  # noqa: S311  (spreads retries; nothing is kept secret by it)
    return min(LONGEST_WAIT, max(SHORTEST_WAIT, 0.5 * 2.0 ** min(tries, 20) * spread))
