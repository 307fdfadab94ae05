package org.branchbook.ui.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.clients.Cards;
import org.branchbook.clients.InMemoryClients;
import org.branchbook.clients.search.WhyHidden;
import org.branchbook.staff.Employee;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Role;
import org.branchbook.staff.absences.ChangeAbsences;
import org.branchbook.staff.absences.ChangeTeams;
import org.branchbook.staff.absences.InMemoryAbsences;
import org.branchbook.staff.absences.InMemoryTeams;
import org.branchbook.staff.absences.SharedWork;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.InMemoryConfirmations;
import org.branchbook.staff.exports.TakeOut;
import org.branchbook.staff.policies.ChangePolicy;
import org.branchbook.staff.policies.LimitPolicy;
import org.branchbook.staff.rights.ChangeRights;
import org.branchbook.staff.rights.ExplainScope;
import org.branchbook.staff.rights.ExportAudit;
import org.branchbook.staff.rights.ReadAudit;
import org.branchbook.staff.signin.ResetPassword;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.staff.signin.SignedIn;
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
  final InMemoryConfirmations confirmations = new InMemoryConfirmations();
  final Map<String, Paper> written = new HashMap<>();
  final InMemoryTeams teams = new InMemoryTeams();
  final StackPane panel = new StackPane();
  final SharedWork work = new SharedWork(37);
  final Notices notices = new Notices();

  StaffWork doing() {
    return new StaffWork(
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
        new StaffWork.Away(
            absences,
            new ChangeAbsences(
                staff.work(),
                staff.ids(),
                absences,
                staff.employees(),
                staff.trail(),
                List.of(work),
                staff.clock),
            List.of(work)),
        second(),
        new StaffWork.Reaching(
            teams,
            new ChangeTeams(staff.work(), staff.ids(), teams, staff.employees(), staff.trail()),
            new WhyHidden(
                (_, _, _) -> List.of(),
                new InMemoryClients(Cards.maria()),
                new ExplainScope(staff.rights(), staff.departments(), staff.employees()),
                staff.employees(),
                staff.askers(),
                staff.trail())));
  }

  Confirm confirm() {
    return new Confirm(
        staff.work(),
        staff.ids(),
        confirmations,
        staff.employees(),
        staff.policies(),
        staff.trail(),
        staff.clock);
  }

  private StaffWork.Second second() {
    var confirm = confirm();
    return new StaffWork.Second(
        confirm,
        new ExportAudit(
            staff.audit(),
            staff.employees(),
            new TakeOut(
                confirm,
                (paper, _, _, file) -> written.put(file, paper),
                staff.trail(),
                staff.work()),
            staff.clock.getZone()),
        (login, password) -> {
          var who = staff.employees().byLogin(login).orElseThrow();
          return new String(password).equals("secret")
              ? new SignedIn.Done(staff.asker(who), false)
              : new SignedIn.Wrong(3);
        });
  }

  private StaffWork.Numbers numbers() {
    var policies = staff.policies();
    return new StaffWork.Numbers(
        List.of(SignInPolicy.KIND, LimitPolicy.KIND),
        staff.policyVersions(),
        policies,
        new ChangePolicy(
            staff.work(), staff.ids(), staff.policyVersions(), policies, staff.trail()));
  }

  StaffScreens screens(Employee as, Background background, LongConsumer openClient) {
    return new StaffScreens(
        staff.asker(as),
        doing(),
        new StaffSurroundings(
            openClient,
            id -> id == 1204 ? "Коваленко Марія Іванівна" : "",
            view -> panel.getChildren().setAll(view.apply(Words.in("uk"))),
            panel.getChildren()::clear,
            _ -> {},
            "/files"),
        background,
        notices,
        Remembered.inMemory(),
        org.branchbook.ui.kit.drafts.Drafts.inMemory());
  }
}
