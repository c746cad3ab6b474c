"""What becomes of one call: who calls, may they, what goes wrong on the way, and how the answer travels."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from comptoir.simulator.mirakl import frequency, routes, rules
from comptoir.simulator.mirakl.routes import Call, Match
from comptoir.simulator.mirakl.rules import Refused
from comptoir.simulator.transport import HTML_TYPE, Reply, Request, json_reply

if TYPE_CHECKING:
    from comptoir.simulator.disruptions import Disruption
    from comptoir.simulator.shops import Shop
    from comptoir.simulator.world import World

# These act on the answer or on a page wherever they strike, and are noted when the call arrives.
_NOTED_AT_ONCE = frozenset(
    {
        "slow",
        "drip",
        "cut_before",
        "cut_after",
        "update_between_pages",
        "new_order_between_pages",
        "duplicates",
    }
    | {"date_skew", "clock_jump"}
)
_PAGE = (
    b"<!DOCTYPE html><html><head><title>Unavailable</title></head>"
    b"<body><h1>Please try again later</h1></body></html>"
)


@dataclass
class Exchange:
    """One call on its way. Call `arrive`, wait `wait_seconds`, call `answer`, send, then call `ended`."""

    world: "World"
    request: Request
    seq: int = 0
    operation: str = "unknown"
    shop: "Shop | None" = None
    matched: Match | None = None
    struck: "dict[str, Disruption]" = field(default_factory=dict)
    refused: Refused | None = None
    counted: bool = False

    def arrive(self) -> None:
        """Find out what is asked, by whom, and what strikes it; count it against the published frequency."""
        with self.world.store.transaction():
            self.world.run()
            try:
                self.matched = routes.match(self.request.method, self.request.path)
                self.operation = self.matched.route.code
            except Refused as unknown:
                self.refused = unknown
            try:
                self.shop = rules.authorise(self.world, self.request)
            except Refused as stranger:
                # Who may not call is not told what there is to call.
                self.refused = stranger
            self.seq = self.world.ledger.open_call(
                shop_id=None if self.shop is None else self.shop.shop_id,
                operation=self.operation,
                method=self.request.method,
                target=self.request.target,
            )
            self.request = replace(self.request, seq=self.seq)
            if self.shop is not None and self.refused is None:
                self._pace(self.shop)
            self._strike()

    @property
    def wait_seconds(self) -> float:
        """How long to keep the client waiting before anything happens."""
        return float(self.struck["slow"].parameters["seconds"]) if "slow" in self.struck else 0.0

    @property
    def drip_seconds(self) -> float:
        """How long the body takes to be sent, in small pieces."""
        return float(self.struck["drip"].parameters["seconds"]) if "drip" in self.struck else 0.0

    @property
    def date_skew(self) -> float:
        """How many seconds the Date header is off."""
        struck = self.struck.get("date_skew")
        return self.world.skew + (struck.parameters["seconds"] if struck else 0.0)

    def answer(self) -> Reply | None:
        """Have the effect and say so; None when the connection is to be cut without a word."""
        if "cut_before" in self.struck:
            return None
        with self.world.store.transaction():
            if "delayed_effect" in self.struck:
                self._postpone()
                return None
            disturbed = self._disturbed()
            if disturbed is not None:
                return disturbed
            if self.matched is None or not self.matched.route.long:
                return self._counted(self._performed())
        return self._counted(self._performed())

    def _counted(self, reply: Reply) -> Reply:
        if reply.status == 200 and "cut_after" not in self.struck and self.shop is not None:
            frequency.answered(self.world, self.operation, self.request, self.shop.shop_id)
            self.counted = True
        return reply

    def ended(self, *, status: int | None, cut: str | None, seconds: float) -> None:
        """Write down how it went: the status sent, or how it was cut."""
        with self.world.store.transaction():
            if cut is not None and self.shop is not None and self.counted:
                frequency.cut_short(self.world, self.operation, self.request, self.shop.shop_id)
            self.world.ledger.close_call(self.seq, status=status, cut=cut, seconds=seconds)

    def _pace(self, shop: "Shop") -> None:
        try:
            frequency.check(self.world, self.operation, self.request, shop.shop_id)
        except Refused as refused:
            self.refused = refused

    def _strike(self) -> None:
        shop_id = None if self.shop is None else self.shop.shop_id
        self.struck = self.world.disruptions.strike(
            operation=self.operation, shop_id=shop_id, call=self.seq, now=self.world.clock.ms()
        )
        for name, disruption in self.struck.items():
            self.world.disruptions.use_up(disruption)
            if name in _NOTED_AT_ONCE:
                self.world.ledger.disruption(name, shop_id=shop_id, call=self.seq)
        if "clock_jump" in self.struck:
            self.world.let_pass(self.struck["clock_jump"].parameters["seconds"])

    def _disturbed(self) -> Reply | None:
        """The answer of something that stands before the marketplace, if that is what strikes."""
        for name in ("429", "5xx", "html"):
            if name not in self.struck:
                continue
            parameters = self.struck[name].parameters
            if parameters.get("after_effect"):
                self._performed()
            self.world.ledger.disruption(
                name, shop_id=None if self.shop is None else self.shop.shop_id, call=self.seq
            )
            return _disturbance(name, parameters)
        return None

    def _performed(self) -> Reply:
        if self.refused is not None or self.matched is None or self.shop is None:
            return (self.refused or Refused(404, "Not Found")).reply()
        try:
            if not self.matched.route.binary:
                rules.check_accepts_json(self.request)
            with self.world.store.transaction():
                self.world.run()
                self._overtaken(self.shop)
                now = self.world.clock.ms()
            call = Call(self.world, self.shop, self.request, self.matched.path, self.struck, now)
            if self.matched.route.long:
                return self.matched.route.perform(call)
            with self.world.store.attempt():
                return self.matched.route.perform(call)
        except Refused as refused:
            self.refused = refused
            return refused.reply()

    def _overtaken(self, shop: "Shop") -> None:
        """Let somebody else act on the order just before the call does, if that is what strikes."""
        if "overtaken" not in self.struck or self.matched is None or not self.matched.route.writes:
            return
        for order_id in routes.orders_named(self.request):
            how = self.struck["overtaken"].parameters["how"]
            allowed = self.world.portal.overtake(order_id, how)
            self.world.ledger.disruption(
                "overtaken", shop_id=shop.shop_id, call=self.seq, object=order_id, how=how, allowed=allowed
            )

    def _postpone(self) -> None:
        if self.matched is None or self.shop is None or self.refused is not None:
            return
        seconds = self.struck["delayed_effect"].parameters["seconds"]
        if self.matched.route.writes:
            self.world.later(seconds, self.shop, self.operation, self.request)


def _disturbance(name: str, parameters: dict[str, object]) -> Reply:
    if name == "429":
        words, headers = "Too many requests", {"Retry-After": str(parameters["retry_after"])}
        return json_reply({"message": words, "status": 429}, 429, **headers)
    status = int(str(parameters["status"]))
    if name == "html":
        return Reply(status, _PAGE, content_type=HTML_TYPE)
    return json_reply({"message": "Internal error", "status": status}, status)
