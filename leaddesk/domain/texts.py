"""Sentences for people that can be said again in another language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Self

#: What a sentence is made of, in JSON. It begins with the pattern.
PATTERN: Final = "$pattern"
_VALUES: Final = "$values"


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


def joined(sentences: Sequence[str], between: str = " · ") -> Text:
    """Several sentences as one, with a dot or `between` between them: each is said in its own right."""
    parts = {
        f"part{number}": sentence if isinstance(sentence, Text) else Text(_verbatim(sentence))
        for number, sentence in enumerate(sentences)
    }
    return Text(between.join(f"{{{name}}}" for name in parts), **parts)


def _verbatim(sentence: str) -> str:
    return sentence.replace("{", "{{").replace("}", "}}")


def said(
    text: str,
    wording: Callable[[str], str],
    filled: Callable[[str, Mapping[str, object]], str] = str.format_map,
) -> str:
    """A sentence with its pattern put through `wording`; values that are such sentences are said too.

    `filled` puts the values into a pattern.
    """
    if not isinstance(text, Text):
        return wording(text) if text else ""
    values = {
        name: said(value, wording, filled) if isinstance(value, Text) else value
        for name, value in text.values.items()
    }
    return filled(wording(text.pattern), values)


def jsonable(value: object) -> object:
    """Plain data with every sentence as what it was made of; `restored` brings the sentences back from JSON."""
    match value:
        case Text():
            return {PATTERN: value.pattern, _VALUES: jsonable(value.values)}
        case Mapping():
            return {name: jsonable(one) for name, one in value.items()}
        case list() | tuple():
            return [jsonable(one) for one in value]
        case None | str() | int() | float():
            return value
    return str(value)


def restored(found: dict[str, Any]) -> object:
    """What `json.loads` takes as `object_hook` to read what `jsonable` made."""
    values = found.get(_VALUES)
    if isinstance(values, dict) and found.keys() == {PATTERN, _VALUES}:
        return Text(found[PATTERN], **values)
    return found
