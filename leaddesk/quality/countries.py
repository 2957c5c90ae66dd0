"""Countries: what files call them, as ISO 3166-1 alpha-2 codes."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

#: alpha-2, alpha-3, then the names in files: English, French, Romanian, German, Spanish, Portuguese, Italian.
_TABLE: Final = """
AD AND Andorra|AE ARE United Arab Emirates,UAE,Emirats arabes unis|AF AFG Afghanistan|AG ATG Antigua and Barbuda
AI AIA Anguilla|AL ALB Albania,Albanie|AM ARM Armenia|AO AGO Angola|AQ ATA Antarctica|AR ARG Argentina,Argentine
AS ASM American Samoa|AT AUT Austria,Autriche,Österreich|AU AUS Australia,Australie,Australien|AW ABW Aruba
AX ALA Aland Islands|AZ AZE Azerbaijan|BA BIH Bosnia and Herzegovina|BB BRB Barbados|BD BGD Bangladesh
BE BEL Belgium,Belgique,Belgia,Belgien,Bélgica,België,Belgio|BF BFA Burkina Faso|BG BGR Bulgaria,Bulgarie,Bulgarien
BH BHR Bahrain|BI BDI Burundi|BJ BEN Benin|BL BLM Saint Barthélemy|BM BMU Bermuda|BN BRN Brunei,Brunei Darussalam
BO BOL Bolivia|BQ BES Bonaire|BR BRA Brazil,Brasil,Brésil,Brasilien,Brasile|BS BHS Bahamas|BT BTN Bhutan|BV BVT Bouvet Island
BW BWA Botswana|BY BLR Belarus|BZ BLZ Belize|CA CAN Canada,Kanada,Canadá|CC CCK Cocos Islands|CD COD DR Congo,Democratic Republic of the Congo
CF CAF Central African Republic|CG COG Congo,Republic of the Congo
CH CHE Switzerland,Suisse,Schweiz,Svizzera,Elveția,Suiza,Suíça|CI CIV Ivory Coast,Côte d'Ivoire|CK COK Cook Islands
CL CHL Chile,Chili|CM CMR Cameroon,Cameroun|CN CHN China,Chine,Peoples Republic of China|CO COL Colombia,Colombie|CR CRI Costa Rica
CU CUB Cuba|CV CPV Cape Verde,Cabo Verde|CW CUW Curaçao|CX CXR Christmas Island|CY CYP Cyprus,Chypre,Zypern
CZ CZE Czechia,Czech Republic,Tchéquie,République tchèque,Cehia,Tschechien|DE DEU Germany,Allemagne,Deutschland,Germania,Alemania,Alemanha,Duitsland
DJ DJI Djibouti|DK DNK Denmark,Danemark,Danmark,Danemarca,Dänemark,Dinamarca,Danimarca|DM DMA Dominica|DO DOM Dominican Republic
DZ DZA Algeria,Algérie|EC ECU Ecuador|EE EST Estonia,Estonie,Estland|EG EGY Egypt,Égypte|EH ESH Western Sahara|ER ERI Eritrea
ES ESP Spain,Espagne,España,Spania,Spanien,Espanha,Spagna|ET ETH Ethiopia|FI FIN Finland,Finlande,Suomi,Finlanda,Finnland|FJ FJI Fiji
FK FLK Falkland Islands|FM FSM Micronesia|FO FRO Faroe Islands|FR FRA France,Franța,Frankreich,Francia,França|GA GAB Gabon
GB GBR United Kingdom,UK,U.K.,Great Britain,England,Scotland,Wales,Northern Ireland,Royaume-Uni,Marea Britanie,Regatul Unit,Vereinigtes Königreich,Großbritannien,Reino Unido,Regno Unito,Britain
GD GRD Grenada|GE GEO Georgia|GF GUF French Guiana|GG GGY Guernsey|GH GHA Ghana|GI GIB Gibraltar|GL GRL Greenland|GM GMB Gambia
GN GIN Guinea|GP GLP Guadeloupe|GQ GNQ Equatorial Guinea|GR GRC Greece,Grèce,Grecia,Griechenland,Hellas|GS SGS South Georgia
GT GTM Guatemala|GU GUM Guam|GW GNB Guinea-Bissau|GY GUY Guyana|HK HKG Hong Kong,Hong Kong SAR|HM HMD Heard Island|HN HND Honduras
HR HRV Croatia,Croatie,Hrvatska,Croația,Kroatien|HT HTI Haiti|HU HUN Hungary,Hongrie,Magyarország,Ungaria,Ungarn|ID IDN Indonesia,Indonésie
IE IRL Ireland,Irlande,Republic of Ireland,Irlanda,Irland,Éire|IL ISR Israel,Israël|IM IMN Isle of Man|IN IND India,Inde,Indien
IO IOT British Indian Ocean Territory|IQ IRQ Iraq,Irak|IR IRN Iran|IS ISL Iceland,Islande,Island
IT ITA Italy,Italie,Italia,Italien,Itália|JE JEY Jersey|JM JAM Jamaica|JO JOR Jordan|JP JPN Japan,Japon,Japonia,Japón|KE KEN Kenya
KG KGZ Kyrgyzstan|KH KHM Cambodia|KI KIR Kiribati|KM COM Comoros|KN KNA Saint Kitts and Nevis|KP PRK North Korea
KR KOR South Korea,Korea,Republic of Korea,Corée du Sud|KW KWT Kuwait|KY CYM Cayman Islands|KZ KAZ Kazakhstan|LA LAO Laos|LB LBN Lebanon,Liban
LC LCA Saint Lucia|LI LIE Liechtenstein|LK LKA Sri Lanka|LR LBR Liberia|LS LSO Lesotho|LT LTU Lithuania,Lituanie,Lietuva,Litauen
LU LUX Luxembourg,Luxemburg,Lussemburgo|LV LVA Latvia,Lettonie,Latvija,Lettland|LY LBY Libya|MA MAR Morocco,Maroc,Marruecos
MC MCO Monaco|MD MDA Moldova,Republica Moldova,Moldavie|ME MNE Montenegro|MF MAF Saint Martin|MG MDG Madagascar|MH MHL Marshall Islands
MK MKD North Macedonia,Macedonia|ML MLI Mali|MM MMR Myanmar,Burma|MN MNG Mongolia|MO MAC Macao,Macau|MP MNP Northern Mariana Islands
MQ MTQ Martinique|MR MRT Mauritania|MS MSR Montserrat|MT MLT Malta,Malte|MU MUS Mauritius,Maurice|MV MDV Maldives|MW MWI Malawi
MX MEX Mexico,Mexique,México,Mexiko,Messico|MY MYS Malaysia|MZ MOZ Mozambique|NA NAM Namibia|NC NCL New Caledonia|NE NER Niger
NF NFK Norfolk Island|NG NGA Nigeria|NI NIC Nicaragua|NL NLD Netherlands,The Netherlands,Holland,Pays-Bas,Nederland,Olanda,Niederlande,Países Bajos,Paesi Bassi
NO NOR Norway,Norvège,Norge,Norvegia,Norwegen|NP NPL Nepal|NR NRU Nauru|NU NIU Niue|NZ NZL New Zealand,Nouvelle-Zélande|OM OMN Oman
PA PAN Panama|PE PER Peru,Pérou,Perú|PF PYF French Polynesia|PG PNG Papua New Guinea|PH PHL Philippines|PK PAK Pakistan
PL POL Poland,Pologne,Polska,Polonia,Polen,Polónia|PM SPM Saint Pierre and Miquelon|PN PCN Pitcairn|PR PRI Puerto Rico|PS PSE Palestine
PT PRT Portugal,Portugalia,Portogallo|PW PLW Palau|PY PRY Paraguay|QA QAT Qatar|RE REU Réunion
RO ROU Romania,Roumanie,România,Rumänien,Rumania,Roménia|RS SRB Serbia,Serbie,Srbija|RU RUS Russia,Russian Federation,Russie,Russland,Rusia|RW RWA Rwanda
SA SAU Saudi Arabia,KSA,Arabie saoudite|SB SLB Solomon Islands|SC SYC Seychelles|SD SDN Sudan|SE SWE Sweden,Suède,Sverige,Suedia,Schweden,Suecia,Svezia
SG SGP Singapore,Singapour|SH SHN Saint Helena|SI SVN Slovenia,Slovénie,Slovenija|SJ SJM Svalbard|SK SVK Slovakia,Slovaquie,Slovensko,Slowakei
SL SLE Sierra Leone|SM SMR San Marino|SN SEN Senegal,Sénégal|SO SOM Somalia|SR SUR Suriname|SS SSD South Sudan|ST STP Sao Tome and Principe
SV SLV El Salvador|SX SXM Sint Maarten|SY SYR Syria|SZ SWZ Eswatini,Swaziland|TC TCA Turks and Caicos Islands|TD TCD Chad,Tchad
TF ATF French Southern Territories|TG TGO Togo|TH THA Thailand,Thaïlande|TJ TJK Tajikistan|TK TKL Tokelau|TL TLS Timor-Leste
TM TKM Turkmenistan|TN TUN Tunisia,Tunisie|TO TON Tonga|TR TUR Turkey,Türkiye,Turquie,Turcia,Türkei|TT TTO Trinidad and Tobago
TV TUV Tuvalu|TW TWN Taiwan|TZ TZA Tanzania|UA UKR Ukraine,Ucraina,Ucrania|UG UGA Uganda|UM UMI US Minor Outlying Islands
US USA United States,United States of America,U.S.,U.S.A.,America,États-Unis,Statele Unite,SUA,Vereinigte Staaten,Estados Unidos,EE.UU.,EUA,Stati Uniti
UY URY Uruguay|UZ UZB Uzbekistan|VA VAT Vatican,Holy See|VC VCT Saint Vincent and the Grenadines|VE VEN Venezuela|VG VGB British Virgin Islands
VI VIR US Virgin Islands|VN VNM Vietnam,Viet Nam|VU VUT Vanuatu|WF WLF Wallis and Futuna|WS WSM Samoa|XK XKX Kosovo|YE YEM Yemen
YT MYT Mayotte|ZA ZAF South Africa,Afrique du Sud|ZM ZMB Zambia|ZW ZWE Zimbabwe
"""  # noqa: E501 - a table


def _plain(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in bare if sign.isalnum() and sign.isascii())


def _codes() -> dict[str, str]:
    codes: dict[str, str] = {}
    for entry in _TABLE.replace("\n", "|").strip("|").split("|"):
        alpha2, alpha3, names = entry.split(" ", 2)
        for name in (alpha2, alpha3, *names.split(",")):
            codes[_plain(name)] = alpha2
    return codes


_CODES: Final = _codes()


@lru_cache(maxsize=4096)
def country_code(value: str) -> str:
    """The alpha-2 code of a country given by code or name, empty for what is none that we know."""
    return _CODES.get(_plain(value), "")
