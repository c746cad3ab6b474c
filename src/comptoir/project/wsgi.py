"""The web server's entry."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "comptoir.project.settings")

# A page or a program that asks for too much is told so; it does not hold a thread for ever.
settings.DATABASES["default"]["OPTIONS"]["options"] += " -c statement_timeout=5s"

application = get_wsgi_application()
