"""Actions and their steps. A state here is about our wish, never about the marketplace's order."""

from __future__ import annotations

from typing import ClassVar, Self

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What may be asked of a marketplace about an order."""

    DECIDE = "decide", _("accept or refuse")
    SHIP = "ship", _("ship")
    PARCEL = "parcel", _("ship a parcel")
    TRACKING = "tracking", _("correct the tracking")
    CANCEL = "cancel", _("cancel the order")
    CANCEL_LINES = "cancel_lines", _("cancel lines")
    REFUND = "refund", _("refund")
    INCIDENT = "incident", _("resolve an incident")
    ADD_DOCUMENT = "add_document", _("add a document")
    REMOVE_DOCUMENT = "remove_document", _("remove a document")


class State(models.TextChoices):
    """How far a wish has come."""

    NEW = "NEW", _("wanted")
    SENT = "SENT", _("sent")
    CONFIRMED = "CONFIRMED", _("confirmed")
    REJECTED = "REJECTED", _("refused by the marketplace")
    DOUBT = "DOUBT", _("in doubt")
    OVERTAKEN = "OVERTAKEN", _("overtaken")
    DROPPED = "DROPPED", _("dropped")


OPEN = (State.NEW, State.SENT, State.DOUBT)
ONE_AT_A_TIME = (Kind.DECIDE, Kind.SHIP, Kind.CANCEL)
"""Of these an order has one open wish at most; the others queue behind each other."""


class ConfirmedBy(models.TextChoices):
    """What made us call a wish done."""

    ANSWER = "answer", _("the marketplace's answer")
    READ = "read", _("reading it back")
    PERSON = "person", _("a person")


class ActionQuerySet(models.QuerySet["Action"]):
    """Reads of actions."""

    def open(self) -> Self:
        """Wishes that are not settled."""
        return self.filter(state__in=OPEN)

    def in_doubt(self) -> Self:
        """Wishes of which nobody knows yet whether they happened."""
        return self.filter(state=State.DOUBT)


class Action(models.Model):
    """One wish about one order. `token` is the client's: the same click is one wish, two wishes have two tokens.

    `payload` is what was asked, as the channel's words; it holds nothing personal. `known_before` are the ids that the
    marketplace had of such objects before the call, `evidence` what was read back. An attempt belongs to whoever
    holds its id; results of another attempt count for nothing. `waited_for`: somebody waits for the next reading.
    """

    account = models.ForeignKey("accounts.Account", models.CASCADE, verbose_name=_("account"))
    order = models.ForeignKey("orders.Order", models.CASCADE, related_name="actions", verbose_name=_("order"))
    kind = models.CharField(_("what"), max_length=20, choices=Kind.choices)
    token = models.CharField(max_length=200)
    payload = models.JSONField()
    who = models.CharField(_("who"), max_length=150)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.NEW)
    wanted_at = models.DateTimeField(_("wanted"))
    sent_at = models.DateTimeField(_("sent"), null=True)
    settled_at = models.DateTimeField(_("settled"), null=True)
    confirmed_by = models.CharField(
        _("confirmed by"), max_length=6, choices=ConfirmedBy.choices, blank=True, default=""
    )
    read_back_at = models.DateTimeField(_("read back"), null=True)
    contradicted_at = models.DateTimeField(_("contradicted"), null=True)
    held = models.BooleanField(_("held"), default=False)
    attempt = models.UUIDField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    bytes_left = models.BooleanField(default=False)
    next_read_at = models.DateTimeField(null=True)
    waited_for = models.BooleanField(default=False)
    reads = models.PositiveSmallIntegerField(default=0)
    looked_at = models.DateTimeField(null=True)
    known_before = models.JSONField(default=list)
    evidence = models.JSONField(null=True)
    error_code = models.CharField(max_length=80, blank=True, default="")
    error = models.TextField(_("error"), blank=True, default="")
    remedy = models.TextField(_("remedy"), blank=True, default="")

    objects: ClassVar[models.Manager[Action]] = ActionQuerySet.as_manager()

    class Meta:
        db_table = "marketplace_actions"
        verbose_name = _("action")
        verbose_name_plural = _("actions")
        constraints = [
            models.UniqueConstraint(fields=["account", "token"], name="a_click_counts_once"),
            models.UniqueConstraint(
                fields=["order"],
                condition=models.Q(state=State.SENT),
                name="one_delivery_at_a_time_per_order",
            ),
            models.UniqueConstraint(
                fields=["order", "kind"],
                condition=models.Q(state__in=OPEN, kind__in=ONE_AT_A_TIME),
                name="one_open_wish_of_a_kind",
            ),
        ]
        indexes = [
            models.Index(
                fields=["account", "state", "id"], name="actions_to_do", condition=models.Q(state__in=OPEN)
            ),
            models.Index(
                fields=["account", "settled_at"],
                name="actions_to_read_back",
                condition=models.Q(state=State.CONFIRMED, read_back_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.state}"


class Step(models.Model):
    """One call of an action, in its order: an action of two calls is confirmed when both are."""

    action = models.ForeignKey(Action, models.CASCADE, related_name="steps", db_index=False)
    position = models.PositiveSmallIntegerField()
    operation = models.CharField(max_length=30)
    state = models.CharField(max_length=10, choices=State.choices, default=State.NEW)
    sent_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "marketplace_action_steps"
        constraints = [models.UniqueConstraint(fields=["action", "position"], name="steps_in_order")]

    def __str__(self) -> str:
        return f"{self.action_id} {self.operation}"
