package org.branchbook.ui.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Undone;
import org.branchbook.clients.search.WhyHidden;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.absences.Absence;
import org.branchbook.staff.absences.AbsenceId;
import org.branchbook.staff.absences.ChangeAbsences;
import org.branchbook.staff.absences.ChangeTeams;
import org.branchbook.staff.absences.Team;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.ConfirmationId;
import org.branchbook.staff.policies.ChangePolicy;
import org.branchbook.staff.policies.PolicyKind;
import org.branchbook.staff.policies.PolicyVersion;
import org.branchbook.staff.signin.ResetPassword;
import org.branchbook.staff.team.AddEmployee;
import org.branchbook.staff.team.ChangeDepartments;
import org.branchbook.staff.team.ChangeEmployee;
import org.jspecify.annotations.Nullable;

/** What each screen does for one who is signed in: its calls, with him as who asks. */
final class StaffActs {
  private StaffActs() {}

  /** Why somebody does not see a client. */
  record Asking(Asker asker, StaffWork work) implements WhyModel.Acts {
    @Override
    public List<Employee> employees() {
      return work.employees().all();
    }

    @Override
    public WhyHidden.Told why(EmployeeId who, String number) {
      return work.reaching().why().run(asker, who, number);
    }
  }

  /** Teams and who is in them. */
  record Grouping(Asker asker, StaffWork work) implements TeamsModel.Acts {
    @Override
    public List<Team> teams() {
      return work.reaching().teams().all();
    }

    @Override
    public List<Employee> employees() {
      return work.employees().all();
    }

    @Override
    public ChangeTeams.Changed save(@Nullable Team read, String name, Set<EmployeeId> members) {
      var change = work.reaching().change();
      return read == null
          ? change.add(asker, name, members)
          : change.change(asker, read, name, members);
    }

    @Override
    public ChangeTeams.Changed remove(Team read) {
      return work.reaching().change().remove(asker, read);
    }

    @Override
    public Undone undo(ChangeTeams.Changed.Done done) {
      return work.reaching().change().undo(asker, done);
    }
  }

  /** What waits for a second person. */
  record Answering(Asker asker, StaffWork work) implements ConfirmModel.Acts {
    @Override
    public List<Confirmation> waiting() {
      return work.second().confirm().waiting(asker);
    }

    @Override
    public List<Employee> employees() {
      return work.employees().all();
    }

    @Override
    public Confirm.Answered answer(ConfirmationId request, boolean yes) {
      return work.second().confirm().answer(asker, request, yes);
    }
  }

  /** Who is away and who stands in. */
  record Leaving(Asker asker, StaffWork work) implements AbsenceModel.Acts {
    @Override
    public List<Employee> employees() {
      return work.employees().all();
    }

    @Override
    public List<Absence> current() {
      return work.away().absences().notOver(today()).stream()
          .filter(a -> !a.until().isBefore(a.from()))
          .toList();
    }

    @Override
    public int waiting(EmployeeId who, LocalDate until) {
      return work.away().work().stream().mapToInt(w -> w.waiting(who, until)).sum();
    }

    @Override
    public Map<EmployeeId, Integer> load(Collection<EmployeeId> of) {
      var sum = new HashMap<EmployeeId, Integer>();
      for (var following : work.away().work())
        following.load(of).forEach((who, load) -> sum.merge(who, load, Integer::sum));
      return sum;
    }

    @Override
    public ChangeAbsences.Announced announce(ChangeAbsences.Said said) {
      return work.away().change().announce(asker, said);
    }

    @Override
    public ChangeAbsences.Ended end(AbsenceId absence) {
      return work.away().change().end(asker, absence);
    }

    @Override
    public LocalDate today() {
      return work.numbers().policies().day();
    }
  }

  /** The bank’s numbers. */
  record Setting(Asker asker, StaffWork.Numbers numbers, Employees all)
      implements SettingsModel.Acts {
    @Override
    public List<PolicyVersion> history(String policy) {
      return numbers.versions().of(policy);
    }

    @Override
    public List<Employee> employees() {
      return all.all();
    }

    @Override
    public ChangePolicy.Changed change(
        PolicyKind<?> kind, LocalDate from, Map<String, String> texts) {
      return numbers.change().run(asker, kind, from, texts);
    }

    @Override
    public Undone undo(PolicyKind<?> kind, ChangePolicy.Changed.Done done) {
      return numbers.change().undo(asker, kind, done);
    }

    @Override
    public LocalDate today() {
      return numbers.policies().day();
    }
  }

  /** Employees and departments. */
  record Acts(Asker asker, StaffWork work) implements TeamModel.Acts {
    @Override
    public List<Department> departments() {
      return work.departments().all();
    }

    @Override
    public List<Employee> employees() {
      return work.employees().all();
    }

    @Override
    public AddEmployee.Added add(AddEmployee.Newcomer who) {
      return work.add().run(asker, who);
    }

    @Override
    public ChangeEmployee.Changed change(Employee wanted) {
      return work.change().run(asker, wanted);
    }

    @Override
    public ResetPassword.Reset reset(Employee who) {
      return work.reset().run(asker, who.id());
    }

    @Override
    public ChangeDepartments.Changed add(String name, DepartmentId parent) {
      return work.changeDepartments().add(asker, name, parent);
    }

    @Override
    public Undone undo(@Nullable Employee before, Employee now) {
      return before == null ? work.add().undo(asker, now) : work.change().undo(asker, before, now);
    }

    @Override
    public Undone undo(@Nullable Department before, Department now) {
      return work.changeDepartments().undo(asker, before, now);
    }

    @Override
    public ChangeDepartments.Changed change(
        Department read, String name, @Nullable DepartmentId parent) {
      return work.changeDepartments().change(asker, read, name, parent);
    }
  }
}
