"""The stores keep the promise, with a real keyring where there can be one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring.core
import pytest
from keyring import backend
from keyring.backends import SecretService, fail

from leaddesk.credentials import (
    CredentialStore,
    FallbackCredentialStore,
    KeyringCredentialStore,
    MemoryCredentialStore,
)
from leaddesk.credentials.backends import WINDOWS_VAULT
from leaddesk.credentials.messages import Cause
from leaddesk.domain.errors import CredentialError
from tests.gui.support.bus import PrivateBus, PrivateKeyring

SECRETS = [
    "s3cret",
    "żółw & + / = % é 🐢",
    "line\nbreak\ttab",
    " spaces around ",
    "x" * 5000,
    '"quoted\\"',
]


@pytest.fixture(autouse=True)
def _no_new_backends(monkeypatch: pytest.MonkeyPatch) -> None:
    # Classes made here register themselves; the library must not choose one of them in another test.
    monkeypatch.setattr(backend.KeyringBackend, "_classes", set(backend.KeyringBackend._classes))


@pytest.fixture(params=["memory", "keyring"])
def store(request: pytest.FixtureRequest) -> CredentialStore:
    if request.param == "memory":
        return MemoryCredentialStore()
    request.getfixturevalue("real_keyring")
    return KeyringCredentialStore()


@pytest.mark.parametrize("value", SECRETS)
def test_what_is_set_can_be_got_and_deleted(store: CredentialStore, value: str) -> None:
    assert store.get("a1", "api_key") is None
    store.set("a1", "api_key", value)
    assert store.get("a1", "api_key") == value
    assert store.get("a1", "password") is None
    assert store.get("a2", "api_key") is None
    store.delete("a1", "api_key")
    assert store.get("a1", "api_key") is None


def test_a_second_value_takes_the_place_of_the_first(store: CredentialStore) -> None:
    store.set("a1", "api_key", "first")
    store.set("a1", "api_key", "second")
    assert store.get("a1", "api_key") == "second"
    store.delete("a1", "api_key")
    assert store.get("a1", "api_key") is None


def test_deleting_what_is_not_there_is_no_error(store: CredentialStore) -> None:
    store.delete("a1", "nothing")


def test_stores_say_where_secrets_go_and_never_what_they_are(store: CredentialStore) -> None:
    store.set("a1", "api_key", "s3cret")
    assert store.describe().endswith(".")
    assert "s3cret" not in store.describe() + repr(store)
    store.delete("a1", "api_key")


def test_another_program_finds_the_secret_under_the_promised_names(
    real_keyring: PrivateKeyring,
) -> None:
    KeyringCredentialStore().set("a1", "api_key", "s3cret & é")
    assert real_keyring.look_up("a1:api_key", service="LeadDesk") == "s3cret & é"
    KeyringCredentialStore().delete("a1", "api_key")
    assert real_keyring.look_up("a1:api_key", service="LeadDesk") is None


def test_the_keyring_is_loaded_at_the_first_call_only() -> None:
    code = (
        "import sys, leaddesk.credentials as c\n"
        "store = c.KeyringCredentialStore()\n"
        "print('keyring' in sys.modules)\n"
        "try: store.get('a', 'b')\n"
        "except Exception as e: print(e.cause, 'keyring' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "none", "True"]


@pytest.mark.parametrize("cause", ["none", "locked"])
def test_only_a_computer_without_a_keyring_has_secrets_in_memory(cause: Cause) -> None:
    class Refusing(MemoryCredentialStore):
        def describe(self) -> str:
            raise CredentialError("No.", cause=cause)

    told: list[CredentialError] = []
    system = Refusing()
    store = FallbackCredentialStore(system, told.append)
    assert not told  # nobody has asked for anything yet
    store.set("a1", "api_key", "s3cret")
    assert store.get("a1", "api_key") == "s3cret"
    assert [error.cause for error in told] == (["none"] if cause == "none" else [])
    assert system.get("a1", "api_key") == (None if cause == "none" else "s3cret")
    store.delete("a1", "api_key")
    assert store.get("a1", "api_key") is None


# --- A real keyring that says no ------------------------------------------------------------------

ASK = """
import json, sys, traceback
from leaddesk.credentials import KeyringCredentialStore
from leaddesk.domain.errors import CredentialError
store = KeyringCredentialStore()
calls = {"set": lambda: store.set("a1", "api_key", "s3cret-value"), "get": lambda: store.get("a1", "api_key"),
         "delete": lambda: store.delete("a1", "api_key"), "describe": store.describe}
