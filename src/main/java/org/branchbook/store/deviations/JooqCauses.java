package org.branchbook.store.deviations;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.DEVIATION;
import static org.branchbook.store.db.Tables.EMPLOYEE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.plans.deviations.Cause;
import org.branchbook.plans.deviations.Causes;
import org.branchbook.plans.deviations.Ending;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Causes} in SQL. */
final class JooqCauses implements Causes {
  private record Key(String of, Cause cause) {}

  /** What is summed up. */
  private static final class Sum {
    private int count;
    private long gap;
    private int ended;
    private int returned;
    private long days;

    void add(long more, @Nullable String ending, LocalDate found, @Nullable LocalDate on) {
      count++;
      gap += more;
      if (ending == null || on == null) return;
      ended++;
      if (!ending.equals(Ending.RETURNED.name())) return;
      returned++;
      days += ChronoUnit.DAYS.between(found, on);
    }
  }

  private final DSLContext db;

  JooqCauses(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Row> since(LocalDate day, By by, Scope scope) {
    Map<Key, Sum> sums = new LinkedHashMap<>();
    db.select(
            of(by),
            DEVIATION.CAUSE,
            DEVIATION.FACT.minus(DEVIATION.EXPECTED),
            DEVIATION.ENDING,
            DEVIATION.FOUND_ON,
            DEVIATION.ENDED_ON)
        .from(DEVIATION)
        .join(CLIENT)
        .on(CLIENT.ID.eq(DEVIATION.CLIENT_ID))
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID))
        .where(DEVIATION.TOLD_AT.ge(day.atStartOfDay(ZoneId.systemDefault()).toInstant()))
        .and(DEVIATION.CAUSE.isNotNull())
        .and(InScope.of(CLIENT, scope))
        .forEach(
            r ->
                sums.computeIfAbsent(new Key(r.value1(), Cause.valueOf(r.value2())), _ -> new Sum())
                    .add(r.value3(), r.value4(), r.value5(), r.value6()));
    return sums.entrySet().stream()
        .map(
            e -> {
              var s = e.getValue();
              return new Row(
                  e.getKey().of(),
                  e.getKey().cause(),
                  s.count,
                  s.gap,
                  s.ended,
                  s.returned,
                  s.returned == 0 ? null : (double) s.days / s.returned);
            })
        .sorted(Comparator.comparing(r -> -Math.abs(r.gap())))
        .toList();
  }

  private static Field<String> of(By by) {
    return switch (by) {
      case CAUSE -> DSL.val("");
      case INDUSTRY -> DSL.coalesce(CLIENT.INDUSTRY_CODE, "");
      case LINE -> DSL.coalesce(DEVIATION.LINE, "");
      case MANAGER -> DSL.coalesce(EMPLOYEE.NAME, "");
    };
  }
}
