"""Registers the offers with Django."""

from django.apps import AppConfig


class OffersConfig(AppConfig):
    """The app that keeps offers and their submissions."""

    name = "comptoir.offers"
    default_auto_field = "django.db.models.BigAutoField"
