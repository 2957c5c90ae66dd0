"""Every call of the Footprints stand-in: tokens, verbs, media types, and lists as the document prints them."""

import json

import pytest

from leaddesk.sandbox.footprints import Footprints
from tests.sandbox.footprints_account import Account

ROUTES = [
    (route.verb, route.path.replace("{", "").replace("}", "")) for route in Footprints().routes()
]
WITH_TOKEN = [
    (verb, path) for verb, path in ROUTES if path.startswith("/api/") and path != "/api/token"
]
READING = [path for verb, path in ROUTES if verb == "GET"]


@pytest.fixture
def footprints(sandbox, call):
    return Account(sandbox, call)


def test_there_are_the_documented_calls():
    # 35 sections; three kinds of documents have one, and two calls have two verbs.
    assert len(ROUTES) == 35 + 2 + 2


@pytest.mark.parametrize(("verb", "path"), WITH_TOKEN)
@pytest.mark.parametrize("query", [{}, {"access_token": "wrong"}])
def test_without_a_good_token_nothing_opens(footprints, call, monkeypatch, verb, path, query):
    monkeypatch.setattr(footprints.vendor, "contradicted_verb", verb)
    assert call(verb, footprints.root + path, query=query).status == 401
    assert "the access_token is" in footprints.problems[0]


@pytest.mark.parametrize("path", READING)
def test_reads_take_the_type_of_a_form_or_none_and_no_body(footprints, call, path):
    def status(**more):
        return call("GET", footprints.root + path, query=footprints.token, **more).status

    assert status(headers={"Content-Type": "application/json"}) == 415
    assert status(body=b"a=b") == 400
    assert len(footprints.problems) == 2


@pytest.mark.parametrize("path", sorted({path for _, path in ROUTES}))
def test_other_verbs_are_refused(footprints, path):
    assert footprints.send("PATCH", path).status == 405
    assert "takes" in footprints.problems[0]


@pytest.mark.parametrize("name", ["offer", "sku"])
def test_lists_as_printed_end_in_a_comma(footprints, monkeypatch, name):
    items = footprints.get(f"/api/{name}").json
    monkeypatch.setattr(footprints.vendor, "as_printed", True)
    body = footprints.get(f"/api/{name}").body
    with pytest.raises(ValueError, match=r"Expecting value|trailing comma"):
        json.loads(body)
    assert json.loads(body.replace(b",\n]", b"]")) == items


def test_a_reset_brings_the_start_back(footprints):
    footprints.send("PUT", "/api/lead/5ce3b4089d5de975003244d4", {"status": "lost"})
    footprints.send("DELETE", "/api/client", {"userExternalId": "2446456"})
    footprints.vendor.reset()
    assert footprints.get("/api/lead").json[2]["status"] == "opportunity"
    assert footprints.send("DELETE", "/api/client", {"userExternalId": "2446456"}).status == 200


@pytest.mark.parametrize("value", ["", "Romania"])
def test_a_blank_country_is_none(footprints, value):
    assert len(footprints.get("/api/location", country_name=value, county_name="").json) == 2
