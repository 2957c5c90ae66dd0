"""Comunik8 Leads API: every lead it accepts becomes a phone call."""
