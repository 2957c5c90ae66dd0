"""What the columns of lead files are called, by lead field, in seven languages.

Every entry is in the form that `header.plain` gives: lower case, no accents, single spaces. Columns that say the
opposite of a consent (opted out, unsubscribed, blacklisted) are in no list on purpose: `opposite_of` knows them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_WORDS: Final[Mapping[str, str]] = {
    "email": (
        "email, e mail, mail, email address, e mail address, emailaddress, mail address, work email, "
        "business email, company email, personal email, primary email, contact email, your email, user "
        "email, email 1, email id, e mail 1 value, person email, person email work, email work, adresse "
        "email, adresse e mail, adresse mail, courriel, adresse courriel, adresse electronique, email "
        "professionnel, adresse de messagerie, adresa email, adresa de email, adresa e mail, posta "
        "electronica, e mail adresse, email adresse, mailadresse, emailadresse, correo, correo "
        "electronico, direccion de correo, direccion de correo electronico, email de trabajo, endereco de "
        "email, endereco de e mail, correio eletronico, indirizzo email, indirizzo e mail, posta "
        "elettronica, indirizzo di posta elettronica"
    ),
    "first_name": (
        "first name, firstname, given name, givenname, forename, fname, name first, contact first name, "
        "person first name, prenom, prenume, prenumele, vorname, nombre, nombre de pila, primeiro nome, "
        "nome proprio"
    ),
    "last_name": (
        "last name, lastname, surname, family name, familyname, lname, name last, contact last name, "
        "person last name, nom, nom de famille, nume, nume de familie, numele, nachname, familienname, "
        "zuname, apellido, apellidos, sobrenome, apelido, ultimo nome, cognome"
    ),
    # One column for two fields: its cells are split.
    "email+phone": (
        "email phone, phone email, email or phone, email and phone, email tel, e mail telefon, email telephone"
    ),
    "middle_name": (
        "middle name, middlename, second name, additional name, deuxieme prenom, zweiter vorname"
    ),
    "full_name": (
        "full name, fullname, name, your name, contact name, lead name, complete name, attendee name, "
        "person name, user name original name, nom complet, nom et prenom, prenom et nom, nume complet, "
        "nume si prenume, vollstandiger name, vor und nachname, nombre completo, nombre y apellidos, nome "
        "completo, nome e cognome, nome"
    ),
    "phone": (
        "phone, phone number, telephone, telephone number, tel, tel no, tel nr, phone no, phonenumber, "
        "work phone, business phone, office phone, company phone, contact number, contact phone, daytime "
        "phone, phone 1, phone 1 value, person phone, person phone work, home phone, primary phone, your "
        "phone, numero de telephone, no de telephone, tel fixe, telephone fixe, telephone professionnel, "
        "telefon, numar de telefon, numar telefon, nr telefon, nr de telefon, telefonnummer, telefon nr, "
        "rufnummer, festnetz, telefon geschaftlich, telefono, numero de telefono, numero telefono, "
        "telefone, numero de telefone, numero di telefono"
    ),
    "mobile": (
        "mobile, mobile phone, mobile number, mobile no, cell, cell phone, cellphone, cell number, gsm, "
        "sms, whatsapp, whatsapp number, person phone mobile, portable, telephone portable, telephone "
        "mobile, mobil, numero de portable, telefon mobil, handy, handynummer, mobiltelefon, mobilnummer, "
        "movil, telefono movil, celular, telemovel, telefone celular, cellulare, numero di cellulare, "
        "telefono cellulare"
    ),
    "company": (
        "company, company name, organization, organisation, organization name, organisation name, "
        "business name, employer, account name, company account, associated company, person organization, "
        "firm, societe, entreprise, nom de l entreprise, nom de la societe, raison sociale, companie, "
        "firma, nume firma, nume companie, denumire firma, unternehmen, firmenname, unternehmensname, "
        "empresa, compania, nombre de la empresa, nome da empresa, azienda, societa, nome azienda, "
        "ragione sociale"
    ),
    "job_title": (
        "job title, jobtitle, job, position, role, job role, job function, organization title, "
        "designation, poste, fonction, intitule de poste, intitule du poste, functie, functia, post "
        "ocupat, position im unternehmen, berufsbezeichnung, stellenbezeichnung, funktion, beruf, cargo, "
        "puesto, puesto de trabajo, ruolo, posizione, qualifica, funcao"
    ),
    "industry": (
        "industry, sector, business sector, secteur, secteur d activite, industrie, branche, industria, "
        "settore"
    ),
    "address": (
        "address, street, street address, address 1, address line 1, postal address, mailing address, "
        "home address 1, business street, home street, adresse, rue, adresse postale, adresa, strada, "
        "strasse, anschrift, direccion, calle, domicilio, endereco, morada, rua, indirizzo, via"
    ),
    "city": (
        "city, town, city town, home city, business city, ville, commune, oras, orasul, localitate, "
        "stadt, ort, wohnort, ciudad, poblacion, localidad, cidade, citta, comune"
    ),
    "region": (
        "state, region, province, county, state region, state province, home state, business state, "
        "departement, judet, judetul, regiune, bundesland, provincia, comunidad autonoma, estado, "
        "distrito, regione"
    ),
    "postal_code": (
        "postal code, postcode, post code, zip, zip code, zipcode, zip postal code, postal zip code, home "
        "zip, business postal code, code postal, cod postal, plz, postleitzahl, codigo postal, cp, cep, "
        "cap, codice postale"
    ),
    "country": (
        "country, country name, country code, country region, country region name, home country, nation, "
        "business country region, pays, tara, land, pais, paese, nazione"
    ),
    "website": (
        "website, web site, url, web, web page, homepage, company website, website url, site web, site "
        "internet, pagina web, webseite, internetseite, sitio web, site, sito web, sito"
    ),
    "language": (
        "language, preferred language, lang, locale, langue, limba, sprache, idioma, lingua"
    ),
    "date_of_birth": (
        "date of birth, dob, birthday, birth date, birthdate, date de naissance, data nasterii, "
        "geburtsdatum, geburtstag, fecha de nacimiento, data de nascimento, data di nascita"
    ),
    "gender": "gender, sex, genre, sexe, sexul, geschlecht, genero, sexo, genere, sesso",
    "source": (
        "source, lead source, original source, utm source, origine, origine du lead, sursa, quelle, lead "
        "quelle, fuente, origen, fonte, origem, origine del lead"
    ),
    "campaign": (
        "campaign, campaign name, utm campaign, campagne, nom de la campagne, campanie, nume campanie, "
        "kampagne, kampagnenname, campana, nombre de la campana, campanha, campagna"
    ),
    "notes": (
        "notes, note, comment, comments, remarks, message, description, commentaire, commentaires, "
        "remarques, observatii, comentarii, mesaj, notizen, notiz, bemerkung, bemerkungen, kommentar, "
        "nachricht, notas, comentario, comentarios, observaciones, mensaje, observacoes, mensagem, "
        "commenti, messaggio"
    ),
    "tags": "tags, tag, labels, label, etiquettes, etichete, etiquetas, schlagworte, etichette",
    "external_id": (
        "external id, externalid, lead id, leadid, record id, contact id, person id, customer id, crm id, "
        "attendee, identifiant, id extern, kundennummer, kontakt id, id externo, id esterno"
    ),
    "score": (
        "score, lead score, rating, hubspot score, member rating, scor, punktzahl, puntuacion, pontuacao, "
        "punteggio"
    ),
    "consent_email": (
        "consent email, email consent, email opt in, opt in email, email permission, newsletter consent, "
        "marketing consent, marketing opt in, gdpr consent, consent, opt in, optin, double opt in, person "
        "double opt in, consentement email, consentement, consimtamant email, consimtamant, einwilligung "
        "email, einwilligung, consentimiento email, consentimiento, consentimento email, consentimento, "
        "consenso email, consenso marketing, consenso"
    ),
    "consent_phone": (
        "consent phone, phone consent, call consent, phone opt in, opt in phone, consentement telephone, "
        "consimtamant telefon, einwilligung telefon, consentimiento telefono, consentimento telefone, "
        "consenso telefono"
    ),
    "consent_sms": (
        "consent sms, sms consent, sms opt in, opt in sms, text consent, consentement sms, consimtamant "
        "sms, einwilligung sms, consentimiento sms, consentimento sms, consenso sms"
    ),
    "consent_text": (
        "consent text, consent wording, consent statement, gdpr text, texte du consentement, "
        "einwilligungstext"
    ),
    "consent_at": (
        "consent at, consent date, consent time, opt in date, opt in time, optin time, confirm time, date "
        "du consentement, data consimtamantului, einwilligung am, fecha de consentimiento, data consenso"
    ),
    "created_at": (
        "created at, created, created time, create date, created date, creation date, date created, date "
        "added, date registered, registration time, registration date, submitted at, submission date, "
        "submit time, signup date, date, timestamp, added time, date de creation, date d inscription, "
        "cree le, data crearii, data inscrierii, erstellt am, erstellungsdatum, anmeldedatum, fecha de "
        "creacion, fecha, fecha de registro, data de criacao, data de registo, data di creazione, data di "
        "iscrizione"
    ),
}

FIELD_BY_WORDS: Final[Mapping[str, str]] = {
    words.strip(): field for field, listed in _WORDS.items() for words in listed.split(",")
}

#: Words of columns that tell who must not be contacted, in seven languages, as parts of plain names.
_OPPOSITE: Final = re.compile(
    r"opt(?:ed)? ?out|\bun ?sub|(?:black|block) ?list|suppress|\bdnc\b|not? opt(?:ed)? ?in|no contact"
    r"|\bdo(?:es)? ?n(?:o|ot| )?t? ?(?:call|(?:e ?)?mail|contact|sms|text|phone|want|wish)"
    r"|not (?:to )?be contacted|\bno (?:e ?mails?|calls?|sms|marketing|newsletters?|mailings?)\b"
    r"|\boppos(?:e|ed|i[tzc]i\w+)\b|\bopozitie\b|desabonn|desinscr|liste noire|\bne (?:souhaite |veut )?pas\b"
    r"|bloctel|\bpas de (?:(?:e ?)?mail|sms|news|prosp)"
    r"|dezabon|\bnu (?:se )?(?:suna|contact|trimite|doreste)|lista neagra"
    r"|abgemeldet|abmeld|abbestell|ausgetragen|austrag|widersp|widerruf|nicht (?:anrufen|kontaktieren)"
    r"|\bkeine? (?:(?:e ?)?mail|anruf|newsletter|sms|werbung|einwillig)|(?:werbe|kontakt)sperre"
    r"|sperrliste|robinson|\bbaja\b|\bno (?:llamar|contactar|enviar|desea)|desuscri|lista negra"
    r"|descadastr|cancelou|nao (?:ligar|conta[ct]|enviar|perturb)|bloqueado"
    r"|disiscri|cancellat|non (?:chiamare|contattare|inviare|disturbare)|lista nera"
    # A consent that is no more, in any of them.
    r"|(?:withdr\w+|revo\w+|negat\w*|refus\w*) (?:of )?cons|cons(?:[ei]nt\w*)? (?:withdr|refus|revo|retir|retras)"
).search
_SMS: Final = re.compile(r"\b(?:sms|text|texto)\b").search
_PHONE: Final = re.compile(
    r"call|phone|\b(?:dnc|bloctel|appeler|appels?|suna\w*|anruf\w*|llamar|ligar|chiamare|tel\w*)\b"
).search


def opposite_of(plain_name: str) -> str:
    """The consent that a column says the opposite of, by its plain name; empty for a column that does not."""
    if not _OPPOSITE(plain_name):
        return ""
    if _SMS(plain_name):
        return "consent_sms"
    return "consent_phone" if _PHONE(plain_name) else "consent_email"
