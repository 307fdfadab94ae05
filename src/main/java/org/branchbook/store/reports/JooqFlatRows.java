package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.ADVICE;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.DEPARTMENT;
import static org.branchbook.store.db.Tables.DEVIATION;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.LINK;
import static org.branchbook.store.db.Tables.TASK;
import static org.branchbook.store.db.Tables.TASK_CLIENT;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.branchbook.reports.extract.Column.Type;
import org.branchbook.reports.extract.FlatRows;
import org.branchbook.reports.extract.FlatTable;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/** {@link FlatRows} in SQL: one statement a table, whose columns are those of the file. */
final class JooqFlatRows implements FlatRows {
  /** So many rows come from the database at a time. */
  private static final int PAGE = 5000;

  private static final int YEAR = 12;

  private final DSLContext db;

  JooqFlatRows(DSLContext db) {
    this.db = db;
  }

  @Override
  public long clients(Scope scope) {
    return db.fetchCount(CLIENT, InScope.of(CLIENT, scope));
  }

  @Override
  public void each(FlatTable table, Scope scope, Scope clients, Seeing seeing) {
    // whom one may not see at all stands in no table, whatever one may see of others' work
    var seen = InScope.of(CLIENT, scope).and(InScope.of(CLIENT, clients));
    ResultQuery<? extends Record> query =
        switch (table) {
          case CLIENTS -> clientRows(seen);
          case CONTACTS -> contacts(seen);
          case TASKS -> tasks(scope, clients);
          case HOLDINGS -> holdings(seen);
          case LINKS -> links(scope, clients);
          case DEVIATIONS -> deviations(seen);
          case ADVICE -> advice(seen);
          case FACTS, PLANS, WHOLE_PLANS, FORECASTS ->
              throw new IllegalArgumentException(table.file());
        };
    var columns = table.columns();
    try (var rows = query.fetchSize(PAGE).fetchLazy()) {
      for (var row : rows) {
        var cells = row.intoArray();
        for (int i = 0; i < cells.length; i++) cells[i] = cell(columns.get(i).type(), cells[i]);
        seeing.row(cells);
      }
    }
  }

  /** Sums kept in hundredths and months kept as numbers, as files have them. */
  private static @Nullable Object cell(Type type, @Nullable Object kept) {
    if (kept instanceof Long hundredths && type == Type.DECIMAL)
      return BigDecimal.valueOf(hundredths, 2);
    if (kept instanceof Integer month && type == Type.MONTH)
      return YearMonth.of(Math.floorDiv(month, YEAR), Math.floorMod(month, YEAR) + 1);
    // never 1.0E-5
    if (kept instanceof Double number) return BigDecimal.valueOf(number);
    return kept;
  }

