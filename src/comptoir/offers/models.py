"""Offers in three columns (desired, published, seen), the files that carry them, and what waits for a person.

Money is in integer cents of the account's currency, times are aware UTC. Null is "unknown", or in a desired column "not
ours to say"; never zero. Nobody edits published and seen figures by hand: only an answer of the marketplace writes them.
"""

from __future__ import annotations

import re
from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import BooleanField, Func, Q
from django.utils.translation import gettext_lazy as _

from comptoir.catalog.models import Product
from comptoir.channels.offers import SubmissionKind


class OfferState(models.TextChoices):
    """Whether the marketplace has the offer at all."""

    WANTED = "WANTED", _("not there yet")
    LISTED = "LISTED", _("there")
    GONE = "GONE", _("deleted there")


class Obstacle(models.TextChoices):
    """What keeps a product from selling on an account, as far as we know."""

    INACTIVE = "inactive", _("the product is not active")
    NO_PRICE = "no_price", _("it has no price")
    OTHER_CURRENCY = "other_currency", _("its price is in another currency than the account's")
    BELOW_FLOOR = "below_floor", _("its price is below its floor")
    BELOW_MAP = "below_map", _("its price is below the minimum advertised price")
    LIVE_BELOW_FLOOR = "live_below_floor", _("the price on the marketplace is below its floor")
    LIVE_BELOW_MAP = "live_below_map", _("the price on the marketplace is below the minimum advertised price")
    NO_STOCK_FIGURE = "no_stock_figure", _("nobody has said how many there are")
    OUT_OF_STOCK = "out_of_stock", _("nothing is left to sell")
    PROMISED = "promised", _("all that there is is promised to orders or held back")
    NO_REFERENCE = "no_reference", _("it has no GTIN by which the marketplace could know it")
    NO_CONDITION = "no_condition", _("its condition has no code on the marketplace")
    STOPPED = "stopped", _("selling is stopped on the account")
    PAUSED = "paused", _("the offer is paused by a person")
    STALE_SOURCE = "stale_source", _("its stock figure is too old")
    NEEDS_TERMS = "needs_terms", _("its price can only go with its terms, and those are not live")


class Differs(Func):
    """`a IS DISTINCT FROM b`: null differs from every value, and not from null."""

    template = "(%(expressions)s)"
    arg_joiner = " IS DISTINCT FROM "
    output_field = BooleanField()


def _strays(field: str) -> Q:
    """A figure of ours that is not what was published."""
    return Q(**{f"desired_{field}__isnull": False}) & Q(Differs(f"desired_{field}", f"published_{field}"))


_LISTED = Q(state=OfferState.LISTED)
_DISCOUNT_STRAYS = (
    Q(Differs("desired_discount_cents", "published_discount_cents"))
    | Q(Differs("desired_discount_from", "published_discount_from"))
    | Q(Differs("desired_discount_until", "published_discount_until"))
)
_TERMS_STRAY = (
    _strays("condition")
    | _strays("lead_time_days")
    | _strays("logistic_class")
    | _strays("min_order_quantity")
    | _strays("max_order_quantity")
)


class OfferQuerySet(models.QuerySet["Offer"]):
    """Reads of offers."""

    def listed(self) -> Self:
        """Offers that the marketplace has."""
        return self.filter(state=OfferState.LISTED)

    def matching(self, text: str) -> Self:
        """Offers whose SKU contains the text, in any case, or whose product's model, GTIN or name does."""
        unknown = Q(product=None, sku__iregex=re.escape(text.strip()))
        return self.filter(unknown | Q(product__in=Product.objects.matching(text)))


