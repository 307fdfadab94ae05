package org.branchbook.store.staff;

import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.staff.Audit;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.FellowsByDay;
import org.branchbook.staff.RoleRights;
import org.branchbook.staff.Settings;
import org.branchbook.staff.absences.Absences;
import org.branchbook.staff.absences.HandedWork;
import org.branchbook.staff.absences.Teams;
import org.branchbook.staff.confirms.Confirmations;
import org.branchbook.staff.drafts.KeptDrafts;
import org.branchbook.staff.policies.PolicyVersions;
import org.branchbook.store.Store;

/** The door to the tables of the staff. */
public final class StaffStore {
  private final FollowsClient follower;
  private final Store store;

  public StaffStore(Store store) {
    follower = new DraftsFollow(store.db());
    this.store = store;
  }

  public Departments departments() {
    return new JooqDepartments(store.db());
  }

  public Employees employees() {
    return new JooqEmployees(store);
  }

  public RoleRights roleRights() {
    return new JooqRoleRights(store);
  }

  public Settings settings() {
    return new JooqSettings(store);
  }

  public Absences absences() {
    return new JooqAbsences(store);
  }

  public HandedWork handedWork() {
    return new JooqHandedWork(store);
  }

  public Confirmations confirmations() {
    return new JooqConfirmations(store);
  }

  public Teams teams() {
    return new JooqTeams(store);
  }

  public FellowsByDay fellows() {
    return new JooqFellows(store);
  }

  public PolicyVersions policies() {
    return new JooqPolicyVersions(store);
  }

  public Audit audit() {
    return new JooqAudit(store);
  }

  /** What employees typed and have not saved. */
  public KeptDrafts drafts() {
    return new JooqDrafts(store.db());
  }

  /** How drafts follow the cards that they are about. */
  public FollowsClient follower() {
    return follower;
  }
}
