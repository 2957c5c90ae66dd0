"""Writes what a bundle is made of: a CycloneDX bill of materials, and the licences of everything that is not ours.

Usage: notices.py REQUIREMENTS UV_LOCK VERSION FOLDER linux BUNDLE
       notices.py REQUIREMENTS UV_LOCK VERSION FOLDER windows RUNTIME SITE DEBIAN_PACKAGE…
       notices.py REQUIREMENTS UV_LOCK VERSION FOLDER macos

REQUIREMENTS is uv's export of the lock. For Linux and macOS run it by the interpreter that was frozen, in its
environment. For Windows RUNTIME is CPython's embeddable folder, SITE where the packages are; of the Debian
packages a part ends in the program.
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
from importlib.metadata import Distribution, distributions
from pathlib import Path

LICENCE_FILE = re.compile(
    r"(^|/)(licen[cs]es?/|LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE
)
#: Qt, PySide6 and Shiboken come under the LGPL, which refers to the GPL; their wheels bring neither text.
LGPL = ("LGPL-3.txt", "GPL-3.txt")
LICENCES = Path(__file__).with_name("licences")
QT_NOTE = (
    "Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3. They are separate"
    " files in this program's folder and may be replaced by changed ones of the same interface. Their sources:"
    " https://download.qt.io/official_releases/ and https://code.qt.io/pyside/pyside-setup.git"
)
#: The names of countries are Unicode's data.
CLDR = Path(__file__).parents[1] / "resources" / "countries" / "names.tsv"


def installed(requirements: Path, site: str | None) -> list[Distribution]:
    """The distributions of uv's export that the system's markers chose, by name."""
    names = re.findall(r"^([A-Za-z0-9._-]+)==", requirements.read_text(), re.MULTILINE)
    path = [site] if site else sys.path
    there = {normal(each.name): each for each in distributions(path=path)}
    return [there[name] for name in sorted({normal(name) for name in names}) if name in there]


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


def system_libraries(bundle: Path) -> dict[str, str]:
    """Debian package → its libraries in the bundle."""
    found: dict[str, str] = {}
    for library in sorted((bundle / "_internal").glob("lib*.so*")):
        if library.is_symlink() or library.name.startswith("libpython"):
            continue
        where = subprocess.run(
            ["dpkg", "-S", f"*/{library.name}"], capture_output=True, text=True, check=False
        )
        package = where.stdout.partition(":")[0]
        if not package:
            sys.exit(f"nobody knows where {library.name} comes from, and so what its licence is")
        found[package] = ", ".join(filter(None, (found.get(package), library.name)))
    return found


def debian_version(package: str) -> str:
    """The version of an installed Debian package."""
    query = ["dpkg-query", "-W", "-f=${Version}\n", package]
    return subprocess.run(query, capture_output=True, text=True, check=True).stdout.split()[0]


def debian_licence(package: str) -> str:
    """What a Debian package says about its copyright."""
    return Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8").strip()


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


def write(
    python: tuple[str, str],
    packages: list[Distribution],
    debian: dict[str, str],
    lock: Path,
    version: str,
    folder: Path,
) -> None:
    """Write sbom.cdx.json and THIRD-PARTY-LICENCES.txt into `folder`.

    `python` is CPython's version and licence; `debian` tells what of which package is in the program.
    """
    hashes = wheel_hashes(lock)
    number, licence = python
    components = [component("CPython", number, f"pkg:generic/cpython@{number}", "PSF-2.0", [])]
    parts = [(f"CPython {number}", [licence])]
    lesser = "\n\n".join((LICENCES / name).read_text(encoding="utf-8").strip() for name in LGPL)
    for package in packages:
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
    name, number = CLDR.read_text(encoding="utf-8").partition("\t")[0].split()
    purl = f"pkg:npm/cldr-localenames-full@{number}"
    components.append(component(name, number, purl, "Unicode-3.0", []))
    unicode = (LICENCES / "Unicode-3.0.txt").read_text(encoding="utf-8").strip()
    parts.append((f"{name} {number} (Unicode-3.0): names of countries", [unicode]))
    for name, part in debian.items():
        number = debian_version(name)
        purl = f"pkg:deb/debian/{name}@{number}"
        components.append(component(name, number, purl, "see THIRD-PARTY-LICENCES.txt", []))
        parts.append((f"{name} {number} ({part})", [debian_licence(name)]))
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


def this_python() -> tuple[str, str]:
    """Version and licence of the interpreter that runs this."""
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        *sorted(Path("/usr/share/doc").glob(f"python3.{sys.version_info[1]}*/copyright")),
    ]
    for place in places:
        if place.is_file():
            return platform.python_version(), place.read_text(encoding="utf-8").strip()
    sys.exit("CPython's licence text is missing")


def embedded_python(runtime: Path) -> tuple[str, str]:
    """Version and licence of an embeddable CPython: the version is what its library says of itself."""
    text = (runtime / "python311.dll").read_bytes().decode("utf-16-le", errors="ignore")
    found = re.search(r"ProductVersion\0+(3\.\d+\.\d+)", text)
    if found is None:
        sys.exit("this runtime's python311.dll does not tell its version")
    return found[1], (runtime / "LICENSE.txt").read_text(encoding="utf-8").strip()


def main(requirements: str, lock: str, version: str, folder: str, system: str, *words: str) -> None:
    """Write the notices of one system's program."""
    if system == "windows":
        runtime, site, *debian = words
        python, packages = embedded_python(Path(runtime)), installed(Path(requirements), site)
        parts = dict.fromkeys(debian, "parts of it")
    else:
        python, packages = this_python(), installed(Path(requirements), None)
        parts = system_libraries(Path(*words)) if system == "linux" else {}
    write(python, packages, parts, Path(lock), version, Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
