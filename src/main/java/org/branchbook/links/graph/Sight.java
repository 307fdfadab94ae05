package org.branchbook.links.graph;

import java.time.LocalDate;
import java.util.Collection;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;

/**
 * Which links count: those that hold on a day, of certain types, and as sure as is asked.
 *
 * @param day counted from 1970
 * @param types a bit for each type, by its place
 * @param statuses a bit for each status, by its place
 */
public record Sight(int day, long types, int statuses) {
  private static final long ALL_TYPES = -1;

  /** All that is not rebutted and holds on the day. */
  public static Sight on(LocalDate day) {
    return new Sight(
        (int) day.toEpochDay(), ALL_TYPES, bits(Link.Status.CONFIRMED, Link.Status.SUSPECTED));
  }

  /** The same of these types alone. */
  public Sight of(Collection<LinkType> only) {
    long bits = 0;
    for (var type : only) bits |= 1L << type.ordinal();
    return new Sight(day, bits, statuses);
  }

  /** The same of what the bank is sure of. */
  public Sight confirmed() {
    return new Sight(day, types, bits(Link.Status.CONFIRMED));
  }

  private static int bits(Link.Status... of) {
    int bits = 0;
    for (var status : of) bits |= 1 << status.ordinal();
    return bits;
  }

  /** Whether a link counts. */
  public boolean counts(LinkGraph graph, int link) {
    var rows = graph.rows;
    return (types >> rows.typeNumber(link) & 1) != 0
        && (statuses >> rows.statusNumber(link) & 1) != 0
        && rows.since(link) <= day
        && day <= rows.until(link);
  }
}
