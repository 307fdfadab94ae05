package org.branchbook.store.tasks;

import static org.branchbook.store.db.Tables.DEPARTMENT;
import static org.branchbook.store.db.Tables.SPECIAL_DAY;
import static org.branchbook.store.db.Tables.WORKING_WEEK;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Work;
import org.branchbook.staff.DepartmentId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.SpecialDayRecord;
import org.branchbook.tasks.calendar.Calendars;
import org.branchbook.tasks.calendar.WorkingCalendar;
import org.jooq.DSLContext;

/** {@link Calendars} in SQL. */
final class JooqCalendars implements Calendars {
  private final DSLContext db;
  private final Work work;

  JooqCalendars(DSLContext db, Work work) {
    this.db = db;
    this.work = work;
  }

  @Override
  public WorkingCalendar of(DepartmentId department) {
    var above = upwards(department.value());
    var weeks =
        db.selectFrom(WORKING_WEEK)
            .where(Rows.among(WORKING_WEEK.DEPARTMENT_ID, above))
            .fetchMap(WORKING_WEEK.DEPARTMENT_ID, WORKING_WEEK.DAYS);
    var week =
        above.stream()
            .filter(weeks::containsKey)
            .findFirst()
            .map(id -> days(weeks.get(id)))
            .orElse(WorkingCalendar.PLAIN.week());
    var special =
        db.selectFrom(SPECIAL_DAY)
            .where(Rows.among(SPECIAL_DAY.DEPARTMENT_ID, above))
            .fetchGroups(SPECIAL_DAY.DEPARTMENT_ID);
    var exceptions = new HashMap<LocalDate, Boolean>();
    for (var id : above.reversed())
      if (special.containsKey(id))
        for (var day : special.get(id)) exceptions.put(day.getDayOn(), day.getWorks());
    return new WorkingCalendar(week, exceptions);
  }

  /** The department and those above it, the nearest first. */
  private List<Long> upwards(long department) {
    var parents =
        db.select(DEPARTMENT.ID, DEPARTMENT.PARENT_ID)
            .from(DEPARTMENT)
            .fetchMap(DEPARTMENT.ID, DEPARTMENT.PARENT_ID);
    var all = new ArrayList<Long>();
    for (Long one = department; one != null && !all.contains(one); one = parents.get(one))
      all.add(one);
    return all;
  }

  @Override
  public void save(DepartmentId department, Set<DayOfWeek> week) {
    var days = new StringBuilder();
    EnumSet.copyOf(week).forEach(d -> days.append(d.getValue()));
    db.insertInto(WORKING_WEEK, WORKING_WEEK.DEPARTMENT_ID, WORKING_WEEK.DAYS)
        .values(department.value(), days.toString())
        .onDuplicateKeyUpdate()
        .set(WORKING_WEEK.DAYS, days.toString())
        .execute();
  }

  private static Set<DayOfWeek> days(String figures) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    figures.chars().forEach(c -> days.add(DayOfWeek.of(c - '0')));
    return days;
  }

  @Override
  public List<SpecialDay> year(DepartmentId department, int year) {
    return db.selectFrom(SPECIAL_DAY)
        .where(SPECIAL_DAY.DEPARTMENT_ID.eq(department.value()))
        .and(SPECIAL_DAY.DAY_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
        .orderBy(SPECIAL_DAY.DAY_ON)
        .fetch(r -> new SpecialDay(r.getDayOn(), r.getWorks(), r.getName()));
  }

  @Override
  public void save(DepartmentId department, int year, List<SpecialDay> days) {
    work.inOne(
        () -> {
          // two programs that load a new year at once: one after the other
          db.select(DEPARTMENT.ID)
              .from(DEPARTMENT)
              .where(DEPARTMENT.ID.eq(department.value()))
              .forUpdate()
              .fetch();
          db.deleteFrom(SPECIAL_DAY)
              .where(SPECIAL_DAY.DEPARTMENT_ID.eq(department.value()))
              .and(SPECIAL_DAY.DAY_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
              .execute();
          Rows.insert(
              db,
              SPECIAL_DAY,
              days.stream()
                  .map(d -> new SpecialDayRecord(department.value(), d.on(), d.works(), d.name()))
                  .toList());
        });
  }
}
