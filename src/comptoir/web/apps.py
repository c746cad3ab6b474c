"""Registers the pages with Django."""

from django.apps import AppConfig
from django.contrib.admin.apps import SimpleAdminConfig


class WebConfig(AppConfig):
    """The web app."""

    name = "comptoir.web"


class BackOfficeConfig(SimpleAdminConfig):
    """The admin, whose pages `project.urls` gathers: commands and workers, which show none, do not load them."""

    default = False
    default_site = "unfold.sites.UnfoldAdminSite"
