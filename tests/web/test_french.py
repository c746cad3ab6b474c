"""French is whole: every word of ours has one, the compiled catalogue is the written one, and the pages speak it."""

from __future__ import annotations

import ast
import gettext
import re
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation.template import templatize

import comptoir
from comptoir.orders.models import Order

PACKAGE = Path(comptoir.__file__).parent
CATALOGUE = PACKAGE / "locale/fr/LC_MESSAGES/django.po"
MARKING = {"_", "gettext", "gettext_lazy", "gettext_noop", "ngettext"}
_PLACEHOLDER = re.compile(r"%\(\w+\)s|\{\w+\}")
_MARKED = re.compile(r"""(?<!\w)g?_?(?:gettext)?\(\s*u?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*\)""")


def written() -> dict[str, str]:
    """The catalogue as it is written: original text and translation."""
    entries, kind, parts = {}, "", {"msgid": "", "msgstr": ""}
    for line in [*CATALOGUE.read_text().splitlines(), 'msgid ""']:
        word, _, rest = line.partition(" ")
        if word == "msgid":
            entries[parts["msgid"]] = parts["msgstr"]
            parts = {"msgid": "", "msgstr": ""}
        word = "msgstr" if word == "msgstr[0]" else word  # the singular stands for the text
        kind = kind if line.startswith('"') else word
        if word in parts:
            parts[kind] += ast.literal_eval(rest)
        elif line.startswith('"') and kind in parts:
            parts[kind] += ast.literal_eval(line)
    entries.pop("")
    return entries


def used_in_code() -> set[str]:
    """Every text that a module marks for translation."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKING:
                for argument in node.args[:1]:
                    if isinstance(argument, ast.Constant):  # a template by name is marked where it is written
                        found.add(argument.value)
    return found


def used_in_templates() -> set[str]:
    """Every text that a template marks for translation."""
    found = set()
    for file in PACKAGE.rglob("templates/**/*.html"):
        for text in _MARKED.findall(templatize(file.read_text())):
            found.add(ast.literal_eval(text))
    return found


def test_every_word_has_its_french():
    """No text is missing, none is empty, none is left over."""
    catalogue = written()
    used = used_in_code() | used_in_templates()
    assert len(used_in_templates()) > 20
    assert used - set(catalogue) == set(), "not in the catalogue"
    assert {text for text in used if not catalogue[text].strip()} == set(), "not translated"
    assert set(catalogue) - used == set(), "no longer used"


def test_placeholders_survive_the_translation():
    """What is filled in is filled in in both languages."""
    for text, french in written().items():
        assert sorted(_PLACEHOLDER.findall(text)) == sorted(_PLACEHOLDER.findall(french)), text


def test_the_compiled_catalogue_is_the_written_one():
    """So that nobody forgets to compile."""
    with CATALOGUE.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]  # the only way to list it
    compiled.pop("", None)
    singular = {key[0]: text for key, text in compiled.items() if isinstance(key, tuple) and key[1] == 0}
    assert {key: text for key, text in compiled.items() if isinstance(key, str)} | singular == written()


@pytest.mark.django_db(transaction=True)
def test_the_browsers_language_is_spoken():
    """French as asked for by the browser, English for everybody else; before and after the sign-in."""
    assert "Mot de passe" in Client().get("/admin/login/", HTTP_ACCEPT_LANGUAGE="fr-CA").content.decode()
    assert "Password" in Client().get("/admin/login/", HTTP_ACCEPT_LANGUAGE="de").content.decode()


@pytest.mark.django_db(transaction=True)
def test_the_switch_changes_the_language_and_stays_on_the_page(viewer, orders):
    """And the shell around our pages speaks French too."""
    orders(1, state="WAITING_ACCEPTANCE")
    order = Order.objects.get()
    listed = reverse("admin:orders_order_changelist")
    assert 'lang="fr" class="web-language">Français<' in viewer.get(listed).content.decode()
    switched = viewer.post("/i18n/setlang/", {"language": "fr", "next": listed})
    assert (switched.status_code, switched.headers["Location"]) == (302, listed)
    shown = viewer.get(listed).content.decode()
    for french in ("Commandes", "À accepter", "Filtres", "Échéance", 'class="web-language">English<'):
        assert french in shown, french
    for english in ("Filters", "To accept", "Type to search", "Light", "Log out", "in all"):
        assert f">{english}<" not in re.sub(r"\s+", " ", shown).replace("> ", ">").replace(" <", "<"), english
    page = viewer.get(reverse("admin:orders_order_change", args=[order.pk])).content.decode()
    assert "Net avant taxes" in page
    assert f"Commande {order.remote_id} reçue" in page
    assert re.search(r"\d,\d\d\N{NO-BREAK SPACE}CAD", page)
