"""Offers on their way out: files that are prepared, sent once, followed to their last state, and settled.

The steps of a file, in the order in which a process may be killed between them. After each number, what is committed:

 1. `offers.refresh.drain`: the desired figures.
 2. `offers.preparing.prepare`: the submission PREPARED and its items. Found later, it is sent or prepared anew.
 3. `offers.files.write`: the temporary file; the database as before.
 4. `offers.attempts.begin`: SENDING, with the attempt and its lease. From here on it is never sent again.
 5. `channels.http.Session.call` of OF01, STO01 or PRI01: the answer is here; nothing is written.
 6. `offers.attempts.answered`: WAITING, with the marketplace's id of the import.
 7. `channels.http.Session.call` of OF02, STO02 or PRI02: the import has ended; nothing is written.
 8. `offers.published.mark_refused`: the items that its report names. Read again, the report says the same.
 9. `offers.published.write_taken`: a chunk of published figures; written again they are the same.
10. `offers.published.write_refused`: the marketplace's words on the refused offers.
11. `offers.settling.complete`: COMPLETE, with its counts; its run, and the concerns.

A kill at 4 or 5 leaves SENDING, and a doubt when the lease has run out: the list of imports is searched (OF04, PRI02);
where there is none, as for stock, or nothing is found in it, the published figures become unknown and go again.
"""

from comptoir.outbound.offers.publishing import Published, publish

__all__ = ["Published", "publish"]
