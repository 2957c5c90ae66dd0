"""Lays the program's folder out for Windows: Python's own files, the locked packages, LeadDesk.

Usage: lay_out.py RUNTIME SITE SOURCE PROGRAM. RUNTIME is CPython's embeddable folder, SITE the packages' folder,
SOURCE the checkout, PROGRAM the folder to make. Run it by an interpreter of the same series: it compiles.
"""

import py_compile
import re
import shutil
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from zipfile import ZipFile

sys.path.insert(0, str(Path(__file__).parents[1]))
from contents import RESOURCES, wanted

#: Of Python: a second SQLite, what makes setups and sounds, and programs to start it by other names.
OF_PYTHON = re.compile(r"_?sqlite3\.|_msi\.|winsound\.|pythonw?\.exe$|python\.cat$|.*\._pth$")
#: Of Qt, only what LeadDesk imports and what that needs. Its wheel has much more.
OF_QT = re.compile(
    r"PySide6/(__init__\.py|_config\.py|_git_pyside_version\.py|pyside6\.abi3\.dll|(msvcp|vcruntime|concrt)\w*\.dll"
    r"|Qt(Core|Gui|Network|Svg|Widgets)\.pyd|Qt6(Core|Gui|Network|Svg|Widgets)\.dll|plugins/.*|translations/.*)"
)
#: What builds against packages or tells about them; of their metadata, what programs read.
FOR_BUILDERS = re.compile(
    r".*\.(pyi|pxd|pyx|h|c|cpp|lib|exe|md|ts)$|.*/py\.typed$|bin/.*|.*/tests?/.*|[^/]+\.dist-info/(?!METADATA|entry_points)"
)
#: What the interpreter finds, and nothing else: no variable, no registry, no user's folder.
PLACES = "python311.zip\n.\n..\\site\n..\\app\n"


def belongs(name: str) -> bool:
    """Whether a file of SITE belongs into the program."""
    if name.startswith("PySide6/") and not OF_QT.fullmatch(name):
        return False
    return wanted(name) and not FOR_BUILDERS.match(name)


def copy(source: Path, target: Path, name: str) -> None:
    """Copy one file, a module as its compiled code only."""
    (target / name).parent.mkdir(parents=True, exist_ok=True)
    if not name.endswith(".py"):
        shutil.copyfile(source / name, target / name)
        return
    py_compile.compile(
        str(source / name),
        cfile=str(target / f"{name}c"),
        dfile=name,
        doraise=True,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )


def files(folder: Path) -> list[str]:
    """All files below a folder, by name; what an interpreter or a test left there is none."""
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    ]


def main(runtime: Path, site: Path, source: Path, program: Path) -> None:
    """Make PROGRAM."""
    with ZipFile(runtime / "python311.zip") as library:
        if library.read("os.pyc")[:4] != MAGIC_NUMBER:
            sys.exit("This interpreter compiles for another Python than the one that is packed.")
    for name in files(runtime):
        if not OF_PYTHON.match(name):
            copy(runtime, program / "python", name)
    (program / "python" / "python311._pth").write_text(PLACES)
    for name in filter(belongs, files(site)):
        copy(site, program / "site", name)
    for name in files(source / "leaddesk"):
        copy(source, program / "app", f"leaddesk/{name}")
    for part in RESOURCES:
        for name in files(source / "resources" / part):
            if not name.endswith(".ts"):
                copy(source, program / "app", f"resources/{part}/{name}")
    shutil.copyfile(source / "packaging" / "start.py", program / "app" / "start.py")


if __name__ == "__main__":
    main(*(Path(word) for word in sys.argv[1:]))
