"""Writes which files a setup puts down, and which its uninstaller takes away: those and no others.

Usage: file_lists.py PROGRAM FOLDER. Writes FOLDER/install.nsh and FOLDER/remove.nsh, in the order of names: a
folder's own order is chance, and two builds must not differ.
"""

import sys
from itertools import groupby
from pathlib import Path


def main(program: Path, folder: Path) -> None:
    """Write both lists."""
    files = sorted(path for path in program.rglob("*") if path.is_file())
    folders = sorted(path for path in program.rglob("*") if path.is_dir())
    install: list[str] = []
    for parent, within in groupby(sorted(files, key=_parent), key=_parent):
        install.append(f'SetOutPath "{_installed(parent, program)}"')
        install += [f'File "{path}"' for path in within]
    remove = [f'Delete "{_installed(path, program)}"' for path in files]
    remove += [f'RMDir "{_installed(path, program)}"' for path in reversed(folders)]
    (folder / "install.nsh").write_text("\n".join(install) + "\n", encoding="utf-8")
    (folder / "remove.nsh").write_text("\n".join(remove) + "\n", encoding="utf-8")


def _parent(path: Path) -> Path:
    return path.parent


def _installed(path: Path, program: Path) -> str:
    return "\\".join(("$INSTDIR", *path.relative_to(program).parts))


if __name__ == "__main__":
    main(*(Path(word) for word in sys.argv[1:]))
