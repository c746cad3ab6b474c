"""Marketplace → shop: what is read, how far, and what is compared afterwards."""
