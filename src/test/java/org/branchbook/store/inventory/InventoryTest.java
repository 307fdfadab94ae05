package org.branchbook.store.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Inventory.Numbers;
import org.branchbook.store.Databases;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InventoryTest {
  @ParameterizedTest
  @EnumSource
  void countsAndChecks(Databases on) {
    try (var store = on.fresh()) {
      var inventory = new InventoryStore(store).inventory();
      assertEquals(new Numbers(0, 0, 0, 0, 0, 0), inventory.numbers());
      assertEquals(
          List.of(Text.of("commands.check.roots", 0)), inventory.faults(Progress.unseen()));
      new StaffStore(store)
          .departments()
          .add(new Department(new DepartmentId(1), null, "Podil", 1));
      store
          .db()
          .execute(
              "insert into employee (id, login, name, department_id, language, active,"
                  + " password_hash, must_change, failures, version)"
                  + " values (1, 'o', 'O', 1, 'uk', true, '', false, 0, 1)");
      assertEquals(1, inventory.numbers().employees());
      assertEquals(List.of(), inventory.faults(Progress.unseen()));
      store.db().execute("alter table employee_role rename to gone");
      assertEquals(
          List.of(Text.of("commands.check.unreadable", "employee_role")),
          inventory.faults(Progress.unseen()));
    }
  }
}
