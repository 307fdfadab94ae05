package org.branchbook.clients.groups;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.lists.ClientLists;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/**
 * Saves groups of clients, hands them on, and says who belongs to them. Who plans for a group's
 * clients may do so; a group that a plan speaks of stays.
 */
public final class KeepGroup {
  private static final String SUBJECT = "saved_group";
  private static final Privilege NEEDED = Privilege.PLAN_EDIT;

  private final SavedGroups groups;
  private final ClientLists lists;
  private final Employees employees;
  private final Departments departments;
  private final Predicate<SavedGroupId> planned;
  private final AuditTrail trail;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  /**
   * @param planned whether any version of a plan speaks of a group
   */
  public KeepGroup(
      SavedGroups groups,
      ClientLists lists,
      Employees employees,
      Departments departments,
      Predicate<SavedGroupId> planned,
      AuditTrail trail,
      Ids ids,
      InstantSource clock,
      Work work) {
    this.groups = groups;
    this.lists = lists;
    this.employees = employees;
    this.departments = departments;
    this.planned = planned;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /** The groups that the asker answers for, by their names. */
  public List<GroupLine> all(Asker asker) {
    var scope = asker.scope(Privilege.INCOME_SEE);
    var people = employees.all().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    var units =
        departments.all().stream().collect(Collectors.toMap(Department::id, Department::name));
    var lines = new ArrayList<GroupLine>();
    for (var group : groups.all())
      if (group.within(scope))
        lines.add(
            new GroupLine(
                group,
                groups.size(group, scope),
                group.responsible() == null ? "" : people.getOrDefault(group.responsible(), ""),
                group.department() == null ? "" : units.getOrDefault(group.department(), "")));
    return lines;
  }

  /** Saves a new group. */
  public Kept<SavedGroup> make(Asker asker, GroupDraft draft) {
    return allowed(
        asker,
        0,
        () -> {
          var id = new SavedGroupId(ids.next());
          var wrong = wrong(draft.name(), id);
          if (wrong != null) return new Kept.Wrong<>(wrong);
          if (draft.rule() == null && draft.picked().isEmpty())
            return new Kept.Wrong<>(Text.of("clients.lists.nobody"));
          var list = draft.rule() == null ? new ListId(ids.next()) : null;
          var group =
              new SavedGroup(
                  id,
                  draft.name().strip(),
                  draft.department(),
                  draft.responsible(),
                  draft.rule(),
                  list,
                  0);
          if (!group.within(asker.scope(NEEDED)))
            return new Kept.Wrong<>(Text.of("budget.groups.reach"));
          if (list != null)
            lists.add(
                new KeptList(list, asker.id(), group.name(), clock.instant()),
                draft.picked().stream().distinct().toList());
          groups.save(group, asker.id(), clock.instant());
          written(asker, Act.CREATED, group, new Change("name", "", group.name()));
          return found(id);
        });
  }

  /** Calls a group otherwise, or hands it on to another employee or department. */
  public Kept<SavedGroup> change(
      Asker asker,
      SavedGroup group,
      String name,
      @Nullable DepartmentId department,
      @Nullable EmployeeId responsible) {
    return own(
        asker,
        group,
        () -> {
          var wrong = wrong(name, group.id());
          if (wrong != null) return new Kept.Wrong<>(wrong);
          var now =
              new SavedGroup(
                  group.id(),
                  name.strip(),
                  department,
                  responsible,
                  group.rule(),
                  group.list(),
                  group.version());
          if (!groups.save(now, asker.id(), clock.instant())) return new Kept.Stale<>();
          written(
              asker,
              Act.CHANGED,
              group,
              new Change("name", group.name(), now.name()),
              new Change("responsible", number(group.responsible()), number(now.responsible())));
          return found(group.id());
        });
  }

  private static String number(@Nullable EmployeeId employee) {
    return employee == null ? "" : String.valueOf(employee.value());
  }

  /** Adds clients within reach to a picked group; who is in it already stays once. */
  public Kept<SavedGroup> add(Asker asker, SavedGroup group, Collection<ClientId> clients) {
    return members(
        asker, group, list -> lists.put(list, clients, asker.scope(NEEDED)), "added", clients);
  }

  /** Takes clients out of a picked group. */
  public Kept<SavedGroup> take(Asker asker, SavedGroup group, Collection<ClientId> clients) {
    return members(asker, group, list -> lists.take(list, clients), "taken", clients);
  }

  private Kept<SavedGroup> members(
      Asker asker,
      SavedGroup group,
      java.util.function.Consumer<ListId> act,
      String field,
      Collection<ClientId> clients) {
    return own(
        asker,
        group,
        () -> {
          var list = group.list();
          if (list == null) return new Kept.Wrong<>(Text.of("budget.groups.byRule"));
          if (!groups.save(group, asker.id(), clock.instant())) return new Kept.Stale<>();
          act.accept(list);
          var said =
              clients.size() == 1
                  ? String.valueOf(clients.iterator().next().value())
                  : String.valueOf(clients.size());
          written(asker, Act.CHANGED, group, new Change(field, "", said));
          return found(group.id());
        });
  }

  /** Gives a group up that no plan speaks of; its clients stay as they are. */
  public Kept<SavedGroup> remove(Asker asker, SavedGroup group) {
    return own(
        asker,
        group,
        () -> {
          if (planned.test(group.id())) return new Kept.Wrong<>(Text.of("budget.groups.planned"));
          if (!groups.remove(group)) return new Kept.Stale<>();
          var list = group.list();
          if (list != null) lists.find(list).ifPresent(l -> lists.remove(l.owner(), l.id()));
          written(asker, Act.DELETED, group, new Change("name", group.name(), ""));
          return new Kept.Done<>(group);
        });
  }

  private @Nullable Text wrong(String name, SavedGroupId id) {
    var called = name.strip();
    if (called.isEmpty()) return Text.of("clients.lists.nameless");
    if (called.length() > SavedGroup.LONGEST_NAME)
      return Text.of("clients.wrong.long", SavedGroup.LONGEST_NAME);
    return groups.all().stream()
            .anyMatch(g -> !g.id().equals(id) && g.name().equalsIgnoreCase(called))
        ? Text.of("budget.groups.same", Text.asWritten(called))
        : null;
  }

  /** What only who answers for a group may do. */
  private Kept<SavedGroup> own(Asker asker, SavedGroup group, Supplier<Kept<SavedGroup>> act) {
    return allowed(
        asker,
        group.id().value(),
        () -> {
          var there = groups.find(group.id()).orElse(null);
          if (there == null) return new Kept.Gone<>();
          return there.within(asker.scope(NEEDED))
              ? act.get()
              : new Kept.Wrong<>(Text.of("budget.groups.reach"));
        });
  }

  private Kept<SavedGroup> allowed(Asker asker, long group, Supplier<Kept<SavedGroup>> act) {
    return work.inOne(
        () -> {
          if (asker.may(NEEDED)) return act.get();
          trail.refused(asker, NEEDED, SUBJECT, group);
          return new Kept.Refused<>(NEEDED.refused());
        });
  }

  private Kept<SavedGroup> found(SavedGroupId id) {
    return new Kept.Done<>(groups.find(id).orElseThrow());
  }

  private void written(Asker asker, Act act, SavedGroup group, Change... changes) {
    trail.write(
        asker.id(),
        act,
        SUBJECT,
        group.id().value(),
        List.of(changes).stream().filter(c -> !Objects.equals(c.before(), c.after())).toList());
  }
}
