"""Sentences for people that can be said again in another language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Self


class Text(str):
    """A sentence with values in it that knows the pattern it was made from.

    Layers below the window know no language but English and make sentences with `Text("No lead {number}.",
    number=12)`. To whoever takes a string it is the English sentence; the window puts the pattern into its own
    language (`said`). Sentences without values need no Text: they are their own pattern.
    """

    __slots__ = ("pattern", "values")
    pattern: str
    values: Mapping[str, object]

    def __new__(cls, pattern: str, /, **values: object) -> Self:
        made = super().__new__(cls, pattern.format(**values))
        made.pattern = pattern
        made.values = values
        return made

    @classmethod
    def restored(cls, pattern: str, values: Mapping[str, object]) -> Self:
        """The sentence of a pattern and values that were kept apart."""
        return cls(pattern, **values)

    def __reduce__(self) -> tuple[Callable[..., Self], tuple[str, Mapping[str, object]]]:
        return self.restored, (self.pattern, self.values)


def joined(sentences: Sequence[str]) -> Text:
    """Several sentences as one, with a dot between: each is said in its own right."""
    parts = {
        f"part{number}": sentence if isinstance(sentence, Text) else Text(_verbatim(sentence))
        for number, sentence in enumerate(sentences)
    }
    return Text(" · ".join(f"{{{name}}}" for name in parts), **parts)


def _verbatim(sentence: str) -> str:
    return sentence.replace("{", "{{").replace("}", "}}")


def said(text: str, wording: Callable[[str], str]) -> str:
    """A sentence with its pattern put through `wording`; values that are such sentences are said too."""
    if not isinstance(text, Text):
        return wording(text) if text else ""
    values = {
        name: said(value, wording) if isinstance(value, Text) else value
        for name, value in text.values.items()
    }
    return wording(text.pattern).format(**values)
