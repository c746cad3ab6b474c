"""Mirakl's JSON, only the fields that are read. Any of them may be missing or null, and others may come."""
