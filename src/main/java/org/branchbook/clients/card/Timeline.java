package org.branchbook.clients.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Happening;
import org.branchbook.clients.Happenings;
import org.branchbook.staff.Asker;

/** Everything that happened with a client, of whatever room, as one list, newest first. */
public final class Timeline {
  private static final Comparator<Happening> NEWEST_FIRST =
      Comparator.comparing(Happening::at).thenComparing(Happening::id).reversed();
  private final List<Happenings> sources;
  private final CardAccess access;

  public Timeline(List<Happenings> sources, CardAccess access) {
    this.sources = List.copyOf(sources);
    this.access = access;
  }

  /** A page of events older than the mark. */
  public Page<Happening> of(Asker asker, ClientId client, Optional<Page.Mark> before, int size) {
    var towards = access.towards(asker, client);
    // the newest of all are among the newest of each
    var merged =
        sources.stream()
            .flatMap(s -> s.of(client, before, size + 1, towards).stream())
            .sorted(NEWEST_FIRST)
            .limit(size + 1L)
            .toList();
    return Page.of(merged, size, Happening::mark);
  }
}
