"""Small building blocks of screens that know nothing of leads, vendors or services."""
