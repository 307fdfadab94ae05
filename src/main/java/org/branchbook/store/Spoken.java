package org.branchbook.store;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import org.jooq.DSLContext;

/**
 * When each client was spoken with last; at the epoch where nobody ever did. Whoever writes whom
 * contacts concern says so here, in the same unit of work.
 */
public final class Spoken {
  private static final String LATEST =
      """
      update client_spoken set spoken_at = coalesce(
        (select max(at) from contact_client where client_id = ?),
        timestamp with time zone '1970-01-01 00:00:00+00')
      where client_id = ?\
      """;

  private Spoken() {}

  /** Cards that are new: nobody has spoken with them. */
  public static void add(DSLContext db, Collection<Long> clients) {
    Rows.batch(
        db,
        "insert into client_spoken values (?, ?)",
        clients.stream().sorted().map(c -> Rows.row(c, Instant.EPOCH)).toList());
  }

  /** Cards that are no more. */
  public static void remove(DSLContext db, Collection<Long> clients) {
    Rows.batch(
        db,
        "delete from client_spoken where client_id = ?",
        clients.stream().sorted().map(c -> Rows.row(c)).toList());
  }

  /** Clients of whom other contacts tell than before: what there is now says when. */
  public static void anew(DSLContext db, Collection<Long> clients) {
    // in the order of their numbers, in which nobody waits for another crosswise
    Rows.batch(db, LATEST, new TreeSet<>(clients).stream().map(c -> Rows.row(c, c)).toList());
  }
}
