"""Writes what the layers below the window say to people as calls that Qt's lupdate can read.

Those layers know nothing of Qt: what they say is found in their code (every sentence that is no docstring, the
patterns of `Text`, and what recognisers count), in the vendors' descriptions (labels are no sentences) and in the
names of kinds of files.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from leaddesk.files.recognisers import RECOGNISERS
from leaddesk.vendors.registry import descriptors
from leaddesk.vendors.wording import reworded

LAYERS = ("credentials", "delivery", "domain", "files", "quality", "services", "store", "vendors")
# Not those that begin with a word in capitals: that is SQL.
SENTENCE = re.compile(r"(?![A-Z]{4,}\s(?!.*\.$))[A-Z“{].*\s.*[.!?…]", re.DOTALL)


def main() -> None:
    """Print one call a text, sorted."""
    root = Path(__file__).resolve().parent.parent / "leaddesk"
    texts = {
        text
        for layer in LAYERS
        for module in (root / layer).rglob("*.py")
        for text in said_in(ast.parse(module.read_text("utf-8")))
    }
    for vendor in descriptors():
        reworded(vendor, lambda text: texts.add(text) or text)
    texts.update(recogniser.title for recogniser in RECOGNISERS)
    for text in sorted(texts):
        print(f'QCoreApplication.translate("Messages", {text!r})')


def said_in(tree: ast.AST) -> Iterator[str]:
    """The sentences of a module."""
    silent = set(unspoken(tree))
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Name("Text"), [ast.Constant(str(pattern))]):
                yield pattern
            case ast.Call(ast.Name("Said"), patterns):
                yield from (str(one.value) for one in patterns if isinstance(one, ast.Constant))
            case ast.Constant(str(text)) if id(node) not in silent and SENTENCE.fullmatch(text):
                yield text


def unspoken(tree: ast.AST) -> Iterator[int]:
    """Docstrings, parts of f-strings, and what is only written to the log."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.JoinedStr):
            yield from (id(part) for part in ast.walk(node))
        elif isinstance(node, ast.Call) and ast.unparse(node.func).startswith("logger."):
            yield from (id(part) for part in node.args)


if __name__ == "__main__":
    main()
