"""Registers the API's tables with Django. Nothing here loads the routes: commands and workers do not need them."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """The API app."""

    name = "comptoir.api"
