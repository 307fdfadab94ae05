package org.branchbook.clients;

import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.staff.Asker;

/**
 * A room's events in the life of a client; each room gives its own, the card shows them as one
 * timeline.
 */
public interface Happenings {
  /** Up to {@code size} events older than the mark, newest first; only what the asker may see. */
  List<Happening> of(ClientId client, Optional<Page.Mark> before, int size, Asker asker);
}
