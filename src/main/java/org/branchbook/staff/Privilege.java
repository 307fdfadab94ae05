package org.branchbook.staff;

import org.branchbook.base.Text;

/**
 * Something that may be allowed. Those on clients' data are graded by {@link Reach}; the others are
 * allowed ({@link Reach#ALL}) or not.
 */
public enum Privilege {
  CLIENT_CREATE(true),
  CLIENT_READ(true),
  CLIENT_EDIT(true),
  CLIENT_DELETE(true),
  CONTACT_CREATE(true),
  CONTACT_READ(true),
  CONTACT_EDIT(true),
  CONTACT_DELETE(true),
  TASK_CREATE(true),
  TASK_READ(true),
  TASK_EDIT(true),
  LINK_CREATE(true),
  LINK_READ(true),
  LINK_EDIT(true),
  LINK_DELETE(true),
  HOLDING_READ(true),
  HOLDING_EDIT(true),
  REPORT_READ(true),
  ABSENCE_EDIT(true),
  STAFF_READ(false),
  STAFF_EDIT(false),
  IMPORT(false),
  EXPORT(false),
  MASS_CHANGE(false),
  MERGE(false),
  ERASE(false),
  AUDIT_READ(false),
  VIP_READ(false),
  STORE_CARE(false),
  POLICY_EDIT(false),
  CONFIRM(false),
  PLAYBOOK_EDIT(false),
  PLAN_EDIT(true),
  PLAN_APPROVE(false),
  INCOME_SEE(true),
  PRODUCT_EDIT(false);

  /** Whether own, department and all are told apart. */
  public final boolean graded;

  Privilege(boolean graded) {
    this.graded = graded;
  }

  /** What is told to one who lacks it. */
  public Text refused() {
    return Text.of("staff.refused", "@staff.privilege." + this);
  }
}
