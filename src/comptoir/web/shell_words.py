"""The words of the admin shell that it ships in English only; named here so that our catalogues hold them."""

from __future__ import annotations

from django.utils.translation import gettext_noop

WORDS = (
    gettext_noop("Apply Filters"),
    gettext_noop("Clear all filters"),
    gettext_noop("Dark"),
    gettext_noop("False"),
    gettext_noop("Filters"),
    gettext_noop("General"),
    gettext_noop("Go back"),
    gettext_noop("Light"),
    gettext_noop("Log in again"),
    gettext_noop("Next"),
    gettext_noop("No data"),
    gettext_noop("No results found"),
    gettext_noop("Previous"),
    gettext_noop("Reset filters"),
    gettext_noop("Submit"),
    gettext_noop("System"),
    gettext_noop("Toggle password visibility"),
    gettext_noop("True"),
    gettext_noop("Type to search"),
    gettext_noop("Welcome back to"),
    gettext_noop("You have been successfully logged out from the administration"),
)
