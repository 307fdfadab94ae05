package org.branchbook.staff;

import java.util.Optional;

/** What is set for the whole store, by name. */
public interface Settings {
  Optional<String> find(String name);

  /** Keeps a setting in place of what it was. */
  void save(String name, String content);

  /** Whose store this is; empty until somebody has set the store up. */
  Optional<BranchInfo> branch();

  /** Keeps whose store this is. */
  void save(BranchInfo branch);
}
