package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.TEAM;
import static org.branchbook.store.db.Tables.TEAM_MEMBER;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.SortKey;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.absences.Team;
import org.branchbook.staff.absences.Teams;
import org.branchbook.store.Store;

final class JooqTeams implements Teams {
  private final Store store;

  JooqTeams(Store store) {
    this.store = store;
  }

  @Override
  public List<Team> all() {
    var members =
        store
            .db()
            .selectFrom(TEAM_MEMBER)
            .fetchGroups(TEAM_MEMBER.TEAM_ID, TEAM_MEMBER.EMPLOYEE_ID);
    return store
        .db()
        .selectFrom(TEAM)
        .fetch(
            r ->
                new Team(
                    r.getId(),
                    r.getName(),
                    ids(members.getOrDefault(r.getId(), List.of())),
                    r.getVersion()))
        .stream()
        .sorted(Comparator.comparing(t -> SortKey.of(t.name())))
        .toList();
  }

  @Override
  public void add(Team team) {
    store.inOne(
        () -> {
          store
              .db()
              .insertInto(TEAM)
              .set(TEAM.ID, team.id())
              .set(TEAM.NAME, team.name())
              .set(TEAM.VERSION, team.version())
              .execute();
          addMembers(team);
        });
  }

  @Override
  public boolean save(Team team) {
    return store.inOne(
        () -> {
          int changed =
              store
                  .db()
                  .update(TEAM)
                  .set(TEAM.NAME, team.name())
                  .set(TEAM.VERSION, team.version() + 1)
                  .where(TEAM.ID.eq(team.id()), TEAM.VERSION.eq(team.version()))
                  .execute();
          if (changed == 0) return false;
          removeMembers(team);
          addMembers(team);
          return true;
        });
  }

  @Override
  public boolean remove(Team team) {
    return store.inOne(
        () -> {
          // the version first, and with it the row: nobody puts members into what is going
          int mine =
              store
                  .db()
                  .update(TEAM)
                  .set(TEAM.VERSION, team.version() + 1)
                  .where(TEAM.ID.eq(team.id()), TEAM.VERSION.eq(team.version()))
                  .execute();
          if (mine == 0) return false;
          removeMembers(team);
          store.db().deleteFrom(TEAM).where(TEAM.ID.eq(team.id())).execute();
          return true;
        });
  }

  private void addMembers(Team team) {
    if (team.members().isEmpty()) return;
    var insert = store.db().insertInto(TEAM_MEMBER, TEAM_MEMBER.TEAM_ID, TEAM_MEMBER.EMPLOYEE_ID);
    for (var member : team.members()) insert = insert.values(team.id(), member.value());
    insert.execute();
  }

  private void removeMembers(Team team) {
    store.db().deleteFrom(TEAM_MEMBER).where(TEAM_MEMBER.TEAM_ID.eq(team.id())).execute();
  }

  private static Set<EmployeeId> ids(List<Long> some) {
    return some.stream().map(EmployeeId::new).collect(Collectors.toSet());
  }
}