class Offer(models.Model):
    """A SKU for sale on an account.

    Desired figures are computed (`offers.pricing`), published ones are what an import took, seen ones what was read.
    `set_*` is what a person decided for this offer alone; null leaves it to the product, or to whoever set it there.
    `<kind>_refusal` is the marketplace's word about figures that it refused: they are not sent again until they change
    or a person asks. `price_held` says why a price waits for a person, who approves by `approved_price_cents`.
    `seen_prices` are the marketplace's price lines, verbatim; `seen_reproducible` that PRI01 can repeat them all.
    `due_at` is the next moment at which time alone changes what is desired. `approved_quantity`: so far
    down a person let this offer go together with many others.
    A lower quantity that was refused is sent again at `stock_retry_at`; `stock_refusals` counts the refusals in a row.
    `price_before_cents` is the price from before one that the operator may not have approved yet, where none was seen.

    `stock_is_ours`: a file of ours carried a quantity, so that "unknown" is not "somebody else's". `stocked_quantity` is
    what would be offered were nothing promised. `taken_price_cents` is the last price that was taken, kept when nobody
    knows any more whether it holds. `price_steps` are the prices that were replaced within a day, each a pair of when
    and how much, oldest first, and `price_changed_at` the last of them; a person's approval ends both.
    `missing_at`: the start of the first full read that did not name it, though nobody said that it was deleted.
    `removed_at`: a person had it deleted.
    """

    account = models.ForeignKey("accounts.Account", models.CASCADE, db_index=False, verbose_name=_("account"))
    product = models.ForeignKey(
        "catalog.Product", models.SET_NULL, null=True, related_name="offers", verbose_name=_("product")
    )
    sku = models.TextField(_("SKU"), db_collation="C")
    state = models.CharField(_("state"), max_length=6, choices=OfferState.choices, default=OfferState.WANTED)
    live = models.BooleanField(_("live"), default=False)
    paused = models.BooleanField(_("paused"), default=False)
    missing_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)
    remote_id = models.TextField(db_collation="C", blank=True, default="")
    remote_product = models.TextField(db_collation="C", blank=True, default="")
    obstacles = ArrayField(models.TextField(), default=list)
    creatable = models.BooleanField(default=False, db_default=False)
    stock_too_old = models.BooleanField(_("stock figure too old"), default=False, db_default=False)
    due_at = models.DateTimeField(null=True)

    set_price_cents = models.BigIntegerField(null=True)
    set_discount_cents = models.BigIntegerField(null=True)
    set_discount_from = models.DateTimeField(null=True)
    set_discount_until = models.DateTimeField(null=True)
    owns_discount = models.BooleanField(default=False)
    set_lead_time_days = models.PositiveIntegerField(null=True)
    set_logistic_class = models.TextField(null=True)
    set_min_order_quantity = models.PositiveIntegerField(null=True)
    set_max_order_quantity = models.PositiveIntegerField(null=True)

    desired_at = models.DateTimeField(null=True)
    desired_quantity = models.IntegerField(_("wanted quantity"), null=True)
    desired_price_cents = models.BigIntegerField(null=True)
    desired_discount_cents = models.BigIntegerField(null=True)
    desired_discount_from = models.DateTimeField(null=True)
    desired_discount_until = models.DateTimeField(null=True)
    desired_condition = models.TextField(null=True)
    desired_lead_time_days = models.PositiveIntegerField(null=True)
    desired_logistic_class = models.TextField(null=True)
    desired_min_order_quantity = models.PositiveIntegerField(null=True)
    desired_max_order_quantity = models.PositiveIntegerField(null=True)
    desired_reference = models.TextField(null=True)

    stock_is_ours = models.BooleanField(default=False, db_default=False)
    stocked_quantity = models.IntegerField(null=True)
    taken_price_cents = models.BigIntegerField(null=True)
    price_steps = models.JSONField(null=True)
    price_changed_at = models.DateTimeField(null=True)

    published_quantity = models.IntegerField(_("published quantity"), null=True)
    published_price_cents = models.BigIntegerField(null=True)
    published_discount_cents = models.BigIntegerField(null=True)
    published_discount_from = models.DateTimeField(null=True)
    published_discount_until = models.DateTimeField(null=True)
    published_condition = models.TextField(null=True)
    published_lead_time_days = models.PositiveIntegerField(null=True)
    published_logistic_class = models.TextField(null=True)
    published_min_order_quantity = models.PositiveIntegerField(null=True)
    published_max_order_quantity = models.PositiveIntegerField(null=True)
    stock_published_at = models.DateTimeField(null=True)
    price_published_at = models.DateTimeField(null=True)
    terms_published_at = models.DateTimeField(null=True)

    seen_at = models.DateTimeField(_("seen"), null=True)
    seen_active = models.BooleanField(null=True)
    seen_quantity = models.IntegerField(_("seen quantity"), null=True)
    seen_price_cents = models.BigIntegerField(null=True)
    seen_discount_cents = models.BigIntegerField(null=True)
    seen_discount_from = models.DateTimeField(null=True)
    seen_discount_until = models.DateTimeField(null=True)
    seen_condition = models.TextField(null=True)
    seen_lead_time_days = models.PositiveIntegerField(null=True)
    seen_logistic_class = models.TextField(null=True)
    seen_min_order_quantity = models.PositiveIntegerField(null=True)
    seen_max_order_quantity = models.PositiveIntegerField(null=True)
    seen_prices = models.JSONField(null=True)
    seen_reproducible = models.BooleanField(default=False)
    drifted_at = models.DateTimeField(_("drifted"), null=True)
    drift = models.JSONField(null=True)

    create_refusal = models.TextField(blank=True, default="")
    stock_refusal = models.TextField(blank=True, default="")
    price_refusal = models.TextField(blank=True, default="")
    terms_refusal = models.TextField(blank=True, default="")
    refused_at = models.DateTimeField(null=True)
    removal_asked_at = models.DateTimeField(null=True)
    price_held = models.TextField(blank=True, default="")
    approved_price_cents = models.BigIntegerField(null=True)
    approved_discount_cents = models.BigIntegerField(null=True)
    approved_quantity = models.IntegerField(null=True)
    stock_refusals = models.PositiveSmallIntegerField(default=0, db_default=0)
    stock_retry_at = models.DateTimeField(null=True)
    price_before_cents = models.BigIntegerField(null=True)

    objects: ClassVar[models.Manager[Offer]] = OfferQuerySet.as_manager()

    class Meta:
        db_table = "marketplace_offers"
        verbose_name = _("offer")
        verbose_name_plural = _("offers")
        constraints = [models.UniqueConstraint(fields=["account", "sku"], name="a_sku_is_offered_once")]
        indexes = [
            # Any other offer is found by its product's SKU; every write of an offer would pay for more.
            GinIndex(
                name="offers_search",
                fields=["sku"],
                opclasses=["gin_trgm_ops"],
                condition=Q(product=None),
            ),
            models.Index(
                fields=["account", "drifted_at"], name="offers_drifted", condition=Q(drifted_at__isnull=False)
            ),
            models.Index(
                fields=["account", "refused_at"], name="offers_refused", condition=Q(refused_at__isnull=False)
            ),
            models.Index(fields=["account"], name="offers_price_held", condition=~Q(price_held="")),
            models.Index(
                fields=["account", "stock_retry_at"],
                name="offers_stock_retried",
                condition=Q(stock_retry_at__isnull=False),
            ),
            models.Index(
                fields=["account"], name="offers_to_remove", condition=Q(removal_asked_at__isnull=False)
            ),
            # What is stale is found by these: their conditions are those of offers/stale.py, word for word.
            models.Index(
                fields=["account", "id"],
                name="offers_to_create",
                condition=Q(state=OfferState.WANTED, creatable=True, create_refusal=""),
            ),
            models.Index(
                fields=["account", "id"],
                name="offers_stock_stale",
                condition=_LISTED & Q(stock_refusal="") & _strays("quantity"),
            ),
            models.Index(
                fields=["account", "id"],
                name="offers_price_stale",
                condition=_LISTED
                & Q(price_refusal="", price_held="", desired_price_cents__isnull=False)
                & (
                    Q(Differs("desired_price_cents", "published_price_cents"))
                    | (Q(owns_discount=True) & _DISCOUNT_STRAYS)
                ),
            ),
            models.Index(
                fields=["account", "id"],
                name="offers_terms_stale",
                condition=_LISTED & Q(terms_refusal="") & _TERMS_STRAY,
            ),
            models.Index(fields=["due_at"], name="offers_due", condition=Q(due_at__isnull=False)),
            models.Index(fields=["account"], name="offers_too_old", condition=Q(stock_too_old=True)),
            models.Index(fields=["account"], name="offers_missing", condition=Q(missing_at__isnull=False)),
            models.Index(
                fields=["account", "price_changed_at"],
                name="offers_price_changed",
                condition=Q(price_changed_at__isnull=False),
            ),
            models.Index(
                fields=["account"],
                name="offers_stock_unknown",
                condition=_LISTED
                & Q(stock_is_ours=True, obstacles__contains=[Obstacle.NO_STOCK_FIGURE.value]),
            ),
        ]

    def __str__(self) -> str:
        return self.sku


