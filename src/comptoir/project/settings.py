"""Django's settings: plain assignments from the typed environment."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit

from comptoir.accounts.vault import derive
from comptoir.project import environment, sealing
from comptoir.project.embedded import locate
from comptoir.project.logs import configure

ENVIRONMENT = environment.load()
configure(ENVIRONMENT.comptoir_log_level)


def _database() -> dict[str, Any]:
    schema = ENVIRONMENT.comptoir_db_schema
    shared: dict[str, Any] = {
        "ENGINE": "django.db.backends.postgresql",
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"options": f"-c search_path={schema},public -c timezone=UTC"},
        "TEST": {"NAME": "comptoir_test"},
    }
    if not ENVIRONMENT.database_url:
        return shared | locate(ENVIRONMENT.data_dir).settings
    url = urlsplit(ENVIRONMENT.database_url)
    return shared | {
        "HOST": url.hostname or "",
        "PORT": str(url.port or ""),
        "NAME": unquote(url.path.lstrip("/")),
        "USER": unquote(url.username or ""),
        "PASSWORD": unquote(url.password or ""),
    }


DATABASES = {"default": _database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

SEALING_KEY = sealing.key(ENVIRONMENT)
SECRET_KEY = derive(SEALING_KEY, "django")

DEBUG = False
ALLOWED_HOSTS = ENVIRONMENT.allowed_hosts
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ENVIRONMENT.allowed_hosts[3:]]
ROOT_URLCONF = "comptoir.project.urls"
WSGI_APPLICATION = "comptoir.project.wsgi.application"

INSTALLED_APPS = [
    "unfold",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "procrastinate.contrib.django",
    "comptoir.project",
    "comptoir.activity",
    "comptoir.accounts",
    "comptoir.orders",
    "comptoir.inbound",
    "comptoir.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "admin:login"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_HTTPONLY = True
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "Français")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = ENVIRONMENT.comptoir_time_zone

LOGGING_CONFIG = None  # comptoir.project.logs has configured logging already

PROCRASTINATE_IMPORT_PATHS = ["comptoir.jobs.inbound", "comptoir.jobs.tick", "comptoir.jobs.upkeep"]

CLOCK_MAY_MOVE = ENVIRONMENT.comptoir_demo
WAKE_UPS = True
CALL_DEADLINE_SCALE = 1.0

UNFOLD = {
    "SITE_TITLE": "Comptoir",
    "SITE_HEADER": "Comptoir",
    "SITE_SYMBOL": "storefront",
    "SHOW_HISTORY": False,
    "SHOW_VIEW_ON_SITE": False,
    "SIDEBAR": {"navigation": "comptoir.web.navigation.sidebar"},
}
