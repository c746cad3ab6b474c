"""Lists and records in the admin: read-only, one module a concept."""

from comptoir.web.admin import accounts, activity, orders, people

__all__ = ["accounts", "activity", "orders", "people"]
