"""Every address: the pages, the admin, the doors of webhooks, the health check."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from comptoir.web.health import health

admin.autodiscover()

_orders = RedirectView.as_view(pattern_name="admin:orders_order_changelist")

urlpatterns = [
    path("", _orders, name="home"),
    path("healthz", health, name="health"),
    path("api/marketplace/webhooks/", include("comptoir.web.doorbells.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
    path("admin/", _orders),  # the shell's own first page would only repeat the sidebar
    path("admin/", admin.site.urls),
]
