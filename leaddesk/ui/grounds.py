"""The colours of the large areas, light and dark: known before the rest of the theme is loaded."""

from typing import Final

#: Behind the navigation, behind the work.
LIGHT_GROUNDS: Final = ("#f5f6f8", "#ffffff")
DARK_GROUNDS: Final = ("#15181e", "#1b1f27")
