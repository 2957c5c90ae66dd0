"""What a failed exchange proves, and how it is told."""

from __future__ import annotations

from typing import Final

import httpx

from leaddesk.domain.texts import Text

#: No documented answer comes near this; a page of leads is some hundred kilobytes. Bytes.
MAX_ANSWER: Final = 16 * 1024 * 1024


class TooLargeError(Exception):
    """The answer is larger than any documented one."""


#: Only these prove that nothing of a request left: our side may also find fault with one of which a part has.
#: httpcore raises ProxyError only while it opens the way: where a proxy refuses a CONNECT, or SOCKS fails.
#: Until then the proxy was told the vendor's host and port, nothing else.
BEFORE_THE_FIRST_BYTE: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
)
UNBUILDABLE: Final = (httpx.InvalidURL, ValueError)


def explain(cause: Exception, host: str, *, sent: bool, reads: bool) -> tuple[str, str, str]:
    """Title, detail and hint for a failed exchange. Library texts stay out: they can quote addresses.

    `reads` tells of a call that changes nothing at the vendor.
    """
    if sent:
        hint = _CONNECTION_HINT if reads else _ARRIVAL_HINT
        return "No readable answer came back.", _broken(cause, host), hint
    if isinstance(cause, UNBUILDABLE):
        return (
            "The request could not be built.",
            Text("A value cannot be put into a request to {host}.", host=host),
            "Check the account's settings and the lead's fields for unusual characters.",
        )
    if isinstance(cause, httpx.ProxyError):
        return (
            Text("{host} cannot be reached.", host=host),
            "This computer's proxy did not open the way to it. Nothing was sent.",
            "Check the proxy in the system's network settings, or ask whoever runs it.",
        )
    if isinstance(cause, httpx.PoolTimeout):
        return (
            Text("{host} is busy with earlier requests.", host=host),
            "Nothing was sent.",
            "LeadDesk tries again by itself.",
        )
    if isinstance(cause, httpx.ConnectTimeout):
        return (
            Text("{host} cannot be reached.", host=host),
            "It did not answer at all in time. Nothing was sent.",
            _CONNECTION_HINT,
        )
    if "CERTIFICATE_VERIFY" in str(cause):
        return (
            Text("{host} could not prove who it is.", host=host),
            "Its security certificate was refused, so nothing was sent.",
            "Check the address in the settings and this computer's date; if both are right, ask the vendor.",
        )
    if "SSL" in str(cause):
        return (
            Text("{host} cannot be reached.", host=host),
            "It offers no encryption that is safe enough. Nothing was sent.",
            "Check the address and its port in the account's settings; if both are right, ask the vendor.",
        )
    return (
        Text("{host} cannot be reached.", host=host),
        "No connection could be made. Nothing was sent.",
        _CONNECTION_HINT,
    )


def _broken(cause: Exception, host: str) -> Text:
    if isinstance(cause, TooLargeError):
        return Text(
            "{host} sent an answer larger than {max_answer} MB, which was not read.",
            host=host,
            max_answer=MAX_ANSWER // 1024 // 1024,
        )
    if isinstance(cause, httpx.TimeoutException | TimeoutError):
        return Text("{host} took the request and did not answer in time.", host=host)
    return Text("The connection to {host} broke before the answer was complete.", host=host)


_ARRIVAL_HINT = "Check with the vendor whether it arrived before sending again."
_CONNECTION_HINT = (
    "Check the internet connection and the address in the account's settings, then try again."
)
