"""Which backends get secrets, and what each exception of a keyring means."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import keyring.core
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jeepney import DBusErrorResponse
from keyring import backend, errors
from keyring.backends import SecretService, chainer, fail, null
from secretstorage import exceptions

from leaddesk.credentials import backends, messages
from leaddesk.domain.errors import CredentialError


def backend_class(full_name: str, *bases: type, **attributes: object) -> type:
    """A class that passes for the one of that name in a library that is not installed here."""
    module, _, name = full_name.rpartition(".")
    body = {
        "__module__": module,
        "__qualname__": name,
        "priority": 0.5,
        "get_password": lambda *_: None,
        "set_password": lambda *_: None,
        **attributes,
    }
    return type(name, bases or (backend.KeyringBackend,), body)


@pytest.fixture(autouse=True)
def _no_new_backends(monkeypatch: pytest.MonkeyPatch) -> None:
    # Classes made here register themselves; the library must not choose one of them in another test.
    monkeypatch.setattr(backend.KeyringBackend, "_classes", set(backend.KeyringBackend._classes))


PLAIN = "keyrings.alt.file.PlaintextKeyring"


@pytest.mark.parametrize(
    "name",
    [
        PLAIN,
        "keyrings.alt.pyfs.PlaintextKeyring",
        "keyrings.alt.pyfs.BasicKeyring",
        "keyrings.alt.Google.DocsKeyring",
        "keyrings.alt.multi.MultipartKeyringWrapper",
        "keyring.backends.file.PlaintextKeyring",
        "keyring.backends.pyfs.PlaintextKeyring",
    ],
)
def test_plain_text_is_refused(name: str) -> None:
    refusal = backends.refusal_of(backend_class(name)())
    assert refusal is not None
    assert refusal.cause == "none"
    assert "without encrypting" in refusal.detail
    assert name in refusal.detail


@pytest.mark.parametrize(
    "name",
    [
        "keyrings.alt.file.EncryptedKeyring",
        "keyrings.alt.pyfs.EncryptedKeyring",
        "keyrings.alt.Windows.RegistryKeyring",
        "keyrings.alt.Gnome.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "somebody.elses.Keyring",
    ],
)
def test_encrypted_ones_are_not(name: str) -> None:
    assert backends.refusal_of(backend_class(name)()) is None


def test_a_new_name_does_not_make_plain_text_better() -> None:
    plain = backend_class(PLAIN)
    assert backends.refusal_of(backend_class("mine.EncryptedKeyring", plain)()) is not None


def chain(*members: object) -> chainer.ChainerBackend:
    kind = type("Chain", (chainer.ChainerBackend,), {"backends": list(members), "priority": 10})
    return kind()


def test_a_chain_is_as_good_as_its_worst_member() -> None:
    good, plain = SecretService.Keyring(), backend_class(PLAIN)()
    assert backends.refusal_of(chain(good)) is None
    refusal = backends.refusal_of(chain(good, plain))
    assert refusal is not None
    assert PLAIN in refusal.detail


@pytest.mark.parametrize(
    ("ring", "words"),
    [
        (null.Keyring(), "keeps none of them"),
        (fail.Keyring(), "no keyring"),
        (chain(), "no keyring"),
    ],
)
def test_what_stores_nothing_counts_as_none(ring: object, words: str) -> None:
    refusal = backends.refusal_of(ring)
    assert refusal is not None
    assert refusal.cause == "none"
    assert words in str(refusal)
    assert "for this session only" in refusal.hint


@pytest.mark.parametrize(
    "chosen",
    [
        "",
        "nonsense",
        "keyring.backends.nowhere.Keyring",
        "keyring.backends.macOS.Keyring",
        "json.loads",
    ],
)
def test_a_choice_that_cannot_be_loaded_names_the_setting(
    chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", chosen)
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    with pytest.raises(CredentialError) as caught:
        backends.current_backend()
    assert caught.value.cause == "failed"
    assert "PYTHON_KEYRING_BACKEND" in caught.value.hint


def caused(outer: Exception, inner: Exception) -> Exception:
    outer.__cause__ = inner
    return outer


def dbus_error(name: str) -> DBusErrorResponse:
    header: Any = type("Header", (), {"fields": {4: name}})()
    return DBusErrorResponse(type("Message", (), {"header": header, "body": ("details",)})())


class WindowsError(Exception):
    def __init__(self, winerror: int) -> None:
        super().__init__(winerror, "CredWrite", "The stub received bad data")
        self.winerror = winerror


class KeychainDenied(Exception):  # noqa: N818 - the library's name
    """As keyring.backends.macOS.api names it."""


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (errors.NoKeyringError("none"), "none"),
        (exceptions.SecretServiceNotAvailableException("gone"), "none"),
        (FileNotFoundError("the bus's socket"), "none"),
        (ConnectionRefusedError("the bus"), "none"),
        (errors.KeyringLocked("Failed to unlock the collection!"), "locked"),
        (exceptions.LockedException("locked"), "locked"),
        (
            caused(errors.InitError("x"), exceptions.PromptDismissedException("Prompt dismissed.")),
            "cancelled",
        ),
        (exceptions.PromptDismissedException("x"), "cancelled"),
        (errors.PasswordSetError("Cancelled by user"), "cancelled"),
        (errors.PasswordDeleteError("Cancelled by user"), "cancelled"),
        (caused(errors.KeyringLocked("Can't get password"), KeychainDenied(-128)), "cancelled"),
        (
            errors.KeyringError("Can't get password from keychain: (-25308, 'Unknown Error')"),
            "locked",
        ),
        (errors.InitError("x"), "failed"),
        (errors.PasswordSetError("x"), "failed"),
        (exceptions.ItemNotFoundException("x"), "failed"),
        (WindowsError(1223), "cancelled"),
        (WindowsError(1312), "none"),
        (WindowsError(1783), "failed"),
        (dbus_error("org.freedesktop.Secret.Error.IsLocked"), "locked"),
        (dbus_error("org.freedesktop.DBus.Error.ServiceUnknown"), "none"),
        (dbus_error("org.freedesktop.DBus.Error.InvalidArgs"), "failed"),
        (ConnectionResetError("x"), "failed"),
        (RuntimeError("x"), "failed"),
    ],
)
def test_every_exception_has_one_of_four_causes(error: Exception, cause: str) -> None:
    converted = messages.converted(error, "a1", "s3cret-value")
    assert converted.cause == cause
    assert converted.account == "a1"
    assert converted.title
    assert converted.hint
    assert converted.retryable is (cause in ("locked", "cancelled"))


def test_a_backend_that_quotes_the_secret_is_not_quoted() -> None:
    converted = messages.converted(ValueError("bad data: s3cret-value"), "a1", "s3cret-value")
    assert "s3cret" not in str(converted)
    assert "bad data" in converted.detail


@pytest.mark.parametrize(
    ("system", "words"),
    [("linux", "gnome-keyring"), ("win32", "Credential Manager"), ("darwin", "Keychain Access")],
)
def test_no_keyring_tells_what_one_is_and_how_to_get_it(
    system: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    error = messages.no_keyring()
    assert "safe for passwords" in error.detail
    assert words in error.hint
    assert "for this session only" in error.hint


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        ("x" * 1280, True),
        ("x" * 1281, False),
        ("🐢" * 640, True),
        ("🐢" * 641, False),
        ("é" * 1280, True),
        ("", True),
    ],
)
def test_windows_counts_utf16_units(value: str, fits: bool) -> None:  # noqa: FBT001
    assert backends.fits_windows_vault(value) is fits


@given(st.text(max_size=2000))
def test_what_fits_is_what_windows_would_be_given(value: str) -> None:
    assert backends.fits_windows_vault(value) is (
        len(value.encode("utf-16-le", "surrogatepass")) <= 2560
    )


@pytest.mark.parametrize(
    "wrap", [lambda ring: ring, lambda ring: chain(SecretService.Keyring(), ring)]
)
def test_the_windows_vault_is_recognised(wrap: Callable[[object], object]) -> None:
    assert backends.is_windows_vault(wrap(backend_class(backends.WINDOWS_VAULT)()))
    assert not backends.is_windows_vault(wrap(SecretService.Keyring()))
