"""`purge` takes all that is LeadDesk's and nothing else, and only when it was meant."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
import pytest

from leaddesk import paths
from leaddesk.__main__ import main
from leaddesk.sandbox import Sandbox
from leaddesk.store.lock import FileLock
from tests.gui.support.bus import PrivateKeyring

Run = Callable[..., tuple[int, Any]]
YES = "remove everything\n"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command as a person with a home of their own, without a chosen workspace."""
    for name, folder in (("DATA", "data"), ("CACHE", "cache"), ("STATE", "state")):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / folder))
    monkeypatch.delenv("LEADDESK_WORKSPACE")

    def call(*words: str, stdin: str = "") -> tuple[int, Any]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        capsys.readouterr()
        code = main([*words, "--json"])
        return code, json.loads(capsys.readouterr().out)

    return call


def add_account(run: Run, *words: str) -> tuple[str, str]:
    """An account with secrets in the keyring: its id and the name of one secret."""
    with Sandbox() as sandbox:
        stand_in = sandbox.accounts["comunik8"]
    settings = [part for pair in stand_in.settings.items() for part in ("--set", "=".join(pair))]
    secrets = json.dumps(stand_in.secrets)
    code, document = run(
        "account", "add", "comunik8", "Dialler", *settings, "--secrets-stdin", *words, stdin=secrets
    )
    assert code == 0, document
    return document["account"]["id"], next(iter(stand_in.secrets))


def test_after_the_confirmation_nothing_is_left(
    run: Run, real_keyring: PrivateKeyring, tmp_path: Path
) -> None:
    account, secret = add_account(run)
    assert keyring.get_password("LeadDesk", f"{account}:{secret}")
    assert paths.default_workspace().is_dir()
    code, document = run("purge", stdin=YES)
    assert (code, document["accounts"]) == (0, 1)
    assert keyring.get_password("LeadDesk", f"{account}:{secret}") is None
    assert list(tmp_path.rglob("LeadDesk")) == []


@pytest.mark.parametrize("answer", ["", "\n", "yes\n", "Remove everything!\n"])
def test_another_answer_removes_nothing(
    run: Run, real_keyring: PrivateKeyring, answer: str
) -> None:
    account, secret = add_account(run)
    code, document = run("purge", stdin=answer)
    assert (code, document["error"]["title"]) == (2, "Nothing was removed.")
    assert keyring.get_password("LeadDesk", f"{account}:{secret}")
    assert (paths.default_workspace() / "leaddesk.db").is_file()


def test_a_workspace_that_is_open_is_left_alone(run: Run, real_keyring: PrivateKeyring) -> None:
    add_account(run)
    window = FileLock(paths.default_workspace() / "lock")
    assert window.acquire()
    code, document = run("purge", stdin=YES)
    window.release()
    assert (code, document["error"]["title"]) == (5, "LeadDesk is still running.")
    assert (paths.default_workspace() / "leaddesk.db").is_file()


def test_what_else_is_in_a_chosen_folder_stays(
    run: Run, real_keyring: PrivateKeyring, tmp_path: Path
) -> None:
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "letter.txt").write_text("dear reader", encoding="utf-8")
    add_account(run, "--workspace", str(documents))
    assert run("purge", "--workspace", str(documents), stdin=YES)[0] == 0
    assert [path.name for path in documents.iterdir()] == ["letter.txt"]


def test_without_a_keyring_the_data_stays_unless_its_entries_are_given_up(
    run: Run, real_keyring: PrivateKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring.backends import fail

    add_account(run)
    monkeypatch.setattr(keyring.core, "_keyring_backend", fail.Keyring())
    code, document = run("purge", stdin=YES)
    assert (code, document["error"]["code"]) == (3, "credentials")
    assert (paths.default_workspace() / "leaddesk.db").is_file()
    assert run("purge", "--keep-secrets", stdin=YES)[0] == 0
    assert not paths.user_data_folder().exists()
