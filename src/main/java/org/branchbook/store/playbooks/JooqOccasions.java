package org.branchbook.store.playbooks;

import static org.branchbook.store.db.Tables.AUDIT_CHANGE;
import static org.branchbook.store.db.Tables.AUDIT_LINE;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CLIENT_SPOKEN;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.TASK;
import static org.branchbook.store.db.Tables.TASK_CLIENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.Occasions;
import org.branchbook.playbooks.Trigger;
import org.branchbook.store.Rows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;

/** {@link Occasions} in SQL. */
final class JooqOccasions implements Occasions {
  /** The task by which a key person is asked for an introduction. */
  static final String INTRODUCTION = "links.next.introduce";

  /** Years that nobody outlives. */
  private static final int OLDEST = 130;

  private static final MonthDay BEFORE_LEAP = MonthDay.of(2, 28);

  /** 29 February as a day of its year. */
  private static final int LEAP = 60;

  private final DSLContext db;

  JooqOccasions(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Occasion> of(
      Trigger trigger, LocalDate first, LocalDate last, ClientId after, int most) {
    var found = new LinkedHashMap<ClientId, Occasion>();
    query(trigger, first, last, after, most)
        .forEach(
            r -> {
              var client = new ClientId(r.value1());
              found.putIfAbsent(client, new Occasion(client, r.value2()));
            });
    return List.copyOf(found.values());
  }

  /** Of clients of the right standing and tier, in the trigger's order. */
  ResultQuery<Record2<Long, String>> query(
      Trigger trigger, LocalDate first, LocalDate last, ClientId after, int most) {
    boolean silent = trigger.what() == Beginning.SILENCE;
    return which(trigger, first, last)
        .and(silent ? silentAfter(after) : CLIENT.ID.gt(after.value()))
        .and(trigger.what() == Beginning.INTRODUCED ? noCondition() : client())
        .and(
            trigger.tiers().isEmpty()
                ? noCondition()
                : CLIENT.TIER.in(trigger.tiers().stream().map(Enum::name).toList()))
        .orderBy(
            silent ? List.of(CLIENT_SPOKEN.SPOKEN_AT, CLIENT_SPOKEN.CLIENT_ID) : List.of(CLIENT.ID))
        .limit(most);
  }

  /** Who comes behind a client in the index: spoken with later, or then and of a higher number. */
  private Condition silentAfter(ClientId after) {
    var spoken =
        db.select(CLIENT_SPOKEN.SPOKEN_AT)
            .from(CLIENT_SPOKEN)
            .where(CLIENT_SPOKEN.CLIENT_ID.eq(after.value()))
            .fetchOptional(CLIENT_SPOKEN.SPOKEN_AT);
    return spoken
        .map(
            at ->
                // the first half alone finds the place in the index
                CLIENT_SPOKEN
                    .SPOKEN_AT
                    .ge(at)
                    .and(
                        CLIENT_SPOKEN
                            .SPOKEN_AT
                            .gt(at)
                            .or(CLIENT_SPOKEN.CLIENT_ID.gt(after.value()))))
        .orElse(noCondition());
  }

  private SelectConditionStep<Record2<Long, String>> which(
      Trigger trigger, LocalDate first, LocalDate last) {
    return switch (trigger.what()) {
      case PERSON, PROGRAM -> db.select(CLIENT.ID, val("")).from(CLIENT).where(falseCondition());
      case NEW_CLIENT ->
          db.select(CLIENT.ID, val("new")).from(CLIENT).where(CLIENT.SINCE.between(first, last));
      case BIRTHDAY ->
          db.select(CLIENT.ID, turned(first, last))
              .from(CLIENT)
              .where(Rows.amongDays(CLIENT.BIRTH_DATE, births(first, last)));
      case MATURITY ->
          db.select(CLIENT.ID, HOLDING.ID.cast(String.class).concat(" ").concat(HOLDING.CLOSES))
              .from(HOLDING)
              .join(CLIENT)
              .on(CLIENT.ID.eq(HOLDING.CLIENT_ID))
              .where(HOLDING.KIND.eq(Holding.Kind.DEPOSIT.name()))
              .and(HOLDING.CLOSED.isNull())
              .and(HOLDING.CLOSES.between(first, last));
      case SILENCE ->
          db.select(CLIENT.ID, spoken())
              .from(CLIENT_SPOKEN)
              .join(CLIENT)
              .on(CLIENT.ID.eq(CLIENT_SPOKEN.CLIENT_ID))
              .where(CLIENT_SPOKEN.SPOKEN_AT.le(end(last)))
              // whoever has only just come isn't silent
              .and(CLIENT.SINCE.isNull().or(CLIENT.SINCE.le(last)));
      case BECAME_CLIENT ->
          changed(ClientField.STANDING, first, last)
              .and(AUDIT_CHANGE.VALUE_BEFORE.eq(Standing.PROSPECT.name()))
              .and(AUDIT_CHANGE.VALUE_AFTER.eq(Standing.CLIENT.name()));
      case VIP ->
          changed(ClientField.VIP, first, last)
              .and(AUDIT_CHANGE.VALUE_AFTER.eq("true"))
              .and(CLIENT.VIP.isTrue());
      case INTRODUCED ->
          db.select(CLIENT.ID, TASK.ID.cast(String.class))
              .from(TASK)
              .join(TASK_CLIENT)
              .on(TASK_CLIENT.TASK_ID.eq(TASK.ID))
              .and(TASK_CLIENT.ORDINAL.eq(0))
              .join(CLIENT)
              .on(CLIENT.ID.eq(TASK_CLIENT.CLIENT_ID))
              // closed ones lie below zero, the latest first
              .where(TASK.PLACE.le(-start(first).toEpochMilli()))
              .and(TASK.TITLE_KEY.eq(INTRODUCTION))
              .and(TASK.CLOSED_DONE.isTrue());
    };
  }

  private static Condition client() {
    return CLIENT.STANDING.eq(Standing.CLIENT.name());
  }

  private SelectConditionStep<Record2<Long, String>> changed(
      ClientField field, LocalDate first, LocalDate last) {
    return db.select(CLIENT.ID, AUDIT_LINE.ID.cast(String.class))
        .from(AUDIT_LINE)
        .join(AUDIT_CHANGE)
        .on(AUDIT_CHANGE.LINE_ID.eq(AUDIT_LINE.ID))
        .join(CLIENT)
        .on(CLIENT.ID.eq(AUDIT_LINE.CLIENT_ID))
        .where(AUDIT_LINE.AT.ge(start(first)))
        .and(AUDIT_LINE.AT.lt(end(last)))
        .and(AUDIT_LINE.SUBJECT.eq("client"))
        .and(AUDIT_CHANGE.FIELD.eq(field.name()));
  }

  /** When he was spoken with last, as text. */
  private static Field<String> spoken() {
    return coalesce(
        field(
            select(max(CONTACT_CLIENT.CONTACT_ID).cast(String.class))
                .from(CONTACT_CLIENT)
                .where(CONTACT_CLIENT.CLIENT_ID.eq(CLIENT.ID))),
        val("never"));
  }

  /** Month and day. */
  private static Field<Integer> birthday() {
    return extract(CLIENT.BIRTH_DATE, DatePart.MONTH)
        .mul(100)
        .add(extract(CLIENT.BIRTH_DATE, DatePart.DAY));
  }

  /** The year of the birthday: at the turn of the year there are two. */
  private static Field<String> turned(LocalDate first, LocalDate last) {
    return when(
            birthday().ge(first.getMonthValue() * 100 + first.getDayOfMonth()),
            val(Integer.toString(first.getYear())))
        .otherwise(val(Integer.toString(last.getYear())));
  }

  /**
   * Every day on which somebody was born whose birthday comes on one of these: no index tells of
   * months and days, but that of the dates finds them one by one. Who was born on 29 February is
   * greeted on the 28th.
   */
  private static List<LocalDate> births(LocalDate first, LocalDate last) {
    var births = new ArrayList<LocalDate>();
    for (var day = first; !day.isAfter(last); day = day.plusDays(1))
      for (int back = 0; back <= OLDEST; back++) {
        var year = Year.of(day.getYear() - back);
        var date = MonthDay.from(day);
        if (date.isValidYear(year.getValue())) births.add(year.atMonthDay(date));
        if (date.equals(BEFORE_LEAP) && !day.isLeapYear() && year.isLeap())
          births.add(year.atDay(LEAP));
      }
    return births;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
  }

  private static Instant end(LocalDate day) {
    return start(day.plusDays(1));
  }
}
