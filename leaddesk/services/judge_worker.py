"""The child process that judges passages of a file, for as long as it is sent some.

It gets a line of JSON, `{"meaning": {…}, "form": […]}`, then for each passage a line `[line, bytes]` and its text.
It answers each with any number of blocks and then `true`, or with `false` where it cannot be read by itself.
"""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Final, TextIO

from leaddesk.domain.errors import FileError
from leaddesk.files.reading import Chunk, Form, Passage, Records
from leaddesk.services.judging import FileJudge, Meaning
from leaddesk.services.worker import bulk_work
from leaddesk.store.blocks import Block, blocks_of, write_block

#: Bytes that did not fit the file's encoding are lone surrogates.
BAD_BYTES: Final = "surrogatepass"


def main(stream_in: TextIO, stream_out: TextIO) -> int:
    """Judge what `stream_in` sends, until it ends. Returns the exit code of the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asks is told of it, and ends this
    source, target = stream_in.buffer, stream_out.buffer
    facts = json.loads(source.readline())
    meaning, form = Meaning(**facts["meaning"]), Form(*facts["form"])
    judge = FileJudge(meaning, meaning.judge())
    with bulk_work(), suppress(BrokenPipeError):
        while head := source.readline():
            line, size = json.loads(head)
            passage = Passage(line, source.read(size).decode("utf-8", BAD_BYTES))
            blocks = judged(passage, form, judge)
            for block in blocks or ():
                write_block(target, block)
            target.write(json.dumps(blocks is not None).encode() + b"\n")
            target.flush()
    return 0


def judged(passage: Passage, form: Form, judge: FileJudge) -> Sequence[Block] | None:
    """The blocks of a passage; None when it cannot be read by itself."""
    with suppress(_NotWholeError, FileError):
        chunks = _whole(Records(iter((passage.text,)), form, line=passage.line))
        return list(blocks_of(map(judge, chunks)))
    return None


class _NotWholeError(Exception):
    pass


def _whole(records: Records) -> Iterator[Chunk]:
    for chunk in records:
        if chunk.fault:
            raise _NotWholeError
        yield chunk
