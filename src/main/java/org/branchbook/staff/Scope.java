package org.branchbook.staff;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which clients' data somebody may have, given to every port that returns any.
 *
 * @param reach none, those he is responsible for, his teams', his departments', or all
 * @param who the one who asks
 * @param own those whose clients count as his own: himself, and absent ones he stands in for
 * @param team the others of his teams; used with {@link Reach#TEAM} and {@link Reach#DEPARTMENT}
 * @param departments his department and those below it; used with {@link Reach#DEPARTMENT}
 * @param vips whether VIP cards are among them; the responsible employee always sees his own
 */
public record Scope(
    Reach reach,
    EmployeeId who,
    Set<EmployeeId> own,
    Set<EmployeeId> team,
    Set<DepartmentId> departments,
    boolean vips) {
  public Scope {
    own = Set.copyOf(own);
    team = Set.copyOf(team);
    departments = Set.copyOf(departments);
  }

  /** Of one who is in no team and stands in for nobody. */
  public Scope(Reach reach, EmployeeId who, Set<DepartmentId> departments, boolean vips) {
    this(reach, who, Set.of(who), Set.of(), departments, vips);
  }

  /** Those whose clients are inside by their responsible employee alone. */
  public Set<EmployeeId> people() {
    if (reach == Reach.NONE) return Set.of();
    if (reach == Reach.OWN || team.isEmpty()) return own;
    var people = new HashSet<>(own);
    people.addAll(team);
    return people;
  }

  /** The part of it that one employee is responsible for. */
  public Scope of(EmployeeId responsible) {
    return new Scope(
        reach == Reach.NONE ? Reach.NONE : Reach.TEAM,
        who,
        own.contains(responsible) ? Set.of(responsible) : Set.of(),
        reach == Reach.OWN ? Set.of() : Set.of(responsible),
        Set.of(),
        vips);
  }

  /** Whether a client of this employee and department is inside. */
  public boolean holds(@Nullable EmployeeId responsible, DepartmentId department, boolean vip) {
    boolean his = responsible != null && own.contains(responsible);
    if (vip && !vips && !his) return false;
    boolean theirs = his || responsible != null && team.contains(responsible);
    return switch (reach) {
      case NONE -> false;
      case OWN -> his;
      case TEAM -> theirs;
      case DEPARTMENT -> theirs || departments.contains(department);
      case ALL -> true;
    };
  }
}
