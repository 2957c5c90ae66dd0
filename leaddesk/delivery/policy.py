"""What one exchange means for its delivery: settle it, try it again, or leave it to a person."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from leaddesk.domain.deliveries import DeliveryState, Outcome, Reason, Repeat
from leaddesk.domain.errors import NotSentError, VendorError

#: So many failed tries in a row and a delivery is left to a person.
MAX_TRIES = 4
#: A vendor that only says "later" is believed this often.
MAX_DEFERRALS = 30
#: The longest wait between tries, and the longest Retry-After that is waited for. Seconds.
LONGEST_WAIT = 300.0


@dataclass(frozen=True, slots=True)
class Settlement:
    """What is written down. `wait_s` holds the account's next call back; `failed_try` counts a try as failed."""

    outcome: Outcome
    failed_try: bool = False
    wait_s: float = 0.0
    unreachable: bool = False

    def given_up(self) -> Settlement:
        """The same for a vendor that is known to be out of reach: what would be tried again has failed."""
        if self.outcome.state is not DeliveryState.QUEUED:
            return self
        return replace(self, outcome=replace(self.outcome, state=DeliveryState.FAILED), wait_s=0.0)


def judge_outcome(outcome: Outcome, repeat: Repeat, tries: int) -> Settlement:
    """Settle an answer. `tries` counts failed tries before this one."""
    if outcome.stop_account:
        return Settlement(outcome)
    if outcome.state is DeliveryState.QUEUED:
        wait = (
            backoff(tries)
            if outcome.retry_after_s is None
            else min(outcome.retry_after_s, LONGEST_WAIT)
        )
        if tries + 1 >= MAX_DEFERRALS:
            return Settlement(replace(outcome, state=DeliveryState.FAILED), failed_try=True)
        return Settlement(outcome, failed_try=True, wait_s=wait)
    if (
        outcome.state is DeliveryState.UNKNOWN
        and repeat is not Repeat.NEVER
        and tries + 1 < MAX_TRIES
    ):
        again = replace(outcome, state=DeliveryState.QUEUED)
        return Settlement(again, failed_try=True, wait_s=backoff(tries))
    return Settlement(outcome, failed_try=outcome.state is DeliveryState.UNKNOWN)


def judge_failure(error: VendorError, repeat: Repeat, tries: int) -> Settlement:
    """Settle an exchange that broke. Only a proof that nothing was sent, or a harmless call, is tried again."""
    not_sent = isinstance(error, NotSentError)
    reason = Reason("not_sent" if not_sent else "no_answer", str(error))
    may_repeat = not_sent or repeat is not Repeat.NEVER
    outcome = Outcome(DeliveryState.QUEUED, (reason,), exchange=error.exchange)
    if may_repeat and error.retryable and tries + 1 < MAX_TRIES:
        return Settlement(outcome, failed_try=True, wait_s=backoff(tries))
    state = DeliveryState.FAILED if not_sent else DeliveryState.UNKNOWN
    return Settlement(replace(outcome, state=state), failed_try=True, unreachable=not_sent)


def backoff(tries: int) -> float:
    """How long to wait after the so-many-th failed try, in seconds: doubling, capped, with a spread."""
    wait: float = min(LONGEST_WAIT, 0.5 * 2**tries)
    return wait * random.uniform(0.75, 1.25)  # noqa: S311  (spreads retries; nothing is kept secret by it)
