"""Registers the actions with Django."""

from django.apps import AppConfig


class ActionsConfig(AppConfig):
    """The actions app."""

    name = "comptoir.actions"
