"""Take the orders that Comptoir sends, make a quote of each, and answer with the quote's number.

    COMPTOIR_WEBHOOK_SECRET=whsec_... python3 take_webhooks.py quotes.db 8099

Listens on this machine only: put your web server, with https, before it. Python 3.11, nothing besides.
"""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from take_orders import Unknown, quote_of

LARGEST = 1_000_000
WINDOW = 5 * 60


def is_from_comptoir(headers, body):
    """Whether the message bears the signature of our secret, and is new: Standard Webhooks."""
    key = base64.b64decode(os.environ["COMPTOIR_WEBHOOK_SECRET"].removeprefix("whsec_"))
    moment = headers.get("webhook-timestamp", "")
    if not moment.isdecimal() or abs(time.time() - int(moment)) > WINDOW:
        return False
    signed = f"{headers.get('webhook-id', '')}.{moment}.".encode() + body
    right = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(right, one) for one in headers.get("webhook-signature", "").split())


class Door(BaseHTTPRequestHandler):
    """Where messages arrive."""

    def do_POST(self):
        length = int(self.headers.get("Content-Length") or 0)
        if length > LARGEST:
            return self.tell(413, {})
        body = self.rfile.read(length)
        if not is_from_comptoir(self.headers, body):
            return self.tell(401, {})
        event = json.loads(body)
        if not event["type"].startswith("order."):
            return self.tell(200, {})
        try:
            number = quote_of(sys.argv[1], event)
        except Unknown as error:  # Comptoir tries for three days, then tells a person
            return self.tell(422, {"error": str(error)})
        return self.tell(200, {"host_reference": number})

    def tell(self, status, answer):
        """Answer with JSON."""
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), Door).serve_forever()
