"""The words people see for states, fields, buckets and times, in their language and their locale's digits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from html import escape
from string import Formatter
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCollator,
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    Qt,
)

from leaddesk.domain import texts
from leaddesk.domain.errors import LeadDeskError
from leaddesk.domain.fields import DATE_FIELDS, field_label
from leaddesk.domain.states import DeliveryState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from leaddesk.domain.accounts import Health
    from leaddesk.domain.deliveries import Reason
    from leaddesk.domain.imports import Bucket

_T = TypeVar("_T")

#: Tooltips that are longer wrap. Characters.
_WIDEST_TIP: Final = 100
_STATES: Final = {
    DeliveryState.BLOCKED: QT_TRANSLATE_NOOP("Words", "Blocked"),
    DeliveryState.QUEUED: QT_TRANSLATE_NOOP("Words", "Queued"),
    DeliveryState.SENDING: QT_TRANSLATE_NOOP("Words", "Sending"),
    DeliveryState.PENDING: QT_TRANSLATE_NOOP("Words", "Pending"),
    DeliveryState.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Accepted"),
    DeliveryState.DUPLICATE: QT_TRANSLATE_NOOP("Words", "Duplicate"),
    DeliveryState.HELD: QT_TRANSLATE_NOOP("Words", "Held"),
    DeliveryState.REJECTED: QT_TRANSLATE_NOOP("Words", "Rejected"),
    DeliveryState.RETURNED: QT_TRANSLATE_NOOP("Words", "Returned"),
    DeliveryState.FAILED: QT_TRANSLATE_NOOP("Words", "Failed"),
    DeliveryState.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Unknown"),
    DeliveryState.CANCELLED: QT_TRANSLATE_NOOP("Words", "Cancelled"),
}
_MEANINGS: Final = {
    DeliveryState.BLOCKED: QT_TRANSLATE_NOOP(
        "Words", "Stopped before anything left this computer."
    ),
    DeliveryState.QUEUED: QT_TRANSLATE_NOOP("Words", "Waiting to be sent."),
    DeliveryState.SENDING: QT_TRANSLATE_NOOP("Words", "On its way."),
    DeliveryState.PENDING: QT_TRANSLATE_NOOP("Words", "Received; the vendor decides later."),
    DeliveryState.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Accepted by the vendor."),
    DeliveryState.DUPLICATE: QT_TRANSLATE_NOOP("Words", "The vendor had this lead already."),
    DeliveryState.HELD: QT_TRANSLATE_NOOP("Words", "Stored by the vendor, not accepted yet."),
    DeliveryState.REJECTED: QT_TRANSLATE_NOOP("Words", "Refused by the vendor."),
    DeliveryState.RETURNED: QT_TRANSLATE_NOOP("Words", "Taken back by the vendor later."),
    DeliveryState.FAILED: QT_TRANSLATE_NOOP("Words", "Certainly not delivered; may be sent again."),
    DeliveryState.UNKNOWN: QT_TRANSLATE_NOOP(
        "Words", "It may have arrived; it is never sent again by itself."
    ),
    DeliveryState.CANCELLED: QT_TRANSLATE_NOOP("Words", "Taken back before it was sent."),
}
_FIELDS: Final = {
    "email": QT_TRANSLATE_NOOP("Words", "E-mail"),
    "first_name": QT_TRANSLATE_NOOP("Words", "First name"),
    "last_name": QT_TRANSLATE_NOOP("Words", "Last name"),
    "middle_name": QT_TRANSLATE_NOOP("Words", "Middle name"),
    "full_name": QT_TRANSLATE_NOOP("Words", "Full name"),
    "phone": QT_TRANSLATE_NOOP("Words", "Phone"),
    "mobile": QT_TRANSLATE_NOOP("Words", "Mobile"),
    "company": QT_TRANSLATE_NOOP("Words", "Company"),
    "job_title": QT_TRANSLATE_NOOP("Words", "Job title"),
    "industry": QT_TRANSLATE_NOOP("Words", "Industry"),
    "address": QT_TRANSLATE_NOOP("Words", "Address"),
    "city": QT_TRANSLATE_NOOP("Words", "City"),
    "region": QT_TRANSLATE_NOOP("Words", "Region"),
    "postal_code": QT_TRANSLATE_NOOP("Words", "Postal code"),
    "country": QT_TRANSLATE_NOOP("Words", "Country"),
    "website": QT_TRANSLATE_NOOP("Words", "Website"),
    "language": QT_TRANSLATE_NOOP("Words", "Language"),
    "date_of_birth": QT_TRANSLATE_NOOP("Words", "Date of birth"),
    "gender": QT_TRANSLATE_NOOP("Words", "Gender"),
    "source": QT_TRANSLATE_NOOP("Words", "Source"),
    "campaign": QT_TRANSLATE_NOOP("Words", "Campaign"),
    "notes": QT_TRANSLATE_NOOP("Words", "Notes"),
    "tags": QT_TRANSLATE_NOOP("Words", "Tags"),
    "external_id": QT_TRANSLATE_NOOP("Words", "External id"),
    "score": QT_TRANSLATE_NOOP("Words", "Score"),
    "consent_email": QT_TRANSLATE_NOOP("Words", "Consent to e-mail"),
    "consent_phone": QT_TRANSLATE_NOOP("Words", "Consent to calls"),
    "consent_sms": QT_TRANSLATE_NOOP("Words", "Consent to text messages"),
    "consent_text": QT_TRANSLATE_NOOP("Words", "Consent wording"),
    "consent_at": QT_TRANSLATE_NOOP("Words", "Consent given at"),
    "created_at": QT_TRANSLATE_NOOP("Words", "Created at"),
    "added_at": QT_TRANSLATE_NOOP("Words", "Added"),
    "updated_at": QT_TRANSLATE_NOOP("Words", "Changed"),
    "name": QT_TRANSLATE_NOOP("Words", "Name"),
}
#: By value, like an account's health: the first rows are painted without the modules of these.
_BUCKETS: Final = {
    "created": QT_TRANSLATE_NOOP("Words", "New"),
    "updated": QT_TRANSLATE_NOOP("Words", "Updated"),
    "duplicate": QT_TRANSLATE_NOOP("Words", "Duplicate"),
    "rejected": QT_TRANSLATE_NOOP("Words", "Rejected"),
    "set_aside": QT_TRANSLATE_NOOP("Words", "Set aside"),
    "not_data": QT_TRANSLATE_NOOP("Words", "Not data"),
}
_HEALTH: Final = {
    "unchecked": QT_TRANSLATE_NOOP("Words", "not checked yet"),
    "connected": QT_TRANSLATE_NOOP("Words", "connected"),
    "needs sign-in": QT_TRANSLATE_NOOP("Words", "needs sign-in"),
    "unreachable": QT_TRANSLATE_NOOP("Words", "cannot be reached"),
}
#: A relative time is given up to this age; older things have a date.
_RELATIVE: Final = timedelta(days=7)


def state_word(state: DeliveryState) -> str:
    """One word for a delivery's state."""
    return _translated(_STATES[state])


