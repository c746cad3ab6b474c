"""Keys of programs, and what was answered to a repeatable request."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models


class Scope(models.TextChoices):
    """What a key may do. `orders` and `offers` include `read`, `admin` includes everything."""

    READ = "read", "read"
    ORDERS = "orders", "orders"
    OFFERS = "offers", "offers"
    ADMIN = "admin", "admin"


class ApiKey(models.Model):
    """One key of one program. The key itself is nowhere: `digest` is the SHA-256 of it, `prefix` finds the row."""

    name = models.CharField(max_length=100, unique=True)
    prefix = models.CharField(max_length=16, unique=True)
    digest = models.CharField(max_length=64)
    scopes = ArrayField(models.CharField(max_length=10, choices=Scope.choices))
    created_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "api_keys"
        verbose_name = "API key"

    def __str__(self) -> str:
        return self.name

    def may(self, scope: Scope) -> bool:
        """Whether the key may do what asks for `scope`."""
        return Scope.ADMIN in self.scopes or scope in self.scopes or scope == Scope.READ


class IdempotentAnswer(models.Model):
    """One request with an `Idempotency-Key`: what was asked, and what was answered (`status` null: not yet)."""

    api_key = models.ForeignKey(ApiKey, models.CASCADE, related_name="answers", db_index=False)
    key = models.CharField(max_length=255)
    path = models.TextField()
    digest = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(null=True)
    headers = models.JSONField(default=dict)
    body = models.BinaryField(default=bytes)
    at = models.DateTimeField()

    class Meta:
        db_table = "api_answers"
        constraints = [
            models.UniqueConstraint(fields=["api_key", "key"], name="one_answer_per_idempotency_key")
        ]
        indexes = [models.Index(fields=["at"], name="api_answers_by_age")]

    def __str__(self) -> str:
        return f"{self.api_key_id} {self.status}"
