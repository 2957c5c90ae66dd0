"""The workspace on disk: one SQLite database."""
