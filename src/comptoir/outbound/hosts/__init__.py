"""To the shop's own system: webhooks of what happens, and every order once, by whichever way the shop has chosen.

Facts write their events themselves, in their own transaction (`activity.announcing`). From there:

 1. `fanning.fan_out`: an event becomes a delivery for each webhook that listens to it, and an order's event an entry of
    the outbox, all in one transaction that marks the event.
 2. `delivering.deliver`: one webhook's messages, sent until each was taken or given up.
 3. `outbox`: what waits is fetched and acknowledged, or taken with a webhook's answer, or by `folder.write_files`.

A message may arrive twice, with the same id; an entry of the outbox is acknowledged once.
"""
