package org.branchbook.plans.budget.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanRow;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.outlook.Belonging;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Sums a plan and the facts before it up: clients and saved groups in their managers, these in
 * their departments, those in the branch; clients in their industries beside that.
 */
final class Wholes {
  private final Map<Planned, Sum> own = new HashMap<>();
  private final Map<Planned, Sum> below = new HashMap<>();
  private final Map<Planned, Sum> before = new HashMap<>();
  private final Map<Planned, Sum> facts = new HashMap<>();
  private final Map<EmployeeId, Employee> employees = new HashMap<>();

  Wholes(List<Employee> all) {
    all.forEach(e -> employees.put(e.id(), e));
  }

  /** The division of an industry's code; null where it isn't known. */
  static @Nullable Planned industry(Belonging client) {
    return client.division().map(Planned::industry).orElse(null);
  }

  /** The whole in which a client is counted. */
  static Planned above(Belonging client) {
    long manager = client.responsible().id();
    return manager == 0
        ? Planned.department(new DepartmentId(client.department().id()))
        : Planned.manager(new EmployeeId(manager));
  }

  /** The whole in which a saved group is counted. */
  static Planned above(SavedGroup group) {
    var manager = group.responsible();
    if (manager != null) return Planned.manager(manager);
    var department = group.department();
    return department == null ? Planned.BRANCH : Planned.department(department);
  }

  /** What is planned for a whole itself. */
  void whole(PlanLine line) {
    own.computeIfAbsent(line.of(), _ -> new Sum()).add(line);
  }

  /** What is planned for a client. */
  void client(long[] months, Belonging client) {
    add(below, above(client), months);
    var industry = industry(client);
    if (industry != null) add(below, industry, months);
  }

  /**
   * A client's months before the year.
   *
   * @param whole in which he is counted
   * @param industry in which he is counted; null for none
   */
  void before(long[] months, Planned whole, @Nullable Planned industry) {
    everywhere(before, months, whole, industry);
  }

  /** A client's months of the year itself. */
  void fact(long[] months, Planned whole, @Nullable Planned industry) {
    everywhere(facts, months, whole, industry);
  }

  private void everywhere(
      Map<Planned, Sum> to, long[] months, Planned whole, @Nullable Planned industry) {
    if (whole.level() != Level.BRANCH) add(to, whole, months);
    if (whole.level() == Level.MANAGER) add(to, Planned.department(departmentOf(whole)), months);
    add(to, Planned.BRANCH, months);
    if (industry != null) add(to, industry, months);
  }

  void groupBefore(SavedGroup group, long[] months) {
    add(before, Planned.group(group.id()), months);
  }

  void groupFact(SavedGroup group, long[] months) {
    add(facts, Planned.group(group.id()), months);
  }

  private static void add(Map<Planned, Sum> to, Planned whole, long[] months) {
    to.computeIfAbsent(whole, _ -> new Sum()).add(months);
  }

  private DepartmentId departmentOf(Planned manager) {
    return Objects.requireNonNull(employees.get(new EmployeeId(manager.id()))).department();
  }

  /** What the plan comes to for each whole: its own, else what is planned below it. */
  Map<Planned, Twelve> plans(List<Department> departments, List<SavedGroup> groups) {
    sumUp(departments, groups);
    var plans = new HashMap<Planned, Twelve>();
    below.forEach((whole, sum) -> plans.put(whole, sum.months()));
    own.forEach((whole, sum) -> plans.put(whole, sum.months()));
    return plans;
  }

  /** From below upwards, so that each whole finds its parts summed up. */
  private void sumUp(List<Department> departments, List<SavedGroup> groups) {
    for (var group : groups) count(Planned.group(group.id()), above(group));
    for (var m : managers()) count(Planned.manager(m.id()), Planned.department(m.department()));
    for (var d : departments) count(Planned.department(d.id()), Planned.BRANCH);
  }

  private List<Employee> managers() {
    return employees.values().stream()
        .filter(e -> known(Planned.manager(e.id())))
        .sorted(Comparator.comparing(Employee::name))
        .toList();
  }

  /** The rows: each whole, then what is counted in it, by name; industries last. */
  List<PlanRow> rows(List<Department> departments, List<SavedGroup> groups) {
    sumUp(departments, groups);
    var managers = managers();
    var rows = new ArrayList<PlanRow>();
    rows.add(row(Planned.BRANCH, "", null));
    groupsOf(Planned.BRANCH, groups, rows);
    for (var d : departments) {
      var department = Planned.department(d.id());
      if (!known(department)) continue;
      rows.add(row(department, d.name(), Planned.BRANCH));
      groupsOf(department, groups, rows);
      for (var m : managers)
        if (m.department().equals(d.id())) {
          rows.add(row(Planned.manager(m.id()), m.name(), department));
          groupsOf(Planned.manager(m.id()), groups, rows);
        }
    }
    Stream.of(own, below, before, facts)
        .flatMap(m -> m.keySet().stream())
        .filter(p -> p.level() == Level.INDUSTRY)
        .distinct()
        .sorted(Comparator.comparing(Planned::code))
        .forEach(p -> rows.add(row(p, "", null)));
    return rows;
  }

  private void groupsOf(Planned whole, List<SavedGroup> groups, List<PlanRow> rows) {
    for (var group : groups)
      if (above(group).equals(whole)) rows.add(row(Planned.group(group.id()), group.name(), whole));
  }

  private boolean known(Planned whole) {
    return Stream.of(own, below, before, facts).anyMatch(m -> m.containsKey(whole));
  }

  /** A part counts by its own plan, else by what is below it. */
  private void count(Planned part, Planned whole) {
    var counts = Sum.of(own.get(part));
    if (counts == null) counts = Sum.of(below.get(part));
    if (counts != null) add(below, whole, counts.toArray());
  }

  private PlanRow row(Planned of, String name, @Nullable Planned above) {
    var his = own.get(of);
    var earlier = Sum.of(before.get(of));
    var fact = Sum.of(facts.get(of));
    var parts = Sum.of(below.get(of));
    boolean leaf = of.level() == Level.GROUP;
    return new PlanRow(
        of,
        name,
        "",
        above,
        Sum.of(his),
        his == null ? 0 : his.byHand(),
        leaf ? null : parts == null ? Twelve.NOTHING : parts,
        earlier == null ? Twelve.NOTHING : earlier,
        fact == null ? Twelve.NOTHING : fact);
  }
}
