package org.branchbook.playbooks.acts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.clients.Client;
import org.branchbook.playbooks.Doer;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Role;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.TaskBulk;
import org.jspecify.annotations.Nullable;

/**
 * Into whose hands the tasks of steps are given that are given together: the employees and what
 * they have to do are read once.
 */
final class Hand {
  private final Employees employees;
  private final TaskBulk tasks;
  private final Map<EmployeeId, Integer> load = new HashMap<>();
  private @Nullable Map<EmployeeId, Employee> known;

  Hand(Employees employees, TaskBulk tasks) {
    this.employees = employees;
    this.tasks = tasks;
  }

  /** The hands for a step of a client's; empty where nobody is there to do it. */
  Optional<Hands> of(Doer doer, Client client) {
    return switch (doer.kind()) {
      case RESPONSIBLE -> responsible(client).map(Hand::own);
      case ROLE -> ofRole(Objects.requireNonNull(doer.role()), client).map(Hand::own);
      case DEPARTMENT -> {
        var asked = new DepartmentId(Objects.requireNonNull(doer.department()));
        // nobody asks his own department: he does it, or hands it on
        yield responsible(client)
            .map(
                by ->
                    by.department().equals(asked)
                        ? own(by)
                        : new Hands(by.id(), null, asked, null, Request.of(asked)));
      }
    };
  }

  private static Hands own(Employee who) {
    return Hands.own(who.id(), who.department());
  }

  /** Who looks after the client; the head of his department where nobody does. */
  Optional<Employee> responsible(Client client) {
    return Optional.ofNullable(client.care().responsible())
        .map(known()::get)
        .filter(Employee::active)
        .or(() -> ofRole(Role.HEAD, client));
  }

  /** Of the client's department, else of any; the one who has the least to do. */
  private Optional<Employee> ofRole(Role role, Client client) {
    var all =
        known().values().stream().filter(e -> e.active() && e.roles().contains(role)).toList();
    var near = all.stream().filter(e -> e.department().equals(client.care().department())).toList();
    var some = near.isEmpty() ? all : near;
    if (some.size() < 2) return some.stream().findFirst();
    var unread = some.stream().map(Employee::id).filter(id -> !load.containsKey(id)).toList();
    if (!unread.isEmpty()) load.putAll(tasks.load(unread));
    return some.stream().min(Comparator.comparing(e -> load.getOrDefault(e.id(), 0)));
  }

  /** Somebody was given one more. */
  void given(@Nullable EmployeeId to) {
    if (to != null) load.computeIfPresent(to, (_, tasks) -> tasks + 1);
  }

  /** By number, in the order of their names. */
  private Map<EmployeeId, Employee> known() {
    var all = known;
    if (all == null) {
      all = new LinkedHashMap<>();
      for (var one : employees.all()) all.put(one.id(), one);
      known = all;
    }
    return all;
  }
}
