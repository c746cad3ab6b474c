"""The environment: every variable typed, read once, and refused with a remedy when it does not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from comptoir.errors import ConfigurationError
from comptoir.project import environment
from comptoir.project.environment import EXPLAINED, Environment, load

ROOT = Path(__file__).parents[2]
GIVEN = {
    "DATABASE_URL": (
        "postgresql://u:p@db.example.com:5432/shop",
        "postgresql://u:p@db.example.com:5432/shop",
    ),
    "COMPTOIR_DB_SCHEMA": ("hub_2", "hub_2"),
    "COMPTOIR_DATA_DIR": ("/srv/hub", "/srv/hub"),
    "COMPTOIR_SECRET_KEY": ("s" * 32, "s" * 32),
    "COMPTOIR_HOST": ("0.0.0.0", "0.0.0.0"),  # noqa: S104  # only read here
    "PORT": ("8080", 8080),
    "COMPTOIR_ALLOWED_HOSTS": ("a.example.com", "a.example.com"),
    "COMPTOIR_TIME_ZONE": ("America/Vancouver", "America/Vancouver"),
    "COMPTOIR_WEB_THREADS": ("4", 4),
    "COMPTOIR_WORKER_THREADS": ("2", 2),
    "COMPTOIR_TICK_SECONDS": ("5", 5),
    "COMPTOIR_LOG_LEVEL": ("DEBUG", "DEBUG"),
    "COMPTOIR_DEMO": ("true", True),
    "COMPTOIR_PRIVATE_WEBHOOKS": ("true", True),
    "COMPTOIR_BUYERS_KEPT_DAYS": ("30", 30),
    "COMPTOIR_SMTP_URL": ("smtp://u:p@mail.example.com:587", "smtp://u:p@mail.example.com:587"),
    "COMPTOIR_MAIL_FROM": ("hub@example.com", "hub@example.com"),
    "COMPTOIR_MAIL_TO": ("a@example.com,b@example.com", "a@example.com,b@example.com"),
    "MIRAKL_API_URL": ("https://shop.example.com/api/", "https://shop.example.com/api/"),
    "MIRAKL_API_KEY": ("null", "null"),
    "MIRAKL_SHOP_ID": ("2000", "2000"),
    "MARKETPLACE_AUTO_SYNC": ("False", False),
    "MARKETPLACE_ORDER_SYNC_INTERVAL": ("1", 1),
    "MARKETPLACE_PRODUCT_SYNC_INTERVAL": ("1440", 1440),
    "MARKETPLACE_INVENTORY_SYNC_INTERVAL": (" 45 ", 45),
}


def read(**variables: str) -> Environment:
    return load(variables, env_file=None)


def refused(**variables: str) -> ConfigurationError:
    with pytest.raises(ConfigurationError) as caught:
        read(**variables)
    assert caught.value.remedy
    return caught.value


def test_this_list_of_examples_names_every_variable():
    """A variable that is added gets an example here, an explanation, and nothing has one of either in vain."""
    assert list(GIVEN) == [name for _, name, _, _ in EXPLAINED]
    assert {name.lower() for name in GIVEN} == set(Environment.__struct_fields__)


@pytest.mark.parametrize("name", GIVEN)
def test_a_variable_has_its_type(name):
    """What is text outside is a number, a switch or text inside; spaces around it are nobody's wish."""
    text, value = GIVEN[name]
    assert getattr(read(**{name: text}), name.lower()) == value


@pytest.mark.parametrize("name", GIVEN)
def test_empty_is_not_set(name):
    """An empty variable, as compose files make them, is the default."""
    assert getattr(read(**{name: ""}), name.lower()) == getattr(read(), name.lower())
    assert getattr(read(**{name: "  "}), name.lower()) == getattr(read(), name.lower())


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("MIRAKL_API_KEI", "MIRAKL_API_KEY"),
        ("MARKETPLACE_ORDERS_SYNC_INTERVAL", "MARKETPLACE_ORDER_SYNC_INTERVAL"),
        ("COMPTOIR_TIMEZONE", "COMPTOIR_TIME_ZONE"),
    ],
)
def test_a_misspelt_variable_is_refused_with_the_nearest(name, meant):
    """A switch that is silently ignored helps nobody; its value may be a secret and is not told."""
    error = refused(**{name: "v4lue"})
    assert name in str(error)
    assert meant in error.remedy
    assert "v4lue" not in f"{error} {error.remedy}"


def test_others_variables_are_none_of_our_business():
    """Names without one of our prefixes pass, whatever they hold."""
    assert read(HOME="/", MIRAKLE="x", COMPTOIRS="y", PORTAL="z") == read()