def state_meaning(state: DeliveryState) -> str:
    """One sentence that says what the state means."""
    return _translated(_MEANINGS[state])


def field_word(name: str) -> str:
    """A lead field's label; a custom field is called what its file called it."""
    return _translated(_FIELDS[name]) if name in _FIELDS else field_label(name)


def bucket_word(bucket: Bucket) -> str:
    """Where a line of a file ended, in a word or two."""
    return _translated(_BUCKETS[str(bucket)])


def health_word(health: Health) -> str:
    """How an account stands, in a word or two."""
    return _translated(_HEALTH[str(health)])


def count(number: int) -> str:
    """A number with the locale's grouping."""
    return QLocale().toString(number)


def alphabet() -> QCollator:
    """The order of names in the locale, in English without one; numbers in them count as what they are."""
    locale = QLocale()
    order = QCollator(QLocale("en") if locale.language() is QLocale.Language.C else locale)
    order.setNumericMode(True)
    return order


def in_order(things: Iterable[_T], name: Callable[[_T], str] = str) -> list[_T]:
    """Things by their names, in the locale's alphabet."""
    order = alphabet()
    return sorted(things, key=lambda thing: order.sortKey(name(thing)))


def when(iso_text: str) -> str:
    """How long ago that was, or its date when it is long ago. Text that is no time stays as it is."""
    moment = _moment(iso_text)
    if moment is None:
        return iso_text
    age = datetime.now(UTC) - moment
    if age < timedelta(0) or age >= _RELATIVE:
        return day(_local(moment).date())
    if age < timedelta(minutes=1):
        return QCoreApplication.translate("Words", "just now")
    if age < timedelta(hours=1):
        minutes = QCoreApplication.translate("Words", "{count} min ago")
        return minutes.format(count=count(int(age.total_seconds() // 60)))
    if age < timedelta(days=1):
        hours = QCoreApplication.translate("Words", "{count} h ago")
        return hours.format(count=count(int(age.total_seconds() // 3600)))
    days = _local(moment).date().daysTo(QDate.currentDate())
    if days <= 1:
        return QCoreApplication.translate("Words", "yesterday")
    return QCoreApplication.translate("Words", "{count} days ago").format(count=count(days))


def day(date: QDate) -> str:
    """A date as the locale writes it, with all digits of its year: campaigns may end in 2098."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(date, short if "yyyy" in short else short.replace("yy", "yyyy"))


def day_text(iso_text: str) -> str:
    """A date as the locale writes it. Text that is no date stays as it is."""
    date = QDate.fromString(iso_text, Qt.DateFormat.ISODate)
    return day(date) if date.isValid() else iso_text


def exact_when(iso_text: str) -> str:
    """The exact local date and time, as the locale writes them."""
    moment = _moment(iso_text)
    if moment is None:
        return iso_text
    locale = QLocale()
    local = _local(moment)
    date = locale.toString(local.date(), QLocale.FormatType.LongFormat)
    short = locale.timeFormat(QLocale.FormatType.ShortFormat)
    return f"{date}, {locale.toString(local.time(), short.replace('mm', 'mm:ss'))}"


def field_text(field: str, value: str) -> str:
    """A lead's value as people read it: dates and their times are local, as the locale writes them."""
    moment = _moment(value) if field in DATE_FIELDS else None
    if moment is None:
        return value
    if len(value) <= len("2026-03-01"):
        return day_text(value)
    local = _local(moment)
    return f"{day(local.date())} {QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)}"


def duration(seconds: float) -> str:
    """A time span as a clock shows it: `1:20`, `1:05:00`."""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def seconds(span: float) -> str:
    """How long an exchange took, given in seconds, with its unit."""
    text = QCoreApplication.translate("Words", "{seconds} s")
    return text.format(seconds=QLocale().toString(span, "f", 2))


def said(text: str) -> str:
    """What a layer below the window says, in its language: an error's or a reason's sentence, a vendor's label.

    What nobody has translated stays English.
    """
    return texts.said(text, _wording, _filled)


class _LocaleFormatter(Formatter):
    """Writes numbers that have their thousands apart (`{count:,}`) as the locale does."""

    def format_field(self, value: object, format_spec: str) -> str:
        if "," in format_spec and isinstance(value, int | float):
            return count(round(value))
        return str(super().format_field(value, format_spec))


def _filled(pattern: str, values: Mapping[str, object]) -> str:
    return _LocaleFormatter().vformat(pattern, (), values)


def _wording(pattern: str) -> str:
    """Labels of fields, which sentences name, are words of the window."""
    told = QCoreApplication.translate("Messages", str(pattern))
    return told if told != pattern else _translated(pattern)


def why(reasons: Iterable[Reason], between: str = " ") -> str:
    """Reasons in our words."""
    return between.join(said(reason.message) for reason in reasons)


def why_quoted(reasons: Iterable[Reason]) -> str:
    """Reasons in our words, and in the vendor's own where those are others."""
    told = []
    for reason in reasons:
        ours, theirs = said(reason.message), reason.vendor_words
        told.append(f"{ours} “{theirs}”" if theirs and theirs not in ours else ours)
    return " ".join(told)


def caption(text: str) -> str:
    """What a button, an entry of a menu or a field's label says: an “&” in a name is one, and no key."""
    return text.replace("&", "&&")


def tip(text: str) -> str:
    """Text as a tooltip: never as markup, since it may quote a lead, a file or a vendor; long ones wrap."""
    if "<" in text or "&" in text or len(text) > _WIDEST_TIP:
        return f"<qt>{escape(text, quote=False).replace(chr(10), '<br>')}</qt>"
    return text


def error_text(error: LeadDeskError) -> str:
    """All that an error says, as one paragraph."""
    return " ".join(said(part) for part in (error.title, error.detail, error.hint) if part)


def _translated(source: object) -> str:
    return QCoreApplication.translate("Words", str(source))


def _moment(iso_text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(iso_text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
