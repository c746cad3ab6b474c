"""`comptoir user`: who may sign in."""

from __future__ import annotations

from typing import Annotated

import typer
from django.contrib.auth.models import Permission, User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from comptoir.cli import output
from comptoir.errors import ComptoirError

app = typer.Typer(no_args_is_help=True, help="People who may sign in.")


class PersonProblem(ComptoirError):
    """What was asked of a person's account does not fit."""

    code = "person"


@app.command("add")
def add(
    name: Annotated[str, typer.Argument(help="The name to sign in with.")],
    admin: Annotated[bool, typer.Option(help="May do everything, also add people.")] = False,
) -> None:
    """Add somebody who may sign in and look at orders. The password is asked for twice, never shown."""
    check_name(name)
    password = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    add_person(name, password, admin=admin)
    output.say(f"{name} may sign in.")


def check_name(name: str) -> None:
    """See whether a person of this name could be added. Raises PersonProblem."""
    try:
        User._meta.get_field("username").clean(name, None)
    except ValidationError as error:
        raise PersonProblem(
            f"name: {' '.join(error.messages)}", remedy="Choose another, such as marie."
        ) from None
    if User.objects.filter(username=name).exists():
        raise PersonProblem(f"name: {name} exists already.", remedy="Choose another name.")


def add_person(name: str, password: str, *, admin: bool) -> User:
    """Add a person. Raises PersonProblem for a name in use or unfit, or a password that is too easy to guess."""
    check_name(name)
    person = User(username=name, is_staff=True, is_superuser=admin)
    try:
        validate_password(password, person)
    except ValidationError as error:
        raise PersonProblem(f"password: {' '.join(error.messages)}", remedy="Choose a longer one.") from None
    person.set_password(password)
    person.save()
    if not admin:
        _let_look(person)
    return person


def _let_look(person: User) -> None:
    """Orders, accounts and what happens may be seen by everybody who may sign in."""
    apps = ("orders", "accounts", "activity")
    person.user_permissions.set(
        Permission.objects.filter(content_type__app_label__in=apps, codename__startswith="view_")
    )
