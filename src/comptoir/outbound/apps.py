"""Registers the outbound state with Django."""

from django.apps import AppConfig


class OutboundConfig(AppConfig):
    """The outbound app."""

    name = "comptoir.outbound"
