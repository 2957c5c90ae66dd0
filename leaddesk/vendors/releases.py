"""Fetches the small file that tells of LeadDesk's newest release."""

from __future__ import annotations

import asyncio

from leaddesk.domain.errors import AccountError, UsageError, VendorError
from leaddesk.domain.texts import Text
from leaddesk.redaction import Redactor
from leaddesk.vendors.http import ApiClient, ApiRequest

#: How long an answer is waited for, in seconds: a person is.
PATIENCE = 10.0


def fetch_release(address: str) -> bytes:
    """What is at `address`. Waits for it. Raises UsageError for a bad address and VendorError."""
    return asyncio.run(_fetch(address))


async def _fetch(address: str) -> bytes:
    client = ApiClient(Redactor(), timeout_s=PATIENCE)
    try:
        answer = await client.send(ApiRequest("GET", address))
    except AccountError as error:
        raise UsageError(
            "The address for updates cannot be used.",
            error.detail,
            "Write it as you were given it, with https:// at its beginning.",
        ) from None
    except VendorError as error:
        raise VendorError(
            "The address for updates did not answer.",
            error.detail,
            "Check the internet connection and try again later.",
            retryable=True,
        ) from None
    finally:
        await client.aclose()
    if answer.status != 200:
        raise VendorError(
            "There is no update file at this address.",
            Text("It answered with {status}.", status=answer.status),
            "Ask whoever gave you the address.",
        )
    return answer.body
