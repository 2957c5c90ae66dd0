"""Stand-in servers of the five vendors, written from the vendors' documents: practice mode and test bench.

They speak real HTTP on loopback, keep state, refuse what the documents do not allow and remember every request
with what was wrong with it. Nothing here knows the rest of LeadDesk, so a mistake in a client cannot repeat itself
in its test bench.
"""

from leaddesk.sandbox.faults import Fault, parse_faults
from leaddesk.sandbox.messages import RecordedRequest
from leaddesk.sandbox.sandbox import Sandbox
from leaddesk.sandbox.standin import SandboxAccount, StandIn

__all__ = ["Fault", "RecordedRequest", "Sandbox", "SandboxAccount", "StandIn", "parse_faults"]