class SubmissionState(models.TextChoices):
    """How far a file has come."""

    PREPARED = "PREPARED", _("prepared")
    SENDING = "SENDING", _("being sent")
    DOUBT = "DOUBT", _("in doubt")
    WAITING = "WAITING", _("being worked on there")
    COMPLETE = "COMPLETE", _("complete")
    FAILED = "FAILED", _("failed")
    ABANDONED = "ABANDONED", _("given up")


OPEN = (
    SubmissionState.PREPARED,
    SubmissionState.SENDING,
    SubmissionState.DOUBT,
    SubmissionState.WAITING,
)
"""While one of these is there, no other file of its kind goes to the account."""


class Submission(models.Model):
    """One file to a marketplace. Its items stand before the file is written, and never change.

    `token` is our own id, in the file or in its name: the operator answers an equal body with an older import's id.
    `fields` are the fields that the file holds, in the vocabulary of `channels.offers`. An attempt belongs to whoever
    holds its id while `lease_until` lasts. `landed_at` is when an abandoned one was found to have been applied after all.
    `ran`: the marketplace was seen at work on it, so that a part may hold even if it fails. `guessed`: its import was found
    in a list by what it looks like, so that it may be a stranger's.
    """

    account = models.ForeignKey("accounts.Account", models.CASCADE, db_index=False, verbose_name=_("account"))
    kind = models.CharField(
        _("what"), max_length=6, choices=[(kind.value, kind.value) for kind in SubmissionKind]
    )
    state = models.CharField(
        _("state"), max_length=9, choices=SubmissionState.choices, default=SubmissionState.PREPARED
    )
    token = models.UUIDField(unique=True)
    fields = ArrayField(models.TextField(), default=list)
    remote_id = models.TextField(db_collation="C", blank=True, default="")
    remote_state = models.TextField(blank=True, default="")
    created_at = models.DateTimeField(_("prepared"))
    sent_at = models.DateTimeField(_("sent"), null=True)
    settled_at = models.DateTimeField(_("settled"), null=True)
    landed_at = models.DateTimeField(_("landed late"), null=True)
    attempt = models.UUIDField(null=True)
    lease_until = models.DateTimeField(null=True)
    next_poll_at = models.DateTimeField(null=True)
    polls = models.PositiveIntegerField(default=0)
    items_count = models.PositiveIntegerField(_("offers"), default=0)
    taken_count = models.PositiveIntegerField(_("taken"), null=True)
    refused_count = models.PositiveIntegerField(_("refused"), null=True)
    run_id = models.BigIntegerField(null=True)
    ran = models.BooleanField(default=False, db_default=False)
    guessed = models.BooleanField(default=False, db_default=False)
    error = models.TextField(_("error"), blank=True, default="")
    remedy = models.TextField(_("remedy"), blank=True, default="")

    class Meta:
        db_table = "marketplace_submissions"
        verbose_name = _("submission")
        verbose_name_plural = _("submissions")
        constraints = [
            models.UniqueConstraint(
                fields=["account", "kind"],
                condition=Q(state__in=[state.value for state in OPEN]),
                name="one_open_submission_of_a_kind",
            ),
            models.UniqueConstraint(
                fields=["account", "kind", "remote_id"],
                condition=~Q(remote_id=""),
                name="an_import_belongs_to_one_submission",
            ),
        ]
        indexes = [
            models.Index(fields=["account", "-id"], name="submissions_newest"),
            models.Index(
                fields=["next_poll_at"],
                name="submissions_to_poll",
                condition=Q(next_poll_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.token}"


class Outcome(models.TextChoices):
    """Whether the marketplace refused one offer of a file. Only refusals are written: a million taken rows are not.

    What was not refused was taken once its file is COMPLETE without an error; of any other file nobody knows.
    """

    NOT_REFUSED = "", _("not refused")
    REFUSED = "refused", _("refused")


class SubmissionItem(models.Model):
    """One offer of a file, with the figures that it carries; those of fields that the file does not hold are null.

    `price_lines` are the offer's other prices, kept verbatim in a price file that would delete them otherwise. `tainted`:
    a file that was given up landed meanwhile, so that nobody knows which of the two holds.
    """

    submission = models.ForeignKey(Submission, models.CASCADE, related_name="items", db_index=False)
    # No foreign key in the database: a million rows would be checked one by one (docs/adr/0007).
    offer = models.ForeignKey(
        Offer, models.CASCADE, related_name="items", db_index=False, db_constraint=False
    )
    sku = models.TextField(db_collation="C")
    quantity = models.IntegerField(null=True)
    price_cents = models.BigIntegerField(null=True)
    discount_cents = models.BigIntegerField(null=True)
    discount_from = models.DateTimeField(null=True)
    discount_until = models.DateTimeField(null=True)
    condition = models.TextField(null=True)
    lead_time_days = models.PositiveIntegerField(null=True)
    logistic_class = models.TextField(null=True)
    min_order_quantity = models.PositiveIntegerField(null=True)
    max_order_quantity = models.PositiveIntegerField(null=True)
    product_reference = models.TextField(null=True)
    product_reference_type = models.TextField(null=True)
    price_lines = models.JSONField(null=True)
    outcome = models.CharField(max_length=7, choices=Outcome.choices, blank=True, default=Outcome.NOT_REFUSED)
    message = models.TextField(blank=True, default="")
    tainted = models.BooleanField(default=False)

    class Meta:
        db_table = "marketplace_submission_items"
        constraints = [
            models.UniqueConstraint(fields=["submission", "offer"], name="an_offer_stands_once_in_a_file"),
        ]
        indexes = [models.Index(fields=["offer", "submission"], name="items_of_an_offer")]

    def __str__(self) -> str:
        return f"{self.sku} in {self.submission_id}"


class Brake(models.Model):
    """A change too large to go out by itself: it waits for a person. `count` of `of` offers would change.

    `digest` is of these offers and their figures: a person lets through what was shown, and nothing else.
    """

    account = models.ForeignKey("accounts.Account", models.CASCADE, db_index=False)
    kind = models.CharField(max_length=6, choices=[(kind.value, kind.value) for kind in SubmissionKind])
    why = models.TextField()
    count = models.PositiveIntegerField()
    of = models.PositiveIntegerField()
    digest = models.TextField(blank=True, default="", db_default="")
    pulled_at = models.DateTimeField()
    released_at = models.DateTimeField(null=True)
    released_by = models.TextField(blank=True, default="")

    class Meta:
        db_table = "marketplace_brakes"
        constraints = [
            models.UniqueConstraint(
                fields=["account", "kind"], condition=Q(released_at=None), name="one_brake_of_a_kind"
            )
        ]

    def __str__(self) -> str:
        return f"{self.account_id} {self.kind}"


class ShadowLine(models.Model):
    """What an account in shadow would have sent for an offer, beside what the marketplace holds; the latest only."""

    account = models.ForeignKey("accounts.Account", models.CASCADE, db_index=False)
    offer = models.ForeignKey(Offer, models.CASCADE, related_name="shadow", db_index=False)
    kind = models.CharField(max_length=6, choices=[(kind.value, kind.value) for kind in SubmissionKind])
    wanted = models.JSONField()
    held = models.JSONField()
    reported_at = models.DateTimeField()

    class Meta:
        db_table = "marketplace_shadow_report"
        constraints = [
            models.UniqueConstraint(fields=["account", "kind", "offer"], name="one_shadow_of_a_kind")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.offer_id}"
