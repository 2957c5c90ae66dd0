"""What all stand-ins share: lifecycle, recording, HTTP strictness, faults and their spec."""

import http.client
import json
import re
import socket
import subprocess
import sys
import threading
import time

import pytest

from leaddesk.sandbox import Fault, Sandbox, parse_faults
from leaddesk.sandbox.checks import (
    CallWindow,
    form_pairs,
    is_date,
    is_email,
    is_phone,
    strict_json,
    strict_xml,
)

VENDORS = {"publitrac_v1", "publitrac_v2", "convertr", "comunik8", "footprints"}
LEAD = {
    "email": "ann@shop.example",
    "first_name": "Ann",
    "surname": "Lee",
    "mobile": "07840258823",
    "type": "motor-trade",
}


def add(sandbox, call, **changes):
    account = sandbox.accounts["comunik8"]
    query = {"key": account.secrets["api_key"]}
    return call("POST", account.base_url + "/lead/add", query=query, data=LEAD | changes)


# Lifecycle


def test_accounts_have_what_a_client_needs(sandbox):
    assert set(sandbox.accounts) == VENDORS
    for account in sandbox.accounts.values():
        assert account.base_url.startswith("http://127.0.0.1:")
        assert account.settings["base_url"] == account.base_url
        assert account.secrets
    assert len({account.base_url for account in sandbox.accounts.values()}) == len(VENDORS)


def test_describe_is_plain_data(sandbox):
    described = json.loads(json.dumps(sandbox.describe()))
    assert set(described) == VENDORS
    for part in described.values():
        assert set(part) == {"base_url", "settings", "secrets", "destination"}


@pytest.mark.parametrize("vendor_id", sorted(VENDORS))
def test_secrets_show_errors_of_encoding(sandbox, vendor_id):
    text = "".join(sandbox.accounts[vendor_id].secrets.values())
    # A raw header cannot carry é, so the key of PUBLITRAC v2 has none.
    nasty = "&+/=% " + ("" if vendor_id == "publitrac_v2" else "é")
    assert set(nasty) <= set(text)


def test_stop_is_quick_and_leaves_nothing():
    before = set(threading.enumerate())
    sandbox = Sandbox()
    sandbox.start()
    netloc = sandbox.accounts["comunik8"].base_url.removeprefix("http://")
    idle = http.client.HTTPConnection(netloc, timeout=10)
    idle.request("GET", "/")
    idle.getresponse().read()
    begin = time.monotonic()
    sandbox.stop()
    assert time.monotonic() - begin < 2
    assert set(threading.enumerate()) == before
    idle.close()
    host, port = netloc.split(":")
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)), timeout=5)


def test_stop_ends_a_delay_in_progress(until):
    sandbox = Sandbox()
    sandbox.start()
    sandbox["comunik8"].set_fault(Fault("delay", seconds=60))
    netloc = sandbox.accounts["comunik8"].base_url.removeprefix("http://")
    connection = http.client.HTTPConnection(netloc, timeout=10)
    connection.request("POST", "/lead/add", b"{}")
    until(lambda: any("process_request" in thread.name for thread in threading.enumerate()))
    begin = time.monotonic()
    sandbox.stop()
    connection.close()
    assert time.monotonic() - begin < 2


def test_start_and_stop_again():
    sandbox = Sandbox()
    sandbox.stop()
    with sandbox:
        with pytest.raises(RuntimeError):
            sandbox.start()
        first = sandbox.accounts
    with pytest.raises(RuntimeError):
        _ = sandbox.accounts
    with sandbox:
        assert set(sandbox.accounts) == set(first)


