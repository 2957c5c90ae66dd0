"""Footprints for Retail: a retail CRM; forms in, JSON back, a token that lives a year."""