answers = []
for line in sys.stdin:
    try:
        answer = ["ok", calls[line.strip()]()]
    except CredentialError as error:
        answer = [error.cause, str(error)]
        assert "s3cret-value" not in "".join(traceback.format_exception(error))
    print(json.dumps(answer), flush=True)
"""


class Asker:
    """LeadDesk's store in a process of its own, which a keyring chose in the ordinary way."""

    def __init__(self, environment: dict[str, str]) -> None:
        environment = {
            name: value for name, value in environment.items() if name != "PYTHON_KEYRING_BACKEND"
        }
        self._process = subprocess.Popen(
            [sys.executable, "-c", ASK],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self, call: str) -> tuple[str, str | None]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(call + "\n")
        self._process.stdin.flush()
        state, value = json.loads(self._process.stdout.readline())
        return state, value

    def close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        self._process.wait(10)


@pytest.fixture
def ask_in() -> Iterator[Callable[[dict[str, str]], Asker]]:
    askers: list[Asker] = []

    def start(environment: dict[str, str]) -> Asker:
        askers.append(Asker(environment))
        return askers[-1]

    yield start
    for asker in askers:
        asker.close()


def test_the_librarys_own_rules_choose_the_keyring(
    secret_service: PrivateKeyring, ask_in: Callable[[dict[str, str]], Asker]
) -> None:
    ask = ask_in(secret_service.environment)
    assert ask("set") == ("ok", None)
    assert ask("get") == ("ok", "s3cret-value")
    assert "SecretService" in str(ask("describe"))
    assert ask("delete") == ("ok", None)
    assert ask("get") == ("ok", None)


@pytest.mark.parametrize("call", ["set", "get", "delete", "describe"])
@pytest.mark.parametrize("address", ["disabled:", "unix:path=/nonexistent/bus", None])
def test_without_a_keyring_every_call_says_so(
    call: str, address: str | None, ask_in: Callable[[dict[str, str]], Asker]
) -> None:
    environment = {
        name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"
    }
    if address is not None:
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
    cause, text = ask_in(environment)(call)
    assert cause == "none"
    assert "There is no keyring" in str(text)


def test_a_locked_keyring_keeps_its_secrets_and_says_that_it_is_locked(
    tmp_path: Path, ask_in: Callable[[dict[str, str]], Asker]
) -> None:
    folder = tmp_path / "keyring"
    with PrivateKeyring(folder, "right password") as ring:
        assert ask_in(ring.environment)("set") == ("ok", None)
    (folder / "run").rename(tmp_path / "old run")
    with PrivateKeyring(folder, "wrong password") as ring:
        ask = ask_in(ring.environment)
        for call in ("get", "set", "delete"):
            cause, text = ask(call)
            assert (cause, str(text)[:22]) == ("locked", "The keyring is locked.")
    (folder / "run").rename(tmp_path / "older run")
    with PrivateKeyring(folder, "right password") as ring:
        assert ask_in(ring.environment)("get") == ("ok", "s3cret-value")


def test_a_question_that_nobody_answers_counts_as_cancelled(
    tmp_path: Path, ask_in: Callable[[dict[str, str]], Asker]
) -> None:
    # Started by the bus, without a password, the keyring wants to ask for one and has no display to do it on.
    with PrivateBus(tmp_path / "bus") as bus:
        cause, text = ask_in(bus.environment)("set")
    assert cause == "cancelled"
    assert "was not unlocked" in str(text)


