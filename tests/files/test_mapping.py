from __future__ import annotations

import pytest

from leaddesk.domain.errors import UsageError
from leaddesk.domain.fields import FIELD_NAMES, SPLITS
from leaddesk.files.header import field_of, plain
from leaddesk.files.header_words import FIELD_BY_WORDS
from leaddesk.files.mapping import apply_overrides, apply_saved, default_mapping, opposites
from leaddesk.files.recognisers import by_id

GENERIC = by_id("generic")


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("E-Mail Address", "email"),
        ("EMAIL", "email"),
        ("Adresse e-mail", "email"),
        ("Correo electrónico", "email"),
        ("firstName", "first_name"),
        ("first_name", "first_name"),
        ("Prénom", "first_name"),
        ("Prenume", "first_name"),
        ("Vorname", "first_name"),
        ("Nume de familie", "last_name"),
        ("Apellidos", "last_name"),
        ("Cognome", "last_name"),
        ("Téléphone portable", "mobile"),
        ("Straße", "address"),
        ("Código postal", "postal_code"),
        ("Județ", "region"),
        ("Società", "company"),
        ("Country/Region Name", "country"),
        ("nome_completo", "full_name"),
    ],
)
def test_headers_in_seven_languages(name: str, field: str) -> None:
    assert field_of(name) == field


def test_the_word_list_is_in_the_form_that_it_is_compared_in() -> None:
    assert {words for words in FIELD_BY_WORDS if plain(words) != words} == set()
    assert set(FIELD_BY_WORDS.values()) <= {*FIELD_NAMES, *SPLITS}


@pytest.mark.parametrize(
    "name",
    ["Unsubscribed", "Email Opt Out", "HasOptedOutOfEmail", "EMAIL_BLACKLISTED", "SMS_BLACKLISTED",
     "Désabonné", "Unsubscribed from all email", "Do not call", "Opt-out"],
)  # fmt: skip
def test_columns_that_say_the_opposite_of_a_consent_are_custom(name: str) -> None:
    assert default_mapping([name], [["yes"]], GENERIC) == {name: f"custom.{name}"}


def test_each_field_is_given_once_and_the_first_column_wins() -> None:
    mapping = default_mapping(
        ["Phone number", "Phone", "Email", "E-mail", "Shoe size"], [], GENERIC
    )
    assert mapping == {
        "Phone number": "phone",
        "Phone": "custom.Phone",
        "Email": "email",
        "E-mail": "custom.E-mail",
        "Shoe size": "custom.Shoe size",
    }


def test_columns_are_told_by_their_values_where_the_name_says_nothing() -> None:
    sample = [["ada@example.com", "+44 7700 900123", "2026-03-01 10:00", "5001"]] * 5
    assert default_mapping(["A", "B", "C", "D"], sample, GENERIC) == {
        "A": "email",
        "B": "phone",
        "C": "custom.C",
        "D": "custom.D",
    }
    assert default_mapping(["A", "Email"], sample, GENERIC)["A"] == "custom.A"
    sites = [["https://example.com/a"], ["www.example.com"]]
    assert default_mapping(["A"], sites, GENERIC) == {"A": "website"}


@pytest.mark.parametrize(
    ("header", "row", "field"),
    [
        (["Nome", "Cognome"], ["Ada", "Esempio"], "first_name"),
        (["Nome", "Sobrenome"], ["Ada Maria", "Exemplo"], "first_name"),
        (["Name", "Vorname"], ["Beispiel", "Ada"], "last_name"),
        (["Name", "Surname"], ["Ada Example", "Example"], "full_name"),
        (["Name", "First name"], ["Ada Example", "Ada"], "full_name"),
        (["Name", "First name", "Last name"], ["Ada", "Ada", "Example"], "full_name"),
        (["Name", "City"], ["Ada", "Leeds"], "full_name"),
        (["Nome completo", "Cognome"], ["Ada", "Esempio"], "full_name"),
    ],
)
def test_a_name_beside_half_of_it_is_the_other_half(
    header: list[str], row: list[str], field: str
) -> None:
    assert default_mapping(header, [row], GENERIC)[header[0]] == field