@pytest.mark.parametrize(
    "name", [f"MARKETPLACE_{flow}_SYNC_INTERVAL" for flow in ("ORDER", "PRODUCT", "INVENTORY")]
)
@pytest.mark.parametrize("value", ["0", "1441", "abc", "15.5", "-1", "null", "15m"])
def test_an_interval_is_whole_minutes_of_a_day(name, value):
    """1 to 1440, and the refusal says so."""
    error = refused(**{name: value})
    assert name in str(error)
    assert "whole number from 1 to 1440" in str(error)
    assert repr(value) in str(error)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("PORT", "0", "from 1 to 65535"),
        ("PORT", "null", "from 1 to 65535"),
        ("MARKETPLACE_AUTO_SYNC", "yes", "true or false"),
        ("COMPTOIR_DEMO", "maybe", "true or false"),
        ("COMPTOIR_LOG_LEVEL", "LOUD", "DEBUG, INFO, WARNING or ERROR"),
        ("COMPTOIR_DB_SCHEMA", 'x"; DROP', "small letters"),
        ("COMPTOIR_TICK_SECONDS", "31", "from 1 to 30"),
        ("COMPTOIR_WEB_THREADS", "0", "from 1 to 256"),
        ("COMPTOIR_TIME_ZONE", "Mars/Olympus", "no time zone"),
        ("COMPTOIR_TIME_ZONE", "../../etc/passwd", "no time zone"),
        ("MIRAKL_API_URL", "marketplace", "https://"),
        ("MIRAKL_API_URL", "http://shop.example.com", "must be https"),
        ("MIRAKL_API_URL", "https://shop.example.com/api?x=1", "? or #"),
    ],
)
def test_a_value_that_does_not_fit_is_named(name, value, told):
    """The message names the variable and what it takes."""
    error = refused(**{name: value})
    assert name in str(error)
    assert told in str(error)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("COMPTOIR_SECRET_KEY", "hunter2"),
        ("DATABASE_URL", "mysql://root:hunter2@db/x"),
        ("DATABASE_URL", "postgresql://root:hunter2@db:99999/x"),
        ("DATABASE_URL", "postgresql://root:hunter2@db"),
        ("MIRAKL_API_URL", "https://me:hunter2@shop.example.com"),
        ("MIRAKL_API_URL", "ftp://hunter2.example.com"),
    ],
)
def test_a_refusal_shows_no_secret(name, value):
    """Neither the message nor the remedy repeats what may be a password."""
    error = refused(**{name: value})
    assert name in str(error)
    assert "hunter2" not in f"{error} {error.remedy}"


def test_a_file_is_read_and_the_real_environment_overrides_it(tmp_path):
    """`.env` gives what the environment leaves open, and its values are taken word for word."""
    file = tmp_path / ".env"
    file.write_text("PORT=4000\nMIRAKL_SHOP_ID=7\nMIRAKL_API_KEY='a$b${HOME}c'\n# PORT=1\n")
    both = load({"PORT": "5000"}, env_file=file)
    assert (both.port, both.mirakl_shop_id, both.mirakl_api_key) == (5000, "7", "a$b${HOME}c")


def test_a_misspelt_variable_in_the_file_is_refused_too(tmp_path):
    """The same rule for both."""
    file = tmp_path / ".env"
    file.write_text("COMPTOIR_PROT=4000\n")
    with pytest.raises(ConfigurationError, match="COMPTOIR_PROT"):
        load({}, env_file=file)


def test_the_demo_reads_no_file(tmp_path):
    """What stands in `.env` may be a real marketplace's."""
    file = tmp_path / ".env"
    file.write_text("MIRAKL_API_URL=https://shop.example.com\n")
    assert load({"COMPTOIR_DEMO": "true"}, env_file=file).mirakl_api_url is None


def test_a_file_that_is_no_text_is_refused(tmp_path):
    """An error with a remedy, no riddle."""
    file = tmp_path / ".env"
    file.write_bytes(b"PORT=\xff\xfe")
    with pytest.raises(ConfigurationError, match="cannot be read"):
        load({}, env_file=file)


def test_no_file_is_no_trouble(tmp_path):
    """Most installations have none."""
    assert load({}, env_file=tmp_path / "none").port == 3001


def test_the_example_file_is_the_generated_one():
    """`comptoir environment > .env.example` keeps it so."""
    assert (ROOT / ".env.example").read_text() == environment.example()


def test_the_example_file_changes_nothing():
    """Copied as it is, it sets nothing; with every line taken in, it is accepted."""
    assert load({}, env_file=ROOT / ".env.example") == read()
    lines = [line[2:] for line in environment.example().splitlines() if line.startswith("# ") and "=" in line]
    samples = dict(line.split("=", 1) for line in lines if line.split("=")[0] in GIVEN)
    assert set(samples) == set(GIVEN)
    samples["COMPTOIR_SECRET_KEY"] *= 2
    assert read(**samples).mirakl_api_url == "https://marketplace.example.com"


def test_pages_answer_to_this_machine_and_to_the_hosts_that_are_named():
    """Named ones follow the loopback ones."""
    hosts = read(COMPTOIR_ALLOWED_HOSTS="hub.example.com, shop.example.com,").allowed_hosts
    assert hosts == ["localhost", "127.0.0.1", "[::1]", "hub.example.com", "shop.example.com"]
