package org.branchbook.staff;

import java.util.Map;

/** What each role may do in this bank. */
public interface RoleRights {
  /** The rights of every role that has any. */
  Map<Role, Rights> all();

  /** Keeps the rights of these roles; the others stay as they are. */
  void save(Map<Role, Rights> rights);
}
