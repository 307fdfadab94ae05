package org.branchbook.staff.rights;

import static org.branchbook.staff.Privilege.*;
import static org.branchbook.staff.Reach.*;

import java.util.EnumMap;
import java.util.Map;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;

/** What the roles may do in a new branch, until its administrator decides otherwise. */
public final class DefaultRights {
  private DefaultRights() {}

  /** The rights of every role. */
  public static Map<Role, Rights> all() {
    var all = new EnumMap<Role, Rights>(Role.class);
    for (var role : Role.values()) all.put(role, of(role));
    return all;
  }

  private static Rights of(Role role) {
    return new Rights(
        switch (role) {
          // sees his department's clients, changes those he is responsible for
          case EMPLOYEE ->
              table(
                  DEPARTMENT,
                  new Privilege[] {
                    CLIENT_CREATE,
                    CLIENT_READ,
                    CONTACT_CREATE,
                    CONTACT_READ,
                    TASK_CREATE,
                    TASK_READ,
                    LINK_READ,
                    HOLDING_READ
                  },
                  OWN,
                  new Privilege[] {
                    CLIENT_EDIT,
                    CONTACT_EDIT,
                    TASK_EDIT,
                    LINK_CREATE,
                    LINK_EDIT,
                    LINK_DELETE,
                    HOLDING_EDIT,
                    REPORT_READ,
                    PLAN_EDIT,
                    INCOME_SEE,
                    ABSENCE_EDIT
                  });
          // answers anyone who calls, and writes down what was said
          case OPERATOR ->
              table(
                  ALL,
                  new Privilege[] {
                    CLIENT_CREATE,
                    CLIENT_READ,
                    CONTACT_CREATE,
                    CONTACT_READ,
                    TASK_CREATE,
                    TASK_READ,
                    LINK_READ,
                    HOLDING_READ
                  },
                  OWN,
                  new Privilege[] {REPORT_READ, CONTACT_EDIT, TASK_EDIT, ABSENCE_EDIT});
          // brings figures in and takes them out
          case ECONOMIST ->
              table(
                  ALL,
                  new Privilege[] {
                    CLIENT_READ,
                    CONTACT_READ,
                    TASK_CREATE,
                    TASK_READ,
                    LINK_CREATE,
                    LINK_READ,
                    LINK_EDIT,
                    HOLDING_READ,
                    HOLDING_EDIT,
                    PLAN_EDIT,
                    INCOME_SEE,
                    PRODUCT_EDIT,
                    REPORT_READ,
                    STAFF_READ,
                    IMPORT,
                    EXPORT
                  },
                  OWN,
                  new Privilege[] {TASK_EDIT, ABSENCE_EDIT});
          case MARKETER ->
              table(
                  ALL,
                  new Privilege[] {
                    CLIENT_READ,
                    CONTACT_CREATE,
                    CONTACT_READ,
                    TASK_CREATE,
                    TASK_READ,
                    LINK_READ,
                    HOLDING_READ,
                    REPORT_READ,
                    STAFF_READ,
                    EXPORT,
                    MASS_CHANGE
                  },
                  OWN,
                  new Privilege[] {TASK_EDIT, ABSENCE_EDIT});
          case HEAD ->
              table(
                  ALL,
                  new Privilege[] {
                    CLIENT_CREATE,
                    CLIENT_READ,
                    CLIENT_EDIT,
                    CLIENT_DELETE,
                    CONTACT_CREATE,
                    CONTACT_READ,
                    CONTACT_EDIT,
                    CONTACT_DELETE,
                    TASK_CREATE,
                    TASK_READ,
                    TASK_EDIT,
                    LINK_CREATE,
                    LINK_READ,
                    LINK_EDIT,
                    LINK_DELETE,
                    HOLDING_READ,
                    HOLDING_EDIT,
                    REPORT_READ,
                    STAFF_READ,
                    IMPORT,
                    EXPORT,
                    MASS_CHANGE,
                    MERGE,
                    ERASE,
                    AUDIT_READ,
                    VIP_READ,
                    POLICY_EDIT,
                    CONFIRM,
                    PLAYBOOK_EDIT,
                    PLAN_EDIT,
                    PLAN_APPROVE,
                    INCOME_SEE,
                    PRODUCT_EDIT,
                    ABSENCE_EDIT
                  },
                  NONE,
                  new Privilege[0]);
          // keeps the program running and sees no client's data
          case ADMINISTRATOR ->
              table(
                  ALL,
                  new Privilege[] {
                    STAFF_READ,
                    STAFF_EDIT,
                    AUDIT_READ,
                    STORE_CARE,
                    POLICY_EDIT,
                    CONFIRM,
                    ABSENCE_EDIT,
                    ABSENCE_EDIT
                  },
                  NONE,
                  new Privilege[0]);
        });
  }

  private static Map<Privilege, Reach> table(
      Reach far, Privilege[] these, Reach near, Privilege[] those) {
    var table = new EnumMap<Privilege, Reach>(Privilege.class);
    for (var privilege : these) table.put(privilege, far);
    for (var privilege : those) table.put(privilege, near);
    return table;
  }
}
