"""PUBLITRAC API v1: XML in a parameter, one address, credentials with every call."""
