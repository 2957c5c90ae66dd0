"""What packages are made of, and that it is the same each time.

Whole packages are tried by `packaging/build check` and `check-windows`, which would take CI too long.
"""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from importlib.metadata import version
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from zipfile import ZipFile

import pytest

from leaddesk import __version__
from leaddesk.services.updates import newest_release

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
SHELL_SCRIPTS = [
    path
    for path in sorted(PACKAGING.rglob("*"))
    if path.is_file() and (path.name == "make" or path.read_bytes().startswith(b"#!/bin/sh"))
]


def run(*words: str | Path, code: int = 0) -> str:
    done = subprocess.run(
        [str(word) for word in words],
        capture_output=True,
        text=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000", "PYTHONHASHSEED": "0"},
    )
    assert done.returncode == code, done.stderr
    return done.stdout + done.stderr


def fill(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def names(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


# -- one version, from one place -------------------------------------------------------------------


def test_the_version_is_written_down_once() -> None:
    files = [
        path
        for path in PACKAGING.rglob("*")
        if path.is_file() and path.suffix not in {".txt", ".pyc"}
    ]
    for path in [*files, ROOT / "pyproject.toml", *(ROOT / ".github").rglob("*.yml")]:
        assert f'"{__version__}"' not in path.read_text(encoding="utf-8"), path
    assert version("leaddesk") == __version__


@pytest.mark.parametrize("script", SHELL_SCRIPTS, ids=lambda path: str(path.relative_to(PACKAGING)))
def test_scripts_are_ones_that_a_plain_shell_reads(script: Path) -> None:
    run("sh", "-n", script)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 64, "packaging/build windows"),
        (("solaris",), 64, "packaging/build linux"),
        (("check", "nowhere"), 69, "no .deb in"),
        (("check-windows", "nowhere"), 69, "no setup.exe in"),
    ],
)
def test_what_cannot_be_built_is_said(words: tuple[str, ...], code: int, said: str) -> None:
    assert said in run("sh", PACKAGING / "build", *words, code=code)


# -- what goes in ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "goes_in"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "yes"),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "no"),
        ("PySide6/plugins/platforms/qwindows.dll", "yes"),
        ("PySide6/plugins/sqldrivers/qsqlite.dll", "no"),
        ("PySide6/Qt6Quick.dll", "no"),
        ("PySide6/Qt/lib/libQt6Qml.so.6", "no"),
        ("PySide6/Qt6Widgets.dll", "yes"),
        ("PySide6/translations/qtbase_fr.qm", "yes"),
        ("PySide6/Qt/translations/qtbase_de.qm", "no"),
        ("phonenumbers/data/region_GB.py", "yes"),
        ("phonenumbers/geodata/data0.py", "no"),
        ("apsw/sqlite_extra_binaries/csv.so", "yes"),
        ("apsw/sqlite_extra_binaries/spellfix.so", "no"),
        ("lxml/etree.cpython-311-x86_64-linux-gnu.so", "yes"),
        ("lxml/objectify.cpython-311-x86_64-linux-gnu.so", "no"),
        ("rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so", "yes"),
        ("rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so", "no"),
    ],
)
def test_programs_hold_what_they_use(name: str, goes_in: str) -> None:
    wanted = runpy.run_path(str(PACKAGING / "contents.py"))["wanted"]
    assert wanted(name) is (goes_in == "yes")


