package org.branchbook.staff;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The employee who is signed in and asks for something: the one place where it is decided what he
 * may.
 *
 * @param below his department and all those below it
 * @param beside his teams, and the absent ones he stands in for
 */
public record Asker(Employee employee, Set<DepartmentId> below, Rights rights, Beside beside) {
  public Asker {
    below = Set.copyOf(below);
  }

  /** One who is in no team and stands in for nobody. */
  public Asker(Employee employee, Set<DepartmentId> below, Rights rights) {
    this(employee, below, rights, Beside.nobody());
  }

  public EmployeeId id() {
    return employee.id();
  }

  /** The same with other rights. */
  public Asker with(Rights other) {
    return new Asker(employee, below, other, beside);
  }

  /**
   * Whether the privilege is his at all, however far; of those on clients' data it is enough that a
   * colleague has it for whom he stands in.
   */
  public boolean may(Privilege privilege) {
    return rights.reach(privilege) != Reach.NONE
        || privilege.graded
            && beside.known().absent().stream()
                .anyMatch(a -> a.rights().reach(privilege) != Reach.NONE);
  }

  /** Which clients the privilege covers. */
  public Scope scope(Privilege privilege) {
    var now = beside.now();
    var reach = rights.reach(privilege);
    var own = new HashSet<EmployeeId>();
    if (reach != Reach.NONE) own.add(id());
    for (var absent : now.absent())
      if (privilege.graded && absent.rights().reach(privilege) != Reach.NONE) own.add(absent.who());
    return new Scope(
        reach == Reach.NONE && !own.isEmpty() ? Reach.OWN : reach,
        id(),
        own,
        now.team(),
        below,
        may(Privilege.VIP_READ));
  }

  /** Whom he stands in for when he acts upon a client of this employee; null where for nobody. */
  public @Nullable EmployeeId insteadOf(@Nullable EmployeeId responsible) {
    if (responsible == null) return null;
    return beside.known().absent().stream()
        .map(Beside.Absent::who)
        .filter(responsible::equals)
        .findFirst()
        .orElse(null);
  }

  /**
   * Whom he stands in for when he does what he has no right of his own to; null where he has, or
   * where nobody's right covers it.
   */
  public @Nullable EmployeeId insteadOf(Privilege privilege) {
    if (!privilege.graded || rights.reach(privilege) != Reach.NONE) return null;
    return beside.known().absent().stream()
        .filter(a -> a.rights().reach(privilege) != Reach.NONE)
        .map(Beside.Absent::who)
        .findFirst()
        .orElse(null);
  }
}