def test_imports_only_the_standard_library():
    code = (
        "import sys, leaddesk.sandbox\n"
        "names = {name.partition('.')[0] for name in sys.modules}\n"
        "own = {n for n in sys.modules if n.startswith('leaddesk.') "
        "and not n.startswith('leaddesk.sandbox')}\n"
        "print(sorted(own), 'httpx' in names, 'lxml' in names, 'PySide6' in names)\n"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.strip() == "[] False False False"


# Recording


def test_requests_are_recorded_as_they_came(sandbox, call):
    before = time.time()
    assert add(sandbox, call).status == 200
    (recorded,) = sandbox["comunik8"].requests
    assert before <= recorded.at <= time.time()
    assert (recorded.method, recorded.path, recorded.status) == ("POST", "/lead/add", 200)
    assert recorded.query == {"key": [sandbox.accounts["comunik8"].secrets["api_key"]]}
    assert recorded.headers["content-type"] == "application/json"
    assert json.loads(recorded.body) == LEAD
    assert recorded.stored
    assert recorded.problems == ()
    assert sandbox.problems() == {}


def test_copies_do_not_change_the_record(sandbox, call):
    add(sandbox, call)
    sandbox["comunik8"].requests.clear()
    sandbox["comunik8"].leads[0]["email"] = "changed"
    assert len(sandbox["comunik8"].requests) == 1
    assert sandbox["comunik8"].leads[0]["email"] == LEAD["email"]


def test_reset_forgets_everything(sandbox, call):
    sandbox["comunik8"].set_fault(Fault("status", every=2))
    add(sandbox, call)
    sandbox["comunik8"].reset()
    assert sandbox["comunik8"].requests == []
    assert sandbox["comunik8"].leads == []
    assert [add(sandbox, call, mobile=f"0784025882{n}").status for n in range(2)] == [200, 200]


@pytest.mark.parametrize("vendor_id", sorted(VENDORS))
def test_unknown_paths_and_verbs_are_refused_and_recorded(sandbox, call, vendor_id):
    base = sandbox.accounts[vendor_id].base_url.removesuffix("/api")
    known = {
        "publitrac_v1": "/api",
        "publitrac_v2": "/v2/lead/delayedSync",
        "convertr": "/oauth/v2/token",
        "comunik8": "/lead/add",
        "footprints": "/api/lead",
    }[vendor_id]
    assert call("GET", base + "/nowhere").status == 404
    assert call("DELETE", base + known).status == 405
    assert call("BREW", base + known).status == 405
    head = call("HEAD", base + known)
    assert (head.status, head.body) == (405, b"")
    statuses = [request.status for request in sandbox[vendor_id].requests]
    assert statuses == [404, 405, 405, 405]
    assert len(sandbox.problems()[vendor_id]) == 4


@pytest.mark.parametrize("query", ["key", "key=%zz", "key=%E9", "key=é", "a=1&&b=2"])
def test_malformed_queries_are_refused(sandbox, query):
    netloc = sandbox.accounts["comunik8"].base_url.removeprefix("http://")
    reply = _raw(netloc, f"POST /lead/add?{query} HTTP/1.1\r\nContent-Length: 0\r\n\r\n".encode())
    assert reply.startswith(b"HTTP/1.1 400 ")
    assert "query string is malformed" in sandbox.problems()["comunik8"][0]


@pytest.mark.parametrize(
    ("request_", "problem"),
    [
        (b"\x16\x03\x01\x02\r\n\r\n", "not a readable HTTP request"),
        (b"GET /lead add HTTP/1.1\r\n\r\n", "not a readable HTTP request"),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", "not a readable HTTP request"),
        (b"GET /lead/add HTTP/1.1\r\nHost: evil.example:80\r\nConnection: close\r\n\r\n", "Host"),
        (b"POST /lead/add HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "chunks"),
        (b"POST /lead/add HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "Content-Length"),
        (b"POST /lead/add HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n", "Content-Length"),
        (b"POST /lead/add HTTP/1.1\r\nContent-Length: 9\r\n\r\n{}", "ended before"),
    ],
)
def test_broken_http_is_refused_and_recorded(sandbox, request_, problem):
    netloc = sandbox.accounts["comunik8"].base_url.removeprefix("http://")
    reply = _raw(netloc, request_)
    assert b"\r\nConnection: close\r\n" in reply
    (found,) = sandbox.problems()["comunik8"]
    assert problem in found


def _raw(netloc: str, request: bytes) -> bytes:
    host, port = netloc.split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        with connection.makefile("rb") as reader:
            return reader.read()


def test_connections_are_kept_alive(sandbox):
    account = sandbox.accounts["comunik8"]
    connection = http.client.HTTPConnection(account.base_url.removeprefix("http://"), timeout=10)
    try:
        connection.connect()
        first = connection.sock
        for _ in range(3):
            connection.request("GET", "/nowhere")
            assert connection.getresponse().read()
        assert connection.sock is first
    finally:
        connection.close()


def test_many_clients_at_once_lose_nothing(sandbox, call):
    def push(worker: int) -> None:
        for number in range(25):
            mobile = f"07{worker}00000{number:03}"
            add(sandbox, call, email=f"p{worker}.{number}@shop.example", mobile=mobile)

    workers = [threading.Thread(target=push, args=(worker,)) for worker in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(sandbox["comunik8"].requests) == len(sandbox["comunik8"].leads) == 100
    assert sandbox.problems() == {}


# Faults


def test_fault_status_stores_nothing(sandbox, call):
    sandbox["comunik8"].set_fault(Fault("status", status=503, times=2, retry_after=7))
    replies = [add(sandbox, call) for _ in range(3)]
    assert [reply.status for reply in replies] == [503, 503, 200]
    assert replies[0].headers["Retry-After"] == "7"
    assert [request.stored for request in sandbox["comunik8"].requests] == [False, False, True]


@pytest.mark.parametrize(("kind", "stored"), [("drop_before", False), ("drop_after", True)])
def test_fault_drop_closes_without_an_answer(sandbox, call, kind, stored):
    sandbox["comunik8"].set_fault(Fault(kind, times=1))
    with pytest.raises(http.client.RemoteDisconnected):
        add(sandbox, call)
    (recorded,) = sandbox["comunik8"].requests
    assert (recorded.status, recorded.stored) == (0, stored)
    assert len(sandbox["comunik8"].leads) == int(stored)


def test_fault_garbage_stores_and_answers_nonsense(sandbox, call):
    sandbox["comunik8"].set_fault(Fault("garbage"))
    reply = add(sandbox, call)
    assert reply.status == 200
    with pytest.raises(ValueError, match="decode"):
        _ = reply.json
    assert sandbox["comunik8"].requests[0].stored


def test_fault_delay_waits_then_answers(sandbox, call):
    sandbox["comunik8"].set_fault(Fault("delay", seconds=0.3))
    begin = time.monotonic()
    assert add(sandbox, call).status == 200
    assert time.monotonic() - begin >= 0.3


def test_delay_and_another_fault_add_up(sandbox, call):
    sandbox["comunik8"].set_fault(Fault("delay", seconds=0.2))
    sandbox["comunik8"].set_fault(Fault("status", status=500))
    begin = time.monotonic()
    assert add(sandbox, call).status == 500
    assert time.monotonic() - begin >= 0.2


def test_every_skip_and_times_count_the_requests_concerned(sandbox, call):
    sandbox["comunik8"].set_fault(Fault("status", every=3, skip=1, times=2))
    statuses = [add(sandbox, call, mobile=f"0784025{n:04}").status for n in range(11)]
    assert [number for number, status in enumerate(statuses) if status == 500] == [3, 6]


def test_fault_status_may_be_one_that_http_does_not_name(sandbox, call):
    sandbox["comunik8"].set_fault(Fault("status", status=599))
    assert add(sandbox, call).status == 599


def test_clear_faults(sandbox, call):
    sandbox["comunik8"].set_fault(Fault("status"))
    sandbox["comunik8"].clear_faults()
    assert add(sandbox, call).status == 200


def test_without_a_path_only_lead_pushes_are_hit(sandbox, call):
    sandbox["publitrac_v2"].set_fault(Fault("status", times=1))
    account = sandbox.accounts["publitrac_v2"]
    headers = {"Authorization": account.secrets["api_key"], "Accept": "application/json"}
    url = account.base_url
    assert call("GET", url + "/v2/auth/getToken", headers=headers).status == 200
    assert call("POST", url + "/v2/lead/delayedSync", headers=headers, data={}).status == 500
    assert call("POST", url + "/v2/lead/delayedSync", headers=headers, data={}).status == 401


@pytest.mark.parametrize("path", ["/v2/auth/getToken", "/v2/auth/*"])
def test_a_path_addresses_other_calls(sandbox, call, path):
    sandbox["publitrac_v2"].set_fault(Fault("status", status=502, path=path))
    url = sandbox.accounts["publitrac_v2"].base_url
    assert call("GET", url + "/v2/auth/getToken").status == 502
    assert call("POST", url + "/v2/lead/delayedSync").status != 502


@pytest.mark.parametrize(
    "settings",
    [
        {"kind": "explode"},
        {"kind": "status", "status": 600},
        {"kind": "status", "status": 204},
        {"kind": "delay", "seconds": -1},
        {"kind": "garbage", "every": 0},
        {"kind": "garbage", "times": 0},
        {"kind": "garbage", "skip": -1},
        {"kind": "status", "retry_after": -1},
    ],
)
def test_impossible_faults_are_refused(settings):
    with pytest.raises(ValueError, match=r"\.$"):
        Fault(**settings)


def test_parse_faults():
    spec = (
        "comunik8:status=500,times=3; footprints:drop_after,every=7;convertr:delay=2;"
        "comunik8:garbage,path=/lead/*"
    )
    assert parse_faults(spec) == {
        "comunik8": [Fault("status", status=500, times=3), Fault("garbage", path="/lead/*")],
        "footprints": [Fault("drop_after", every=7)],
        "convertr": [Fault("delay", seconds=2.0)],
    }
    assert parse_faults("") == {}
    assert parse_faults("publitrac_v1:status,retry_after=4,skip=1,path=/api?method=getLead") == {
        "publitrac_v1": [Fault("status", retry_after=4, skip=1, path="/api?method=getLead")]
    }


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("comunik8", "does not name a vendor and a fault"),
        ("comunik8:", "does not name a vendor and a fault"),
        ("acme:status=500", "There is no vendor 'acme'"),
        ("comunik8:explode", "There is no fault 'explode'"),
        ("comunik8:garbage=3", "takes no figure of its own"),
        ("comunik8:status=x", "status must be a number"),
        ("comunik8:status=500,times", "'times' is not an option"),
        ("comunik8:status=500,colour=red", "'colour=red' is not an option"),
        ("comunik8:status=99", "status must be an HTTP error"),
    ],
)
def test_parse_faults_says_what_is_wrong(spec, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        parse_faults(spec)


# Strict readings


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("ann@shop.example", True),
        ("ann.o'neil+x@shop.co.uk", True),
        ("josé@café.example", True),
        ("ann", False),
        ("ann@shop", False),
        ("ann@@shop.example", False),
        ("ann @shop.example", False),
        ("ann@shop..example", False),
        ("", False),
    ],
)
def test_is_email(text, good):
    assert is_email(text) is good


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("07840258823", True),
        ("+44 (0)7840 258-823", True),
        ("123456", False),
        ("1234567890123456", False),
        ("phone 07840258823", False),
        ("", False),
    ],
)
def test_is_phone(text, good):
    assert is_phone(text) is good


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("2014-01-28", True),
        ("2014-1-28", False),
        ("2014-02-30", False),
        ("28/01/2014", False),
        ("2014-01-28 02:04:01", False),
    ],
)
def test_is_date(text, good):
    assert is_date(text, "%Y-%m-%d") is good


