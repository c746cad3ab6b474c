"""The shop's own system → the shop: its database read by schedule, its files taken from a folder."""
