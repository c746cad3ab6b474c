"""Every marketplace by name, spelled out. The only file outside a marketplace's own folder that names one."""

from __future__ import annotations

from collections.abc import Mapping

from comptoir.channels.contract import Channel
from comptoir.channels.http import Session
from comptoir.channels.mirakl import Mirakl
from comptoir.channels.mirakl import credentials as mirakl_credentials
from comptoir.channels.mirakl import failures as mirakl_failures
from comptoir.channels.mirakl import states as mirakl_states
from comptoir.channels.pacing import Flow, Pacer
from comptoir.errors import ConfigurationError

NAMES: tuple[str, ...] = ("mirakl",)

SECRETS: Mapping[str, Mapping[str, str]] = {"mirakl": mirakl_credentials.NEEDS}
"""Per marketplace, the secrets that an account of it needs: name to what a person is asked for."""

ORDER_STATES: Mapping[str, tuple[str, ...]] = {"mirakl": mirakl_states.KNOWN}
"""Per marketplace, its own states of orders, for `Channel.orders_page`."""


def connect(
    channel: str,
    *,
    base_url: str,
    secrets: Mapping[str, str],
    shop_id: str | None,
    pacer: Pacer,
    live_flows: frozenset[Flow],
    allow_private_hosts: bool = False,
    deadline_scale: float = 1.0,
    body_cap: int = 32 * 1024 * 1024,
) -> Channel:
    """One account's channel, which the caller closes. Nothing is sent yet.

    `live_flows` are the flows whose writes may leave; `deadline_scale` and `body_cap` are for tests. Raises
    `ConfigurationError` for a name that is not in `NAMES`, an address or a secret that cannot be used.
    """
    if channel == "mirakl":
        credentials = mirakl_credentials.Credentials.of(secrets)
        session = Session(
            base_url=base_url,
            headers_for=credentials.headers,
            pacer=pacer,
            live_flows=live_flows,
            failures=mirakl_failures.words,
            secrets=(credentials.api_key,),
            allow_private_hosts=allow_private_hosts,
            deadline_scale=deadline_scale,
            body_cap=body_cap,
        )
        return Mirakl(session, shop_id=shop_id)
    raise ConfigurationError(
        f"There is no marketplace called {channel!r}.", remedy=f"Known marketplaces: {', '.join(NAMES)}."
    )
