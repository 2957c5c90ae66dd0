"""The log file: rotating, for its owner only, without secrets and without people's e-mail addresses.

What may be logged: what the program did, counts, ids of our own. Nothing below INFO is written. Of exceptions only
types and places are, of libraries' own lines only the places: their words may quote a lead. The filter here is the
second net, not a licence.
"""

from __future__ import annotations

import logging
import logging.handlers
import sys
from io import TextIOWrapper
from pathlib import Path

from leaddesk import paths
from leaddesk.faults import places
from leaddesk.redaction import Redactor, mask_emails

LOG_FILE = "leaddesk.log"
_FILE_BYTES = 1_000_000
_OLD_FILES = 4
_FORMAT = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"
_CONSOLE_FORMAT = "%(levelname)s: %(message)s"
# They write whole URLs at INFO, keys included.
_TALKATIVE = ("httpx", "httpcore", "hpack", "asyncio")


class RedactingFilter(logging.Filter):
    """Takes secrets out of a record's message and arguments, masks e-mail addresses, leaves tracebacks no words.

    It changes the record itself, so that every handler after it sees the clean one as well. Put it on handlers:
    a filter on a logger does not see the records of the loggers below it.
    """

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redactor = redactor

    def filter(self, record: logging.LogRecord) -> bool:
        """Cleans the record; always lets it through."""
        try:
            message = record.getMessage() if _is_ours(record) else _place(record)
        except Exception as error:  # noqa: BLE001 - an argument's own __str__ may raise anything; the line must not
            message = f"{record.msg} (its arguments could not be written: {type(error).__name__})"
        record.msg, record.args = self._clean(message), None
        if record.exc_info:
            fault = record.exc_info[1]
            record.exc_text = self._clean(places(fault)) if fault else None
        # A formatter of another kind would write the exception again, from the exception itself.
        record.exc_info = None
        if record.stack_info:
            record.stack_info = self._clean(record.stack_info)
        return True

    def _clean(self, text: str) -> str:
        return mask_emails(self._redactor.redact(text))


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name.partition(".")[0] == "leaddesk"


def _place(record: logging.LogRecord) -> str:
    return f"said at {record.module}:{record.lineno} in {record.funcName}"


class _PrivateFileHandler(logging.handlers.RotatingFileHandler):
    """A rotating file that only its owner can read, and that goes on growing where it cannot be rotated."""

    def _open(self) -> TextIOWrapper:
        return open(
            self.baseFilename,
            "a",
            encoding="utf-8",
            errors="backslashreplace",
            opener=paths.private_opener,
        )

    def doRollover(self) -> None:  # noqa: N802 - the standard library's name
        try:
            super().doRollover()
        except OSError:
            # Windows does not rename a file that a second LeadDesk has open. Losing lines would be worse.
            if self.stream is None:
                self.stream = self._open()


def set_up_logging(redactor: Redactor, folder: Path | None = None) -> Path | None:
    """Send this process's log to a file in `folder` (default: the user's log folder); returns the file.

    What `redactor` knows, now or later, appears in no line. Calling it again replaces what an earlier call set up.
    Where the file cannot be made, LeadDesk works on without one: the reason, warnings and errors go to stderr, and
    None is returned.
    """
    root = logging.getLogger()
    _remove_ours(root)
    root.setLevel(logging.INFO)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    # A line that cannot be written must not print itself, arguments and all, on stderr.
    logging.raiseExceptions = False
    redacting = RedactingFilter(redactor)
    try:
        file = paths.make_private_file(
            paths.make_private_folder(folder or paths.log_folder()) / LOG_FILE
        )
        handler = _PrivateFileHandler(
            file, maxBytes=_FILE_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError as error:
        _add(root, logging.StreamHandler(sys.stderr), logging.WARNING, _CONSOLE_FORMAT, redacting)
        logging.getLogger(__name__).warning("No log file is written: %s", error)
        return None
    _add(root, handler, logging.INFO, _FORMAT, redacting)
    return file


def _add(
    root: logging.Logger,
    handler: logging.Handler,
    level: int,
    form: str,
    redacting: RedactingFilter,
) -> None:
    handler.setLevel(level)
    handler.setFormatter(logging.Formatter(form))
    handler.addFilter(redacting)
    root.addHandler(handler)


def _remove_ours(root: logging.Logger) -> None:
    for handler in list(root.handlers):
        if any(isinstance(each, RedactingFilter) for each in handler.filters):
            root.removeHandler(handler)
            handler.close()
