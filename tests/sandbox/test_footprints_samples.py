"""Every curl sample of the vendor's document, run against the stand-in, gets the answer printed below it.

The document is not part of this repository; without it these tests are skipped. A sample is read as a shell would
read it: filled in are its placeholders alone, and the files it uploads.
"""

import base64
import http.client
import json
import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest

FOLDER = Path(__file__).parents[2].parent / "shared" / "seeds"
SAMPLE = re.compile(r"(?<![\w$])curl (?:.*\\\n)*.*")
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n%%EOF\n"

# What the placeholders of single samples stand for; base address, token and key are filled in everywhere.
FILLED = {
    "{{leadId}}": "5b73fhfc4f58363318b824431",
    "{{actionId}}": "5ce3b4089d5de975003244d2",
    "{{lead_id}}": "5ce3b4089d5de975003244d3",
    "{{country_name}}": "Romania",
    "{{county_name}}": "Alba",
    "{{username}}": "571e64183647a855d0sgf3a3",
}
# All samples there are: the section, and the request that its sample makes.
SECTIONS = {
    "Authentication": "POST /api/token",
    "Add Lead": "POST /api/lead",
    "Update Lead": "PUT /api/lead/5ce3b4089d5de975003244d2",
    "Get Leads": "GET /api/lead",
    "Add Lead Action": "POST /api/lead/action",
    "Update Lead Action": "PUT /api/lead/action/{{actionId}}",
    "Get Lead Actions": "GET /api/lead/actions/{{leadId}}",
    "Get Lead Action Types": "GET /api/lead/actions/{{leadId}}",
    "Upload Lead Documents": "PUT /api/lead/5fbc335fc3972a78dc85d7a0/contracts",
    "Add prospect": "POST /api/prospect",
    "Update NPS": "PUT /api/lead/{{lead_id}}/nps",
    "Update Lost Lead": "PUT /api/lead/{{lead_id}}/leadLost",
    "Get customers": "GET /api/client",
    "Update customer": "PUT /api/client",
    "Delete customer": "DELETE /api/client",
    "Get Active Loyalty Campaigns": "GET /api/loyaltyCode/active-campaigns",
    "Get Loyalty Campaigns": "GET /api/loyaltyCode/campaigns",
    "Check Client Code": "POST /api/loyaltyCode/check",
    "Change Code Status": "POST /api/loyaltyCode/change",
    "Code List": "POST /api/loyaltyCode/list",
    "Check Loyalty User Prize History": "POST /api/loyaltyCode/history",
    "List Catalogues": "GET /api/offerCategory",
    "List offers": "GET /api/offer",
    "List SKUs": "GET /api/sku",
    "List Locations": "GET /api/location",
    "List Offline Campaigns": "GET /api/offlineCampaign",
    "List Business Users": "GET /api/business-users",
    "List Channels": "GET /api/channels",
    "Send Notifications": "POST /api/notifications/send",
    "Initialize web tracking session": "POST /jsapi/init",
    "Send web tracking data": "POST /jsapi/send",
    "Mobile Initialize tracking session": "POST /mobileapi/init",
    "Send mobile tracking screenview": "POST /mobileapi/send",
    "Send mobile tracking sensors": "PUT /mobileapi/sensors",
    "Send mobile tracking geolocation": "PUT /mobileapi/geo",
}


@dataclass(frozen=True)
class Slip:
    """Why a sample cannot get its documented answer as written, and the words that are put right."""

    reason: str
    written: str
    right: str
    status: int


CANNOT_RUN = {
    "Get Lead Action Types": Slip(
        "the address is that of the section before; the samples in other languages have the right one",
        "actions/{{leadId}}",
        "action-types",
        200,
    ),
    "Send Notifications": Slip(
        "the attachment breaks off after its first bytes: the three dots are no base64",
        "JVBERi0xLjQNJeLjz9M...",
        quote(base64.b64encode(PDF)),
        400,
    ),
}
AS_WRITTEN = Slip("", "", "", 200)
# Fields with a meaning of their own: the answer has the very values that are printed.
VERBATIM = {
    "status", "message", "success", "token_type", "expires_in", "scope", "uploaded_files", "code",
    "prize_status", "expire_code_date", "last_update", "totalResults",
}  # fmt: skip


@dataclass
class Sample:
    """A sample as curl would send it, the text before it since the last one, and what is printed below it."""

    before: str = ""
    verb: str = "GET"
    url: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    data: str | None = None
    files: list[tuple[str, str]] = field(default_factory=list)
    printed_headers: dict[str, str] = field(default_factory=dict)
    printed: object = None

    @property
    def request(self):
        path = self.url.removeprefix("http://").removeprefix("{{base_url}}").partition("?")[0]
        return f"{self.verb} {path}"


def read_samples(text):
    samples = []
    end = 0
    for match in SAMPLE.finditer(text):
        sample = read_command(match[0].replace("\\\n", " "))
        sample.before, end = text[end : match.start()], match.end()
        below = text[end:]
        next_sample = SAMPLE.search(below)
        below = below[: next_sample.start()] if next_sample else below
        sample.printed_headers = dict(re.findall(r"^\s*([\w-]+) : (.+)$", below, re.MULTILINE))
        sample.printed = read_answer(below)
        samples.append(sample)
    return samples


