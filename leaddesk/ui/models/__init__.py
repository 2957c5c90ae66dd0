"""Table models over services."""
