"""Registers the orders with Django."""

from django.apps import AppConfig
from django.contrib.postgres.indexes import OpClass
from django.db.models.expressions import OrderBy
from django.db.models.functions import Collate
from django.db.models.indexes import IndexExpression


class OrdersConfig(AppConfig):
    """The orders app."""

    name = "comptoir.orders"

    def ready(self) -> None:
        """Let an index of an expression name its operators.

        `django.contrib.postgres` would too, were it installed; it also asks every new connection for types of no use here.
        """
        IndexExpression.register_wrappers(OrderBy, OpClass, Collate)
