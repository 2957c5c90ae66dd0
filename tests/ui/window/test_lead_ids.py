from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.ui.models.lead_ids import LeadIds

RUNS = st.lists(st.tuples(st.integers(1, 50_000), st.integers(0, 2_500)), max_size=4)
PLACES = st.none() | st.integers(-6_000, 6_000)


def ids_of(runs: list[tuple[int, int]]) -> array[int]:
    return array("I", (number for first, length in runs for number in range(first, first + length)))


@given(RUNS, PLACES, PLACES)
def test_ids_are_what_they_were_made_of(
    runs: list[tuple[int, int]], start: int | None, stop: int | None
) -> None:
    made_of = ids_of(runs)
    ids = LeadIds(made_of)
    assert len(ids) == len(made_of)
    assert list(ids) == made_of.tolist()
    assert list(ids[start:stop]) == made_of[start:stop].tolist()
    assert [ids[number] for number in (0, -1)] == [made_of[0], made_of[-1]] if made_of else not ids


@given(RUNS, RUNS)
def test_more_behind_the_same_is_told_from_others(
    runs: list[tuple[int, int]], others: list[tuple[int, int]]
) -> None:
    first, second = ids_of(runs), ids_of(others)
    assert LeadIds(first + second).begins_with(LeadIds(first))
    assert LeadIds(first).begins_with(LeadIds(second)) == (first[: len(second)] == second)
