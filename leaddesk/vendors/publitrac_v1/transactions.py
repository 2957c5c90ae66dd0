"""E-commerce transactions: a call of its own kind, at an address that the document does not name."""

from __future__ import annotations

from leaddesk.domain.deliveries import Reason
from leaddesk.domain.errors import UncertainError, UsageError
from leaddesk.vendors import answers
from leaddesk.vendors.capabilities import CallResult
from leaddesk.vendors.http import ApiRequest
from leaddesk.vendors.publitrac_v1 import queries, replies
from leaddesk.vendors.publitrac_v1.link import Link


async def add_transaction(link: Link, arguments: queries.Arguments) -> CallResult:
    """Tell PUBLITRAC of a sale (section “E-Commerce Transactions”).

    Its only documented answer is HTTP 200 without a body, so every 2xx that names no error says that it was taken.
    """
    url = link.settings.get("transaction_url", "")
    if not url:
        raise UsageError(
            "The address for transactions is not known.",
            "PUBLITRAC's document describes this call and does not say where to send it.",
            "Ask PUBLITRAC for the e-commerce address and put it into the account's settings (transaction_url).",
        )
    token, email = str(arguments.get("token", "")), str(arguments.get("email", ""))
    link.api.protect(token)
    form = [("transaction", queries.transaction(arguments)), ("token", token), ("email", email)]
    response = await link.api.send(ApiRequest("POST", url, form=form, operation="add_transaction"))
    answer = replies.read_answer(response.body)
    refused = answer is not None and answer.known
    if 200 <= response.status < 300 and not refused:
        done = {"message": f"HTTP {response.status}"}
        return CallResult(done, response.status, exchange=response.exchange)
    if response.status in (408, 429):
        raise link.pause("" if answer is None else answer.words, response)
    words = link.api.redact(answers.words_of(response) if answer is None else answer.words)
    if response.status >= 500:
        error = UncertainError(
            "PUBLITRAC had a failure of its own.",
            answers.it_answered(response.status, words),
            "The transaction may be stored or not: look at PUBLITRAC before you send it again.",
        )
        error.exchange = response.exchange
        raise error
    reason = Reason("refused", "PUBLITRAC refuses this transaction. Its own words say why.", words)
    return CallResult(
        None, response.status, ok=False, reasons=(reason,), exchange=response.exchange
    )