def test_a_bus_that_dies_leaves_no_foreign_exception(
    tmp_path: Path, ask_in: Callable[[dict[str, str]], Asker]
) -> None:
    with PrivateKeyring(tmp_path / "keyring") as ring:
        ask = ask_in(ring.environment)
        assert ask("set") == ("ok", None)
        ring.stop_bus_only()
        cause, text = ask("get")
    assert cause == "none", text
    assert "There is no keyring" in str(text)


# --- Backends that misbehave ----------------------------------------------------------------------


class Recording(backend.KeyringBackend):
    """Keeps everything and remembers what it was asked; subclasses spoil one thing."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.calls: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self.calls.append("get")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.calls.append("set")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.calls.append("delete")
        del self.kept[service, username]


class Shortening(Recording):
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:3])


class Clinging(Recording):
    def delete_password(self, service: str, username: str) -> None:
        pass


class Spilling(Recording):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError(f"cannot store {password!r}")


def test_a_secret_that_was_not_kept_whole_is_an_error() -> None:
    with pytest.raises(CredentialError, match="did not keep the secret") as caught:
        KeyringCredentialStore(Shortening()).set("a1", "api_key", "s3cret-value")
    assert (caught.value.cause, caught.value.account) == ("failed", "a1")


def test_a_secret_that_was_not_removed_is_an_error() -> None:
    store = KeyringCredentialStore(Clinging())
    store.set("a1", "api_key", "s3cret-value")
    with pytest.raises(CredentialError, match="did not remove the secret"):
        store.delete("a1", "api_key")


def test_an_exception_that_quotes_the_secret_does_not_carry_it_on() -> None:
    with pytest.raises(CredentialError, match="The keyring did not work") as caught:
        KeyringCredentialStore(Spilling()).set("a1", "api_key", "s3cret-value")
    assert "s3cret" not in str(caught.value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("longest", [1280, 1281])
def test_a_long_secret_never_reaches_the_windows_vault(longest: int) -> None:
    module, _, name = WINDOWS_VAULT.rpartition(".")
    vault = type(name, (Recording,), {"__module__": module, "__qualname__": name})()
    store = KeyringCredentialStore(vault)
    if longest == 1280:
        store.set("a1", "client_secret", "x" * longest)
        assert vault.calls[0] == "set"
    else:
        with pytest.raises(CredentialError, match="The client secret is too long"):
            store.set("a1", "client_secret", "x" * longest)
        assert vault.calls == []


def test_a_refused_backend_is_never_called(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = type(
        "PlaintextKeyring",
        (Recording,),
        {"__module__": "keyrings.alt.file", "__qualname__": "PlaintextKeyring"},
    )()
    monkeypatch.setattr(keyring.core, "_keyring_backend", plain)
    for store in (KeyringCredentialStore(), KeyringCredentialStore(plain)):
        with pytest.raises(CredentialError, match="not safe"):
            store.set("a1", "api_key", "s3cret")
        with pytest.raises(CredentialError, match="not safe"):
            store.get("a1", "api_key")
        with pytest.raises(CredentialError, match="not safe"):
            store.delete("a1", "api_key")
        with pytest.raises(CredentialError, match="not safe"):
            store.describe()
    assert plain.calls == []


def test_calls_from_several_threads_take_turns() -> None:
    class Slow(Recording):
        inside = 0
        most = 0

        def get_password(self, service: str, username: str) -> str | None:
            Slow.inside += 1
            Slow.most = max(Slow.most, Slow.inside)
            time.sleep(0.01)
            Slow.inside -= 1
            return None

    store = KeyringCredentialStore(Slow())
    threads = [threading.Thread(target=store.get, args=("a1", "api_key")) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Slow.most == 1


def test_the_suite_itself_starts_without_a_keyring() -> None:
    assert os.environ["PYTHON_KEYRING_BACKEND"] == "keyring.backends.fail.Keyring"
    assert not isinstance(keyring.core._keyring_backend, SecretService.Keyring)
    assert fail.Keyring.priority == 0
