package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.ABSENCE;
import static org.branchbook.store.db.Tables.ABSENCE_SUBSTITUTE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.absences.Absence;
import org.branchbook.staff.absences.AbsenceId;
import org.branchbook.staff.absences.Absences;
import org.branchbook.store.Rows;
import org.branchbook.store.Store;
import org.branchbook.store.db.tables.records.AbsenceRecord;
import org.jooq.Result;

final class JooqAbsences implements Absences {
  private final Store store;

  JooqAbsences(Store store) {
    this.store = store;
  }

  @Override
  public Optional<Absence> find(AbsenceId id) {
    return read(store.db().selectFrom(ABSENCE).where(ABSENCE.ID.eq(id.value())).fetch()).stream()
        .findFirst();
  }

  @Override
  public List<Absence> notOver(LocalDate day) {
    return read(
        store
            .db()
            .selectFrom(ABSENCE)
            .where(ABSENCE.LAST_DAY.ge(day))
            .orderBy(ABSENCE.LAST_DAY, ABSENCE.ID)
            .fetch());
  }

  @Override
  public List<Absence> of(EmployeeId who) {
    return read(
        store
            .db()
            .selectFrom(ABSENCE)
            .where(ABSENCE.EMPLOYEE_ID.eq(who.value()))
            .orderBy(ABSENCE.LAST_DAY.desc(), ABSENCE.ID.desc())
            .fetch());
  }

  @Override
  public void add(Absence a) {
    store.inOne(
        () -> {
          store
              .db()
              .insertInto(ABSENCE)
              .set(ABSENCE.ID, a.id().value())
              .set(ABSENCE.EMPLOYEE_ID, a.who().value())
              .set(ABSENCE.FIRST_DAY, a.from())
              .set(ABSENCE.LAST_DAY, a.until())
              .set(ABSENCE.SAID_BY, a.saidBy().value())
              .set(ABSENCE.SAID_AT, a.at())
              .set(ABSENCE.VERSION, a.version())
              .execute();
          var insert =
              store
                  .db()
                  .insertInto(
                      ABSENCE_SUBSTITUTE,
                      ABSENCE_SUBSTITUTE.ABSENCE_ID,
                      ABSENCE_SUBSTITUTE.EMPLOYEE_ID);
          for (var one : a.substitutes()) insert = insert.values(a.id().value(), one.value());
          if (!a.substitutes().isEmpty()) insert.execute();
        });
  }

  @Override
  public boolean save(Absence a) {
    return store
            .db()
            .update(ABSENCE)
            .set(ABSENCE.LAST_DAY, a.until())
            .set(ABSENCE.VERSION, a.version() + 1)
            .where(ABSENCE.ID.eq(a.id().value()), ABSENCE.VERSION.eq(a.version()))
            .execute()
        == 1;
  }

  private List<Absence> read(Result<AbsenceRecord> rows) {
    if (rows.isEmpty()) return List.of();
    Map<Long, List<Long>> substitutes =
        store
            .db()
            .select(ABSENCE_SUBSTITUTE.ABSENCE_ID, ABSENCE_SUBSTITUTE.EMPLOYEE_ID)
            .from(ABSENCE_SUBSTITUTE)
            .where(Rows.among(ABSENCE_SUBSTITUTE.ABSENCE_ID, rows.getValues(ABSENCE.ID)))
            .orderBy(ABSENCE_SUBSTITUTE.ABSENCE_ID, ABSENCE_SUBSTITUTE.EMPLOYEE_ID)
            .fetchGroups(ABSENCE_SUBSTITUTE.ABSENCE_ID, ABSENCE_SUBSTITUTE.EMPLOYEE_ID);
    return rows.map(
        r ->
            new Absence(
                new AbsenceId(r.getId()),
                new EmployeeId(r.getEmployeeId()),
                r.getFirstDay(),
                r.getLastDay(),
                substitutes.getOrDefault(r.getId(), List.of()).stream()
                    .map(EmployeeId::new)
                    .toList(),
                new EmployeeId(r.getSaidBy()),
                r.getSaidAt(),
                r.getVersion()));
  }
}