def test_several_columns_and_splits() -> None:
    mapping: dict[str, str | None] = {"Tel": "phone", "Cell": "custom.Cell", "Who": "full_name"}
    assert apply_overrides(mapping, {"Cell": "+phone"}) == {**mapping, "Cell": "phone"}
    assert apply_overrides(mapping, {"Cell": "email+phone"}) == {
        "Tel": "custom.Tel",
        "Cell": "email+phone",
        "Who": "full_name",
    }
    kept = apply_overrides(mapping, {"Cell": "!consent_sms"})
    assert kept["Cell"] == "!consent_sms"
    assert default_mapping(["Email / Phone", "Phone"], [], GENERIC) == {
        "Email / Phone": "email+phone",
        "Phone": "custom.Phone",
    }


def test_headers_of_an_export_are_the_fields_they_name() -> None:
    header = ["leaddesk_id", "first_name", "custom.Own", "custom.email"]
    mapping = default_mapping(header, [], by_id("leaddesk_export"))
    assert list(mapping.values()) == [None, "first_name", "custom.Own", "custom.email"]


@pytest.mark.parametrize(
    ("name", "consent"),
    [
        ("HasOptedOutOfEmail", "consent_email"),
        ("HASOPTEDOUTOFEMAIL", "consent_email"),
        ("SMS_BLACKLISTED", "consent_sms"),
        ("Do Not Call", "consent_phone"),
        ("Désabonné", "consent_email"),
        ("Abgemeldet am", "consent_email"),
        ("Dado de baja", "consent_email"),
        ("Dezabonat", "consent_email"),
        ("Disiscritto", "consent_email"),
        *dict.fromkeys(
            (
                "Un-subscribed",
                "Don't contact",
                "i_do_not_want_to_receive_emails",
                "Blocklisted",
                "No marketing",
                "Not opted in",
                "Consent withdrawn",
                "Ne souhaite pas être contacté",
                "Opposition",
                "Pas de mailing",
                "Consentement retiré",
                "Nu dorește e-mail",
                "Lista neagră",
                "Newsletter abbestellt",
                "Kein Newsletter",
                "Einwilligung widerrufen",
                "No enviar correo",
                "Lista Robinson",
                "Desuscrito",
                "Não contatar",
                "Consentimento revogado",
                "Non inviare",
                "Registro delle opposizioni",
                "Revoca consenso",
            ),
            "consent_email",
        ).items(),
        *dict.fromkeys(
            ("DONOTCALL", "Dont call", "No calls", "Bloctel", "Keine Anrufe", "Nu sunați"),
            "consent_phone",
        ).items(),
        *dict.fromkeys(
            (
                "Opt in",
                "Suboption",
                "Consent",
                "Consent date",
                "Do you consent?",
                "Email no",
                "Phone No",
                "Contacted",
                "Position",
                "Cellphone",
                "Einwilligung",
            ),
            "",
        ).items(),
        ("Newsletter", ""),
    ],
)
def test_which_consent_a_column_says_the_opposite_of(name: str, consent: str) -> None:
    assert opposites([name]) == ({name: consent} if consent else {})


def test_overrides() -> None:
    mapping = {"Email": "email", "Firma": "company", "Alt": "custom.Alt"}
    assert apply_overrides(mapping, {"alt": "company"}) == {
        "Email": "email",
        "Firma": "custom.Firma",
        "Alt": "company",
    }
    assert apply_overrides(mapping, {"Alt": None, "Firma": "-"}) == {
        "Email": "email",
        "Firma": None,
        "Alt": None,
    }
    assert apply_overrides(mapping, {"Alt": "custom.old"})["Alt"] == "custom.old"


def test_overrides_that_name_nothing() -> None:
    with pytest.raises(UsageError, match="no column “Emial”") as failure:
        apply_overrides({"Email": "email"}, {"Emial": "email"})
    assert "Did you mean Email?" in failure.value.hint
    with pytest.raises(UsageError, match="no lead field “emial”") as failure:
        apply_overrides({"Email": "email"}, {"Email": "emial"})
    assert "email" in failure.value.hint


def test_a_saved_mapping_on_another_header() -> None:
    default = {"E-MAIL": "email", "Company": "company", "New": "custom.New"}
    saved = {"e-mail": "email", "Firma": "company", "company": "custom.employer"}
    assert apply_saved(tuple(default), default, saved) == {
        "E-MAIL": "email",
        "Company": "custom.employer",
        "New": "custom.New",
    }
    taken = apply_saved(
        ("Mail", "Email"), {"Mail": "email", "Email": "custom.Email"}, {"Email": "email"}
    )
    assert taken == {"Mail": "custom.Mail", "Email": "email"}
