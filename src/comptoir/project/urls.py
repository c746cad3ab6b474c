"""Every address: the pages, the admin, the health check."""

from django.contrib import admin
from django.urls import path
from django.views.generic import RedirectView

from comptoir.web.health import health

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="admin:orders_order_changelist"), name="home"),
    path("healthz", health, name="health"),
    path("admin/", admin.site.urls),
]
