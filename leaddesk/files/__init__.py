"""Lead files: what they are, their columns, their rows."""
