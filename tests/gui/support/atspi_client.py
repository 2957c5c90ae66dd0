"""What a screen reader sees, asked and answered in JSON lines.

Every request names the process (`pid`) and most a `path`: the numbers of the children on the way from the
application to the element. It is run by the system's own Python, which has the bindings, and not the tests.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

LONGEST_TEXT = 10_000
#: Milliseconds that the program gets for one answer: its window may be busy for a moment.
PATIENCE = 5_000
#: What is not looked into unless somebody asks for it: a table has thousands of cells, each several questions.
PRUNED = {"table", "tree table", "tree"}


def application(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_process_id() == pid:
            # The program changes behind our back, and nobody here listens to what it says about that.
            child.set_cache_mask(Atspi.Cache.NONE)
            return child
    return None


def element(request):
    node = application(request["pid"])
    for index in request.get("path", ()):
        node = node.get_child_at_index(index) if node is not None else None
    if node is None:
        raise LookupError("no such element")
    return node


def described(node, path):
    states = node.get_state_set()
    answer = {
        "path": path,
        "role": role_of(node),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": sorted(state.value_nick for state in states.get_states()),
    }
    text = node.get_text_iface()
    if text is not None:
        answer["text"] = Atspi.Text.get_text(
            text, 0, min(Atspi.Text.get_character_count(text), LONGEST_TEXT)
        )
    return answer


def role_of(node):
    # Newer releases call a push button just a button.
    return {"button": "push button"}.get(node.get_role_name(), node.get_role_name())


def walk(node, path, depth, request):
    """The element and what is inside it: without the cells of tables, and without what is not on the screen."""
    yield node, path
    if depth > 0 and (request.get("cells") or not path or node.get_role_name() not in PRUNED):
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None and (request.get("hidden") or is_visible(child)):
                yield from walk(child, [*path, index], depth - 1, request)


def is_visible(node):
    return node.get_state_set().contains(Atspi.StateType.VISIBLE)


def present(request):
    return application(request["pid"]) is not None


def tree(request):
    return [described(node, path) for node, path in found(request)]


def find(request):
    wanted = request.get("role"), request.get("name")
    return [
        described(node, path)
        for node, path in found(request)
        if wanted[0] in (None, role_of(node)) and wanted[1] in (None, node.get_name())
    ]


def found(request):
    return walk(element(request), request.get("path", []), request.get("depth", 30), request)


def table(request):
    node = element(request).get_table_iface()
    if node is None:
        raise LookupError("not a table")
    rows, columns = Atspi.Table.get_n_rows(node), Atspi.Table.get_n_columns(node)
    first = request.get("first_row", 0)
    last = min(rows, first + request.get("rows", 50))
    return {
        "rows": rows,
        "columns": columns,
        "headers": [Atspi.Table.get_column_description(node, column) for column in range(columns)],
        "cells": [
            [
                cell_text(Atspi.Table.get_accessible_at(node, row, column))
                for column in range(columns)
            ]
            for row in range(first, last)
        ],
    }


def cell(request):
    node = element(request).get_table_iface()
    if node is None:
        raise LookupError("not a table")
    child = Atspi.Table.get_accessible_at(node, request["row"], request["column"])
    if child is None:
        raise LookupError("no such cell")
    return described(child, [*request["path"], child.get_index_in_parent()])


def labels(request):
    """The names of what is beside the element and says what it is for."""
    return [
        relation.get_target(number).get_name()
        for relation in element(request).get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for number in range(relation.get_n_targets())
    ]


def cell_text(cell):
    return cell.get_name() if cell is not None else None


def actions(request):
    node = element(request).get_action_iface()
    count = Atspi.Action.get_n_actions(node) if node is not None else 0
    return [Atspi.Action.get_action_name(node, index) for index in range(count)]


def act(request):
    names = actions(request)
    if request["action"] not in names:
        raise LookupError(f"it has no action {request['action']!r}, only {names}")
    return Atspi.Action.do_action(
        element(request).get_action_iface(), names.index(request["action"])
    )


def set_text(request):
    node = element(request).get_editable_text_iface()
    if node is None:
        raise LookupError("its text cannot be changed")
    return Atspi.EditableText.set_text_contents(node, request["text"])


def place(request):
    extents = Atspi.Component.get_extents(
        element(request).get_component_iface(), Atspi.CoordType.SCREEN
    )
    return [extents.x, extents.y, extents.width, extents.height]


def focus(request):
    if not Atspi.Component.grab_focus(element(request).get_component_iface()):
        raise LookupError("it does not take the focus")


DOES = {
    function.__name__: function
    for function in (
        present,
        tree,
        find,
        table,
        cell,
        labels,
        actions,
        act,
        set_text,
        place,
        focus,
    )
}


def main():
    Atspi.init()
    Atspi.set_timeout(PATIENCE, 3 * PATIENCE)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = {"ok": DOES[request["do"]](request)}
        except Exception as error:  # noqa: BLE001 - the tests hear of every failure, and the client goes on
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
