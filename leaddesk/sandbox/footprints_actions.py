"""Footprints, section Leads: actions, action types, and the documents uploaded to a lead."""

from functools import partial
from typing import Final

from leaddesk.sandbox.footprints_book import Book, append
from leaddesk.sandbox.footprints_door import Door
from leaddesk.sandbox.footprints_fields import MOMENT, TEXT, Fields, Tree, dated, known
from leaddesk.sandbox.footprints_leads import LeadCalls
from leaddesk.sandbox.footprints_multipart import Part, multipart_parts
from leaddesk.sandbox.footprints_seeds import ACTION, ACTION_TYPES
from leaddesk.sandbox.footprints_views import Record, iso, now
from leaddesk.sandbox.messages import Answer, Request, json_answer
from leaddesk.sandbox.standin import Route

_TYPE_NAMES: Final = {str(item["_id"]): item["name"] for item in ACTION_TYPES}
_DOCUMENT_TYPES: Final = ("contracts", "offers", "consents")
_MOST_DOCUMENTS: Final = 5
_PDF: Final = "application/pdf"
_PDF_BEGINS: Final = b"%PDF-"


class ActionCalls:
    """The calls on the actions and documents of leads."""

    def __init__(self, door: Door, book: Book, leads: LeadCalls) -> None:
        self._door = door
        self._book = book
        self._leads = leads
        self._actions: dict[str, Record] = {}
        # Add and Update Lead Action, Body.
        self._fields: Fields = {
            "leadId": known(book.leads),
            "leadActionTypeId": known(_TYPE_NAMES),
            "actionDetail": TEXT,
            "date": dated(MOMENT),
        }
        self.forget()

    def forget(self) -> None:
        self._actions.clear()
        self._actions[str(ACTION["_id"])] = {**ACTION, "attachments": []}

    def routes(self) -> tuple[Route, ...]:
        return (
            Route("POST", "/api/lead/action", self._add),
            Route("PUT", "/api/lead/action/{action_id}", self._update),
            Route("GET", "/api/lead/actions/{lead_id}", self._list),
            Route("GET", "/api/lead/action-types", self._types),
            *(
                Route("PUT", f"/api/lead/{{lead_id}}/{kind}", partial(self._upload, kind))
                for kind in _DOCUMENT_TYPES
            ),
        )

    # Sections Add, Update and Get Lead Actions, Get Lead Action Types.

    def _add(self, request: Request) -> Answer:
        self._door.admit(request)
        tree = self._read(request, "leadId", "leadActionTypeId")
        moment = now()
        action: Record = {"_id": self._book.new_id(), "actionDetail": "", "date": moment}
        action |= {"attachments": [], "createdAt": moment}
        self._actions[str(action["_id"])] = action
        return self._changed(request, action, tree)

    def _update(self, request: Request) -> Answer:
        self._door.admit(request)
        action = self._action(request.path_values["action_id"])
        return self._changed(request, action, self._read(request))

    def _read(self, request: Request, *required: str) -> Tree:
        # The samples send the date with its space as it is.
        return self._door.form(request, self._fields, required, raw_spaces=True)

    def _changed(self, request: Request, action: Record, tree: Tree) -> Answer:
        action |= {**tree, "updatedAt": now()}
        request.stored = True
        return json_answer(200, {"status": "success", "_id": action["_id"]})

    def _action(self, identity: str) -> Record:
        if identity not in self._actions:
            raise self._door.refusal(404, f"there is no action {identity!r}", "Action not found")
        return self._actions[identity]

    def _list(self, request: Request) -> Answer:
        self._door.admit_reading(request)
        lead = self._leads.lead(request.path_values["lead_id"])
        found = [action for action in self._actions.values() if action["leadId"] == lead["_id"]]
        return self._door.listed([_shown(action) for action in found])

    def _types(self, request: Request) -> Answer:
        self._door.admit_reading(request)
        return self._door.listed(ACTION_TYPES)

    # Section Upload Lead Documents.

    def _upload(self, kind: str, request: Request) -> Answer:
        self._door.admit(request)
        lead = self._leads.lead(request.path_values["lead_id"])
        files, action_id = self._parts(request)
        names = [file_name.replace("\\", "/").rpartition("/")[2] for file_name in files]
        for name in names:
            append(lead, "documents", {"kind": kind, "name": name, "leadActionId": action_id})
            if action_id:
                append(self._actions[action_id], "attachments", name)
        request.stored = True
        return json_answer(200, {"status": "ok", "uploaded_files": names})

    def _parts(self, request: Request) -> tuple[list[str], str]:
        """The names of the files, all of them PDF, and the action they go with, if any."""
        content_type = request.headers.get("content-type", "")
        if content_type.partition(";")[0].strip().lower() != "multipart/form-data":
            raise self._door.refusal(415, "the Content-Type is multipart/form-data")
        try:
            parts = multipart_parts(content_type, request.body)
        except ValueError as error:
            raise self._door.refusal(400, str(error)) from error
        files = [part for part in parts if part.name == "documents"]
        fields = [part for part in parts if part.name != "documents"]
        if not 1 <= len(files) <= _MOST_DOCUMENTS:
            limit = f"1 to {_MOST_DOCUMENTS} documents go with one upload, not {len(files)}"
            raise self._door.refusal(400, limit)
        for text in filter(None, map(_complaint, files)):
            self._door.refuse_values({"documents": text})
        if any(part.name != "leadActionId" or part.file_name is not None for part in fields):
            raise self._door.refusal(400, "beside documents there is only the field leadActionId")
        if len(fields) > 1:
            raise self._door.refusal(400, "leadActionId occurs more than once")
        action_id = fields[0].content.decode("latin-1") if fields else ""
        if fields:
            self._action(action_id)
        return [part.file_name or "" for part in files], action_id


def _complaint(part: Part) -> str:
    """What is wrong with an uploaded document, or nothing."""
    if not part.file_name:
        return "is a file with a name"
    if part.content_type != _PDF:
        return f"is {_PDF}, not {part.content_type or 'of no stated type'}"
    return "" if part.content.startswith(_PDF_BEGINS) else "is no PDF by its content"


def _shown(action: Record) -> Record:
    """An action as Get Lead Actions shows it: its type with the name, its date in ISO."""
    identity = str(action["leadActionTypeId"])
    kind = {"_id": identity, "name": _TYPE_NAMES[identity]}
    return {**action, "leadActionTypeId": kind, "date": iso(action["date"])}
