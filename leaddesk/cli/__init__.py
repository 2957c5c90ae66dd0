"""The command line: the services from a terminal, without Qt."""
