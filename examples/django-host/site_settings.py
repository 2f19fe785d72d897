"""Settings of the site: SQLite beside this file, or PostgreSQL where ``HOST_DATABASE_URL`` names one."""

import os
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

FOLDER = Path(__file__).parent


def _database(url: str) -> dict[str, object]:
    if not url:
        # Begun IMMEDIATE, a block that reads first may write later; EXTRA, a power cut takes no commit back.
        options = {"transaction_mode": "IMMEDIATE", "init_command": "PRAGMA synchronous = EXTRA"}
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": FOLDER / "register.sqlite3", "OPTIONS": options}
    parts = urlsplit(url)
    more = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.removeprefix("/"),
        "USER": parts.username,
        "PASSWORD": parts.password,
        "HOST": parts.hostname or more.get("host"),
        "PORT": parts.port,
    }


DATABASES = {"default": _database(os.environ.get("HOST_DATABASE_URL", ""))}

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "supervision.django",
    "register",
]
SUPERVISION = {"DATABASE": "default", "LANG": "vi", "CEILING": "vault"}

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
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
ROOT_URLCONF = "register.urls"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LANGUAGE_CODE = "vi"
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_TZ = True
STATIC_URL = "static/"
LOGIN_URL = "admin:login"
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"

# An example on one machine: a real site takes its key from its environment and says where it is served.
SECRET_KEY = os.environ.get("HOST_SECRET_KEY", "only-for-trying-out")
DEBUG = os.environ.get("HOST_DEBUG", "") == "1"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
