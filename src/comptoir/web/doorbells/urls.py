"""The addresses of the webhook door. They stand before those of the API, whose keys they need not."""

from django.urls import path

from comptoir.web.doorbells.door import ring

urlpatterns = [
    path("<str:channel>", ring, name="webhook-door-of-first"),
    path("<str:channel>/<str:account>", ring, name="webhook-door"),
]
