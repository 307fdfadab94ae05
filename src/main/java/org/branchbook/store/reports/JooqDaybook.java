package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.AUDIT_LINE;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.DEVIATION;
import static org.branchbook.store.db.Tables.PLAYBOOK_STEP;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.reports.day.Birthday;
import org.branchbook.reports.day.Daybook;
import org.branchbook.reports.day.Shortfall;
import org.branchbook.reports.day.Unlogged;
import org.branchbook.reports.day.UsualMinutes.Lasted;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.tasks.TaskId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Daybook} in SQL. */
final class JooqDaybook implements Daybook {
  private static final int HUNDRED = 100;

  /** 28 February. */
  private static final int LAST = 228;

  private final DSLContext db;

  JooqDaybook(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Lasted> lasted(EmployeeId author, int most) {
    // the index of authors, read backwards, is in this order; H2 takes it for what stands in it
    // only
    var latest =
        db.select(CONTACT.ID)
            .from(CONTACT)
            .where(CONTACT.AUTHOR_ID.eq(author.value()))
            .orderBy(CONTACT.AUTHOR_ID.desc(), CONTACT.AT.desc(), CONTACT.ID.desc())
            .limit(most)
            .fetch(CONTACT.ID);
    return db.select(CONTACT.CHANNEL, CONTACT.MINUTES)
        .from(CONTACT)
        .where(Rows.among(CONTACT.ID, latest))
        .orderBy(CONTACT.AT.desc(), CONTACT.ID.desc())
        .fetch(r -> new Lasted(Channel.valueOf(r.value1()), r.value2()));
  }

  @Override
  public List<Unlogged> unlogged(EmployeeId who, Instant since, int most, Scope scope) {
    var last = max(AUDIT_LINE.AT);
    return db.select(CLIENT.ID, CLIENT.NAME, last)
        .from(AUDIT_LINE)
        .join(CLIENT)
        .on(CLIENT.ID.eq(AUDIT_LINE.CLIENT_ID))
        .where(AUDIT_LINE.EMPLOYEE_ID.eq(who.value()))
        .and(AUDIT_LINE.AT.ge(since))
        .and(AUDIT_LINE.ACT.eq(Act.VIEWED.name()))
        .and(AUDIT_LINE.SUBJECT.eq("client"))
        .and(InScope.of(CLIENT, scope))
        .andNotExists(
            selectOne()
                .from(CONTACT_CLIENT)
                .join(CONTACT)
                .on(CONTACT.ID.eq(CONTACT_CLIENT.CONTACT_ID))
                .where(CONTACT_CLIENT.CLIENT_ID.eq(CLIENT.ID))
                .and(CONTACT_CLIENT.AT.ge(since))
                .and(CONTACT.AUTHOR_ID.eq(who.value())))
        .groupBy(CLIENT.ID, CLIENT.NAME)
        .orderBy(last.desc(), CLIENT.ID)
        .limit(most)
        .fetch(r -> new Unlogged(new ClientId(r.value1()), r.value2(), r.value3()));
  }

  @Override
  public Map<TaskId, Gap> gaps(Collection<TaskId> tasks, Scope scope) {
    var gaps = new HashMap<TaskId, Gap>();
    Rows.inParts(
        tasks.stream().map(TaskId::value).toList(),
        part -> {
          // its own task, or a step of the procedure that it has begun
          gaps(DEVIATION.TASK_ID, part, scope).forEach((task, gap) -> largest(gaps, task, gap));
          var runs =
              db.select(PLAYBOOK_STEP.TASK_ID, PLAYBOOK_STEP.RUN_ID)
                  .from(PLAYBOOK_STEP)
                  .where(Rows.among(PLAYBOOK_STEP.TASK_ID, part))
                  .fetchMap(PLAYBOOK_STEP.TASK_ID, PLAYBOOK_STEP.RUN_ID);
          if (runs.isEmpty()) return;
          var ofRuns = gaps(DEVIATION.PROCEDURE_ID, Set.copyOf(runs.values()), scope);
          runs.forEach(
              (task, run) -> {
                var gap = ofRuns.get(run);
                if (gap != null) largest(gaps, task, gap);
              });
        });
    return gaps;
  }

  /** The gaps of what is open, by one of its numbers: one after the other, and not from clients. */
  private Map<Long, Gap> gaps(Field<Long> by, Collection<Long> numbers, Scope scope) {
    var gaps = new HashMap<Long, Gap>();
    // the clients only asked after: in a join H2 would begin at all those of the asker
    for (var r :
        db.select(by, DEVIATION.EXPECTED, DEVIATION.FACT)
            .from(DEVIATION)
            .where(Rows.among(by, numbers))
            .and(DEVIATION.PLACE.isNotNull())
            .andExists(
                selectOne()
                    .from(CLIENT)
                    .where(CLIENT.ID.eq(DEVIATION.CLIENT_ID))
                    .and(InScope.of(CLIENT, scope)))) {
      long amount = r.value3() - r.value2();
      if (amount == 0) continue;
      int percent = r.value2() <= 0 ? 0 : (int) Math.round((double) HUNDRED * amount / r.value2());
      gaps.merge(r.value1(), new Gap(amount, percent), JooqDaybook::larger);
    }
    return gaps;
  }

  private static void largest(Map<TaskId, Gap> gaps, long task, Gap gap) {
    gaps.merge(new TaskId(task), gap, JooqDaybook::larger);
  }

  /** Connected clients that deviate together have one task: the largest gap tells. */
  private static Gap larger(Gap one, Gap other) {
    return Math.abs(one.amount()) >= Math.abs(other.amount()) ? one : other;
  }

  @Override
  public Shortfall shortfall(@Nullable EmployeeId responsible, Scope scope) {
    var sum = sum(DEVIATION.EXPECTED.minus(DEVIATION.FACT));
    return db.select(count(), sum)
        .from(DEVIATION)
        .where(DEVIATION.PLACE.lt(0L))
        .and(DEVIATION.FACT.lt(DEVIATION.EXPECTED))
        .and(of(responsible, scope))
        .fetchSingle(
            r -> new Shortfall(r.value1(), r.value2() == null ? 0 : r.value2().longValue()));
  }

  /**
   * Whose deviations are summed. Along what is open: from the clients on, H2 would look for each
   * one's in vain; one employee's are known at once, those of many are looked up one by one.
   */
  private static Condition of(@Nullable EmployeeId responsible, Scope scope) {
    if (responsible != null)
      return DEVIATION.CLIENT_ID.in(
          select(CLIENT.ID)
              .from(CLIENT)
              .where(CLIENT.RESPONSIBLE_ID.eq(responsible.value()))
              .and(InScope.of(CLIENT, scope)));
    if (scope.reach() == Reach.ALL && scope.vips()) return noCondition();
    return exists(
        selectOne()
            .from(CLIENT)
            .where(CLIENT.ID.eq(DEVIATION.CLIENT_ID))
            .and(InScope.of(CLIENT, scope)));
  }

  @Override
  public List<Birthday> birthdays(
      EmployeeId responsible, LocalDate first, LocalDate last, int most, Scope scope) {
    var days = new LinkedHashMap<Integer, LocalDate>();
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      days.put(number(day), day);
      // who was born on 29 February is greeted on the 28th
      if (number(day) == LAST && !day.isLeapYear()) days.put(LAST + 1, day);
    }
    var birthday =
        extract(CLIENT.BIRTH_DATE, DatePart.MONTH)
            .mul(HUNDRED)
            .add(extract(CLIENT.BIRTH_DATE, DatePart.DAY));
    return db
        .select(CLIENT.ID, CLIENT.NAME, CLIENT.BIRTH_DATE)
        .from(CLIENT)
        .where(CLIENT.RESPONSIBLE_ID.eq(responsible.value()))
        .and(CLIENT.STANDING.eq(Standing.CLIENT.name()))
        .and(birthday.in(days.keySet()))
        .and(InScope.of(CLIENT, scope))
        .fetch(
            r -> {
              var on = Objects.requireNonNull(days.get(number(r.value3())));
              return new Birthday(
                  new ClientId(r.value1()), r.value2(), on, on.getYear() - r.value3().getYear());
            })
        .stream()
        .sorted(Comparator.comparing(Birthday::on).thenComparing(b -> b.client().value()))
        .limit(most)
        .toList();
  }

  @Override
  public boolean anyClient(Scope scope) {
    return db.fetchExists(DSL.selectOne().from(CLIENT).where(InScope.of(CLIENT, scope)));
  }

  /** Month and day. */
  private static int number(LocalDate day) {
    return day.getMonthValue() * HUNDRED + day.getDayOfMonth();
  }
}
