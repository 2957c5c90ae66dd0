"""Rules that put the same thing right in many leads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leaddesk.quality.countries import country_code
from leaddesk.quality.phones import e164
from leaddesk.quality.text import trimmed


class Rule(StrEnum):
    """What can be done to a value."""

    SET = "set"
    DEFAULT = "default"
    TRIM = "trim"
    CALLING_CODE = "calling_code"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Fix:
    """One rule for one field.

    `value` is the new value (set, default), the country that numbers without a calling code belong to, by code or
    name (calling code), or what is looked for (replace), `by` being what stands there then.
    """

    field: str
    rule: Rule
    value: str = ""
    by: str = ""

    def problem(self) -> str:
        """Which of its parts is missing or wrong: `value`, or nothing."""
        if self.rule is Rule.CALLING_CODE:
            return "" if country_code(self.value) else "value"
        needs_value = self.rule in {Rule.DEFAULT, Rule.REPLACE}
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
