package org.branchbook.playbooks;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.staff.DepartmentId;

/** What playbooks have come to, in figures alone: no client is named. */
public interface Experience {
  /** How it went with an edition. */
  Success of(EditionId edition);

  /**
   * How often a trigger happened, by the day on which it would have begun a playbook and by the
   * client's department.
   *
   * @param last with it
   */
  List<Count> happened(Trigger trigger, LocalDate first, LocalDate last);

  /** So many on a day in a department. */
  record Count(LocalDate on, DepartmentId department, int many) {}
}