def read_command(command):
    """The words of one shell command; an `&` that is not quoted ends it."""
    lexer = shlex.shlex(command, posix=True, punctuation_chars="&;|")
    lexer.whitespace_split, lexer.commenters = True, ""
    words = iter(lexer)
    assert next(words) == "curl"
    sample = Sample()
    for word in words:
        if word == "&":
            break
        if word == "--request":
            sample.verb = next(words)
        elif word == "--header":
            name, _, value = next(words).partition(": ")
            sample.headers[name] = value
        elif word == "--data":
            sample.data = next(words)
        elif word == "--form":
            name, _, path = next(words).partition("=@")
            sample.files.append((name, path.strip('"')))
        elif word == "--url" or not word.startswith("-"):
            sample.url = next(words) if word == "--url" else word
        else:
            assert word == "--location", f"curl's option {word} is not read here"
    return sample


def read_answer(below):
    """The JSON printed below a sample, mended where it is not JSON: bare names, last commas, missing ends."""
    begin = re.search(r"(?:returns JSON structured like this|Response body):\s*(?=[\[{])", below)
    text = re.split(r"\n(?=[A-Za-z])", below[begin.end() :], maxsplit=1)[0].strip()
    text = re.sub(r"([\[{,]\s*)([A-Za-z_]\w*)\s*:", r'\1"\2":', text)
    text = re.sub(r",(\s*[\]}])", r"\1", text)
    text = re.sub(r'^\[\s*"', '[{"', text)
    ends = []
    for mark in re.sub(r'"[^"]*"', "", text):
        if mark in "[{":
            ends.append("]" if mark == "[" else "}")
        elif mark in "]}":
            assert ends.pop() == mark
    return json.loads(text + "".join(reversed(ends)))


@pytest.fixture(scope="module")
def samples():
    documents = sorted(FOLDER.glob("004_*.txt"))
    if not documents:
        pytest.skip(f"the vendor's document is not at {FOLDER}")
    text = documents[0].read_text(encoding="utf-8")
    found = read_samples(text)
    assert len(found) == text.count("curl --")
    return found


@pytest.fixture
def run(sandbox, call):
    account = sandbox.accounts["footprints"]
    basic = f"{account.secrets['key']}:{account.secrets['secret']}"
    encoded = base64.b64encode(basic.encode()).decode()
    token = call(
        "POST",
        account.base_url + "/api/token",
        form={"grant_type": "client_credentials"},
        headers={"Authorization": f"Basic {encoded}"},
    ).json["access_token"]
    values = {
        **FILLED,
        "{{base_url}}": account.base_url.removeprefix("http://"),
        "{{access_token}}": quote(token, safe=""),
        "base64('{{key}}:{{secret}}')": encoded,
    }

    def fill(text):
        for placeholder, value in values.items():
            text = text.replace(placeholder, value)
        assert "{{" not in text
        return text

    def send(sample, slip=AS_WRITTEN):
        url = fill(sample.url.replace(slip.written, slip.right))
        # Without a scheme curl takes http.
        parts = urlsplit(url if url.startswith("http://") else f"http://{url}")
        headers = {name: fill(value) for name, value in sample.headers.items()}
        body = (
            None
            if sample.data is None
            else fill(sample.data.replace(slip.written, slip.right)).encode()
        )
        if sample.files:
            body = multipart(sample.files)
            headers["Content-Type"] += "; boundary=limit"
        elif sample.data is not None:
            headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
        connection = http.client.HTTPConnection(parts.netloc, timeout=10)
        try:
            connection.request(sample.verb, f"{parts.path}?{parts.query}", body, headers)
            response = connection.getresponse()
            return response.status, dict(response.getheaders()), json.loads(response.read())
        finally:
            connection.close()

    return send


def multipart(files):
    """The files as curl sends them: the last part of the path as name, the type by the name's ending."""
    parts = [
        f'--limit\r\nContent-Disposition: form-data; name="{name}"; filename="{Path(path).name}"\r\n'
        "Content-Type: application/pdf\r\n\r\n".encode()
        + PDF
        + b"\r\n"
        for name, path in files
    ]
    return b"".join([*parts, b"--limit--\r\n"])


def differences(answer, printed, where=""):
    """Where an answer has another shape than printed: other types, other names in an object, an empty list."""
    if type(answer) is not type(printed):
        return [f"{where} is {answer!r}, printed is {printed!r}"]
    if isinstance(printed, dict):
        if answer.keys() != printed.keys():
            return [f"{where} differs by {sorted(answer.keys() ^ printed.keys())}"]
        pairs = [(answer[name], printed[name], f"{where}.{name}") for name in printed]
        return [text for one in pairs for text in differences(*one)]
    if isinstance(printed, list) and printed:
        return (
            differences(answer[0], printed[0], f"{where}[0]") if answer else [f"{where} is empty"]
        )
    return []


@pytest.fixture
def sample(samples, section):
    return samples[list(SECTIONS).index(section)]


def test_no_sample_is_left_out(samples):
    assert [sample.request for sample in samples] == list(SECTIONS.values())
    for sample, section in zip(samples, SECTIONS, strict=True):
        assert section in sample.before.splitlines()


@pytest.mark.parametrize("section", SECTIONS)
def test_the_sample_gets_the_documented_answer(sample, run, sandbox, section):
    status, headers, answer = run(sample, CANNOT_RUN.get(section, AS_WRITTEN))
    assert (status, sandbox.problems()) == (200, {})
    assert differences(answer, sample.printed) == []
    if isinstance(answer, dict):
        for name in VERBATIM & answer.keys():
            assert answer[name] == sample.printed[name], name
    assert headers.items() >= sample.printed_headers.items()


@pytest.mark.parametrize("section", CANNOT_RUN)
def test_what_cannot_run_as_written_gets_another_answer(sample, run, section):
    slip = CANNOT_RUN[section]
    assert slip.written in sample.url + (sample.data or "")
    status, _, answer = run(sample)
    assert status == slip.status
    assert differences(answer, sample.printed)
