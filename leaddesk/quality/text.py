"""Text as it comes out of files: characters that nobody sees, and characters that no value may hold."""

from __future__ import annotations

import re
from typing import Final

#: Spaces of every width, byte order marks, joiners and soft hyphens: what people paste without seeing it.
_EDGES: Final = (
    " \t\n\r\f\v\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029"
    "\u202f\u205f\u3000\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067"
    "\u2068\u2069\ufeff"
)
#: Invisible wherever they stand. Joiners are not among them: scripts and emoji are written with them.
_INVISIBLE: Final = re.compile(
    "[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BAD_BYTE: Final = re.compile(r"[\udc00-\udcff]")


def trimmed(value: str) -> str:
    """`value` without white space at its ends, and without invisible characters anywhere."""
    return _INVISIBLE.sub("", value).strip(_EDGES)


def has_control(value: str) -> bool:
    """Whether `value` holds a control character other than tab and line end."""
    return _CONTROL.search(value) is not None


def has_bad_byte(value: str) -> bool:
    """Whether `value` holds a byte that did not fit the file's encoding (kept as a lone surrogate)."""
    return _BAD_BYTE.search(value) is not None


def storable(value: str) -> str:
    """`value` with bad bytes shown as U+FFFD: lone surrogates cannot be stored."""
    return _BAD_BYTE.sub("\ufffd", value)


#: Control characters as pictures of themselves, and marks that turn what stands beside them around.
_PICTURES: Final = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"},
    0x7F: 0x2421,
    **dict.fromkeys((*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD),
    **dict.fromkeys(range(0xD800, 0xE000), 0xFFFD),
}
_OBEYED: Final = re.compile(f"[{''.join(map(chr, _PICTURES))}]")


def inert(value: str) -> str:
    """`value` as it may be shown: it holds no control characters, and its letters stand in their order."""
    return value if value.isprintable() else value.translate(_PICTURES)


def inert_json(text: str) -> str:
    """JSON that says the same, with escapes for what `inert` shows otherwise: it can be shown and encoded."""
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
