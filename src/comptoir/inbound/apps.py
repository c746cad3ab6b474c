"""Registers the inbound state with Django."""

from django.apps import AppConfig


class InboundConfig(AppConfig):
    """The inbound app."""

    name = "comptoir.inbound"
