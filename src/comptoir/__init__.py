"""Comptoir: a hub between a shop's own system and the marketplaces it sells on."""

__version__ = "0.1.0"
