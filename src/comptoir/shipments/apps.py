"""Registers the shipments with Django."""

from django.apps import AppConfig


class ShipmentsConfig(AppConfig):
    """The shipments app."""

    name = "comptoir.shipments"
