"""Contacts of Outlook, of the desktop and of outlook.com; their headers are in the user's language."""

from __future__ import annotations

from leaddesk.files.recognisers.base import Recogniser, Said, Signature, names

#: Labels that hardly any other program has: English, German, French, Spanish, Italian.
_LABELS = names(
    "business street, business postal code, business phone, e mail type, e mail display name, other street,"
    " managers name, assistants name,"
    " strasse geschaftlich, ort geschaftlich, telefon geschaftlich, mobiltelefon, e mail typ, e mail adresse,"
    " postleitzahl geschaftlich, weitere vornamen,"
    " rue bureau, ville bureau, telephone bureau, adresse de messagerie, tel mobile, code postal bureau,"
    " calle del trabajo, ciudad de trabajo, telefono del trabajo, direccion de correo electronico,"
    " via ufficio, citta ufficio, ufficio, indirizzo posta elettronica, cellulare"
)

OUTLOOK = Recogniser(
    id="outlook",
    title="Outlook contacts",
    signatures=(Signature(some=_LABELS, at_least=3),),
    fields={
        "title": None,
        "anrede": None,
        "e mail address": "email",
        "e mail 2 address": "email",
        "e mail 3 address": "email",
        "e mail adresse": "email",
        "e mail 2 adresse": "email",
        "adresse de messagerie": "email",
        "direccion de correo electronico": "email",
        "indirizzo posta elettronica": "email",
        "business phone": "phone",
        "business phone 2": "phone",
        "home phone": "phone",
        "telefon geschaftlich": "phone",
        "telefon privat": "phone",
        "telephone bureau": "phone",
        "telephone domicile": "phone",
        "telefono del trabajo": "phone",
        "ufficio": "phone",
        "mobile phone": "mobile",
        "mobiltelefon": "mobile",
        "tel mobile": "mobile",
        "business street": "address",
        "business street 2": "address",
        "business street 3": "address",
        "business country": "country",
        "strasse geschaftlich": "address",
        "rue bureau": "address",
        "calle del trabajo": "address",
        "via ufficio": "address",
        "ort geschaftlich": "city",
        "ville bureau": "city",
        "ciudad de trabajo": "city",
        "citta ufficio": "city",
        "region geschaftlich": "region",
        "postleitzahl geschaftlich": "postal_code",
        "code postal bureau": "postal_code",
        "land region geschaftlich": "country",
        "pays region bureau": "country",
        "weitere vornamen": "middle_name",
        "web page": "website",
        "titre professionnel": "job_title",
        # One address is the lead's, whichever stands first.
        **dict.fromkeys(("home street", "home city", "home state", "home country"), None),
    },
    together=frozenset({"email", "phone", "address"}),
    noun=Said("{count:,} contact", "{count:,} contacts"),
)
