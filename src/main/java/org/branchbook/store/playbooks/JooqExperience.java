package org.branchbook.store.playbooks;

import static org.branchbook.store.db.Tables.AUDIT_CHANGE;
import static org.branchbook.store.db.Tables.AUDIT_LINE;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.PLAYBOOK_RUN;
import static org.branchbook.store.db.Tables.PLAYBOOK_STEP;
import static org.branchbook.store.db.Tables.TASK;
import static org.branchbook.store.db.Tables.TASK_CLIENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.EditionId;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Experience;
import org.branchbook.playbooks.StepFigure;
import org.branchbook.playbooks.Success;
import org.branchbook.playbooks.Trigger;
import org.branchbook.playbooks.Walked;
import org.branchbook.staff.DepartmentId;
import org.branchbook.tasks.calendar.WorkingCalendar;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** {@link Experience} in SQL. */
final class JooqExperience implements Experience {
  private static final String DONE = Walked.State.DONE.name();

  private final DSLContext db;

  JooqExperience(DSLContext db) {
    this.db = db;
  }

  @Override
  public Success of(EditionId edition) {
    var ended = new EnumMap<Ending, Integer>(Ending.class);
    int open = 0;
    for (var r :
        db.select(PLAYBOOK_RUN.ENDING, count())
            .from(PLAYBOOK_RUN)
            .where(PLAYBOOK_RUN.EDITION_ID.eq(edition.value()))
            .groupBy(PLAYBOOK_RUN.ENDING)
            .fetch())
      if (r.value1() == null) open = r.value2();
      else ended.put(Ending.valueOf(r.value1()), r.value2());
    return new Success(ended, open, steps(edition));
  }

  /** One line for each step, state and result. */
  private List<StepFigure> steps(EditionId edition) {
    var late =
        sum(
            when(PLAYBOOK_STEP.ENDED_AT.cast(LocalDate.class).gt(PLAYBOOK_STEP.DUE_ON), 1)
                .otherwise(0));
    var seconds =
        sum(
            extract(PLAYBOOK_STEP.ENDED_AT, DatePart.EPOCH)
                .minus(extract(PLAYBOOK_STEP.GIVEN_AT, DatePart.EPOCH))
                .cast(Double.class));
    var figures = new TreeMap<Integer, StepFigure>();
    for (var r :
        db.select(
                PLAYBOOK_STEP.STEP,
                PLAYBOOK_STEP.STATE,
                PLAYBOOK_STEP.RESULT,
                count(),
                late,
                seconds)
            .from(PLAYBOOK_STEP)
            .join(PLAYBOOK_RUN)
            .on(PLAYBOOK_RUN.ID.eq(PLAYBOOK_STEP.RUN_ID))
            .where(PLAYBOOK_RUN.EDITION_ID.eq(edition.value()))
            .groupBy(PLAYBOOK_STEP.STEP, PLAYBOOK_STEP.STATE, PLAYBOOK_STEP.RESULT)
            .fetch()) {
      int many = r.value4();
      boolean done = r.value2().equals(DONE);
      var results = new HashMap<Integer, Integer>();
      if (done && r.value3() != null) results.put(r.value3(), many);
      figures.merge(
          r.value1(),
          new StepFigure(
              r.value1(),
              many,
              done ? many : 0,
              done ? r.value5().intValue() : 0,
              r.value2().equals(Walked.State.WAIVED.name()) ? many : 0,
              r.value2().equals(Walked.State.SKIPPED.name()) ? many : 0,
              done && r.value6() != null ? r.value6().doubleValue() / 3600 : 0,
              results),
          JooqExperience::both);
    }
    return List.copyOf(figures.values());
  }

  private static StepFigure both(StepFigure a, StepFigure b) {
    var results = new HashMap<>(a.results());
    b.results().forEach((result, many) -> results.merge(result, many, Integer::sum));
    return new StepFigure(
        a.step(),
        a.begun() + b.begun(),
        a.done() + b.done(),
        a.late() + b.late(),
        a.waived() + b.waived(),
        a.skipped() + b.skipped(),
        a.hours() + b.hours(),
        results);
  }

