"""A window of its own to practise in, beside the one that is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QProcess

from leaddesk.paths import program_command


def start_practice() -> str:
    """Open a window on a throw-away workspace with stand-ins of all vendors; returns what to tell the person."""
    program, *arguments = program_command()
    if QProcess.startDetached(program, [*arguments, "demo"])[0]:
        return QCoreApplication.translate(
            "Practice",
            "A second window opens in a moment: nothing you do there leaves this computer.",
        )
    return QCoreApplication.translate(
        "Practice", "The window to practise in did not start. Type “leaddesk demo” in a terminal."
    )
