"""The window in French and Romanian: nothing left over, nothing forgotten, nothing broken."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.domain.fields import LEAD_FIELDS
from leaddesk.domain.states import DeliveryState
from leaddesk.resources import resource
from leaddesk.services.search_help import search_help
from leaddesk.ui import counts, words
from leaddesk.ui.main_window import MainWindow
from tests.gui.support.processes import require
from tests.ui.bench import Bench

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "translations"
#: How many plural forms a language has.
LANGUAGES = {"fr": 2, "ro": 3}
language = pytest.mark.parametrize("language", LANGUAGES)

_PLACEHOLDER = re.compile(r"\{\w*(?::[^}]*)?\}|%L?n")
_CALLS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}


def messages(ts: Path) -> Iterator[tuple[str, str, ET.Element]]:
    """Context, source text and translation of each message."""
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


def forms(translation: ET.Element) -> list[str]:
    """The translated text in each plural form; one where there are no plurals."""
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def refresh(folder: Path) -> None:
    """Extract and compile into `folder`, with the tools of the environment under test."""
    require("sh", "sed", "find")
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    subprocess.run(
        ["sh", str(ROOT / "packaging" / "translate"), str(folder)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PATH": path},
    )


@pytest.fixture(scope="module")
def refreshed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `packaging/translate` makes of a copy of the translations and of the code as it is."""
    folder = tmp_path_factory.mktemp("translations")
    for code in LANGUAGES:
        shutil.copy(FOLDER / f"leaddesk_{code}.ts", folder)
    refresh(folder)
    return folder


