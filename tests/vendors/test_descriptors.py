from __future__ import annotations

import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.deliveries import Repeat
from leaddesk.domain.errors import AccountError, UsageError
from leaddesk.domain.texts import said
from leaddesk.redaction import Redactor
from leaddesk.vendors import answers, registry
from leaddesk.vendors.base import ParamKind
from tests.vendors.support import SECRETS, Script, connect, context, use

#: What scripts and saved accounts rely on.
PROMISES = {
    "publitrac_v1": (
        {"base_url", "username", "credentials_in", "api_key_param"},
        {"api_key", "password"},
        {"list", "use_token", "merge_anonymous", "original_source", "original_source_type"},
        Repeat.SAME_CONTENT,
    ),
    "publitrac_v2": ({"base_url", "read_back_account"}, {"api_key"}, set(), Repeat.SAME_CONTENT),
    "convertr": (
        {"enterprise", "base_url", "publisher_id", "api_prefix", "lead_path", "grant", "username"},
        {"client_id", "client_secret", "api_key", "password"},
        {"campaign_id", "form_id", "link_id", "fields"},
        Repeat.NEVER,
    ),
    "comunik8": (
        {"base_url", "types", "calling_hours", "time_zone"},
        {"api_key"},
        {"type", "subtype", "delays", "data"},
        Repeat.NEVER,
    ),
    "footprints": (
        {"base_url", "grant", "username", "nps_verb"},
        {"key", "secret", "pin", "password", "app_key"},
        {
            *(
                "offline_campaign_id",
                "offer_category_id",
                "offer_id",
                "location_id",
                "consultant_id",
                "channel_id",
            ),
            "as",
        },
        Repeat.NEVER,
    ),
}


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
def test_names_are_promises(vendor: str) -> None:
    descriptor = registry.descriptor(vendor)
    settings, secrets, options, repeat = PROMISES[vendor]
    assert descriptor.id == vendor
    assert settings <= {param.name for param in descriptor.settings}
    assert {"max_per_second", "max_concurrent", "timeout_s"} <= {
        param.name for param in descriptor.all_settings
    }
    assert secrets == {param.name for param in descriptor.secrets}
    assert options <= {param.name for param in descriptor.destination}
    assert descriptor.send_repeat is repeat


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
def test_everything_is_described(vendor: str) -> None:
    descriptor = registry.descriptor(vendor)
    assert descriptor.summary
    assert descriptor.consequence
    for param in (*descriptor.settings, *descriptor.secrets, *descriptor.destination):
        assert param.label
        assert param.help.endswith(".")
        assert (param.kind is ParamKind.CHOICE) == bool(param.choices)
        assert not param.choices or param.default in param.choices
    names = [operation.name for operation in descriptor.operations]
    assert len(set(names)) == len(names)
    for operation in descriptor.operations:
        assert operation.section
        assert operation.verb in {"GET", "POST", "PUT", "DELETE"}
        parameters = [param.name for param in operation.params]
        assert len(set(parameters)) == len(parameters)


def test_the_catalogue_for_programs_tells_where_the_window_counts_otherwise() -> None:
    params = registry.descriptor("comunik8").operation("add_lead").params
    (delays,) = (param.as_dict() for param in params if param.name == "delays")
    assert "minutes" in str(delays["label"])
    assert "60 times" in str(delays["help"])


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
def test_pickers_can_pick(vendor: str) -> None:
    client = (
        connect(vendor, Script(), types="solar")
        if vendor == "comunik8"
        else connect(vendor, Script())
    )
    assert use(client, lambda c: c.choices("no such option", {})) == ()


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
def test_an_account_without_its_secrets_is_incomplete(vendor: str) -> None:
    from importlib import import_module

    whole = context(vendor)
    for name in {param.name for param in registry.descriptor(vendor).secrets if param.required}:
        less = {key: text for key, text in SECRETS[vendor].items() if key != name}
        with pytest.raises(AccountError) as caught:
            import_module(f"leaddesk.vendors.{vendor}.client").connect(
                type(whole)(whole.account_id, whole.account_name, whole.settings, less), Redactor()
            )
        label = next(p.label for p in registry.descriptor(vendor).secrets if p.name == name)
        words = {"Missing: {names}.": "{names}?", "{part0}": "{part0}", label: "Its name"}
        assert said(caught.value.detail, words.__getitem__) == "Its name?"


@pytest.mark.parametrize(
    ("vendor", "settings", "missing"),
    [
        ("convertr", {"grant": "password", "username": ""}, "User name"),
        ("footprints", {"grant": "password", "username": ""}, "User name"),
    ],
)
def test_a_way_of_signing_in_needs_its_own_settings(
    vendor: str, settings: dict[str, str], missing: str
) -> None:
    account = context(vendor)
    changed = {**account.settings, **settings}
    from importlib import import_module

    with pytest.raises(AccountError) as caught:
        import_module(f"leaddesk.vendors.{vendor}.client").connect(
            type(account)(account.account_id, account.account_name, changed, account.secrets),
            Redactor(),
        )
    assert missing in caught.value.detail


@pytest.mark.parametrize(
    ("vendor", "options"),
    [
        ("publitrac_v1", {"use_token": "perhaps"}),
        ("publitrac_v1", {"use_token": "true", "merge_anonymous": "true"}),
        ("publitrac_v1", {"list": "x" * 50}),
        ("publitrac_v2", {"list": "x"}),
        ("footprints", {"as": "customer"}),
    ],
)
def test_options_that_do_not_fit(vendor: str, options: dict[str, str]) -> None:
    with pytest.raises(UsageError) as caught:
        use(connect(vendor, Script()), lambda client: client.destination(options))
    assert caught.value.hint


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
@pytest.mark.parametrize(
    ("address", "fits"),
    [
        *(("https://dialler.example", True), ("dialler.example:8443/api/", True)),
        *(("http://127.0.0.1:9", True), ("ftp://dialler.example", False), ("https://", False)),
        *(("https://dialler.example/lead/add?key=hush", False), ("https://d.example#hush", False)),
        *(("https://marie:hush@d.example", False), ("https://d.example:99999", False)),
        ("https://dial ler.example", False),
    ],
)
def test_an_address_is_one_that_calls_can_be_made_below(
    vendor: str, address: str, *, fits: bool
) -> None:
    description = registry.descriptor(vendor)
    if fits:
        registry.check_settings(description, {"base_url": address})
        return
    with pytest.raises(UsageError) as caught:
        registry.check_settings(description, {"base_url": address})
    assert "hush" not in f"{caught.value} {caught.value.hint}"


def test_a_secret_is_known_as_a_vendors_words_hold_it() -> None:
    redactor = Redactor()
    account = Account("1", "Main", "publitrac_v2", {})
    registry.connect(account, {"api_key": "left <b> right\n end"}, redactor)
    words = answers.quote("The key left <b> right\n end is wrong")
    assert redactor.redact(words) == "The key *** is wrong"
