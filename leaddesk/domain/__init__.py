"""The words of LeadDesk as plain values: standard library only."""
