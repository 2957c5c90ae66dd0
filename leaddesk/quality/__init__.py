"""What makes a value good: normalising, validating, preflight."""
