"""One window a workspace: a second start hands its files to the first window and raises it."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QStandardPaths, QThread, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: How long a second start waits for the first window, in milliseconds: it may have been started just now.
PATIENCE: Final = 10_000
#: How often it looks for it. Milliseconds.
LOOK_EVERY: Final = 50


def _name(folder: Path) -> str:
    """A name that only this workspace of this person has.

    But on Windows it is a place in a folder of this person: in the one that all share, anybody could listen first.
    """
    name = "leaddesk-" + hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:24]
    if sys.platform == "win32":
        return name
    own = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return f"{own}/{name}"


def hand_over(folder: Path, files: Sequence[Path]) -> bool:
    """Ask the window that has this workspace to come to the front and import `files`. False if it is not there."""
    socket = QLocalSocket()
    waited = QElapsedTimer()
    waited.start()
    socket.connectToServer(_name(folder))
    while not socket.waitForConnected(PATIENCE):
        if waited.elapsed() > PATIENCE:
            return False
        QThread.msleep(LOOK_EVERY)
        socket.connectToServer(_name(folder))
    socket.write(json.dumps([str(file.resolve()) for file in files]).encode() + b"\n")
    done = socket.waitForBytesWritten(PATIENCE)
    socket.disconnectFromServer()
    return done


class WindowServer(QObject):
    """Listens for second starts while the window is open. Only the same person's programs can reach it."""

    raised = Signal(object)  # list[Path]

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)
        # The workspace's lock is ours: what listens under its name was left by a program that died.
        QLocalServer.removeServer(_name(folder))
        self._server.listen(_name(folder))

    @Slot()
    def _on_server_new_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            _Caller(socket, self)


class _Caller(QObject):
    """One second start, until it has said everything."""

    def __init__(self, socket: QLocalSocket, server: WindowServer) -> None:
        super().__init__(socket)
        self._socket = socket
        self._server = server
        socket.readyRead.connect(self._on_socket_ready_read)
        socket.disconnected.connect(socket.deleteLater)
        self._on_socket_ready_read()

    @Slot()
    def _on_socket_ready_read(self) -> None:
        if not self._socket.canReadLine():
            return
        try:
            names = json.loads(bytes(self._socket.readLine().data()))
        except ValueError:
            return
        if isinstance(names, list):
            self._server.raised.emit([Path(str(name)) for name in names])
