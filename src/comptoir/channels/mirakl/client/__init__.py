"""Mirakl's operations, one method each, named with the operation's code."""
