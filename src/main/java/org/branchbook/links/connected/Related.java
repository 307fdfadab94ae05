package org.branchbook.links.connected;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is related to the bank: a mark of his own, by which nobody else is meant.
 *
 * @param until the last day; null while it holds
 * @param source the document; "" where unknown
 */
public record Related(
    long id,
    ClientId client,
    Ground ground,
    LocalDate since,
    @Nullable LocalDate until,
    String source,
    EmployeeId saidBy,
    Instant at) {
  /** Why he is. */
  public enum Ground {
    OWNER,
    HEAD,
    CONTROLLER,
    RELATIVE,
    AFFILIATE,
    OTHER
  }

  /** The marks as they are kept. */
  public interface Marks {
    /** Those of these clients that hold on a day. */
    List<Related> of(Collection<ClientId> clients, LocalDate day);

    void add(Related related);

    /** Ends a mark on a day. */
    void end(long id, LocalDate until);
  }
}
