package org.branchbook.links.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Tier;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * One group of connected clients in the list of all, as the asker may see it.
 *
 * @param source the card by which it is known
 * @param name of the source; "" where it may not be seen
 * @param sortKey of that name; what may not be seen comes last
 * @param seen the member whose card is opened for the group: the source where it may be seen
 * @param members how many there are in all
 * @param names of the members who may be seen, in the order of the group
 * @param owed loans and guarantees in the national currency; null where none may be read
 * @param placed accounts and deposits, the same
 * @param least whether there may be more: of members whose products may not be read, or in a
 *     currency that has no rate
 * @param share of the bank's Tier 1 capital that is owed, in per cent; null where unknown
 * @param look whether that is so much that the group must be looked at
 * @param tier the highest of those who may be seen; null for none
 * @param lead null for nobody
 * @param spoken when somebody has last spoken with a member; null for never, or not to be known
 * @param lost members whom the bank has lost
 */
public record GroupEntry(
    ClientId source,
    String name,
    String sortKey,
    ClientId seen,
    int members,
    List<String> names,
    Kind kind,
    @Nullable BigDecimal owed,
    @Nullable BigDecimal placed,
    boolean least,
    @Nullable BigDecimal share,
    boolean look,
    @Nullable Tier tier,
    @Nullable EmployeeId lead,
    String leadName,
    @Nullable Instant spoken,
    int lost) {
  public GroupEntry {
    names = List.copyOf(names);
  }

  /** By what the members are connected. */
  public enum Kind {
    CONTROL,
    DEPENDENCE,
    BOTH
  }
}
