"""The stand-in of Footprints, section Leads: actions, their types, and documents."""

import json

import pytest

from tests.sandbox.footprints_account import (
    ACTION_LEAD,
    ACTION_TYPE,
    FORM,
    OPEN_LEAD,
    PDF,
    Account,
)

ACTION = {"leadId": OPEN_LEAD, "leadActionTypeId": ACTION_TYPE}
WHOLE = {**ACTION, "actionDetail": "Called; é & ü", "date": "2021-01-12 06:42:55"}
KINDS = ("contracts", "offers", "consents")


@pytest.fixture
def footprints(sandbox, call):
    return Account(sandbox, call)


def actions(footprints, lead=OPEN_LEAD):
    (whole,) = footprints.get(f"/api/lead/actions/{lead}").json
    return whole["data"]


# Actions


def test_an_action_is_added_changed_and_listed(footprints):
    reply = footprints.send("POST", "/api/lead/action", WHOLE)
    assert (reply.status, reply.json["status"]) == (200, "success")
    identity = reply.json["_id"]
    change = {"actionDetail": "Called again", "date": "2021-01-13 06:42:55"}
    again = footprints.send("PUT", f"/api/lead/action/{identity}", change)
    assert again.json == {"status": "success", "_id": identity}
    (action,) = actions(footprints)
    assert action["leadActionTypeId"] == {"_id": ACTION_TYPE, "name": "Type 1"}
    assert (action["actionDetail"], action["date"]) == (
        change["actionDetail"],
        "2021-01-13T06:42:55.000Z",
    )
    assert footprints.problems == []


def test_every_added_action_is_a_new_one(footprints):
    ids = {footprints.send("POST", "/api/lead/action", WHOLE).json["_id"] for _ in range(2)}
    assert {action["_id"] for action in actions(footprints)} == ids
    assert len(ids) == 2


@pytest.mark.parametrize("path", [f"/api/lead/actions/{ACTION_LEAD}", "/api/lead/action-types"])
def test_the_shapes_of_a_list(footprints, monkeypatch, path):
    (whole,) = footprints.get(path).json
    items = whole["data"]
    assert items
    monkeypatch.setattr(footprints.vendor, "lists_as", "data")
    assert footprints.get(path).json == {"data": items}
    monkeypatch.setattr(footprints.vendor, "lists_as", "list")
    assert footprints.get(path).json == items
    monkeypatch.setattr(footprints.vendor, "as_printed", True)
    body = footprints.get(path).body.decode()
    assert body.startswith("[\n  data: [{")
    with pytest.raises(ValueError, match="Expecting value"):
        json.loads(body)


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({"leadActionTypeId": ACTION_TYPE}, "leadId"),
        ({"leadId": OPEN_LEAD}, "leadActionTypeId"),
        ({**ACTION, "leadId": "1"}, "leadId"),
        ({**ACTION, "leadActionTypeId": "Type 1"}, "leadActionTypeId"),
        ({**ACTION, "date": "2021-01-12"}, "date"),
        ({**ACTION, "date": "12.01.2021 06:42:55"}, "date"),
        ({**ACTION, "status": "done"}, "status"),
    ],
)
def test_wrong_actions_are_refused(footprints, form, field):
    reply = footprints.send("POST", "/api/lead/action", form)
    assert (reply.status, list(reply.json["errors"])) == (400, [field])
    assert actions(footprints) == []


def test_an_unknown_action_is_not_found(footprints):
    assert footprints.send("PUT", "/api/lead/action/1", WHOLE).status == 404
    assert "there is no action" in footprints.problems[0]


def test_a_bare_space_is_good_in_actions_only(footprints):
    body = b"leadId=%s&leadActionTypeId=%s&date=2021-01-12 06:42:55"
    body %= (OPEN_LEAD.encode(), ACTION_TYPE.encode())
    assert footprints.send("POST", "/api/lead/action", body=body).status == 200
    assert footprints.add(body=b"userFirstName=Ann Lee", headers=FORM).status == 400


# Documents


def part(name="documents", file_name="a.pdf", content_type="application/pdf", content=PDF):
    head = f'Content-Disposition: form-data; name="{name}"'
    head += f'; filename="{file_name}"' if file_name is not None else ""
    head += f"\r\nContent-Type: {content_type}" if content_type else ""
    return f"{head}\r\n\r\n".encode() + content


def field(name, value):
    return part(name, None, None, value.encode())


def upload(footprints, *parts, kind="contracts", body=None, content_type=None):
    if body is None:
        body = b"".join(b"--li+mit\r\n" + one + b"\r\n" for one in parts) + b"--li+mit--\r\n"
    content_type = content_type or "multipart/form-data; boundary=li+mit"
    headers = {"Content-Type": content_type}
    return footprints.send("PUT", f"/api/lead/{OPEN_LEAD}/{kind}", body=body, headers=headers)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", [1, 5])
def test_documents_of_each_kind(footprints, kind, count):
    names = [f"Contract {n} é.pdf" for n in range(count)]
    reply = upload(
        footprints, *(part(file_name=f"C:/My Documents/{name}") for name in names), kind=kind
    )
    assert (reply.status, reply.json) == (200, {"status": "ok", "uploaded_files": names})
    assert footprints.problems == []


def test_documents_go_with_an_action(footprints):
    identity = footprints.send("POST", "/api/lead/action", WHOLE).json["_id"]
    assert upload(footprints, field("leadActionId", identity), part()).status == 200
    (action,) = actions(footprints)
    assert action["attachments"] == ["a.pdf"]
    assert upload(footprints, part(), field("leadActionId", "1")).status == 404


@pytest.mark.parametrize(
    "parts",
    [
        (),
        (part(),) * 6,
        (part(content_type="image/png"),),
        (part(content_type=None),),
        (part(content=b"GIF89a"),),
        (part(content=b""),),
        (part(file_name=""),),
        (part(file_name=None),),
        (part(name="document"),),
        (part(), part(name="leadActionId")),
        (part(), field("comment", "x")),
        (part(), field("leadActionId", "5ce3b4089d5de975003244d2"), field("leadActionId", "1")),
        (b"Content-Type: application/pdf\r\n\r\n" + PDF,),
        (b"Content-Disposition: form-data; name=documents; filename=a.pdf\r\n\r\n" + PDF,),
        (b"Content-Disposition: form-data\r\n" + PDF,),
        (b'Content-Disposition: form-data; name="\xe9"\r\n\r\n' + PDF,),
    ],
)
def test_wrong_parts_are_refused(footprints, parts):
    assert upload(footprints, *parts).status == 400
    assert len(footprints.problems) == 1


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        ("multipart/form-data", 400),
        ("multipart/form-data; boundary=other", 400),
        ("multipart/mixed; boundary=li+mit", 415),
        ("application/pdf", 415),
    ],
)
def test_wrong_types_of_an_upload_are_refused(footprints, content_type, status):
    assert upload(footprints, part(), content_type=content_type).status == status
    assert len(footprints.problems) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        PDF,
        b"--li+mit\r\n" + part(),
        b"--li+mit\r\n" + part() + b"\r\n--li+mit--\r\nmore",
        b"before\r\n--li+mit\r\n" + part() + b"\r\n--li+mit--\r\n",
    ],
)
def test_wrong_bodies_of_an_upload_are_refused(footprints, body):
    assert upload(footprints, body=body).status == 400
    assert len(footprints.problems) == 1


def test_there_are_three_kinds_of_documents(footprints):
    assert upload(footprints, part(), kind="invoices").status == 404
