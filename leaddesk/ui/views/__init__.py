"""Layout only."""