@pytest.fixture
def windows(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A runtime, packages and sources, small enough to see."""
    library = "\0".join("ProductVersion\0") + "\0\0\0" + "\0".join("3.11.9\0") + "\0"
    runtime = fill(
        tmp_path / "runtime",
        {"python311.dll": library, "python.exe": "", "sqlite3.dll": "", "LICENSE.txt": "PSF"},
    )
    with ZipFile(runtime / "python311.zip", "w") as archive:
        archive.writestr("os.pyc", MAGIC_NUMBER)
    licences = "lxml-9.dist-info/licenses/LICENSE"
    site = fill(
        tmp_path / "site",
        {
            "lxml/__init__.py": "x = 1\n",
            "lxml/etree.pyi": "",
            "PySide6/Qt6Core.dll": "",
            "PySide6/Qt6Help.dll": "",
            "PySide6/QtCore.pyi": "",
            "lxml-9.dist-info/METADATA": "Metadata-Version: 2.1\nName: lxml\nVersion: 9\n",
            "lxml-9.dist-info/RECORD": f"{licences},,\nlxml-9.dist-info/METADATA,,\n",
            licences: "Do with it what you like.",
            "bin/tool.exe": "",
        },
    )
    source = fill(
        tmp_path / "source",
        {
            "leaddesk/__init__.py": "",
            "leaddesk/__pycache__/left.pyc": "",
            "packaging/start.py": "",
            **{
                f"resources/{part}/a": ""
                for part in ("countries", "help", "icons", "samples", "styles")
            },
            "resources/translations/fr.ts": "",
            "resources/translations/fr.qm": "",
        },
    )
    return runtime, site, source


def test_the_folder_for_windows_holds_compiled_modules_and_nothing_unused(
    windows: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    made = [tmp_path / "one", tmp_path / "two"]
    for program in made:
        run(sys.executable, PACKAGING / "windows" / "lay_out.py", *windows, program)
    resources = [
        f"app/resources/{part}/a" for part in ("countries", "help", "icons", "samples", "styles")
    ]
    assert names(made[0]) == [
        "app/leaddesk/__init__.pyc",
        *resources,
        "app/resources/translations/fr.qm",
        "app/start.py",
        "python/LICENSE.txt",
        "python/python311._pth",
        "python/python311.dll",
        "python/python311.zip",
        "site/PySide6/Qt6Core.dll",
        "site/lxml-9.dist-info/METADATA",
        "site/lxml/__init__.pyc",
    ]
    first, second = ({name: (p / name).read_bytes() for name in names(p)} for p in made)
    assert first == second


def test_a_setup_takes_away_what_it_put_down_and_nothing_else(tmp_path: Path) -> None:
    program = fill(tmp_path / "program", {"a/b/two.dll": "", "a/one.dll": "", "z.exe": ""})
    (tmp_path / "lists").mkdir()
    run(sys.executable, PACKAGING / "windows" / "file_lists.py", program, tmp_path / "lists")
    install = (tmp_path / "lists" / "install.nsh").read_text().splitlines()
    remove = (tmp_path / "lists" / "remove.nsh").read_text().splitlines()
    assert install == [
        'SetOutPath "$INSTDIR"',
        f'File "{program}/z.exe"',
        'SetOutPath "$INSTDIR\\a"',
        f'File "{program}/a/one.dll"',
        'SetOutPath "$INSTDIR\\a\\b"',
        f'File "{program}/a/b/two.dll"',
    ]
    assert remove == [
        'Delete "$INSTDIR\\a\\b\\two.dll"',
        'Delete "$INSTDIR\\a\\one.dll"',
        'Delete "$INSTDIR\\z.exe"',
        'RMDir "$INSTDIR\\a\\b"',
        'RMDir "$INSTDIR\\a"',
    ]


# -- what comes with it ----------------------------------------------------------------------------


def test_the_notices_name_what_is_inside_and_bring_every_licence(
    windows: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    runtime, site, _source = windows
    given = fill(
        tmp_path / "given",
        {
            "requirements.txt": "lxml==9\nsecretstorage==3 ; sys_platform == 'linux'\n",
            "uv.lock": '[[package]]\nname = "lxml"\nwheels = [{ hash = "sha256:00" }]\n',
        },
    )
    out = tmp_path / "out"
    run(
        *(sys.executable, PACKAGING / "notices.py", given / "requirements.txt", given / "uv.lock"),
        *("1.2", out, "windows", runtime, site),
    )
    sbom = json.loads((out / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert (sbom["bomFormat"], sbom["metadata"]["component"]["version"]) == ("CycloneDX", "1.2")
    assert [(part["name"], part["version"]) for part in sbom["components"]] == [
        ("CPython", "3.11.9"),
        ("lxml", "9"),
        ("CLDR", "48.2.0"),
    ]
    assert sbom["components"][1]["hashes"] == [{"alg": "SHA-256", "content": "00"}]
    licences = (out / "THIRD-PARTY-LICENCES.txt").read_text(encoding="utf-8")
    for words in (
        "PSF",
        "Do with it what you like.",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "UNICODE LICENSE",
    ):
        assert words in licences


def test_a_release_file_is_believed_by_the_program(tmp_path: Path) -> None:
    key, file = tmp_path / "key.pem", tmp_path / "leaddesk.json"
    run("openssl", "genpkey", "-algorithm", "ed25519", "-out", key)
    page, address = "https://leaddesk.example/new", "https://updates.example/leaddesk.json"
    line = run("sh", PACKAGING / "release-file", key, page, address, file).strip()
    release = newest_release(
        line, fetch=lambda asked: file.read_bytes() if asked == address else b""
    )
    assert (release.version, release.page, str(release.date)) == (__version__, page, "2023-11-14")
    assert not release.is_newer
