package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.DEPARTMENT;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.branchbook.base.SortKey;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.store.Hanging;
import org.branchbook.store.db.tables.records.DepartmentRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

final class JooqDepartments implements Departments {
  private final DSLContext db;

  JooqDepartments(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Department> all() {
    return db.selectFrom(DEPARTMENT).fetch(JooqDepartments::department).stream()
        .sorted(Comparator.comparing(d -> SortKey.of(d.name())))
        .toList();
  }

  @Override
  public void add(Department d) {
    db.insertInto(DEPARTMENT)
        .set(DEPARTMENT.ID, d.id().value())
        .set(DEPARTMENT.PARENT_ID, number(d.parent()))
        .set(DEPARTMENT.NAME, d.name())
        .set(DEPARTMENT.VERSION, d.version())
        .execute();
  }

  @Override
  public Saved save(Department d) {
    int changed =
        db.update(DEPARTMENT)
            .set(DEPARTMENT.PARENT_ID, number(d.parent()))
            .set(DEPARTMENT.NAME, d.name())
            .set(DEPARTMENT.VERSION, d.version() + 1)
            .where(DEPARTMENT.ID.eq(d.id().value()), DEPARTMENT.VERSION.eq(d.version()))
            .execute();
    if (changed == 1)
      return new Saved.Done(new Department(d.id(), d.parent(), d.name(), d.version() + 1));
    return db.selectFrom(DEPARTMENT)
        .where(DEPARTMENT.ID.eq(d.id().value()))
        .fetchOptional(JooqDepartments::department)
        .<Saved>map(Saved.Stale::new)
        .orElseGet(Saved.Gone::new);
  }

  @Override
  public boolean remove(Department d) {
    if (Hanging.on(db, DEPARTMENT.ID, d.id().value(), Set.of())) return false;
    return db.deleteFrom(DEPARTMENT)
            .where(DEPARTMENT.ID.eq(d.id().value()), DEPARTMENT.VERSION.eq(d.version()))
            .execute()
        == 1;
  }

  private static Department department(DepartmentRecord r) {
    var parent = r.getParentId();
    return new Department(
        new DepartmentId(r.getId()),
        parent == null ? null : new DepartmentId(parent),
        r.getName(),
        r.getVersion());
  }

  private static @Nullable Long number(@Nullable DepartmentId id) {
    return id == null ? null : id.value();
  }
}