  private ResultQuery<? extends Record> clientRows(Condition seen) {
    return db.select(
            CLIENT.ID,
            CLIENT.PERSON,
            CLIENT.NAME,
            CLIENT.MAIN_PHONE,
            CLIENT.STANDING,
            CLIENT.STATE,
            CLIENT.TIER,
            CLIENT.VIP,
            DEPARTMENT.NAME,
            EMPLOYEE.LOGIN,
            CLIENT.SINCE,
            extract(CLIENT.BIRTH_DATE, DatePart.YEAR),
            CLIENT.SEX,
            CLIENT.SOLE,
            CLIENT.LEGAL_FORM,
            CLIENT.SIZE,
            CLIENT.INDUSTRY_CODE,
            CLIENT.INDUSTRY_CLASSIFICATION,
            CLIENT.ACTUAL_INDUSTRY,
            CLIENT.OTHER_INDUSTRIES)
        .from(CLIENT)
        .join(DEPARTMENT)
        .on(DEPARTMENT.ID.eq(CLIENT.DEPARTMENT_ID))
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID))
        .where(seen);
  }

  private ResultQuery<? extends Record> contacts(Condition seen) {
    return db.select(
            CONTACT.ID,
            CLIENT.ID,
            CONTACT.AT,
            CONTACT.CHANNEL,
            CONTACT.DIRECTION,
            CONTACT.PURPOSE,
            CONTACT.RESULT,
            CONTACT.MINUTES,
            EMPLOYEE.LOGIN,
            CONTACT.PROMISE_BY,
            CONTACT.PROMISE_KEPT)
        .from(CLIENT)
        .join(CONTACT_CLIENT)
        .on(CONTACT_CLIENT.CLIENT_ID.eq(CLIENT.ID))
        .join(CONTACT)
        .on(CONTACT.ID.eq(CONTACT_CLIENT.CONTACT_ID))
        .join(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(CONTACT.AUTHOR_ID))
        .where(seen);
  }

  /** Tasks by whose they are; the first client only where he may be seen. */
  private ResultQuery<? extends Record> tasks(Scope scope, Scope clients) {
    var author = EMPLOYEE.as("author");
    return db.select(
            TASK.ID,
            CLIENT.ID,
            TASK.KIND,
            TASK.PRIORITY,
            TASK.ORIGIN,
            author.LOGIN,
            EMPLOYEE.LOGIN,
            DEPARTMENT.NAME,
            TASK.DUE_ON,
            TASK.POSTPONED,
            TASK.MADE_AT,
            TASK.CLOSED_AT,
            TASK.CLOSED_DONE)
        .from(TASK)
        .join(DEPARTMENT)
        .on(DEPARTMENT.ID.eq(TASK.DEPARTMENT_ID))
        .join(author)
        .on(author.ID.eq(TASK.AUTHOR_ID))
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(TASK.RESPONSIBLE_ID))
        .leftJoin(TASK_CLIENT)
        .on(TASK_CLIENT.TASK_ID.eq(TASK.ID).and(TASK_CLIENT.ORDINAL.eq(0)))
        .leftJoin(CLIENT)
        .on(CLIENT.ID.eq(TASK_CLIENT.CLIENT_ID).and(InScope.of(CLIENT, clients)))
        .where(whose(scope));
  }

  private static Condition whose(Scope scope) {
    var people = TASK.RESPONSIBLE_ID.in(scope.people().stream().map(EmployeeId::value).toList());
    return switch (scope.reach()) {
      case NONE -> falseCondition();
      case OWN, TEAM -> people;
      case DEPARTMENT ->
          people.or(
              TASK.DEPARTMENT_ID.in(
                  scope.departments().stream().map(DepartmentId::value).toList()));
      case ALL -> noCondition();
    };
  }

  private ResultQuery<? extends Record> holdings(Condition seen) {
    return db.select(
            HOLDING.ID,
            CLIENT.ID,
            HOLDING.KIND,
            HOLDING.NAME,
            HOLDING.NUMBER,
            HOLDING.CURRENCY,
            HOLDING.AMOUNT,
            HOLDING.RATE,
            HOLDING.OPENED,
            HOLDING.CLOSES,
            HOLDING.CLOSED)
        .from(CLIENT)
        .join(HOLDING)
        .on(HOLDING.CLIENT_ID.eq(CLIENT.ID))
        .where(seen);
  }

  /** Links of which both ends may be seen. */
  private ResultQuery<? extends Record> links(Scope scope, Scope clients) {
    var to = CLIENT.as("other");
    return db.select(
            LINK.ID,
            LINK.FROM_ID,
            LINK.TO_ID,
            LINK.TYPE,
            LINK.SHARE,
            LINK.VOTES,
            LINK.SINCE,
            LINK.UNTIL,
            LINK.STATUS)
        .from(LINK)
        .join(CLIENT)
        .on(CLIENT.ID.eq(LINK.FROM_ID))
        .join(to)
        .on(to.ID.eq(LINK.TO_ID))
        .where(InScope.of(CLIENT, scope), InScope.of(CLIENT, clients))
        .and(InScope.of(to, scope))
        .and(InScope.of(to, clients));
  }

  private ResultQuery<? extends Record> deviations(Condition seen) {
    return db.select(
            DEVIATION.ID,
            CLIENT.ID,
            DEVIATION.FOUND_ON,
            DEVIATION.AS_OF,
            DEVIATION.EXPECTED,
            DEVIATION.FACT,
            DEVIATION.AMOUNT,
            DEVIATION.PART_VOLUME,
            DEVIATION.PART_RATE,
            DEVIATION.PART_FEE,
            DEVIATION.PART_PRODUCT,
            DEVIATION.PART_LINKED,
            DEVIATION.GIVEN_ON,
            DEVIATION.ESCALATED_ON,
            DEVIATION.CAUSE,
            DEVIATION.ENDING,
            DEVIATION.ENDED_ON)
        .from(CLIENT)
        .join(DEVIATION)
        .on(DEVIATION.CLIENT_ID.eq(CLIENT.ID))
        .where(seen);
  }

  private ResultQuery<? extends Record> advice(Condition seen) {
    return db.select(
            ADVICE.ID,
            CLIENT.ID,
            ADVICE.PIECE,
            EMPLOYEE.LOGIN,
            ADVICE.CHANCE,
            ADVICE.WORTH,
            ADVICE.MADE_ON,
            ADVICE.SEEN_AT,
            ADVICE.TAKEN_AT,
            ADVICE.OFFERED_AT,
            ADVICE.SOLD_AT,
            ADVICE.REFUSAL,
            ADVICE.ENDED_ON)
        .from(CLIENT)
        .join(ADVICE)
        .on(ADVICE.CLIENT_ID.eq(CLIENT.ID))
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(ADVICE.EMPLOYEE_ID))
        .where(seen);
  }
}
