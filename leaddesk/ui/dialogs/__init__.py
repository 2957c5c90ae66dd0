"""Dialogs, for decisions that are needed at once."""
