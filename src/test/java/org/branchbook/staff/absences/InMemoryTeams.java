package org.branchbook.staff.absences;

import java.util.ArrayList;
import java.util.List;

/** Teams in memory. */
public final class InMemoryTeams implements Teams {
  public final List<Team> all = new ArrayList<>();

  @Override
  public List<Team> all() {
    return List.copyOf(all);
  }

  @Override
  public void add(Team team) {
    all.add(team);
  }

  @Override
  public boolean save(Team team) {
    return remove(team)
        && all.add(new Team(team.id(), team.name(), team.members(), team.version() + 1));
  }

  @Override
  public boolean remove(Team team) {
    return all.removeIf(t -> t.id() == team.id() && t.version() == team.version());
  }
}
