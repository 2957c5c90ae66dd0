"""Secrets: the OS keyring, or memory for one session."""
