package org.branchbook.store.deviations;

import static org.branchbook.store.db.Tables.ADVICE;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.DEVIATION;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.PLAYBOOK_RUN;
import static org.branchbook.store.db.Tables.PLAYBOOK_STEP;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;
import org.branchbook.plans.deviations.Cause;
import org.branchbook.plans.deviations.Causes;
import org.branchbook.plans.deviations.Ending;
import org.branchbook.plans.deviations.ResultNames;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** {@link Causes} in SQL. */
final class JooqCauses implements Causes {
  private static final Text UNKNOWN = Text.of("deviations.unknown");

  private record Key(Text of, Cause cause) {}

  /** What is summed up. */
  private static final class Sum {
    private int count;
    private long gap;
    private int ended;
    private int returned;
    private long back;
    private long days;

    void add(long more, @Nullable String ending, LocalDate found, @Nullable LocalDate on) {
      count++;
      gap += more;
      if (ending == null || on == null) return;
      ended++;
      if (!ending.equals(Ending.RETURNED.name())) return;
      returned++;
      back += Math.max(0, -more);
      days += ChronoUnit.DAYS.between(found, on);
    }

    Row row(Key key) {
      return new Row(
          key.of(),
          key.cause(),
          count,
          gap,
          ended,
          returned,
          back,
          returned == 0 ? null : (double) days / returned);
    }
  }

  private final DSLContext db;
  private final ResultNames results;

  JooqCauses(DSLContext db, ResultNames results) {
    this.db = db;
    this.results = results;
  }

  @Override
  public List<Row> since(LocalDate day, By by, Scope scope) {
    Map<Key, Sum> sums = new LinkedHashMap<>();
    var named = new HashMap<List<?>, Text>();
    var of = of(by);
    var columns = new ArrayList<Field<?>>(of);
    columns.addAll(
        List.of(
            DEVIATION.CAUSE,
            DEVIATION.FACT.minus(DEVIATION.EXPECTED).as("gap"),
            DEVIATION.ENDING,
            DEVIATION.FOUND_ON,
            DEVIATION.ENDED_ON));
    db.selectDistinct(DEVIATION.ID)
        .select(columns)
        .from(from(by))
        .where(DEVIATION.TOLD_AT.ge(day.atStartOfDay(ZoneId.systemDefault()).toInstant()))
        .and(DEVIATION.CAUSE.isNotNull())
        .and(InScope.of(CLIENT, scope))
        .forEach(
            r -> {
              var values = of.stream().map(r::get).toList();
              sums.computeIfAbsent(
                      new Key(
                          named.computeIfAbsent(values, v -> name(by, v)),
                          Cause.valueOf(r.get(DEVIATION.CAUSE))),
                      _ -> new Sum())
                  .add(
                      r.get("gap", Long.class),
                      r.get(DEVIATION.ENDING),
                      r.get(DEVIATION.FOUND_ON),
                      r.get(DEVIATION.ENDED_ON));
            });
    return sums.entrySet().stream()
        .map(e -> e.getValue().row(e.getKey()))
        .sorted(Comparator.comparing(r -> -Math.abs(r.gap())))
        .toList();
  }

  private static List<? extends Field<?>> of(By by) {
    return switch (by) {
      case CAUSE -> List.of(val("").as("named"));
      case INDUSTRY -> List.of(coalesce(CLIENT.INDUSTRY_CODE, "").as("named"));
      case LINE -> List.of(coalesce(DEVIATION.LINE, "").as("named"));
      case MANAGER -> List.of(coalesce(EMPLOYEE.NAME, "").as("named"));
      case PLAYBOOK -> List.of(PLAYBOOK_RUN.EDITION_ID, PLAYBOOK_STEP.STEP, PLAYBOOK_STEP.RESULT);
      case ADVICE -> List.of(ADVICE.PIECE);
    };
  }

  private Text name(By by, List<?> values) {
    if (by == By.PLAYBOOK)
      return results.of((Long) values.get(0), (Integer) values.get(1), (Integer) values.get(2));
    var one = (String) values.getFirst();
    if (one.isEmpty()) return UNKNOWN;
    return switch (by) {
      case LINE -> Text.of("clients.holding.kind." + one);
      case ADVICE -> Text.of("advice.piece." + one);
      case CAUSE, INDUSTRY, MANAGER, PLAYBOOK -> Text.of("deviations.written", Text.asWritten(one));
    };
  }

  private static Table<? extends Record> from(By by) {
    var deviations =
        DEVIATION
            .join(CLIENT)
            .on(CLIENT.ID.eq(DEVIATION.CLIENT_ID))
            .leftJoin(EMPLOYEE)
            .on(EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID));
    return switch (by) {
      case CAUSE, INDUSTRY, LINE, MANAGER -> deviations;
      case PLAYBOOK -> {
        var later = PLAYBOOK_STEP.as("later");
        yield deviations
            .join(PLAYBOOK_RUN)
            .on(PLAYBOOK_RUN.ID.eq(DEVIATION.PROCEDURE_ID))
            .join(PLAYBOOK_STEP)
            .on(PLAYBOOK_STEP.RUN_ID.eq(PLAYBOOK_RUN.ID))
            .and(
                PLAYBOOK_STEP.ORDINAL.eq(
                    select(max(later.ORDINAL))
                        .from(later)
                        .where(later.RUN_ID.eq(PLAYBOOK_RUN.ID))
                        .and(later.RESULT.isNotNull())
                        .and(later.ENDED_AT.isNotNull())));
      }
      // what was taken while the client deviated
      case ADVICE ->
          deviations
              .join(ADVICE)
              .on(ADVICE.CLIENT_ID.eq(DEVIATION.CLIENT_ID))
              .and(ADVICE.TAKEN_AT.cast(LocalDate.class).ge(DEVIATION.FOUND_ON))
              .and(
                  DEVIATION
                      .ENDED_ON
                      .isNull()
                      .or(ADVICE.TAKEN_AT.cast(LocalDate.class).le(DEVIATION.ENDED_ON)));
    };
  }
}
