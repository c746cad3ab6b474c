"""Registers the orders with Django."""

from django.apps import AppConfig


class OrdersConfig(AppConfig):
    """The orders app."""

    name = "comptoir.orders"
