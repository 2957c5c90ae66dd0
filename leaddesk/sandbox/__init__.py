"""Stand-in servers of the five vendors, written from the vendors' documents."""
