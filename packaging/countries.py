"""Writes what countries are called in the languages of the window and of lead files, from Unicode's CLDR.

Usage, with both packages' archives in FOLDER:
  npm pack cldr-core@48.2.0 cldr-localenames-full@48.2.0
  python3 packaging/countries.py FOLDER >resources/countries/names.tsv
"""

import json
import sys
import tarfile
from pathlib import Path

#: Of the window, and of lead files besides.
SPOKEN = ("en", "fr", "ro")
READ = ("de", "es", "pt", "it")
#: Under “R.A.S. chinoise de Hong Kong” nobody looks for it.
SHORT = ("HK", "MO")
#: Groups of countries and blanks have numbers from here on.
PRIVATE = 900


def read(folder: Path, package: str, name: str) -> dict:
    """One JSON file of a package."""
    (archive,) = folder.glob(f"{package}-[0-9]*.tgz")
    with tarfile.open(archive) as opened, opened.extractfile(f"package/{name}") as file:
        return json.load(file)


def other_names(code: str, names: dict[str, str]) -> list[str]:
    """What a country is called as well, but for two letters, which may be another's code, and “TR-variant”."""
    also = [name for key, name in names.items() if key.startswith(f"{code}-alt-")]
    return [
        name for name in also if sum(map(str.isalnum, name)) > 2 and not name.startswith(f"{code}-")
    ]


def main(folder: Path) -> None:
    """Print a line a country: its codes, its name in each language, its other names."""
    codes = read(folder, "cldr-core", "supplemental/codeMappings.json")["supplemental"]
    version = read(folder, "cldr-core", "package.json")["version"]
    languages = []
    for name in (*SPOKEN, *READ):
        found = read(folder, "cldr-localenames-full", f"main/{name}/territories.json")["main"]
        languages.append(found[name]["localeDisplayNames"]["territories"])
    print(f"CLDR {version}", "alpha-3", *SPOKEN, "also", sep="\t")
    for code, known in sorted(codes["codeMappings"].items()):
        if len(code) == 2 and (int(known.get("_numeric", PRIVATE)) < PRIVATE or code == "XK"):
            if code not in languages[0]:
                continue  # no country any more
            key = f"{code}-alt-short" if code in SHORT else code
            names = [language[key] for language in languages]
            for language in languages:
                names += other_names(code, language)
            shown, also = names[: len(SPOKEN)], dict.fromkeys(names[len(SPOKEN) :])
            print(
                code,
                known["_alpha3"],
                *shown,
                *(name for name in also if name not in shown),
                sep="\t",
            )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
