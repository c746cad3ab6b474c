"""The app that holds what belongs to the database as a whole: the clock's function, the schema's checks."""

from django.apps import AppConfig


class ProjectConfig(AppConfig):
    """Registers this package with Django."""

    name = "comptoir.project"
    label = "project"
