"""What of the locked packages the installed program needs: one answer for all systems.

Names are those of files in `site-packages`, with `/`.
"""

import re

#: `doctor` names the versions of these.
NAMED = ("apsw", "httpx", "keyring", "lxml", "PySide6-Essentials")

#: The folders of `resources` that the window, the demo and `doctor` read.
RESOURCES = ("countries", "help", "icons", "samples", "styles", "translations")

#: Modules that nothing of LeadDesk imports: the names of places and carriers behind phone numbers, SQLite's own
#: shell, a second SQLite, and readline, which is under the GPL.
EXCLUDED = (
    "_sqlite3", "_tkinter", "apsw.shell", "apsw.speedtest", "apsw.tests", "phonenumbers.carrierdata",
    "phonenumbers.geodata", "phonenumbers.tzdata", "pip", "pkg_resources", "readline", "setuptools", "sqlite3",
    "test", "tkinter",
)  # fmt: skip

#: What Qt brings for other kinds of programs, extensions of SQLite beside the reader of CSV, parts of lxml beside
#: its parser, and rapidfuzz once more for newer processors.
_UNUSED = re.compile(
    r"plugins/(designer|egldeviceintegrations|generic|networkinformation|printsupport|qmllint|qmltooling|sqldrivers"
    r"|tls|vectorimageformats|virtualkeyboard"
    r"|platforminputcontexts/(lib)?qtvirtual|platforms/(lib)?q(direct2d|eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)"
    r"|platformthemes/libqgtk3|imageformats/(lib)?q(gif|icns|pdf|tga|tiff|wbmp|webp))"
    r"|(^|/)(lib)?Qt6(Eg|Pdf|Qml|Quick|VirtualKeyboard|WaylandCompositor)"
    r"|^apsw/sqlite_extra_binaries/(?!csv\.)"
    r"|^lxml/(objectify|sax|builder|html|isoschematron|includes)"
    r"|^rapidfuzz/.*_(avx2|sse2)\."
)


def wanted(name: str) -> bool:
    """Whether a file belongs into the program."""
    if name.startswith("PySide6/") and "/translations/" in name:
        return re.search(r"/qtbase_(fr|ro)\.qm$", name) is not None
    module = name.replace("/", ".")
    return not _UNUSED.search(name) and not module.startswith(
        tuple(f"{each}." for each in EXCLUDED)
    )
