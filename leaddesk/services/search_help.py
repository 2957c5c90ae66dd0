"""The help page of the search language."""

from __future__ import annotations

from leaddesk.resources import resource


def search_help(language: str) -> str:
    """The page in Markdown; in English where it is not translated. `language` is like `fr` or `fr_CA`."""
    for name in (language[:2].lower(), "en"):
        try:
            return resource(f"help/search.{name}.md").read_text(encoding="utf-8")
        except (FileNotFoundError, ValueError):
            continue
    raise FileNotFoundError(
        "This copy of LeadDesk is incomplete: the help of the search is missing."
    )