  @Override
  public List<Count> happened(Trigger trigger, LocalDate first, LocalDate last) {
    return switch (trigger.what()) {
      case PERSON, PROGRAM -> List.of();
      case NEW_CLIENT ->
          counted(
              trigger,
              client(
                  db.select(CLIENT.SINCE, CLIENT.DEPARTMENT_ID)
                      .from(CLIENT)
                      .where(CLIENT.SINCE.between(first, last)),
                  trigger));
      case BIRTHDAY -> birthdays(trigger, first, last);
      case MATURITY ->
          counted(
              trigger,
              client(
                  db.select(HOLDING.CLOSES, CLIENT.DEPARTMENT_ID)
                      .from(HOLDING)
                      .join(CLIENT)
                      .on(CLIENT.ID.eq(HOLDING.CLIENT_ID))
                      .where(HOLDING.KIND.eq(Holding.Kind.DEPOSIT.name()))
                      .and(HOLDING.CLOSES.between(later(first, trigger), later(last, trigger))),
                  trigger));
      case SILENCE -> silences(trigger, first, last);
      case BECAME_CLIENT -> changes(trigger, ClientField.STANDING, "CLIENT", first, last);
      case VIP -> changes(trigger, ClientField.VIP, "true", first, last);
      case INTRODUCED -> {
        var day = TASK.CLOSED_AT.cast(LocalDate.class).as("happened");
        yield counted(
            trigger,
            client(
                db.select(day, CLIENT.DEPARTMENT_ID)
                    .from(TASK)
                    .join(TASK_CLIENT)
                    .on(TASK_CLIENT.TASK_ID.eq(TASK.ID))
                    .and(TASK_CLIENT.ORDINAL.eq(0))
                    .join(CLIENT)
                    .on(CLIENT.ID.eq(TASK_CLIENT.CLIENT_ID))
                    .where(TASK.TITLE_KEY.eq(JooqOccasions.INTRODUCTION))
                    .and(TASK.CLOSED_DONE.isTrue())
                    .and(TASK.CLOSED_AT.ge(start(first)))
                    .and(TASK.CLOSED_AT.lt(start(last.plusDays(1)))),
                trigger));
      }
    };
  }

  /** What comes on a day begins a playbook so many working days before. */
  private static LocalDate later(LocalDate day, Trigger trigger) {
    return WorkingCalendar.PLAIN.plus(day, Math.max(trigger.days(), 1));
  }

