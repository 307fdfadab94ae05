package org.branchbook.store.tasks;

import static org.branchbook.store.db.Tables.TASK_FILTER;

import java.util.Comparator;
import java.util.List;
import org.branchbook.base.SortKey;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.SavedFilter;
import org.branchbook.tasks.SavedFilters;
import org.jooq.DSLContext;

/** {@link SavedFilters} in SQL. */
final class JooqSavedFilters implements SavedFilters {
  private final DSLContext db;

  JooqSavedFilters(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<SavedFilter> of(EmployeeId owner) {
    return db
        .selectFrom(TASK_FILTER)
        .where(TASK_FILTER.EMPLOYEE_ID.eq(owner.value()))
        .fetch(r -> new SavedFilter(r.getId(), owner, r.getName(), FilterText.read(r.getContent())))
        .stream()
        .sorted(Comparator.comparing(f -> SortKey.of(f.name())))
        .toList();
  }

  @Override
  public void save(SavedFilter f) {
    var content = FilterText.of(f.filter());
    db.insertInto(
            TASK_FILTER,
            TASK_FILTER.ID,
            TASK_FILTER.EMPLOYEE_ID,
            TASK_FILTER.NAME,
            TASK_FILTER.CONTENT)
        .values(f.id(), f.owner().value(), f.name(), content)
        .onDuplicateKeyUpdate()
        .set(TASK_FILTER.NAME, f.name())
        .set(TASK_FILTER.CONTENT, content)
        .execute();
  }

  @Override
  public void remove(EmployeeId owner, long id) {
    db.deleteFrom(TASK_FILTER)
        .where(TASK_FILTER.ID.eq(id))
        .and(TASK_FILTER.EMPLOYEE_ID.eq(owner.value()))
        .execute();
  }
}
