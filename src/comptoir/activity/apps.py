"""Registers the journal with Django."""

from django.apps import AppConfig


class ActivityConfig(AppConfig):
    """The activity app."""

    name = "comptoir.activity"
