package org.branchbook.plans.budget;

import org.branchbook.clients.ClientId;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;

/**
 * For whom or for what something is planned.
 *
 * @param id the number of the client, employee, department …; 0 for the branch and for industries
 * @param code of an industry; else ""
 */
public record Planned(Level level, long id, String code) {
  public static final Planned BRANCH = new Planned(Level.BRANCH, 0, "");

  public Planned {
    boolean coded = level == Level.INDUSTRY;
    if (coded == code.isEmpty() || (id == 0) != (coded || level == Level.BRANCH))
      throw new IllegalArgumentException("not planned for: " + level + " " + id + " " + code);
  }

  public static Planned client(ClientId client) {
    return new Planned(Level.CLIENT, client.value(), "");
  }

  /** The group of connected clients that has this source. */
  public static Planned connected(ClientId source) {
    return new Planned(Level.CONNECTED, source.value(), "");
  }

  public static Planned group(SavedGroupId group) {
    return new Planned(Level.GROUP, group.value(), "");
  }

  public static Planned manager(EmployeeId manager) {
    return new Planned(Level.MANAGER, manager.value(), "");
  }

  public static Planned department(DepartmentId department) {
    return new Planned(Level.DEPARTMENT, department.value(), "");
  }

  public static Planned industry(String code) {
    return new Planned(Level.INDUSTRY, 0, code);
  }
}
