"""Every address: the pages, the admin, the API, the health check."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import include, path
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import RedirectView

from comptoir.api.app import ADDRESS, api
from comptoir.api.problems import by_status
from comptoir.web.health import health

admin.autodiscover()

_orders = RedirectView.as_view(pattern_name="admin:orders_order_changelist")


@csrf_exempt  # a program has no token, and nothing is done here
def _nothing_there(request: HttpRequest, rest: str) -> HttpResponse:
    return by_status(404)


urlpatterns = [
    path("", _orders, name="home"),
    path("healthz", health, name="health"),
    path(f"{ADDRESS}/webhooks/", include("comptoir.web.doorbells.urls")),
    path(f"{ADDRESS}/", api.urls),
    path("api/<path:rest>", _nothing_there),
    path("i18n/", include("django.conf.urls.i18n")),
    path("admin/", _orders),  # the shell's own first page would only repeat the sidebar
    path("admin/", admin.site.urls),
]
