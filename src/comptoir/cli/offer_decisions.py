"""What a person decides about offers: `comptoir offers set`, `pause`, `approve`, `release-brake`, `delete` and the like."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from comptoir.accounts.models import Account
from comptoir.channels.offers import SubmissionKind
from comptoir.cli import offer_shown, output, values
from comptoir.cli.account_names import whose
from comptoir.cli.moments import shop_moment
from comptoir.cli.offer_choice import (
    AccountOption,
    OneAccountOption,
    SkuArgument,
    SkusArgument,
    YesOption,
    accounts,
    agree,
    offer_of,
    one_account,
)
from comptoir.inbound.offers.ending import believe_missing
from comptoir.offers import brakes, refresh, services, telling
from comptoir.offers.models import Offer, OfferState
from comptoir.offers.problems import OfferProblem, unknown
from comptoir.offers.removing import ask_removal, list_anew

NONE, THEIRS = "none", "theirs"
_MOST_NAMED = 20


def add_to(app: typer.Typer) -> None:
    """Give `comptoir offers` these commands."""
    app.command("set")(set_)
    app.command("pause")(pause)
    app.command("resume")(resume)
    app.command("approve")(approve)
    app.command("release-brake")(release_brake)
    app.command("delete")(delete)
    app.command("list-anew")(list_anew_)
    app.command("believe-missing")(believe_missing_)


def set_(
    sku: SkuArgument,
    account: OneAccountOption = None,
    price: Annotated[
        str | None, typer.Option(metavar="AMOUNT|none", help="Its price here; none: the product's.")
    ] = None,
    discount: Annotated[
        str | None,
        typer.Option(
            metavar="AMOUNT|none|theirs",
            help="Its discount price; none: there is none; theirs: whatever the marketplace has is left alone.",
        ),
    ] = None,
    begins: Annotated[
        str | None,
        typer.Option(
            "--from", metavar="MOMENT|none", help="When the discount begins, such as 2026-11-27T00:00."
        ),
    ] = None,
    ends: Annotated[
        str | None, typer.Option("--until", metavar="MOMENT|none", help="When the discount ends.")
    ] = None,
    lead_time: Annotated[
        str | None, typer.Option(metavar="DAYS|none", help="Days to ship; none: the product's.")
    ] = None,
    logistic_class: Annotated[
        str | None,
        typer.Option(metavar="CODE|none", help="The operator's logistic class; none: the account's."),
    ] = None,
    min_order: Annotated[
        str | None, typer.Option(metavar="UNITS|none", help="The least that may be ordered at once.")
    ] = None,
    max_order: Annotated[
        str | None, typer.Option(metavar="UNITS|none", help="The most that may be ordered at once.")
    ] = None,
) -> None:
    """Decide figures of one offer, whatever its product says. `none` leaves a figure to the product again."""
    chosen = one_account(account)
    figures: dict[str, int | str | bool | datetime | None] = {}
    figures |= _discount(chosen, discount)
    if price is not None:
        figures["price_cents"] = _cents(price, chosen, "--price")
    for field, moment in (("discount_from", begins), ("discount_until", ends)):
        if moment is not None:
            figures[field] = None if _is_none(moment) else shop_moment(moment)
    for field, text, option in (
        ("lead_time_days", lead_time, "--lead-time"),
        ("min_order_quantity", min_order, "--min-order"),
        ("max_order_quantity", max_order, "--max-order"),
    ):
        if text is not None:
            figures[field] = None if _is_none(text) else values.units(text, option)
    if logistic_class is not None:
        figures["logistic_class"] = None if _is_none(logistic_class) else logistic_class.strip()
    if not figures:
        raise typer.BadParameter("name a figure", param_hint="--price, --discount, --lead-time, ...")
    refresh.drain_all()
    _tell_set(services.set_figures(account=chosen, sku=sku, figures=figures, who=whose()), chosen, figures)


def _discount(account: Account, text: str | None) -> dict[str, int | str | bool | datetime | None]:
    if text is None:
        return {}
    if text.strip().lower() == THEIRS:
        return {"owns_discount": False}
    if _is_none(text):
        return {"discount_cents": None, "discount_from": None, "discount_until": None, "owns_discount": True}
    return {"discount_cents": values.cents(text, account.currency, "--discount")}


def _cents(text: str, account: Account, option: str) -> int | None:
    return None if _is_none(text) else values.cents(text, account.currency, option)


def _is_none(text: str) -> bool:
    return text.strip().lower() == NONE


def _tell_set(offer: Offer, account: Account, figures: dict[str, int | str | bool | datetime | None]) -> None:
    concerned = [field for field in offer_shown.FIELDS if field in figures]
    if "owns_discount" in figures and "discount_cents" not in concerned:
        concerned.append("discount_cents")
    output.table(
        ("Figure", "Wanted", "Published", "Seen"),
        [(telling.word(field), *offer_shown.three(offer, field, account.currency)) for field in concerned],
        title=f"{offer.sku} on {account.name}",
    )
    for reason in telling.reasons(offer):
        output.say(f"In its way: {reason}")
    if offer.price_held:
        output.say(f"To let the price go: comptoir offers approve {offer.sku} --account {account.name}")


def pause(sku: SkusArgument, account: OneAccountOption = None) -> None:
    """Offer nothing of these SKUs until they are resumed: 0 units are published."""
    chosen = one_account(account)
    count = services.pause(account=chosen, skus=sku, who=whose())
    output.say(f"{chosen.name}: {count} offer(s) paused" + _already(len(set(sku)) - count, "paused") + ".")


def resume(sku: SkusArgument, account: OneAccountOption = None) -> None:
    """Offer these SKUs again."""
    chosen = one_account(account)
    count = services.resume(account=chosen, skus=sku, who=whose())
    output.say(f"{chosen.name}: {count} offer(s) resumed" + _already(len(set(sku)) - count, "on offer") + ".")


def _already(count: int, what: str) -> str:
    return f", {count} {'was' if count == 1 else 'were'} {what} already" if count else ""


def approve(
    sku: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SKU...]", help="The offers' SKUs; none: all that are held."),
    ] = None,
    account: AccountOption = None,
    yes: YesOption = False,
) -> None:
    """Let prices go that jumped and are held: they are shown, then a person agrees. A later jump is held anew."""
    refresh.drain_all()
    chosen = [one_account(account)] if sku else accounts(account)
    held: dict[Account, list[Offer]] = {}
    for each in chosen:
        waiting = Offer.objects.filter(account=each).exclude(price_held="").order_by("sku")
        if sku:
            _all_known(each, sku)
            waiting = waiting.filter(sku__in=sku)
        if found := list(waiting.defer("seen_prices")):
            held[each] = found
    if not held:
        output.say("No price is held" + (" of these." if sku else "."))
        return
    _show_held(held)
    count = sum(len(offers) for offers in held.values())
    agree(f"Let {'this price' if count == 1 else f'these {count} prices'} go?", yes=yes)
    for each, offers in held.items():
        prices = {offer.sku: offer.desired_price_cents for offer in offers}
        done = services.approve_price(account=each, prices=prices, who=whose())
        output.say(f"{each.name}: {done} price(s) approved. Next: comptoir offers push --account {each.name}")


def _all_known(account: Account, skus: list[str]) -> None:
    known = set(Offer.objects.filter(account=account, sku__in=skus).values_list("sku", flat=True))
    if missing := sorted(set(skus) - known):
        raise unknown(account.name, missing)


def _show_held(held: dict[Account, list[Offer]]) -> None:
    output.table(
        ("Account", "SKU", "Published", "Seen", "Wanted", "Discount wanted", "Why it is held"),
        [
            (
                account.name,
                offer.sku,
                offer_shown.figure("price_cents", offer.published_price_cents, account.currency, "unknown"),
                offer_shown.figure("price_cents", offer.seen_price_cents, account.currency, "not told"),
                offer_shown.figure("price_cents", offer.desired_price_cents, account.currency),
                offer_shown.figure("discount_cents", offer.desired_discount_cents, account.currency),
                offer.price_held,
            )
            for account, offers in held.items()
            for offer in offers
        ],
    )


def release_brake(
    kind: Annotated[
        SubmissionKind, typer.Option(help="Whose files wait: price or stock.", case_sensitive=False)
    ],
    account: OneAccountOption = None,
    yes: YesOption = False,
) -> None:
    """Let a change go that was too large to go by itself: its figures are shown, then a person agrees.

    Exactly the figures of now go; whatever changes afterwards counts anew. `comptoir offers plan` shows each of them.
    """
    chosen = one_account(account)
    refresh.drain_all()
    brake = brakes.look(chosen.pk, kind)
    if brake is None:
        output.say(f"{chosen.name}: no brake is on for {kind.value}.")
        return
    output.say(f"{chosen.name}, {kind.value}: {brake.why}")
    output.say(
        f"Each of them: comptoir offers plan --account {chosen.name} --kind {kind.value} --limit {brake.count}"
    )
    agree(f"Let {brake.count} offer(s) change?", yes=yes)
    count = brakes.release(brake, whose(), shown=brake.count)
    output.say(
        f"{chosen.name}: {count} offer(s) may change. Next: comptoir offers push --account {chosen.name}"
    )


def delete(sku: SkuArgument, account: OneAccountOption = None, yes: YesOption = False) -> None:
    """Delete an offer on the marketplace, for good. It goes with the next file while stock, price and terms are live.

    To stop selling for a while, `comptoir offers pause` is the right command.
    """
    chosen = one_account(account)
    offer = offer_of(chosen, sku)
    if offer.state != OfferState.LISTED:
        raise OfferProblem(
            f"sku: {chosen.name} has {sku} not on the marketplace ({OfferState(offer.state).label}).",
            remedy="Only what is there can be deleted there.",
        )
    units = offer_shown.brief(offer, "quantity", chosen.currency)
    price = offer_shown.brief(offer, "price_cents", chosen.currency)
    output.say(f"{sku} on {chosen.name}: units {units}, price {price} (wanted / published / seen).")
    agree(f"Delete {sku} on {chosen.name}?", yes=yes)
    if ask_removal(chosen, [sku], who=whose()):
        output.say(f"{sku} will be deleted there. Next: comptoir offers push --account {chosen.name}")
    else:
        output.say(f"{sku} was to be deleted there already.")


def list_anew_(skus: SkusArgument, account: OneAccountOption = None) -> None:
    """List offers again that were deleted on the marketplace; nothing does so by itself."""
    chosen = one_account(account)
    count = list_anew(chosen, skus, who=whose())
    output.say(
        f"{chosen.name}: {count} offer(s) are listed anew. Next: comptoir offers push --account {chosen.name}"
    )


def believe_missing_(account: OneAccountOption = None, yes: YesOption = False) -> None:
    """Say that the offers which the last full reading did not tell of are deleted there: they are shown first.

    Until then they count as there, so that a zero still goes to them; many at once are never believed by themselves.
    """
    chosen = one_account(account)
    missing = Offer.objects.filter(account=chosen, state=OfferState.LISTED, missing_at__isnull=False)
    count = missing.count()
    if not count:
        output.say(f"{chosen.name}: no offer is missing.")
        return
    named = ", ".join(missing.order_by("sku").values_list("sku", flat=True)[:_MOST_NAMED])
    output.say(
        f"{chosen.name} did not tell of {count} offer(s): {named}{' ...' if count > _MOST_NAMED else ''}"
    )
    agree(f"Are these {count} offer(s) deleted there?", yes=yes)
    gone = believe_missing(chosen, who=whose())
    output.say(
        f"{chosen.name}: {gone} offer(s) count as deleted. Listed again: comptoir offers list-anew SKU"
    )