@pytest.fixture
def translated(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The application in the language of the parameter."""
    code = str(request.param)
    before = QLocale()
    translator = QTranslator()
    assert code == "en" or translator.load(f"leaddesk_{code}", str(resource("translations")))
    QLocale.setDefault(QLocale(code))
    qapp.installTranslator(translator)
    yield code
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


in_french = pytest.mark.parametrize("translated", ["fr"], indirect=True)
in_romanian = pytest.mark.parametrize("translated", ["ro"], indirect=True)


# -- the files ---------------------------------------------------------------------------------------------


@language
def test_everything_is_translated(language: str) -> None:
    left = [
        (context, source)
        for context, source, translation in messages(FOLDER / f"leaddesk_{language}.ts")
        if translation.get("type") or not all(forms(translation))
    ]
    assert left == []


@language
def test_placeholders_are_kept(language: str) -> None:
    for _context, source, translation in messages(FOLDER / f"leaddesk_{language}.ts"):
        wanted = sorted(_PLACEHOLDER.findall(source))
        for text in forms(translation):
            assert sorted(_PLACEHOLDER.findall(text)) == wanted, (source, text)


@language
def test_plurals_have_all_forms(language: str) -> None:
    counted = [
        (source, len(forms(translation)))
        for _context, source, translation in messages(FOLDER / f"leaddesk_{language}.ts")
        if "%Ln" in source or "%n" in source
    ]
    assert len(counted) >= 10
    assert {number for _source, number in counted} == {LANGUAGES[language]}, counted


@language
def test_ends_as_its_source(language: str) -> None:
    """An ellipsis, a full stop, a line break or a mnemonic is meant; it is not lost or added."""
    for _context, source, translation in messages(FOLDER / f"leaddesk_{language}.ts"):
        for text in forms(translation):
            assert text == text.strip(), (source, text)
            for sign in ("…", "?"):
                assert text.endswith(sign) == source.endswith(sign), (source, text)
            assert text.count("\n") == source.count("\n"), (source, text)
            assert text.count("&") == source.count("&"), (source, text)


def without_code(text: str, source: str) -> str:
    """The text without what stands in brackets as in the source: code, which is the same in every language."""
    for code in re.findall(r"\([^()]*['\"][^()]*\)|\[.*\]", source):
        text = text.replace(code, "")
    return text


def test_french_typography() -> None:
    """Spaces before high signs do not break, and apostrophes are curved."""
    wrong = re.compile(r"'| [;:!?»]|« |\w[!?]|“|\"")
    for _context, source, translation in messages(FOLDER / "leaddesk_fr.ts"):
        for form in forms(translation):
            text = without_code(form, source)
            assert not wrong.search(text), (source, text)


def test_romanian_letters() -> None:
    """S and t with a comma below, not with a cedilla; composed, and without English quotes."""
    for _context, source, translation in messages(FOLDER / "leaddesk_ro.ts"):
        for form in forms(translation):
            text = without_code(form, source)
            assert not set(text) & set('şţŞŢ“"'), (source, text)
            assert unicodedata.normalize("NFC", text) == text


@language
def test_one_word_for_one_state(language: str) -> None:
    ts = FOLDER / f"leaddesk_{language}.ts"
    found = {source: forms(text)[0] for context, source, text in messages(ts) if context == "Words"}
    states = [found[state.value.capitalize()] for state in DeliveryState]
    assert len(set(states)) == len(states), states


# -- the code ----------------------------------------------------------------------------------------------


@language
def test_no_text_of_the_code_is_forgotten(language: str, refreshed: Path) -> None:
    """Fails with the texts that are new; `sh packaging/translate` brings them in, then they want translating."""
    known = {found[:2] for found in messages(FOLDER / f"leaddesk_{language}.ts")}
    now = {found[:2] for found in messages(refreshed / f"leaddesk_{language}.ts")}
    assert now - known == set(), "run sh packaging/translate, and translate these"
    assert known - now == set(), "no longer in the code: run sh packaging/translate"


@language
def test_compiled_from_these_words(language: str, tmp_path: Path) -> None:
    compiler = Path(sys.executable).parent / "pyside6-lrelease"
    made = tmp_path / "made.qm"
    ts = FOLDER / f"leaddesk_{language}.ts"
    subprocess.run(
        [compiler, "-silent", "-fail-on-unfinished", "-fail-on-invalid", ts, "-qm", made],
        check=True,
    )
    assert made.read_bytes() == (FOLDER / f"leaddesk_{language}.qm").read_bytes()


def test_refreshing_changes_nothing_else(refreshed: Path) -> None:
    """The same words come out as they went in: differences show what a person changed."""
    for code in LANGUAGES:
        for ending in ("ts", "qm"):
            name = f"leaddesk_{code}.{ending}"
            assert (refreshed / name).read_bytes() == (FOLDER / name).read_bytes(), name


def test_the_extractor_reads_every_text() -> None:
    """A text that is put together or passed in a variable cannot be extracted, nor one of an odd context."""
    known = {found[:2] for found in messages(FOLDER / "leaddesk_fr.ts")}
    modules = [
        module
        for folder in ("app", "background", "ui")
        for module in (ROOT / "leaddesk" / folder).rglob("*.py")
    ]
    assert modules
    for module in sorted(modules):
        for context, text, line in _texts(ast.parse(module.read_text("utf-8")), ""):
            assert (context, text) in known, f"{module.relative_to(ROOT)}:{line}: {text!r}"


def _texts(node: ast.AST, owner: str) -> Iterator[tuple[str, str, int]]:
    """Context, text and line of everything that is to be translated."""
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        place = _CALLS.get(name)
        if place is not None and len(node.args) > place:
            text = node.args[place]
            # What was marked elsewhere comes as str(source).
            if not (isinstance(text, ast.Call) and ast.unparse(text.func) == "str"):
                context = owner if place == 0 else ast.literal_eval(node.args[0])
                plain = text.value if isinstance(text, ast.Constant) else ast.unparse(text)
                yield context, str(plain), node.lineno
    for child in ast.iter_child_nodes(node):
        yield from _texts(child, owner)


# -- the window --------------------------------------------------------------------------------------------


@in_french
def test_french_plurals(translated: str) -> None:
    assert counts.leads(0) == "0 lead"
    assert counts.leads(1) == "1 lead"
    assert counts.leads(2) == "2 leads"
    assert counts.files(1) == "1 fichier"
    assert counts.columns(12) == "12 colonnes"
    assert counts.leads(1180).replace("\u202f", " ").replace("\u00a0", " ") == "1 180 leads"


@in_romanian
def test_romanian_plurals(translated: str) -> None:
    assert counts.leads(1) == "1 lead"
    assert counts.leads(2) == "2 lead-uri"
    assert counts.leads(0) == "0 lead-uri"
    assert counts.leads(19) == "19 lead-uri"
    assert counts.leads(20) == "20 de lead-uri"
    assert counts.rows(101) == "101 rânduri"
    assert counts.lines(1180).endswith("180 de linii")


@pytest.mark.parametrize("translated", LANGUAGES, indirect=True)
def test_words_of_states_and_fields(translated: str) -> None:
    accepted = {"fr": "Accepté", "ro": "Acceptat"}
    assert words.state_word(DeliveryState.ACCEPTED) == accepted[translated]
    same = {"E-mail", "Source", "Notes", "Score"}
    for field in LEAD_FIELDS:
        assert words.field_word(field.name) != field.label or field.label in same


@pytest.mark.parametrize("translated", LANGUAGES, indirect=True)
def test_the_help_of_the_search_calls_states_as_the_window_does(translated: str) -> None:
    told = dict(re.findall(r"`(\w+)` \(([^)]+)\)", search_help(translated)))
    assert told == {str(state): words.state_word(state).lower() for state in DeliveryState}


@in_romanian
def test_nothing_to_undo_is_said_as_such(translated: str, qtbot: QtBot, bench: Bench) -> None:
    window = MainWindow(QSettings(), "Client")
    qtbot.addWidget(window)
    window.build(bench.leads, bench.runner)
    shown = [action.text() for action in (window.commands.undo, window.commands.redo)]
    assert shown == ["&Anulați", "&Refaceți"]


@pytest.mark.parametrize("translated", ["en", *LANGUAGES], indirect=True)
def test_no_two_entries_of_a_menu_share_a_key(
    translated: str, qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings, "Client")
    qtbot.addWidget(window)
    window.build(bench.leads, bench.runner)
    menus = window.menuBar().findChildren(QMenu)
    assert len(menus) > 5
    for menu in menus:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        keys = [text.partition("&")[2][:1].casefold() for text in texts]
        assert all(keys), texts
        assert len(set(keys)) == len(keys), texts


@in_french
def test_the_window_in_french(translated: str, qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    bench.import_leads(6)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings, "Client", practice=True)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.build(bench.leads, bench.runner)
    qtbot.waitUntil(lambda: window.leads_page.model.total == 6)
    menus = [action.text() for action in window.menuBar().actions()]
    assert menus == ["&Fichier", "É&dition", "&Affichage", "&Comptes", "A&ide"]

    def labels() -> set[str]:
        return {label.text() for label in window.findChildren(QLabel)}

    qtbot.waitUntil(lambda: "6 leads" in labels())
    assert "Espace de travail\u00a0: Client" in labels()
    assert "Mode essai\u00a0: rien ne quitte cet ordinateur" in labels()
    buttons = {button.text() for button in window.findChildren(QPushButton)}
    assert {"Importer…", "Colonnes…", "Envoyer à", "Exporter…"} <= buttons
    search = window.findChild(QLineEdit, "searchField")
    assert search is not None
    assert search.placeholderText() == (
        "Recherchez des leads, ou écrivez country:GB, state:rejected, -mot"
    )
    assert QCoreApplication.translate("Navigation", "Outbox") == "Boîte d’envoi"
