package org.branchbook.ui.staff;

import java.util.List;
import java.util.function.BiFunction;
import org.branchbook.clients.search.WhyHidden;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.RoleRights;
import org.branchbook.staff.absences.Absences;
import org.branchbook.staff.absences.ChangeAbsences;
import org.branchbook.staff.absences.ChangeTeams;
import org.branchbook.staff.absences.FollowsAbsence;
import org.branchbook.staff.absences.Teams;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.policies.ChangePolicy;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.policies.PolicyKind;
import org.branchbook.staff.policies.PolicyVersions;
import org.branchbook.staff.rights.ChangeRights;
import org.branchbook.staff.rights.ExportAudit;
import org.branchbook.staff.rights.ReadAudit;
import org.branchbook.staff.signin.ResetPassword;
import org.branchbook.staff.signin.SignedIn;
import org.branchbook.staff.team.AddEmployee;
import org.branchbook.staff.team.ChangeDepartments;
import org.branchbook.staff.team.ChangeEmployee;

/** What the screens of staff read and do. */
public record StaffWork(
    Employees employees,
    Departments departments,
    RoleRights rights,
    AddEmployee add,
    ChangeEmployee change,
    ResetPassword reset,
    ChangeDepartments changeDepartments,
    ChangeRights changeRights,
    ReadAudit readAudit,
    Numbers numbers,
    Away away,
    Second second,
    Reaching reaching) {
  /** The bank's numbers: which there are, how they are read and changed. */
  public record Numbers(
      List<PolicyKind<?>> kinds, PolicyVersions versions, Policies policies, ChangePolicy change) {}

  /** Who is away and who stands in. */
  public record Away(Absences absences, ChangeAbsences change, List<FollowsAbsence> work) {}

  /** What a second person confirms, and the export that needs it. */
  public record Second(
      Confirm confirm, ExportAudit exportAudit, BiFunction<String, char[], SignedIn> signIn) {}

  /** How far somebody sees: teams, and why he does not see a client. */
  public record Reaching(Teams teams, ChangeTeams change, WhyHidden why) {}
}
