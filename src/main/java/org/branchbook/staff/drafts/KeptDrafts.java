package org.branchbook.staff.drafts;

import java.util.List;
import org.branchbook.staff.EmployeeId;

/** The drafts that survive a crash; each employee has his own and sees no other's. */
public interface KeptDrafts {
  /** All that somebody left unsaved, the newest first. */
  List<Draft> of(EmployeeId who);

  /** Keeps a draft in the place of an older one of the same form and subject. */
  void keep(EmployeeId who, Draft draft);

  /** Removes a draft, if it is there: it was saved or taken back. */
  void remove(EmployeeId who, String form, long subject);
}
