"""Pages of long lists without counting what nobody will turn to."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.utils.formats import number_format
from django.utils.functional import cached_property

COUNTED = 10_000


class CountedToTenThousand(Paginator):  # type: ignore[type-arg]  # of any model
    """Counts exactly to COUNTED and stops there: a list of a million rows opens as fast as one of a hundred."""

    template_name = "web/pagination.html"
    object_list: QuerySet[object]  # type: ignore[type-var]  # the admin passes nothing else

    @cached_property
    def _found(self) -> int:
        return self.object_list.order_by().values("pk")[: COUNTED + 1].count()

    @property
    def count(self) -> int:
        """How many rows can be turned to, COUNTED at most."""
        return min(self._found, COUNTED)

    @property
    def shown_count(self) -> str:
        """The count as a person reads it: `42`, or `10,000+`."""
        more = "+" if self._found > COUNTED else ""
        return number_format(self.count, force_grouping=True) + more
