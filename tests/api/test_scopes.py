"""Every route with every kind of key, read from the routes themselves: a new route is in here by being there."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client
from ninja import Router

from comptoir.api.app import every_route, operations
from comptoir.api.keys import make_key, revoke
from comptoir.api.models import ApiKey, Scope
from comptoir.api.routes import Answer, Key, Routes

ROUTES = {f"{route.method} {route.path}": route for route in every_route()}
OPENED_BY = {
    Scope.READ: {"read", "orders", "offers", "admin"},
    Scope.ORDERS: {"orders", "admin"},
    Scope.OFFERS: {"offers", "admin"},
    Scope.ADMIN: {"admin"},
}


PEOPLE: dict[str, dict[str, bool] | None] = {
    "nobody": None,
    "person": {},
    "staff": {"is_staff": True},
    "superuser": {"is_staff": True, "is_superuser": True},
}
"""Who is signed in at the back office in the browser that sends the request; by the flags of a user."""


def ask(program, name: str, session: dict[str, str]):
    """The status of a request to a route, with a 1 wherever its path takes something."""
    route = ROUTES[name]
    path = re.sub(r"{[^}]*}", "1", route.path)
    fitting = {"json": route.body} if isinstance(route.body, dict | list) else {}
    query = {"wait": 0} if route.writes else {}
    return program.ask(route.method, path, params=query, headers=session, **fitting).status_code


def signed_in(name: str) -> dict[str, str]:
    """The cookies of somebody who has signed in, with all that a form would send."""
    flags = PEOPLE[name]
    if flags is None:
        return {}
    browser = Client()
    browser.force_login(User.objects.create_user(name, **flags))
    session = browser.cookies["sessionid"].value
    return {"Cookie": f"sessionid={session}; csrftoken={'a' * 32}", "X-CSRFToken": "a" * 32}


def test_there_are_routes_to_speak_of():
    """The matrix below is not empty."""
    assert len(ROUTES) > 20
    assert {route.scope for route in ROUTES.values()} >= {Scope.READ, Scope.ORDERS}


@pytest.mark.parametrize("person", PEOPLE)
def test_every_route_lets_in_the_keys_of_its_scope_and_no_other(connect, person):
    """No key, a made-up one and a revoked one: 401. A key without the scope: 403. Any other is let in.

    Whoever is signed in at the back office changes nothing of it: a page elsewhere that makes a browser send a request
    opens no route.
    """
    session = signed_in(person)
    _, ended = make_key(name="ended", scopes=[Scope.ADMIN])
    revoke("ended")
    strangers = {"none": connect()}
    if not session:
        strangers |= {"made up": connect(key=ended[:-1] + "x"), "revoked": connect(key=ended)}
    holders = {scope.value: connect(scope.value) for scope in Scope}
    wrong = []
    for name, route in ROUTES.items():
        for kind, program in strangers.items():
            if (status := ask(program, name, session)) != 401:
                wrong.append(f"{name}, {kind} key: {status}")
        for scope, program in holders.items():
            status = ask(program, name, session)
            let_in = status not in {401, 403}
            if let_in != (scope in OPENED_BY[route.scope]):
                wrong.append(f"{name}, key for {scope}: {status}")
    assert wrong == []


def test_a_route_without_a_scope_cannot_be_written_down():
    """It fails when its module is imported, not when somebody calls it."""
    routes = Routes("tea")
    with pytest.raises(TypeError):
        routes.get("/tea", answers={200: Answer(None)})  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="names no scope"):
        routes.get("/tea", scope="read", answers={200: Answer(None)})(lambda request: None)  # type: ignore[arg-type]
    assert list(routes) == []


def test_every_operation_that_is_served_is_a_registered_route():
    """Nothing slips in beside: as many operations as routes, each behind one key."""
    served = list(operations())
    assert len(served) == len(ROUTES)
    assert all(len([one for one in op.auth_callbacks if isinstance(one, Key)]) == 1 for _, op in served)
    assert not Router().path_operations


def test_a_key_is_stored_as_a_digest_and_its_use_is_noted(connect):
    """Whoever reads the table cannot use it; when a key was last used is known to the minute."""
    row, secret = make_key(name="till", scopes=[Scope.READ])
    connect(key=secret).get("/health")
    held = ApiKey.objects.get(pk=row.pk)
    assert secret not in repr(ApiKey.objects.filter(pk=row.pk).values().get())
    assert secret.rpartition("_")[2] not in held.digest
    assert held.last_used_at is not None
    first = held.last_used_at
    connect(key=secret).get("/health")
    held.refresh_from_db()
    assert held.last_used_at == first


def test_a_revoked_key_opens_nothing_from_the_next_request_on(connect):
    """Nothing is cached."""
    _, secret = make_key(name="till", scopes=[Scope.READ])
    program = connect(key=secret)
    assert program.ask("GET", "/health").status_code == 200
    revoke("till")
    answer = program.ask("GET", "/health")
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized")
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")
