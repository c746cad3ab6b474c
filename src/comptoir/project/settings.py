"""Django's settings: plain assignments from the typed environment."""

from __future__ import annotations

from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from psycopg.conninfo import conninfo_to_dict

from comptoir.accounts.vault import derive
from comptoir.project import environment, sealing
from comptoir.project.embedded import locate
from comptoir.project.logs import configure

PACKAGE = Path(__file__).parent.parent
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
    given = conninfo_to_dict(ENVIRONMENT.database_url)
    named = {"host": "HOST", "port": "PORT", "dbname": "NAME", "user": "USER", "password": "PASSWORD"}
    shared["OPTIONS"] |= {key: value for key, value in given.items() if key not in named}
    return shared | {name: str(given.get(key, "")) for key, name in named.items()}


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
    "unfold.apps.BasicAppConfig",
    "comptoir.web.apps.BackOfficeConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "procrastinate.contrib.django",
    "comptoir.project",
    "comptoir.activity",
    "comptoir.accounts",
    "comptoir.actions",
    "comptoir.catalog",
    "comptoir.offers",
    "comptoir.orders",
    "comptoir.shipments",
    "comptoir.inbound",
    "comptoir.api",
    "comptoir.outbound",
    "comptoir.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "comptoir.web.middleware.SecurityHeaders",
    "comptoir.web.middleware.Compression",
    "comptoir.api.edge.ApiEdge",
    "whitenoise.middleware.WhiteNoiseMiddleware",
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
        "DIRS": [PACKAGE / "web" / "templates"],  # before the shell's, some of which they replace
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
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_AGE = 365 * 24 * 60 * 60
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")  # only ever makes cookies and checks stricter
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440  # a page's fields; what a key's body may weigh, its route says

STATIC_URL = "/static/"
# The API's page, from the wheel that brings it: found without importing the package, which commands do not need.
STATICFILES_DIRS = [
    ("api-docs", str(Path(place) / "static" / "ninja"))
    for place in (find_spec("ninja") or ModuleSpec("ninja", None)).submodule_search_locations or ()
]
WHITENOISE_USE_FINDERS = True

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "Français")]
LOCALE_PATHS = [PACKAGE / "locale"]
FORMAT_MODULE_PATH = "comptoir.web.formats"
USE_I18N = True
USE_TZ = True
TIME_ZONE = ENVIRONMENT.comptoir_time_zone

MAIL_SERVER = ENVIRONMENT.mail_server
if MAIL_SERVER is None:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = str(ENVIRONMENT.data_dir / "mail")
else:
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST, EMAIL_PORT = MAIL_SERVER.host, MAIL_SERVER.port
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = MAIL_SERVER.user, MAIL_SERVER.password
    EMAIL_USE_SSL, EMAIL_USE_TLS = MAIL_SERVER.tls, MAIL_SERVER.starttls
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = ENVIRONMENT.mail_from
MAIL_TO = ENVIRONMENT.mail_to

LOGGING_CONFIG = None  # comptoir.project.logs has configured logging already

PROCRASTINATE_IMPORT_PATHS = [
    "comptoir.jobs.inbound",
    "comptoir.jobs.notifications",
    "comptoir.jobs.outbound",
    "comptoir.jobs.tick",
    "comptoir.jobs.upkeep",
    "comptoir.jobs.webhooks",
]

CLOCK_MAY_MOVE = ENVIRONMENT.comptoir_demo
WAKE_UPS = True
CALL_DEADLINE_SCALE = 1.0
BUYERS_KEPT_DAYS = ENVIRONMENT.comptoir_buyers_kept_days
PRIVATE_WEBHOOKS = ENVIRONMENT.comptoir_private_webhooks

UNFOLD = {
    "SITE_TITLE": "Comptoir",
    "SITE_HEADER": "Comptoir",
    "SITE_SYMBOL": "storefront",
    "SITE_URL": None,
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": f"{STATIC_URL}web/favicon.svg"}],
    "STYLES": [f"{STATIC_URL}web/comptoir.css"],
    "SHOW_HISTORY": False,
    "SHOW_VIEW_ON_SITE": False,
    "LOGIN": {"form": "comptoir.web.signing_in.SignInForm"},
    "SIDEBAR": {"navigation": "comptoir.web.navigation.sidebar"},
    "COLORS": {  # teal, as the icon
        "primary": {
            "50": "oklch(98.4% .014 180.72)",
            "100": "oklch(95.3% .051 180.801)",
            "200": "oklch(91% .096 180.426)",
            "300": "oklch(85.5% .138 181.071)",
            "400": "oklch(77.7% .152 181.912)",
            "500": "oklch(70.4% .14 182.503)",
            "600": "oklch(51.1% .096 186.391)",
            "700": "oklch(43.7% .078 188.216)",
            "800": "oklch(38.6% .063 188.416)",
            "900": "oklch(27.7% .046 192.524)",
            "950": "oklch(20% .035 192.5)",
        }
    },
}
