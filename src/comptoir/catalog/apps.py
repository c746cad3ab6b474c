"""Registers the catalogue with Django."""

from django.apps import AppConfig


class CatalogConfig(AppConfig):
    """The catalogue app."""

    name = "comptoir.catalog"
