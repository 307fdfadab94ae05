package org.branchbook.staff.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.RoleRights;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Answers "why can't I see this client?" by role, department and rule, in words. */
public final class ExplainScope {
  /**
   * The answer.
   *
   * @param holds whether the client is within reach
   * @param why sentences, from the role to the rule that decided
   */
  public record Explanation(boolean holds, List<Text> why) {
    public Explanation {
      why = List.copyOf(why);
    }
  }

  /** Where a client stands: all that the rules look at. */
  public record Place(@Nullable EmployeeId responsible, DepartmentId department, boolean vip) {}

  private final RoleRights rights;
  private final Departments departments;
  private final Employees employees;

  public ExplainScope(RoleRights rights, Departments departments, Employees employees) {
    this.rights = rights;
    this.departments = departments;
    this.employees = employees;
  }

  /** Why the asker may, or may not, do this with a client who stands there. */
  public Explanation run(Asker asker, Privilege privilege, Place client) {
    var why = new ArrayList<Text>();
    var granted = rights.all();
    asker.employee().roles().stream()
        .sorted(Comparator.naturalOrder())
        .forEach(
            role -> {
              var his = granted.get(role);
              var reach = his == null ? Reach.NONE : his.reach(privilege);
              why.add(Text.of("staff.why.role." + reach, "@staff.role." + role));
            });
    var scope = asker.scope(privilege);
    why.add(
        Text.of("staff.why.where", name(asker.employee().department()), name(client.department())));
    why.add(
        client.responsible() == null
            ? Text.of("staff.why.nobody")
            : Text.of(
                "staff.why.responsible",
                employees.find(client.responsible()).map(e -> e.name()).orElse("–")));
    boolean holds = scope.holds(client.responsible(), client.department(), client.vip());
    why.add(verdict(asker, client, holds, scope));
    return new Explanation(holds, why);
  }

  private Text verdict(Asker asker, Place client, boolean holds, Scope scope) {
    boolean own = asker.id().equals(client.responsible());
    if (holds) {
      if (own) return Text.of("staff.why.yes.own");
      var instead = asker.insteadOf(client.responsible());
      if (instead != null)
        return Text.of(
            "staff.why.yes.instead", employees.find(instead).map(e -> e.name()).orElse("–"));
      boolean team = client.responsible() != null && scope.team().contains(client.responsible());
      if (team && scope.reach() != Reach.ALL) return Text.of("staff.why.yes.team");
      return Text.of("staff.why.yes." + scope.reach());
    }
    if (scope.reach() == Reach.NONE) return Text.of("staff.why.no.NONE");
    if (client.vip() && !scope.vips() && !own) return Text.of("staff.why.no.vip");
    return Text.of("staff.why.no." + scope.reach());
  }

  private String name(DepartmentId id) {
    return departments.all().stream()
        .filter(one -> one.id().equals(id))
        .map(one -> one.name())
        .findFirst()
        .orElse("–");
  }
}
