package org.branchbook.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.jooq.DSLContext;

/**
 * When each card was touched last: by a contact, by an edit that the audit tells of, by an import.
 * Whoever writes or takes back one of these says so here, in the same unit of work.
 */
public final class Touches {
  /** What somebody does to a card when he writes on it. */
  private static final Set<Act> WRITING =
      EnumSet.of(Act.CREATED, Act.CHANGED, Act.REVERTED, Act.MERGED, Act.UNMERGED);

  private static final String NEVER = "timestamp with time zone '1970-01-01 00:00:00+00'";

  private static final String LATEST =
      """
      update card_touch set touched_at = greatest(
        coalesce((select max(at) from contact_client where client_id = ?), %s),
        coalesce((select max(at) from audit_line where client_id = ? and subject = 'client'
          and act in (%s)), %s),
        coalesce((select max(i.started) from import_row r join import_run i on i.id = r.import_id
          where r.subject = 'CLIENT' and r.subject_id = ?), %s),
        cast(? as timestamp with time zone))
      where client_id = ?\
      """
          .formatted(
              NEVER,
              WRITING.stream().map(act -> "'" + act + "'").collect(Collectors.joining(", ")),
              NEVER,
              NEVER);

  private Touches() {}

  /** Cards that are new, touched then; at the epoch where nobody ever did. */
  public static void add(DSLContext db, Collection<Long> clients, Instant at) {
    Rows.batch(
        db,
        "insert into card_touch values (?, ?)",
        clients.stream().sorted().map(c -> Rows.row(c, at)).toList());
  }

  /** Cards that are no more. */
  public static void remove(DSLContext db, Collection<Long> clients) {
    Rows.batch(
        db,
        "delete from card_touch where client_id = ?",
        clients.stream().sorted().map(c -> Rows.row(c)).toList());
  }

  /** One touching of a card. */
  public record Touch(long client, Instant at) {}

  /** Cards that were touched then; those touched later still stay as they are. */
  public static void at(DSLContext db, Collection<Touch> touches) {
    // in the order of their numbers, in which nobody waits for another crosswise
    var last = new TreeMap<Long, Instant>();
    for (var touch : touches) last.merge(touch.client, touch.at, Touches::later);
    var rows = new ArrayList<Object[]>();
    for (Map.Entry<Long, Instant> one : last.entrySet())
      rows.add(Rows.row(one.getValue(), one.getKey(), one.getValue()));
    Rows.batch(
        db, "update card_touch set touched_at = ? where client_id = ? and touched_at < ?", rows);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /** The audit's lines, of which some tell that a card was touched. */
  public static void by(DSLContext db, Collection<AuditLine> lines) {
    var touches = new ArrayList<Touch>();
    for (var line : lines) {
      var client = line.client();
      if (client != null && line.subject().equals("client") && WRITING.contains(line.act()))
        touches.add(new Touch(client, line.at()));
    }
    at(db, touches);
  }

  /** Cards of which something was taken back that had touched them: what is left says when. */
  public static void anew(DSLContext db, Collection<Long> clients) {
    var added = new HashMap<Long, Instant>();
    for (var brought : ImportBlocks.brought(db, clients))
      added.merge(brought.client(), brought.started(), Touches::later);
    Rows.batch(
        db,
        LATEST,
        new TreeSet<>(clients)
            .stream()
                .map(c -> Rows.row(c, c, c, added.getOrDefault(c, Instant.EPOCH), c))
                .toList());
  }
}