@pytest.mark.parametrize(
    "body", [b'{"a": 1, "a": 2}', b"{a: 1}", b"[NaN]", b"\xff", b'["\\ud800"]', b"[1,]", b""]
)
def test_strict_json_refuses(body):
    with pytest.raises(ValueError, match=r"."):
        strict_json(body)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type"),
        ('<?xml version="1.0"?> <!-- x --> <!DOCTYPE a><a/>', "document type"),
        ('<?xml version="1.0" encoding="ISO-8859-1"?><a/>', "not UTF-8"),
        ("<a>", "not well-formed"),
        ("", "not well-formed"),
    ],
)
def test_strict_xml_refuses(text, message):
    with pytest.raises(ValueError, match=message):
        strict_xml(text)


def test_strict_xml_leaves_markup_inside_the_document_alone():
    root = strict_xml('<?xml version="1.0" encoding="UTF-8"?><a><![CDATA[<!DOCTYPE html>]]></a>')
    assert root.text == "<!DOCTYPE html>"


def test_form_pairs_keep_order_and_blanks():
    assert form_pairs("b=%C3%A9+1&a=&b=2") == [("b", "é 1"), ("a", ""), ("b", "2")]


def test_call_window_slides():
    window = CallWindow(2, 1.0)
    assert [window.admit(at) for at in (0.0, 0.5, 0.9, 1.0, 1.4, 1.5)] == [
        True, True, False, True, False, True,
    ]  # fmt: skip
