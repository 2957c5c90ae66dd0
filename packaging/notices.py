"""Writes what a bundle is made of: a CycloneDX bill of materials, and the licences of everything that is not ours.

Usage: notices.py BUNDLE REQUIREMENTS UV_LOCK VERSION FOLDER. Run it by the interpreter the bundle was frozen with,
in its environment. REQUIREMENTS is uv's export: the packages of the lock that the program of this system needs.
The same input gives the same bytes.
"""

import json
import os
import platform
import re
import subprocess
import sys
import sysconfig
import tomllib
import uuid
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from pathlib import Path

LICENCE_FILE = re.compile(
    r"(^|/)(licen[cs]es?/|LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE
)
#: Qt, PySide6 and Shiboken come under the LGPL, which refers to the GPL; their wheels bring neither text.
LGPL = ("LGPL-3", "GPL-3")
COMMON_LICENCES = Path("/usr/share/common-licenses")
QT_NOTE = (
    "Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3. They are separate"
    " files in this program's folder and may be replaced by changed ones of the same interface. Their sources:"
    " https://download.qt.io/official_releases/ and https://code.qt.io/pyside/pyside-setup.git"
)


def installed(requirements: Path) -> list[Distribution]:
    """The distributions of uv's export that this system's markers chose, by name."""
    names = re.findall(r"^([A-Za-z0-9._-]+)==", requirements.read_text(), re.MULTILINE)
    found = []
    for name in sorted(set(names)):
        try:
            found.append(distribution(name))
        except ModuleNotFoundError:
            continue
    return found


def normal(name: str) -> str:
    """A distribution's name as the index writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_texts(package: Distribution) -> list[str]:
    """The licence files that a distribution brings."""
    files = [
        file
        for file in package.files or ()
        if ".dist-info/" in str(file) and LICENCE_FILE.search(str(file))
    ]
    return [file.read_text(encoding="utf-8").strip() for file in sorted(files)]


def licence_name(package: Distribution) -> str:
    """What the distribution says its licence is."""
    facts = package.metadata
    said = [value for value in facts.get_all("Classifier") or () if value.startswith("License ::")]
    short = facts.get("License-Expression") or facts.get("License") or ""
    if not short or "\n" in short:
        short = "; ".join(value.rpartition(" :: ")[2] for value in said)
    return short or "see its text"


def system_libraries(bundle: Path) -> dict[str, tuple[str, str, str]]:
    """Debian package → its version, its libraries in the bundle and its copyright file."""
    found: dict[str, tuple[str, str, str]] = {}
    for library in sorted((bundle / "_internal").glob("lib*.so*")):
        if library.is_symlink() or library.name.startswith("libpython"):
            continue
        where = subprocess.run(
            ["dpkg", "-S", f"*/{library.name}"], capture_output=True, text=True, check=False
        )
        package = where.stdout.partition(":")[0]
        if not package:
            sys.exit(f"nobody knows where {library.name} comes from, and so what its licence is")
        query = ["dpkg-query", "-W", "-f=${Version}", package]
        version = subprocess.run(
            query, capture_output=True, text=True, check=True
        ).stdout.splitlines()[0]
        before = found[package][1] + ", " if package in found else ""
        text = Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8")
        found[package] = (version, before + library.name, text.strip())
    return found


def component(
    name: str, version: str, purl: str, licence: str, hashes: list[str]
) -> dict[str, object]:
    """One component of the bill of materials."""
    return {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "purl": purl,
        "licenses": [{"license": {"name": licence}}],
        **(
            {"hashes": [{"alg": "SHA-256", "content": value} for value in hashes]}
            if len(hashes) == 1
            else {}
        ),
    }


def wheel_hashes(lock: Path) -> dict[str, list[str]]:
    """For each package of the lock the digests of its wheels: exact where there is only one."""
    packages = tomllib.loads(lock.read_text(encoding="utf-8"))["package"]
    return {
        each["name"]: [wheel["hash"].removeprefix("sha256:") for wheel in each.get("wheels", ())]
        for each in packages
    }


def main(bundle: Path, requirements: Path, lock: Path, version: str, folder: Path) -> None:
    """Write sbom.cdx.json and THIRD-PARTY-LICENCES.txt into `folder`."""
    hashes = wheel_hashes(lock)
    python = platform.python_version()
    components = [component("CPython", python, f"pkg:generic/cpython@{python}", "PSF-2.0", [])]
    parts = [(f"CPython {python}", [_python_licence()])]
    lesser = "\n\n".join(
        (COMMON_LICENCES / name).read_text(encoding="utf-8").strip() for name in LGPL
    )
    for package in installed(requirements):
        name, licence = normal(package.name), licence_name(package)
        purl = f"pkg:pypi/{name}@{package.version}"
        components.append(component(name, package.version, purl, licence, hashes.get(name, [])))
        qt = name.startswith(("pyside6", "shiboken6"))
        texts = (
            [QT_NOTE, "The texts of LGPL 3 and GPL 3 are at the end of this file."]
            if qt
            else licence_texts(package)
        )
        parts.append(
            (
                f"{name} {package.version} ({licence})",
                texts or [f"Licence: {licence}. It brings no text."],
            )
        )
    for package, (number, files, text) in system_libraries(bundle).items():
        purl = f"pkg:deb/debian/{package}@{number}"
        components.append(component(package, number, purl, "see THIRD-PARTY-LICENCES.txt", []))
        parts.append((f"{package} {number} ({files})", [text]))
    parts.append(("GNU Lesser General Public License 3 and GNU General Public License 3", [lesser]))
    line = "=" * 100
    text = "\n\n".join(
        f"{line}\n{title}\n{line}\n\n" + "\n\n".join(texts) for title, texts in parts
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "THIRD-PARTY-LICENCES.txt").write_text(text + "\n", encoding="utf-8")
    made = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        # The same content has the same number.
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, version + json.dumps(components))}",
        "version": 1,
        "metadata": {
            "timestamp": made.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": f"pkg:generic/leaddesk@{version}",
                "name": "leaddesk",
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": components,
    }
    (folder / "sbom.cdx.json").write_text(
        json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def _python_licence() -> str:
    for place in (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
    ):
        if place.is_file():
            return place.read_text(encoding="utf-8").strip()
    debian = sorted(Path("/usr/share/doc").glob(f"python3.{sys.version_info[1]}*/copyright"))
    return (
        debian[0].read_text(encoding="utf-8").strip()
        if debian
        else sys.exit("CPython's licence text is missing")
    )


if __name__ == "__main__":
    given, exported, locked, number, out = sys.argv[1:]
    main(Path(given), Path(exported), Path(locked), number, Path(out))
