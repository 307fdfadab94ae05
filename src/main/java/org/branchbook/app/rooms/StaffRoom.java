package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.io.paper.PaperFiles;
import org.branchbook.io.passwords.KeyFile;
import org.branchbook.staff.Askers;
import org.branchbook.staff.Audit;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.RoleRights;
import org.branchbook.staff.Settings;
import org.branchbook.staff.absences.Absences;
import org.branchbook.staff.absences.ChangeTeams;
import org.branchbook.staff.absences.HandedWork;
import org.branchbook.staff.absences.Teams;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.drafts.KeptDrafts;
import org.branchbook.staff.exports.TakeOut;
import org.branchbook.staff.policies.ChangePolicy;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.policies.PolicyVersions;
import org.branchbook.staff.rights.ChangeRights;
import org.branchbook.staff.rights.ExportAudit;
import org.branchbook.staff.rights.ReadAudit;
import org.branchbook.staff.signin.ChangePassword;
import org.branchbook.staff.signin.Passwords;
import org.branchbook.staff.signin.RecoverAccess;
import org.branchbook.staff.signin.ResetPassword;
import org.branchbook.staff.signin.SignIn;
import org.branchbook.staff.signin.StoreKeys;
import org.branchbook.staff.team.AddEmployee;
import org.branchbook.staff.team.ChangeDepartments;
import org.branchbook.staff.team.ChangeEmployee;
import org.branchbook.staff.team.FoundBranch;
import org.branchbook.store.Store;
import org.branchbook.store.staff.StaffStore;

/** The room of staff: who works here and may do what, signing in, the bank's numbers. */
public final class StaffRoom {
  public final Departments departments;
  public final Employees employees;
  public final RoleRights roleRights;
  public final Settings settings;
  public final Audit audit;
  public final AuditTrail trail;
  public final Teams teams;
  public final ChangeTeams changeTeams;
  public final Askers askers;
  public final PolicyVersions policyVersions;
  public final Policies policies;
  public final ChangePolicy changePolicy;
  public final SignIn signIn;
  public final ChangePassword changePassword;
  public final ResetPassword resetPassword;
  public final RecoverAccess recoverAccess;
  public final AddEmployee addEmployee;
  public final ChangeEmployee changeEmployee;
  public final ChangeDepartments changeDepartments;
  public final ChangeRights changeRights;
  public final ReadAudit readAudit;
  public final Confirm confirm;
  public final TakeOut out;
  public final ExportAudit exportAudit;
  public final KeptDrafts drafts;
  public final FoundBranch foundBranch;
  final Absences absences;
  final HandedWork handedWork;
  final FollowsClient follower;

  StaffRoom(Store store, Passwords passwords, Clock clock) {
    var rows = new StaffStore(store);
    var ids = store.ids();
    var keys = keys(store, clock);
    departments = rows.departments();
    employees = rows.employees();
    roleRights = rows.roleRights();
    settings = rows.settings();
    audit = rows.audit();
    trail = new AuditTrail(audit, ids, clock);
    policyVersions = rows.policies();
    policies = new Policies(policyVersions, clock);
    changePolicy = new ChangePolicy(store, ids, policyVersions, policies, trail);
    askers = new Askers(departments, roleRights, employees, rows.fellows(), clock);
    teams = rows.teams();
    changeTeams = new ChangeTeams(store, ids, teams, employees, trail);
    signIn = new SignIn(store, employees, policies, askers, passwords, trail, clock, keys);
    changePassword = new ChangePassword(store, employees, policies, passwords, trail, clock, keys);
    resetPassword = new ResetPassword(store, employees, passwords, trail, keys);
    recoverAccess = new RecoverAccess(store, employees, policies, passwords, trail, keys);
    addEmployee = new AddEmployee(store, ids, employees, departments, passwords, trail, keys);
    changeEmployee = new ChangeEmployee(store, employees, departments, roleRights, trail, keys);
    changeDepartments = new ChangeDepartments(store, ids, departments, trail);
    changeRights = new ChangeRights(store, roleRights, employees, trail);
    readAudit = new ReadAudit(store, audit, trail);
    confirm = new Confirm(store, ids, rows.confirmations(), employees, policies, trail, clock);
    out = new TakeOut(confirm, new PaperFiles(), trail, store);
    exportAudit = new ExportAudit(audit, employees, out, clock.getZone());
    drafts = rows.drafts();
    foundBranch =
        new FoundBranch(
            store, ids, settings, departments, employees, roleRights, passwords, trail, keys);
    absences = rows.absences();
    handedWork = rows.handedWork();
    follower = rows.follower();
  }

  /** Those of an encrypted file. */
  private static StoreKeys keys(Store store, Clock clock) {
    return store
        .url()
        .filter(url -> !url.key().isEmpty())
        .map(url -> new KeyFile(url.keys(), clock).keys(url.key()))
        .orElse(StoreKeys.NONE);
  }

  /** The country whose rules hold; Ukraine's while the store is nobody's yet. */
  public String country() {
    return settings.branch().map(b -> b.country()).orElse("UA");
  }
}
