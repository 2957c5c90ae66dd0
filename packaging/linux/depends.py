"""Prints the Depends line of a bundle: what its own ELF files ask for and do not find beside themselves.

Usage: depends.py BUNDLE. Needs objdump. Fails where system-libraries does not know a library.
"""

import re
import subprocess
import sys
from pathlib import Path

TABLE = Path(__file__).with_name("system-libraries")
#: Parts of the C library itself.
OF_LIBC = re.compile(r"ld-linux.*|lib(c|dl|m|pthread|resolv|rt|util)\.so\.\d")


def packages() -> dict[str, str]:
    """The package expression for each library of the table."""
    lines = (
        line.split(maxsplit=1) for line in TABLE.read_text().splitlines() if line and line[0] != "#"
    )
    return {name: package.strip() for name, package in lines}


def is_elf(path: Path) -> bool:
    """Whether a file is a program or a library."""
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def main(bundle: Path) -> str:
    """The Depends line."""
    files = [path for path in sorted(bundle.rglob("*")) if path.is_file()]
    needed: set[str] = set()
    libc = (0, 0)
    for path in filter(is_elf, files):
        text = subprocess.run(
            ["objdump", "-p", path], check=True, capture_output=True, text=True
        ).stdout
        needed |= set(re.findall(r"NEEDED\s+(\S+)", text))
        libc = max([libc, *((int(a), int(b)) for a, b in re.findall(r"GLIBC_(\d+)\.(\d+)", text))])
    known = packages()
    outside = {
        name for name in needed - {path.name for path in files} if not OF_LIBC.fullmatch(name)
    }
    if strangers := sorted(outside - known.keys()):
        sys.exit(f"{TABLE.name} does not know: {', '.join(strangers)}")
    return ", ".join(
        [f"libc6 (>= {libc[0]}.{libc[1]})", *sorted({known[name] for name in outside})]
    )


if __name__ == "__main__":
    print(main(Path(sys.argv[1])))
