"""What every answer carries: headers that keep a browser from doing what no page of ours asks for, and compression."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

# The shell's Alpine evaluates its attributes ('unsafe-eval') and the shell writes its colours as a <style>; a script
# in the page itself stays forbidden, so what a marketplace sent can never run.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

_COMPRESSED_ALREADY = ("font/", "image/png", "image/jpeg", "application/zip", "application/pdf")

Answer = Callable[[HttpRequest], HttpResponseBase]


class SecurityHeaders:
    """Adds the content security policy, and makes cookies secure on requests that came over https."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """The answer with its headers."""
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        if request.is_secure():
            for cookie in response.cookies.values():
                cookie["secure"] = True
        return response


class Compression(GZipMiddleware):
    """Django's compression for pages and static files alike, but never of parts, of empty answers or of fonts."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """The answer, compressed where that pays."""
        kind = response.headers.get("Content-Type", "")
        if request.method != "GET" or response.status_code != 200 or kind.startswith(_COMPRESSED_ALREADY):
            return response
        return super().process_response(request, response)
