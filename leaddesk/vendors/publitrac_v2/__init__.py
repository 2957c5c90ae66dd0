"""PUBLITRAC API v2: JSON, a short-lived token, leads that are processed later."""
