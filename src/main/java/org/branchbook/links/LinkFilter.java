package org.branchbook.links;

import java.time.LocalDate;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * Which links of the table of all.
 *
 * @param departments whose clients one of the ends is; empty: any
 * @param type null: any
 * @param status null: any
 * @param reviewBy to be looked at again by that day; null: any
 * @param on that hold on that day by their dates; null: any
 * @param clients who one of the ends is; null: anybody
 * @param byName in the order of the names of those from whom they go out
 */
public record LinkFilter(
    Set<DepartmentId> departments,
    @Nullable LinkType type,
    Link.@Nullable Status status,
    @Nullable LocalDate reviewBy,
    @Nullable LocalDate on,
    @Nullable Set<ClientId> clients,
    boolean byName) {
  public static final LinkFilter ALL = new LinkFilter(Set.of(), null, null, null, null, null);

  /** In the usual order. */
  public LinkFilter(
      Set<DepartmentId> departments,
      @Nullable LinkType type,
      Link.@Nullable Status status,
      @Nullable LocalDate reviewBy,
      @Nullable LocalDate on,
      @Nullable Set<ClientId> clients) {
    this(departments, type, status, reviewBy, on, clients, false);
  }

  public LinkFilter {
    departments = Set.copyOf(departments);
    if (clients != null) clients = Set.copyOf(clients);
  }
}