  private List<Count> changes(
      Trigger trigger, ClientField field, String to, LocalDate first, LocalDate last) {
    var day = AUDIT_LINE.AT.cast(LocalDate.class).as("happened");
    return counted(
        trigger,
        client(
            db.select(day, CLIENT.DEPARTMENT_ID)
                .from(AUDIT_LINE)
                .join(AUDIT_CHANGE)
                .on(AUDIT_CHANGE.LINE_ID.eq(AUDIT_LINE.ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(AUDIT_LINE.CLIENT_ID))
                .where(AUDIT_LINE.AT.ge(start(first)))
                .and(AUDIT_LINE.AT.lt(start(last.plusDays(1))))
                .and(AUDIT_LINE.SUBJECT.eq("client"))
                .and(AUDIT_CHANGE.FIELD.eq(field.name()))
                .and(AUDIT_CHANGE.VALUE_AFTER.eq(to))
                // a former client who came back was none
                .and(
                    field == ClientField.STANDING
                        ? AUDIT_CHANGE.VALUE_BEFORE.eq(Standing.PROSPECT.name())
                        : noCondition()),
            trigger));
  }

  /** A silence begins a playbook so many days after the contact that no other followed. */
  private List<Count> silences(Trigger trigger, LocalDate first, LocalDate last) {
    var next =
        lead(CONTACT_CLIENT.AT)
            .over(partitionBy(CONTACT_CLIENT.CLIENT_ID).orderBy(CONTACT_CLIENT.AT));
    var spoken =
        db.select(
                CONTACT_CLIENT.CLIENT_ID.as("who"), CONTACT_CLIENT.AT.as("since"), next.as("until"))
            .from(CONTACT_CLIENT)
            .asTable("spoken");
    var since = spoken.field("since", Instant.class);
    var until = spoken.field("until", Instant.class);
    var who = spoken.field("who", Long.class);
    var all = new TreeMap<LocalDate, Map<Long, Integer>>();
    int days = trigger.days();
    db.select(since, until, CLIENT.DEPARTMENT_ID)
        .from(spoken)
        .join(CLIENT)
        .on(CLIENT.ID.eq(who))
        .where(since.ge(start(first.minusDays(days))))
        .and(since.lt(start(last.plusDays(1).minusDays(days))))
        .and(ours(trigger))
        .forEach(
            r -> {
              var on = r.value1().atZone(ZoneId.systemDefault()).toLocalDate().plusDays(days);
              if (r.value2() == null || r.value2().isAfter(start(on)))
                all.computeIfAbsent(on, _ -> new HashMap<>()).merge(r.value3(), 1, Integer::sum);
            });
    var counts = new ArrayList<Count>();
    all.forEach((on, each) -> each.forEach((d, n) -> counts.add(so(on, d, n))));
    return counts;
  }

  /** By month and day: there are 366 of them, whatever the number of clients. */
  private List<Count> birthdays(Trigger trigger, LocalDate first, LocalDate last) {
    var month = extract(CLIENT.BIRTH_DATE, DatePart.MONTH);
    var day = extract(CLIENT.BIRTH_DATE, DatePart.DAY);
    var counts = new ArrayList<Count>();
    db.select(month, day, CLIENT.DEPARTMENT_ID, count())
        .from(CLIENT)
        .where(CLIENT.BIRTH_DATE.isNotNull())
        .and(ours(trigger))
        .groupBy(month, day, CLIENT.DEPARTMENT_ID)
        .forEach(
            r -> {
              for (int year = first.getYear(); year <= last.getYear(); year++) {
                int most = YearMonth.of(year, r.value1()).lengthOfMonth();
                var on = LocalDate.of(year, r.value1(), Math.min(r.value2(), most));
                var begins = before(on, trigger.days());
                if (!begins.isBefore(first) && !begins.isAfter(last))
                  counts.add(so(begins, r.value3(), r.value4()));
              }
            });
    return counts;
  }

  private static LocalDate before(LocalDate day, int workingDays) {
    var found = day;
    for (int i = 0; i < Math.max(workingDays, 1); i++)
      found = WorkingCalendar.PLAIN.onOrBefore(found.minusDays(1));
    return found;
  }

  private static Condition ours(Trigger trigger) {
    var tiers = trigger.tiers();
    var ours =
        trigger.what() == Beginning.INTRODUCED
            ? noCondition()
            : CLIENT.STANDING.eq(Standing.CLIENT.name());
    return tiers.isEmpty()
        ? ours
        : ours.and(CLIENT.TIER.in(tiers.stream().map(Enum::name).toList()));
  }

  private static ResultQuery<Record3<LocalDate, Long, Integer>> client(
      SelectConditionStep<Record2<LocalDate, Long>> which, Trigger trigger) {
    var found = which.and(ours(trigger)).asTable("found");
    var on = found.field(0, LocalDate.class);
    var department = found.field(1, Long.class);
    return DSL.using(which.configuration())
        .select(on, department, DSL.count())
        .from(found)
        .groupBy(on, department);
  }

  private static List<Count> counted(
      Trigger trigger, ResultQuery<Record3<LocalDate, Long, Integer>> rows) {
    boolean ahead = trigger.what() == Beginning.MATURITY;
    return rows.fetch(
        r -> so(ahead ? before(r.value1(), trigger.days()) : r.value1(), r.value2(), r.value3()));
  }

  private static Count so(LocalDate on, long department, int many) {
    return new Count(on, new DepartmentId(department), many);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
  }
}
