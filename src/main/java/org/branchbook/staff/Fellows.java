package org.branchbook.staff;

import java.util.Set;

/**
 * How somebody stands towards his colleagues on a day.
 *
 * @param team the others of his teams
 * @param absent those he stands in for
 */
public record Fellows(Set<EmployeeId> team, Set<EmployeeId> absent) {
  public static final Fellows ALONE = new Fellows(Set.of(), Set.of());

  public Fellows {
    team = Set.copyOf(team);
    absent = Set.copyOf(absent);
  }
}
