"""The tracking snippet: two script blocks that report the visits of a web page (section “JavaScript library”)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from leaddesk.domain.errors import UsageError
from leaddesk.domain.texts import Text

_SOURCE: Final = "/jsapi/omnichannel.js"
_BEGIN = """\
<script>
  var ochnkey = {key};
  function ochntrack() {{
    ochn.init({person});
  }}
</script>
"""
_LOAD = """\
<script>
  (function (page) {{
    var name = "omnichanneltrack";
    if (page.getElementById(name)) {{ return; }}
    var script = page.createElement("script");
    script.id = name;
    script.async = true;
    script.src = {source};
    var first = page.getElementsByTagName("script")[0];
    first.parentNode.insertBefore(script, first);
  }})(document);
</script>
"""


@dataclass(frozen=True, slots=True)
class Snippet:
    """The block for the head of a page, and the one before the end of its body."""

    head: str
    body: str


def tracking_snippet(app_key: str, base_url: str, email: str = "") -> Snippet:
    """The two blocks for an application key and the account's address.

    `email` is that of the person who is signed in on the website; empty for nobody. Raises UsageError without a
    key or a complete web address.
    """
    key, address = app_key.strip(), base_url.strip().rstrip("/")
    if not key:
        raise UsageError(
            "The snippet needs the application key.",
            hint="It is at Footprints under Settings, Data Sources; put it into the account's settings.",
        )
    if not _is_web_address(address):
        raise UsageError(
            Text("“{address}” is no complete web address.", address=address),
            hint="Write it with https:// in front.",
        )
    return Snippet(
        _BEGIN.format(key=_script_text(key), person=_script_text(email.strip()) if email else ""),
        _LOAD.format(source=_script_text(address + _SOURCE)),
    )


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("https", "http") and bool(parts.hostname) and not parts.query
    except ValueError:
        return False


def _script_text(text: str) -> str:
    """A text of JavaScript that also cannot end the script element, whatever it holds."""
    escaped = json.dumps(text)
    for character in "<>&":
        escaped = escaped.replace(character, f"\\u{ord(character):04x}")
    return escaped
