"""What may be told of an exception: its type and its places. Its words may quote a lead or a secret."""

from __future__ import annotations

import traceback
from pathlib import PurePath


def places(error: BaseException) -> str:
    """Where in the program it happened and of which kind, the first cause first; no folder of this computer."""
    lines: list[str] = []
    for link in _chain(error):
        for frame in traceback.extract_tb(link.__traceback__):
            lines.append(f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}")
            if frame.line:
                lines.append(f"    {frame.line}")
        lines += [type(link).__qualname__, ""]
    return "\n".join(lines[:-1])


def _chain(error: BaseException) -> list[BaseException]:
    """The error and what led to it, the first cause first."""
    links: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in links:
        links.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return links[::-1]


def _short(filename: str) -> str:
    """A source file's place in its package, without this computer's folders."""
    parts = PurePath(filename).parts
    for start in ("site-packages", "leaddesk"):
        if start in parts:
            place = len(parts) - 1 - parts[::-1].index(start)
            return "/".join(parts[place + (start == "site-packages") :])
    return parts[-1] if parts else filename
