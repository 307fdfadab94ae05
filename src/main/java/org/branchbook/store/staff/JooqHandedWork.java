package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.ABSENCE;
import static org.branchbook.store.db.Tables.ABSENCE_HANDED;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.absences.AbsenceId;
import org.branchbook.staff.absences.HandedWork;
import org.branchbook.store.Rows;
import org.branchbook.store.Store;
import org.branchbook.store.db.tables.records.AbsenceHandedRecord;

final class JooqHandedWork implements HandedWork {
  private final Store store;

  JooqHandedWork(Store store) {
    this.store = store;
  }

  @Override
  public void keep(AbsenceId absence, String kind, Collection<Long> subjects) {
    Rows.insert(
        store.db(),
        ABSENCE_HANDED,
        subjects.stream().map(id -> new AbsenceHandedRecord(absence.value(), kind, id)).toList());
  }

  @Override
  public Map<Long, EmployeeId> whose(String kind, Collection<Long> subjects) {
    var whose = new HashMap<Long, EmployeeId>();
    Rows.inParts(
        subjects,
        part ->
            store
                .db()
                .select(ABSENCE_HANDED.SUBJECT_ID, ABSENCE.EMPLOYEE_ID)
                .from(ABSENCE_HANDED)
                .join(ABSENCE)
                .on(ABSENCE.ID.eq(ABSENCE_HANDED.ABSENCE_ID))
                .where(ABSENCE_HANDED.KIND.eq(kind))
                .and(Rows.among(ABSENCE_HANDED.SUBJECT_ID, part))
                .orderBy(ABSENCE.ID) // of several the latest
                .forEach(r -> whose.put(r.value1(), new EmployeeId(r.value2()))));
    return whose;
  }

  @Override
  public Set<Long> take(AbsenceId absence, String kind) {
    return store.inOne(
        () -> {
          var which =
              ABSENCE_HANDED.ABSENCE_ID.eq(absence.value()).and(ABSENCE_HANDED.KIND.eq(kind));
          var found =
              store
                  .db()
                  .select(ABSENCE_HANDED.SUBJECT_ID)
                  .from(ABSENCE_HANDED)
                  .where(which)
                  .fetchSet(ABSENCE_HANDED.SUBJECT_ID);
          if (!found.isEmpty()) store.db().deleteFrom(ABSENCE_HANDED).where(which).execute();
          return found;
        });
  }
}
