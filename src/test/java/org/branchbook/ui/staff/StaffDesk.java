package org.branchbook.ui.staff;

import java.util.List;
import java.util.function.LongConsumer;
import org.branchbook.staff.Employee;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Role;
import org.branchbook.staff.absences.AnnounceAbsence;
import org.branchbook.staff.absences.EndAbsence;
import org.branchbook.staff.absences.InMemoryAbsences;
import org.branchbook.staff.absences.SharedWork;
import org.branchbook.staff.policies.ChangePolicy;
import org.branchbook.staff.policies.LimitPolicy;
import org.branchbook.staff.rights.ChangeRights;
import org.branchbook.staff.rights.ReadAudit;
import org.branchbook.staff.signin.ResetPassword;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.staff.signin.StoreKeys;
import org.branchbook.staff.team.AddEmployee;
import org.branchbook.staff.team.ChangeDepartments;
import org.branchbook.staff.team.ChangeEmployee;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;

/** A branch in memory with its administrator, who is its head too, at work. */
final class StaffDesk {
  final InMemoryStaff staff = InMemoryStaff.branch();
  final Employee administrator = staff.add("melnyk", 1, Role.ADMINISTRATOR, Role.HEAD);
  final InMemoryAbsences absences = new InMemoryAbsences();
  final SharedWork work = new SharedWork(37);
  final Notices notices = new Notices();

  StaffScreens.Doing doing() {
    return new StaffScreens.Doing(
        staff.employees(),
        staff.departments(),
        staff.rights(),
        new AddEmployee(
            staff.work(),
            staff.ids(),
            staff.employees(),
            staff.departments(),
            staff.passwords(),
            staff.trail(),
            StoreKeys.NONE),
        new ChangeEmployee(
            staff.work(),
            staff.employees(),
            staff.departments(),
            staff.rights(),
            staff.trail(),
            StoreKeys.NONE),
        new ResetPassword(
            staff.work(), staff.employees(), staff.passwords(), staff.trail(), StoreKeys.NONE),
        new ChangeDepartments(staff.work(), staff.ids(), staff.departments(), staff.trail()),
        new ChangeRights(staff.work(), staff.rights(), staff.employees(), staff.trail()),
        new ReadAudit(staff.work(), staff.audit(), staff.trail()),
        numbers(),
        new StaffScreens.Away(
            absences,
            new AnnounceAbsence(
                staff.work(),
                staff.ids(),
                absences,
                staff.employees(),
                staff.trail(),
                List.of(work),
                staff.clock),
            new EndAbsence(
                staff.work(),
                absences,
                staff.employees(),
                staff.trail(),
                List.of(work),
                staff.clock),
            List.of(work)));
  }

  private StaffScreens.Numbers numbers() {
    var policies = staff.policies();
    return new StaffScreens.Numbers(
        List.of(SignInPolicy.KIND, LimitPolicy.KIND),
        staff.policyVersions(),
        policies,
        new ChangePolicy(
            staff.work(), staff.ids(), staff.policyVersions(), policies, staff.trail()));
  }

  StaffScreens screens(Employee as, Background background, LongConsumer openClient) {
    return new StaffScreens(
        staff.asker(as), doing(), openClient, background, notices, Remembered.inMemory());
  }
}
