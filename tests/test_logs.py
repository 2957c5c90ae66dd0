"""The log says what happened and keeps people's secrets."""

from __future__ import annotations

import asyncio
import io
import logging
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote_plus

import httpx
import pytest

from leaddesk import logs
from leaddesk.redaction import Redactor

CANARY = "k&n+ry/=%é-7731"
EMAIL = "marie.dupont@example.com"


@pytest.fixture
def redactor() -> Redactor:
    return Redactor([CANARY])


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    levels = {
        name: logging.getLogger(name).level for name in ("httpx", "httpcore", "hpack", "asyncio")
    }
    handlers, level, loud = list(root.handlers), root.level, logging.raiseExceptions
    yield
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = loud
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


@pytest.fixture
def file(redactor: Redactor, tmp_path: Path) -> Path:
    made = logs.set_up_logging(redactor, tmp_path / "logs")
    assert made is not None
    return made


class Talkative:
    def __str__(self) -> str:
        return f"account with {CANARY}"


class Broken:
    def __str__(self) -> str:
        raise RuntimeError(CANARY)


def test_a_secret_is_removed_from_message_arguments_and_tracebacks(file: Path) -> None:
    logger = logging.getLogger("leaddesk.test")
    logger.error("plain %s", CANARY)
    logger.error(f"in the text itself {CANARY}")  # noqa: G004 - that is what is tested
    logger.error("by name %(secret)s", {"secret": CANARY})
    logger.error("an object: %s and %r", Talkative(), {"password": "unregistered"})
    logger.error("in a URL: https://h/?x=%s", quote_plus(CANARY))
    try:
        try:
            raise ValueError(f"inner {CANARY}")
        except ValueError as error:
            raise RuntimeError(f"outer {quote_plus(CANARY)} token=unregistered") from error
    except RuntimeError:
        logger.exception("failed", stack_info=True)
    text = file.read_text()
    for spelling in (CANARY, quote_plus(CANARY), "unregistered"):
        assert spelling not in text
    assert text.count("***") >= 6
    assert "account with ***" in text


def _fail(name: str) -> None:
    try:
        raise ValueError(name)
    except ValueError as error:
        raise RuntimeError(name) from error


def test_of_an_exception_the_log_has_types_and_places_and_no_words(file: Path) -> None:
    try:
        _fail("Ada")
    except RuntimeError:
        logging.getLogger("leaddesk.test").exception("Lead %d failed", 7)
    text = file.read_text()
    assert "Ada" not in text.replace('_fail("Ada")', "")
    assert "Lead 7 failed\n  test_logs.py:" in text
    assert "\nValueError\n" in text
    assert text.endswith("\nRuntimeError\n")


def test_of_what_libraries_log_there_is_the_place_and_no_word(file: Path) -> None:
    async def callback_fails() -> None:
        asyncio.get_running_loop().call_soon(_fail, "Ada")
        await asyncio.sleep(0)

    asyncio.run(callback_fails())
    assert re.search(r"ERROR .* asyncio: said at base_events:\d+ in ", file.read_text())
    assert "RuntimeError" in file.read_text()
    assert "Ada" not in file.read_text()


def test_a_secret_that_becomes_known_later_is_removed_from_then_on(
    file: Path, redactor: Redactor
) -> None:
    redactor.add("token-of-today")
    logging.getLogger("leaddesk.test").warning("got token-of-today")
    assert "token-of-today" not in file.read_text()


@pytest.mark.parametrize("arguments", [(1, 2), ("x",), ({"a": 1},), (Broken(),)])
def test_a_line_that_cannot_be_written_as_meant_is_written_otherwise(
    file: Path, arguments: tuple[object, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    logging.getLogger("leaddesk.test").error(f"{CANARY} %d", *arguments)  # noqa: G004 - the worst case
    assert "its arguments could not be written" in file.read_text()
    assert CANARY not in file.read_text()
    assert capsys.readouterr().err == ""


def test_handlers_after_ours_see_the_clean_record(redactor: Redactor) -> None:
    output = io.StringIO()
    ours, other = logging.StreamHandler(io.StringIO()), logging.StreamHandler(output)
    ours.addFilter(logs.RedactingFilter(redactor))
    logger = logging.getLogger("leaddesk.test.order")
    logger.propagate = False
    for handler in (ours, other):
        logger.addHandler(handler)
    try:
        raise ValueError(CANARY)
    except ValueError:
        logger.exception("failed with %s", CANARY)
    for handler in (ours, other):
        logger.removeHandler(handler)
    assert "ValueError" in output.getvalue()
    assert CANARY not in output.getvalue()


def test_addresses_are_masked(file: Path) -> None:
    for level in (logging.DEBUG, logging.INFO, logging.ERROR):
        logging.getLogger("leaddesk.test").log(level, "lead %s", EMAIL)
    text = file.read_text()
    assert EMAIL not in text
    assert text.count("m***@example.com") == 2


def test_the_http_library_does_not_tell_urls(file: Path) -> None:
    transport = httpx.MockTransport(lambda _request: httpx.Response(200))
    with httpx.Client(transport=transport) as client:
        client.get("https://vendor.example/lead/add?unusual=" + quote_plus("nobody registered me"))
    assert "vendor.example" not in file.read_text()
    for name in ("httpx", "httpcore"):
        assert not logging.getLogger(name).isEnabledFor(logging.INFO)


def test_only_the_owner_reads_the_log_also_after_it_was_rotated(
    redactor: Redactor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_FILE_BYTES", 1000)
    monkeypatch.setattr(logs, "_OLD_FILES", 2)
    file = logs.set_up_logging(redactor, tmp_path / "logs")
    assert file is not None
    for number in range(100):
        logging.getLogger("leaddesk.test").info(
            "line %d of about a hundred characters %s", number, "-" * 50
        )
    files = sorted(file.parent.iterdir())
    assert [path.name for path in files] == ["leaddesk.log", "leaddesk.log.1", "leaddesk.log.2"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_no_line_is_lost_where_the_file_cannot_be_rotated(
    redactor: Redactor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise PermissionError("another program has it open")

    monkeypatch.setattr(logs, "_FILE_BYTES", 500)
    file = logs.set_up_logging(redactor, tmp_path / "logs")
    assert file is not None
    monkeypatch.setattr("os.rename", refuse)
    for number in range(20):
        logging.getLogger("leaddesk.test").info("line %d %s", number, "-" * 50)
    text = file.read_text()
    assert all(f"line {number} -" in text for number in range(20))


def test_setting_up_again_replaces_the_first_file(redactor: Redactor, tmp_path: Path) -> None:
    first = logs.set_up_logging(redactor, tmp_path / "a")
    second = logs.set_up_logging(redactor, tmp_path / "b")
    assert first is not None
    assert second is not None
    logging.getLogger("leaddesk.test").warning("hello")
    assert first.read_text() == ""
    assert second.read_text().count("hello") == 1


def test_without_a_folder_the_program_goes_on(
    redactor: Redactor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in the way").write_text("")
    assert logs.set_up_logging(redactor, tmp_path / "in the way") is None
    logging.getLogger("leaddesk.test").error("with %s", CANARY)
    shown = capsys.readouterr().err
    assert "WARNING: No log file is written" in shown
    assert "ERROR: with ***" in shown


def test_the_default_folder_is_the_users_log_folder(redactor: Redactor) -> None:
    from leaddesk import paths

    assert logs.set_up_logging(redactor) == paths.log_folder() / "leaddesk.log"
