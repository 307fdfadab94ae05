package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.ABSENCE;
import static org.branchbook.store.db.Tables.ABSENCE_SUBSTITUTE;
import static org.branchbook.store.db.Tables.TEAM_MEMBER;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Fellows;
import org.branchbook.staff.FellowsByDay;
import org.branchbook.store.Store;

final class JooqFellows implements FellowsByDay {
  private final Store store;

  JooqFellows(Store store) {
    this.store = store;
  }

  @Override
  public Fellows of(EmployeeId who, LocalDate day) {
    return new Fellows(team(who), absent(who, day));
  }

  private Set<EmployeeId> team(EmployeeId who) {
    var his = TEAM_MEMBER.as("his");
    return new HashSet<>(
        store
            .db()
            .selectDistinct(TEAM_MEMBER.EMPLOYEE_ID)
            .from(his)
            .join(TEAM_MEMBER)
            .on(TEAM_MEMBER.TEAM_ID.eq(his.TEAM_ID))
            .where(his.EMPLOYEE_ID.eq(who.value()))
            .and(TEAM_MEMBER.EMPLOYEE_ID.ne(who.value()))
            .fetch(r -> new EmployeeId(r.value1())));
  }

  private Set<EmployeeId> absent(EmployeeId who, LocalDate day) {
    return new HashSet<>(
        store
            .db()
            .selectDistinct(ABSENCE.EMPLOYEE_ID)
            .from(ABSENCE_SUBSTITUTE)
            .join(ABSENCE)
            .on(ABSENCE.ID.eq(ABSENCE_SUBSTITUTE.ABSENCE_ID))
            .where(ABSENCE_SUBSTITUTE.EMPLOYEE_ID.eq(who.value()))
            .and(ABSENCE.FIRST_DAY.le(day))
            .and(ABSENCE.LAST_DAY.ge(day))
            .fetch(r -> new EmployeeId(r.value1())));
  }
}
