package org.branchbook.links;

import java.time.Instant;
import java.util.List;
import org.branchbook.staff.AuditLine;

/**
 * Something that was done to a link.
 *
 * @param who the employee's name; "" where the program did it
 * @param changes field by field, by the names of {@code links.field}
 */
public record LinkPast(Instant at, String who, AuditLine.Act act, List<AuditLine.Change> changes) {
  public LinkPast {
    changes = List.copyOf(changes);
  }
}
