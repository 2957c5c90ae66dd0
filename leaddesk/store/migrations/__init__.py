"""The schema's history: its number is known without loading the steps that led there."""

from typing import Final

#: How many steps there are in `steps`.
SCHEMA_VERSION: Final = 12
