"""Every declared call against the stand-in, over real HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from leaddesk.domain.accounts import Account
from leaddesk.domain.errors import (
    AccountError,
    LeadDeskError,
    UncertainError,
    UsageError,
    VendorError,
)
from leaddesk.redaction import Redactor
from leaddesk.sandbox import Fault, Sandbox
from leaddesk.vendors import arguments, registry
from leaddesk.vendors.capabilities import CallResult, PulledLead, PullsLeads, VendorClient
from tests.vendors.footprints_calls import (
    ACTION,
    ACTION_LEAD,
    CALLS,
    LEAD,
    MOBILE,
    PDF,
    UID,
    WHO,
    with_files,
)
from tests.vendors.support import use


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    running.footprints.reset()
    return running


def client_of(sandbox: Sandbox, redactor: Redactor | None = None, **settings: str) -> VendorClient:
    account = sandbox.accounts["footprints"]
    known = {"custom_variables": "leaddesk_id", **account.settings, **settings}
    return registry.connect(
        Account("id-1", "Practice", "footprints", known), account.secrets, redactor or Redactor()
    )


def call(
    sandbox: Sandbox, operation: str, given: Mapping[str, object], **settings: str
) -> CallResult:
    declared = registry.descriptor("footprints").operation(operation)
    checked = arguments.checked(declared, given)
    return use(client_of(sandbox, **settings), lambda client: client.call(operation, checked))


def test_the_table_has_every_call() -> None:
    declared = {
        operation.name
        for operation in registry.descriptor("footprints").operations
        if operation.documented == "full"
    }
    assert declared == CALLS.keys()


@pytest.mark.parametrize("operation", CALLS)
def test_every_call_is_made_as_documented(sandbox: Sandbox, tmp_path: Path, operation: str) -> None:
    given, expected = CALLS[operation]
    result = call(sandbox, operation, with_files(tmp_path, given))
    assert sandbox.problems() == {}
    assert result.ok, result.reasons
    assert result.status == 200
    if isinstance(expected, int):
        assert isinstance(result.result, list)
        assert len(result.result) == expected
        assert not any(
            isinstance(cell, list | dict) for row in result.result for cell in row.values()
        )
    else:
        assert isinstance(result.result, dict)
        assert result.result.items() >= dict(expected).items()


@pytest.mark.parametrize("operation", CALLS)
def test_no_secret_comes_back(sandbox: Sandbox, tmp_path: Path, operation: str) -> None:
    result = call(sandbox, operation, with_files(tmp_path, CALLS[operation][0]))
    for secret in sandbox.accounts["footprints"].secrets.values():
        assert secret not in repr(result)
    assert "access_token" not in repr(result.result)
    assert "%PDF" not in repr(result)


@pytest.mark.parametrize("verb", ["put", "post"])
@pytest.mark.parametrize(
    ("operation", "setting"), [("update_nps", "nps_verb"), ("mobile_sensors", "sensors_verb")]
)
def test_a_contradicted_verb_is_a_setting_and_the_other_one_is_named(
    sandbox: Sandbox, operation: str, setting: str, verb: str
) -> None:
    other = "post" if verb == "put" else "put"
    sandbox.footprints.contradicted_verb = "PUT" if verb == "put" else "POST"
    try:
        assert call(sandbox, operation, CALLS[operation][0], **{setting: verb}).ok
        refused = call(sandbox, operation, CALLS[operation][0], **{setting: other})
    finally:
        sandbox.footprints.contradicted_verb = "PUT"
    assert not refused.ok
    assert [reason.code for reason in refused.reasons] == ["other_verb"]
    assert f"set {setting} to {verb}" in refused.reasons[0].message


@pytest.mark.parametrize("shape", ["list", "data", "list_of_data", "as printed"])
def test_lists_of_actions_in_every_shape(sandbox: Sandbox, shape: str) -> None:
    stand_in = sandbox.footprints
    kept = stand_in.lists_as, stand_in.as_printed
    if shape == "as printed":
        stand_in.as_printed = True
    else:
        stand_in.lists_as = shape
    try:
        types = call(sandbox, "get_action_types", {})
        actions = call(sandbox, "get_actions", {"leadId": ACTION_LEAD})
        offers = call(sandbox, "offers", {})
        code = call(sandbox, "check_code", CALLS["check_code"][0])
    finally:
        stand_in.lists_as, stand_in.as_printed = kept
    assert [row["name"] for row in types.result] == ["Type 1", "Test drive"]
    assert [row["leadActionTypeId.name"] for row in actions.result] == ["Type 1"]
    assert len(offers.result) == 2
    assert code.result["code"] == "9E58EDI"


def test_a_code_goes_through_its_states(sandbox: Sandbox) -> None:
    given = CALLS["change_code_status"][0]
    assert call(sandbox, "change_code_status", given).ok
    again = call(sandbox, "change_code_status", given)
    assert not again.ok
    assert again.reasons[0].vendor_words == "the code is redeemed already"
    nobody = {**given, "userEmail": "nobody@shop.example"}
    assert [r.code for r in call(sandbox, "change_code_status", nobody).reasons] == ["not_found"]


@pytest.mark.parametrize(
    ("operation", "given"),
    [
        ("update_lead", {"leadId": LEAD, "status": "lead", "contractNumber": "1"}),
        ("update_nps", {"leadId": LEAD, "nps": "0"}),
        ("add_lead", {"nps": "11"}),
        ("add_lead", {"userEmail": "a@b.cd", "customVariables": {"undeclared": "1"}}),
        ("add_lead", {"userEmail": "a@b.cd", "customDetails": {"a[b]": "1"}}),
        ("add_lead", {"createdAt": "2026-11-20T10:00:00+02:00", "timezone": "Europe/Paris"}),
        ("add_lead", {"marketingChannels": [{"channel": "fax"}]}),
        ("add_lead", {}),
        ("update_lead", {"leadId": ".."}),
        (
            "web_send",
            {"uid": UID, "uType": "c", "actionType": "visit", "aditionalData[rating]": "3"},
        ),
        (
            "web_send",
            {
                "uid": UID,
                "uType": "c",
                "actionType": "profiling",
                "aditionalData[percentCompleted]": "101",
            },
        ),
        ("mobile_geo", {"mid": MOBILE, "lat": "91", "lon": "0"}),
        ("mobile_geo", {"mid": MOBILE, "lat": "nan", "lon": "0"}),
        ("mobile_geo", {"mid": MOBILE, "lat": "4_4", "lon": "0"}),
        ("mobile_geo", {"mid": MOBILE, "lat": "٤", "lon": "0"}),
        ("get_leads", {"startDate": "20260131"}),
        ("get_leads", {"startDate": "2026-W05-6"}),
        ("update_customer", {**WHO, "kidsAge": ["six"]}),
        (
            "send_notification",
            {"templateKey": "welcome", "email": "a@b.cd", "attachmentFileName": "a.pdf"},
        ),
        (
            "send_notification",
            {
                "templateKey": "welcome",
                "email": "a@b.cd",
                "attachmentFileName": "a.pdf",
                "attachmentFileContent": "bm8gUERG",
            },
        ),
    ],
)
def test_what_cannot_be_sent_never_leaves(
    sandbox: Sandbox, operation: str, given: Mapping[str, object]
) -> None:
    before = len(sandbox["footprints"].requests)
    with pytest.raises(UsageError):
        call(sandbox, operation, given)
    assert len(sandbox["footprints"].requests) == before


@pytest.mark.parametrize(
    ("contents", "word"),
    [
        ([b"PK\x03\x04 no PDF"], "no PDF"),
        ([b""], "no PDF"),
        ([PDF] * 6, "5 in one call"),
    ],
    ids=["a zip", "empty", "six files"],
)
def test_documents_are_looked_into_first(
    sandbox: Sandbox, tmp_path: Path, contents: list[bytes], word: str
) -> None:
    paths = [tmp_path / f"{number}.pdf" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    given = {"leadId": LEAD, "documentType": "offers", "documents": [str(path) for path in paths]}
    before = len(sandbox["footprints"].requests)
    with pytest.raises(UsageError, match=word):
        call(sandbox, "upload_documents", given)
    assert len(sandbox["footprints"].requests) == before


def test_documents_of_an_action_arrive_as_they_were(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(PDF + b"\r\n--leaddesk-000000\r\n")
    given = {
        "leadId": ACTION_LEAD,
        "documentType": "consents",
        "documents": [str(tmp_path / "a.pdf")],
        "leadActionId": "5ce3b4089d5de975003244d2",
    }
    result = call(sandbox, "upload_documents", given)
    assert result.result == {"status": "ok", "uploaded_files": ["a.pdf"]}
    assert result.exchange is not None
    assert "documents: a.pdf" in result.exchange.request
    assert sandbox.problems() == {}


@pytest.mark.parametrize("delete_in", ["body"])
def test_deleting_names_the_person_as_the_account_says(sandbox: Sandbox, delete_in: str) -> None:
    assert call(sandbox, "delete_customer", {"userExternalId": "2446456"}, delete_in=delete_in).ok
    gone = call(sandbox, "delete_customer", {"userExternalId": "2446456"}, delete_in=delete_in)
    assert [reason.code for reason in gone.reasons] == ["not_found"]


@pytest.mark.parametrize(
    ("operation", "fault", "error"),
    [
        ("channels", {"kind": "status", "status": 500, "path": "/api/channels"}, VendorError),
        ("channels", {"kind": "garbage", "path": "/api/channels"}, AccountError),
        ("channels", {"kind": "status", "status": 403, "path": "/api/channels"}, AccountError),
        (
            "list_codes",
            {"kind": "status", "status": 429, "path": "/api/loyaltyCode/list"},
            VendorError,
        ),
        (
            "update_nps",
            {"kind": "status", "status": 503, "path": f"/api/lead/{LEAD}/nps"},
            VendorError,
        ),
        ("update_nps", {"kind": "drop_after", "path": f"/api/lead/{LEAD}/nps"}, UncertainError),
        ("add_prospect", {"kind": "status", "status": 500}, UncertainError),
        ("add_prospect", {"kind": "garbage"}, UncertainError),
        ("add_action", {"kind": "drop_before", "path": "/api/lead/action"}, UncertainError),
        (
            "send_notification",
            {"kind": "drop_after", "path": "/api/notifications/send"},
            UncertainError,
        ),
        ("web_send", {"kind": "status", "status": 403, "path": "/jsapi/send"}, AccountError),
    ],
)
def test_what_a_failing_vendor_proves(
    sandbox: Sandbox,
    tmp_path: Path,
    operation: str,
    fault: dict[str, Any],
    error: type[LeadDeskError],
) -> None:
    sandbox["footprints"].set_fault(Fault(**fault))
    with pytest.raises(error) as caught:
        call(sandbox, operation, with_files(tmp_path, CALLS[operation][0]))
    assert caught.type is error
    assert caught.value.hint
    calls = [one for one in sandbox["footprints"].requests if "oken" not in one.path]
    assert len([one for one in calls if one.method != "GET"]) == (operation != "channels")


@pytest.mark.parametrize("kind", ["drop_after", "garbage", "status"])
def test_an_action_whose_answer_is_lost_is_found_in_the_list(sandbox: Sandbox, kind: Any) -> None:
    fault = Fault(kind, status=500, path="/api/lead/action")
    sandbox["footprints"].set_fault(fault)
    if kind == "status":  # it fails before anything is stored
        with pytest.raises(UncertainError):
            call(sandbox, "add_action", ACTION)
        return
    result = call(sandbox, "add_action", ACTION)
    assert [reason.code for reason in result.reasons] == ["found_afterwards"]
    actions = call(sandbox, "get_actions", {"leadId": ACTION_LEAD}).result
    assert [row["_id"] for row in actions][1:] == [result.result["_id"]]


def pull(sandbox: Sandbox, since: str, until: str, **settings: str) -> list[PulledLead]:
    async def work(client: VendorClient) -> list[PulledLead]:
        assert isinstance(client, PullsLeads)
        return [lead async for page in client.pull("leads", since, until) for lead in page.leads]

    return use(client_of(sandbox, max_per_second="1000", **settings), work)


@pytest.mark.parametrize("headers", [False, True])
@pytest.mark.parametrize("end_included", [False, True])
@pytest.mark.parametrize("overlap", [0, 2])
def test_a_pull_has_every_lead_once(
    sandbox: Sandbox, *, headers: bool, end_included: bool, overlap: int
) -> None:
    stand_in = sandbox.footprints
    stand_in.lead_headers, stand_in.end_included, stand_in.lead_overlap = (
        headers,
        end_included,
        overlap,
    )
    try:
        every = pull(sandbox, "2018-11-25", "2018-12-31", page_size="10")
        first_two_days = pull(sandbox, "2018-11-25", "2018-11-26", page_size="2")
        undated = pull(sandbox, "", "", page_size="10")
    finally:
        stand_in.lead_headers, stand_in.end_included, stand_in.lead_overlap = False, False, 0
    assert len({lead.vendor_id for lead in every}) == len(every) == 57
    assert len({lead.vendor_id for lead in undated}) == len(undated) == 57
    assert {lead.values["created_at"][:10] for lead in first_two_days} == {
        "2018-11-25",
        "2018-11-26",
    }
    assert len(first_two_days) == 4
    assert sandbox.problems() == {}


def test_a_pulled_lead_has_our_fields(sandbox: Sandbox) -> None:
    (first, *_) = pull(sandbox, "2018-11-25", "2018-11-25")
    assert first.vendor_id == LEAD
    expected = {
        "first_name": "Kibo",
        "email": "lead01@shop.example",
        "country": "Romania",
        "date_of_birth": "1960-10-21",
        "created_at": "2018-11-25T00:00:00Z",
        "custom.offer": "Offer 1",
        "custom.familyStatus": "relationship",
        "custom.isAdult": "true",
        "custom.status": "customer",
    }
    assert first.values.items() >= expected.items()
