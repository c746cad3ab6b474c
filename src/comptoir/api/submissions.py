"""Submissions: the files of offers that went to the marketplaces, and what became of each offer in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Query

from comptoir.api.bodies import told
from comptoir.api.finding import account_named
from comptoir.api.models import Scope
from comptoir.api.paging import page_of
from comptoir.api.problems import NotFound
from comptoir.api.routes import Answer, Routes
from comptoir.api.shapes.submissions import (
    DONE,
    ITEMS,
    SUBMISSIONS,
    ItemFilters,
    SubmissionFilters,
    SubmissionItemList,
    SubmissionList,
    SubmissionTold,
)
from comptoir.offers import telling
from comptoir.offers.fields import COLUMNS
from comptoir.offers.models import Outcome, Submission, SubmissionItem, SubmissionState
from comptoir.offers.refusals import explain

routes = Routes("submissions")


@routes.get("/submissions", scope=Scope.READ, answers={200: Answer(SubmissionList, SUBMISSIONS)})
def list_submissions(request: HttpRequest, filters: Query[SubmissionFilters]) -> HttpResponse:
    """Files of offers, newest first: how far each is, how many offers it took and refused."""
    files = Submission.objects.select_related("account")
    if filters.account is not None:
        files = files.filter(account=account_named(filters.account))
    if filters.kind is not None:
        files = files.filter(kind=filters.kind.value)
    if filters.state is not None:
        files = files.filter(state=filters.state)
    return told(
        page_of(
            files, filters, by=[("id", int)], tell=lambda found: [telling.file_told(one) for one in found]
        )
    )


@routes.get("/submissions/{int:submission_id}", scope=Scope.READ, answers={200: Answer(SubmissionTold, DONE)})
def read_submission(request: HttpRequest, submission_id: int) -> HttpResponse:
    """One file of offers."""
    row = telling.file_told(_file(submission_id))
    return told(row)


@routes.get(
    "/submissions/{int:submission_id}/items",
    scope=Scope.READ,
    answers={200: Answer(SubmissionItemList, ITEMS)},
)
def list_submission_items(
    request: HttpRequest, submission_id: int, filters: Query[ItemFilters]
) -> HttpResponse:
    """The offers of a file with the figures that it carried, and what the marketplace said of each."""
    file = _file(submission_id)
    items = SubmissionItem.objects.filter(submission=file)
    if filters.refused is not None:
        refused = Outcome.REFUSED if filters.refused else Outcome.NOT_REFUSED
        items = items.filter(outcome=refused)
    if filters.sku is not None:
        items = items.filter(sku=filters.sku)

    def rows(found: Sequence[SubmissionItem]) -> list[dict[str, Any]]:
        return [_item(item, file) for item in found]

    return told(page_of(items, filters, by=[("id", int)], tell=rows, descending=False))


def carried(item: SubmissionItem, file: Submission) -> tuple[dict[str, Any], str]:
    """The figures that an item carries, and its outcome: `taken`, `refused`, or empty where nobody knows."""
    figures = {
        column: getattr(item, column) for field, column in COLUMNS.items() if field.value in file.fields
    }
    if item.outcome == Outcome.REFUSED:
        return figures, "refused"
    known = file.state == SubmissionState.COMPLETE and not file.error and not item.tainted
    return figures, "taken" if known else ""


def _file(submission_id: int) -> Submission:
    file = Submission.objects.select_related("account").filter(pk=submission_id).first()
    if file is None:
        raise NotFound(f"There is no submission {submission_id}.", remedy="GET submissions lists them.")
    return file


def _item(item: SubmissionItem, file: Submission) -> dict[str, Any]:
    figures, outcome = carried(item, file)
    known = explain(item.message) if item.message else None
    return {
        "id": item.pk,
        "offer_id": item.offer_id,
        "sku": item.sku,
        "figures": figures,
        "outcome": outcome,
        "words": item.message,
        "meaning": known.meaning if known else "",
        "remedy": known.remedy if known else "",
    }
