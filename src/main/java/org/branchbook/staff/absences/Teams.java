package org.branchbook.staff.absences;

import java.util.List;

/** The branch's teams. */
public interface Teams {
  /** All of them, by name. */
  List<Team> all();

  void add(Team team);

  /** Keeps a changed one, if nobody else has changed it since; false where somebody did. */
  boolean save(Team team);

  /** Takes one away, if nobody else has changed it since; false where somebody did. */
  boolean remove(Team team);
}
