"""Use cases: what a person can ask of LeadDesk. No Qt, SQL or HTTP."""
