"""What PUBLITRAC holds before anybody calls it: leads over three pages, lists, views, campaigns, opportunities.

All people and companies are invented.
"""

from typing import Final

LEADS: Final = 250
_FIRST_NAMES: Final = (
    "Jürgen", "Zoë", "François", "Ștefania", "Łukasz", "Ann", "Søren", "Mária", "O'Brian", "Renée", "Müge",
)  # fmt: skip
_LAST_NAMES: Final = (
    "Groß", "D'Été", "Nuñez", "Țăran", "Wałęsa", "Smith-Jones", "Ødegård",
)  # fmt: skip
_COMPANIES: Final = (
    "Müller & Söhne <Export>", "Café \"Zum Löwen\"", "PUBLIPAGE", "L'Été & Fils", "100% Œuvres > Rêves",
)  # fmt: skip
_PLACES: Final = (
    ("AT", "Wien", "Österreich", "1010"), ("CH", "Zürich", "Zürich", "8001"), ("PL", "Łódź", "łódzkie", "90-001"),
    ("CA", "Montréal", "Québec", "J4W 1Z1"), ("RO", "Timișoara", "Timiș", "300001"),
)  # fmt: skip
_SOURCES: Final = (
    ("Google", "Organic Search"), ("New Lead", "Manual"), ("Salon de l'été & Cie", "Direct"),
)  # fmt: skip

#: Get list: static lists with every n-th lead in them.
LISTS: Final = {"Imported2012": 2, "Größte Kunden <A&B>": 25}
#: Get view: filtered lists, as conditions in the manner of Get leads.
VIEWS: Final = {
    "PromoABC_Email_Open": (("promoABC", "opened"),),
    "Österreich & Schweiz": (("cms", "TYPO3 <%"), ("country", "%")),
}
#: Add fill out form history: forms that there are.
FORMS: Final = frozenset({"Infolettre", "Registration Form"})
#: Get campaigns: id, name, type, token, when made. The zero dates are those that Get opportunities shows.
CAMPAIGNS: Final = (
    ("2071", "AdCenter - Drip Marketing", "Paid Search", "CMP-4d7147b0dd389", "2011-03-04 20:12:32"),
    ("2211", "AdCenter - Internet Marketing Software", "Paid Search", "CMP-4dc2ebfe7a3f2", "2011-05-05 18:27:10"),
    ("2305", "Trade Show May", "Event", "CMP-4f1b2c3d4e5f6", "0000-00-00 00:00:00"),
    ("2306", "LinkedIn", "Social", "CMP-4f1b2c3d4e5f7", "2012-01-22 02:04:01"),
    ("2307", "Été & Hiver <Zürich>", "Email", "CMP-4f1b2c3d4e5f8", "2014-01-28 02:04:01"),
)  # fmt: skip
#: Get opportunities: the fields that Sync opportunity writes, and the CRM ids of their leads.
OPPORTUNITIES: Final[tuple[tuple[dict[str, str], tuple[str, ...]], ...]] = (
    (
        {
            "id": "My ID", "name": "PUBLITRAC", "description": "Marketing Automation Solution", "type": "Web",
            "accountName": "PUBLITRAC", "salesStage": "Closed Won", "campaignName": "Marketing Automation",
            "leadSource": "", "amount": "9000", "dateClosed": "2010-10-10", "probability": "100",
        },
        ("CRM-1001",),
    ),
    (
        {
            "id": "OPP <2> & 3", "name": "Größerer Auftrag", "description": "Œuvres & rêves",
            "type": "New Business", "accountName": "Müller & Söhne <Export>", "salesStage": "Proposal/Price Quote",
            "campaignName": "LinkedIn", "leadSource": "Web", "amount": "100000", "dateClosed": "",
            "probability": "40",
        },
        ("CRM-1001", "CRM-1002"),
    ),
)  # fmt: skip


def leads() -> list[tuple[dict[str, str], dict[str, str]]]:
    """Native and custom fields of the leads, in the order of their ids."""
    return [_lead(number) for number in range(1, LEADS + 1)]


def _lead(number: int) -> tuple[dict[str, str], dict[str, str]]:
    country, city, state, postal_code = _PLACES[number % len(_PLACES)]
    source, source_type = _SOURCES[number % len(_SOURCES)]
    native = {
        "firstName": _FIRST_NAMES[number % len(_FIRST_NAMES)],
        "lastName": _LAST_NAMES[number % len(_LAST_NAMES)],
        "company": _COMPANIES[number % len(_COMPANIES)],
        # Numbers that are nobody's.
        "phone": f"+1 514-555-01{number % 100:02}",
        "email": f"kontakt{number:03}@practice.example",
        "originalSource": source,
        "originalSourceType": source_type,
        "score": str(number % 100),
        "postalCode": postal_code,
        "country": country,
        "city": city,
        "state": state,
        "token": f"_nl-practice.example-1282527313351-{84_000 + number}",
        "notes": "a < b & c > d; ]]>" if number % 50 == 0 else "",
        "crmLeadId": f"CRM-{1000 + number}",
        "createdDate": f"2015-08-{1 + number % 28:02} 01:35:13",
        "lastUpdated": f"2015-10-{1 + number % 28:02} 02:20:06",
    }
    custom = {"promoABC": "opened" if number % 7 == 0 else "sent"}
    if country in {"AT", "CH"}:
        custom["cms"] = "TYPO3 <11> & Größeres"
    return native, custom
