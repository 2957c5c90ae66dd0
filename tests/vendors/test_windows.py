"""A vendor's limits over minutes, on a clock of their own and against a strict counter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.vendors import registry
from leaddesk.vendors.limits import Limit
from leaddesk.vendors.windows import Windows

RESULTS = Limit(3, 10.0, ("result",))
ALL = Limit(5, 30.0)


@given(
    st.lists(
        st.tuples(st.sampled_from(["result", "post"]), st.floats(0, 3), st.floats(0, 1)),
        max_size=60,
    )
)
def test_no_window_ever_holds_more_calls_than_its_limit(
    calls: list[tuple[str, float, float]],
) -> None:
    """Each call: what it is, a pause before it, and how long it lasts."""
    now = 0.0
    windows = Windows((RESULTS, ALL), clock=lambda: now)
    seen: list[tuple[str, float]] = []
    for operation, pause, lasts in calls:
        now += pause
        while (wait := windows.begin(operation)) > 0:
            now += wait
        seen.append((operation, now))
        now += lasts
        windows.end(operation)
    for limit in (RESULTS, ALL):
        times = [at for name, at in seen if not limit.operations or name in limit.operations]
        for start in times:
            assert sum(start <= at < start + limit.seconds for at in times) <= limit.calls


def test_a_call_under_way_counts() -> None:
    windows = Windows((Limit(1, 10.0),), clock=lambda: 0.0)
    assert windows.begin("any") == 0
    assert windows.begin("any") > 0


def test_a_limit_counts_its_own_operations_only() -> None:
    windows = Windows((Limit(1, 10.0, ("result",)),), clock=lambda: 0.0)
    assert windows.begin("result") == 0
    assert windows.begin("post") == 0
    assert windows.begin("result") > 0


def test_the_rest_of_a_window_runs_out() -> None:
    now = 100.0
    windows = Windows((Limit(2, 1.0), Limit(9, 300.0)), clock=lambda: now)
    assert windows.rest("post") == 300.0
    windows.begin("post")
    windows.end("post")
    now = 160.0
    assert windows.rest("post") == 240.0
    assert Windows(()).rest("post") == 0.0


@pytest.mark.parametrize("vendor", registry.VENDOR_IDS)
def test_limits_name_operations_of_the_vendor(vendor: str) -> None:
    descriptor = registry.descriptor(vendor)
    choices = {
        f"{param.name}={choice}" for param in descriptor.settings for choice in param.choices
    }
    for limit in descriptor.limits:
        assert not limit.when or limit.when in choices
        assert set(limit.operations) <= {operation.name for operation in descriptor.operations}


def test_publitrac_takes_thirty_leads_a_minute_where_an_account_says_so() -> None:
    publitrac = registry.descriptor("publitrac_v1")
    assert registry.limits_of(publitrac, {}) == ()
    [slow] = registry.limits_of(publitrac, {"lead_syncs": "30_a_minute"})
    assert (slow.calls, slow.seconds, slow.operations) == (30, 60.0, ("sync_lead",))


def test_no_setting_gets_beyond_the_calls_at_a_time() -> None:
    convertr = registry.descriptor("convertr")
    for chosen, counts in (("50", "9"), ("2", "2"), ("2.9", "2"), ("0.5", "1")):
        settings = registry.effective_settings(convertr, {"max_concurrent": chosen})
        assert settings["max_concurrent"] == counts


def test_convertr_is_called_less_than_it_allows() -> None:
    """Its limits for any five minutes: 100 sign-ins, 1,400 results, 3,000 calls; fewer than 10 calls at a time."""
    convertr = registry.descriptor("convertr")
    for operation, most in (("get_token", 100), ("get_lead_result", 1400), ("post_lead", 3000)):
        ours = [
            limit.calls
            for limit in convertr.limits
            if limit.seconds == 300 and (operation in limit.operations or not limit.operations)
        ]
        assert min(ours) <= most
    assert convertr.ceiling_per_second * 300 <= 3000
    assert convertr.ceiling_concurrent < 10
