package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.ROLE_RIGHT;

import java.util.EnumMap;
import java.util.Map;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.RoleRights;
import org.branchbook.store.Store;

final class JooqRoleRights implements RoleRights {
  private final Store store;

  JooqRoleRights(Store store) {
    this.store = store;
  }

  @Override
  public Map<Role, Rights> all() {
    var reaches = new EnumMap<Role, Map<Privilege, Reach>>(Role.class);
    for (var r : store.db().selectFrom(ROLE_RIGHT).fetch())
      reaches
          .computeIfAbsent(Role.valueOf(r.getRole()), _ -> new EnumMap<>(Privilege.class))
          .put(Privilege.valueOf(r.getPrivilege()), Reach.valueOf(r.getReach()));
    var rights = new EnumMap<Role, Rights>(Role.class);
    reaches.forEach((role, reach) -> rights.put(role, new Rights(reach)));
    return rights;
  }

  @Override
  public void save(Map<Role, Rights> rights) {
    store.inOne(() -> rights.forEach(this::save));
  }

  private void save(Role role, Rights rights) {
    store.db().deleteFrom(ROLE_RIGHT).where(ROLE_RIGHT.ROLE.eq(role.name())).execute();
    var insert =
        store.db().insertInto(ROLE_RIGHT, ROLE_RIGHT.ROLE, ROLE_RIGHT.PRIVILEGE, ROLE_RIGHT.REACH);
    boolean any = false;
    for (var reach : rights.reaches().entrySet())
      if (reach.getValue() != Reach.NONE) {
        insert = insert.values(role.name(), reach.getKey().name(), reach.getValue().name());
        any = true;
      }
    if (any) insert.execute();
  }
}
