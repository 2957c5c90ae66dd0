"""Rules that put the same thing right in many leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from leaddesk.domain.corrections import Rule
from leaddesk.quality.countries import country_code
from leaddesk.quality.phones import e164
from leaddesk.quality.text import trimmed

__all__ = ["Fix", "Rule"]

_NEED_VALUE: Final = frozenset({Rule.DEFAULT, Rule.REPLACE, Rule.ADD_TAG, Rule.REMOVE_TAG})


@dataclass(frozen=True, slots=True)
class Fix:
    """One rule for one field.

    `value` is the new value (set, default), the country that numbers without a calling code belong to, by code or
    name (calling code), tags with commas between them, or what is looked for (replace), `by` being what stands
    there then.
    """

    field: str
    rule: Rule
    value: str = ""
    by: str = ""

    def problem(self) -> str:
        """Which of its parts is missing or wrong: `value`, or nothing."""
        if self.rule is Rule.CALLING_CODE:
            return "" if country_code(self.value) else "value"
        needs_value = self.rule in _NEED_VALUE
        return "value" if needs_value and not self.value else ""

    def apply(self, value: str) -> str:
        """The value as it should be; one that the rule says nothing about stays as it is."""
        match self.rule:
            case Rule.SET:
                return trimmed(self.value)
            case Rule.DEFAULT:
                return value if trimmed(value) else trimmed(self.value)
            case Rule.TRIM:
                return " ".join(trimmed(value).split())
            case Rule.CALLING_CODE:
                return e164(value, country_code(self.value)) or value
            case Rule.REPLACE:
                return trimmed(value.replace(self.value, self.by)) if self.value in value else value
            case Rule.CLEAR:
                return ""
            case Rule.ADD_TAG:
                return ", ".join(dict.fromkeys((*_tags(value), *_tags(self.value))))
            case Rule.REMOVE_TAG:
                gone = {tag.casefold() for tag in _tags(self.value)}
                return ", ".join(tag for tag in _tags(value) if tag.casefold() not in gone)


def _tags(value: str) -> list[str]:
    return [tag for part in value.replace(";", ",").split(",") if (tag := trimmed(part))]
