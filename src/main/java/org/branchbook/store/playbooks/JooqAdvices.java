package org.branchbook.store.playbooks;

import static org.branchbook.store.db.Tables.ADVICE;
import static org.branchbook.store.db.Tables.ADVICE_NIGHT;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Tier;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdviceId;
import org.branchbook.playbooks.advice.AdviceRow;
import org.branchbook.playbooks.advice.Advices;
import org.branchbook.playbooks.advice.FunnelLine;
import org.branchbook.playbooks.advice.FunnelPart;
import org.branchbook.playbooks.advice.Offer;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.AdviceNightRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/** {@link Advices} in SQL. */
final class JooqAdvices implements Advices {
  private static final List<String> SERVICES =
      Arrays.stream(Piece.values()).filter(p -> !p.sale()).map(Piece::name).toList();

  private final DSLContext db;

  JooqAdvices(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Advice> between(ClientId first, ClientId last, LocalDate day) {
    return db.selectFrom(ADVICE)
        .where(Rows.between(ADVICE.CLIENT_ID, first.value(), last.value()))
        .and(ADVICE.ENDED_ON.isNull().or(ADVICE.HIDDEN_UNTIL.gt(day)))
        .orderBy(ADVICE.CLIENT_ID, ADVICE.ID)
        .fetch(AdviceRows::advice);
  }

  @Override
  public boolean save(List<Advice> fresh, List<Advice> changed) {
    var counts =
        Rows.update(
            db, ADVICE, ADVICE.ID, ADVICE.VERSION, changed.stream().map(AdviceRows::row).toList());
    var rows = fresh.stream().map(AdviceRows::row).toList();
    rows.forEach(r -> r.setVersion(1));
    Rows.insert(db, ADVICE, rows);
    return Arrays.stream(counts).allMatch(c -> c == 1);
  }

  @Override
  public Optional<Advice> find(AdviceId id, Scope scope) {
    return db.select(ADVICE.fields())
        .from(ADVICE)
        .join(CLIENT)
        .on(CLIENT.ID.eq(ADVICE.CLIENT_ID))
        .where(ADVICE.ID.eq(id.value()))
        .and(InScope.of(CLIENT, scope))
        .fetchOptional(r -> AdviceRows.advice(r.into(ADVICE)));
  }

  @Override
  public List<Advice> ofContact(ClientId client, long contact) {
    return db.selectFrom(ADVICE)
        .where(ADVICE.CLIENT_ID.eq(client.value()))
        .and(ADVICE.CONTACT_ID.eq(contact))
        .orderBy(ADVICE.ID)
        .fetch(AdviceRows::advice);
  }

  @Override
  public List<Offer> offers(LocalDate from, LocalDate settled) {
    return db.select(
            ADVICE.CLIENT_ID, ADVICE.PIECE, CLIENT.PERSON, CLIENT.SOLE, CLIENT.TIER, ADVICE.SOLD_AT)
        .from(ADVICE)
        .join(CLIENT)
        .on(CLIENT.ID.eq(ADVICE.CLIENT_ID))
        .where(ADVICE.MADE_ON.ge(from))
        .and(ADVICE.PIECE.in(SERVICES))
        .and(ADVICE.OFFERED_AT.isNotNull())
        .and(ADVICE.ENDED_ON.isNotNull().or(ADVICE.MADE_ON.lt(settled)))
        .fetch(
            r ->
                new Offer(
                    new ClientId(r.value1()),
                    Piece.valueOf(r.value2()),
                    Offer.segment(
                        r.value3(),
                        r.value4(),
                        r.value5() == null ? null : Tier.valueOf(r.value5())),
                    r.value6() != null));
  }

  @Override
  public List<AdviceRow> best(Scope scope, @Nullable EmployeeId employee, int most) {
    return rows(
        named()
            .where(ADVICE.PRIORITY.gt(0.0))
            .and(employee == null ? noCondition() : ADVICE.OPEN_BY.eq(employee.value()))
            .and(InScope.of(CLIENT, scope))
            .orderBy(ADVICE.PRIORITY.desc(), ADVICE.ID)
            .limit(most)
            .fetch());
  }

  private SelectOnConditionStep<Record> named() {
    return db.select(ADVICE.fields())
        .select(CLIENT.NAME, coalesce(EMPLOYEE.NAME, val("")).as("whose"))
        .from(ADVICE)
        .join(CLIENT)
        .on(CLIENT.ID.eq(ADVICE.CLIENT_ID))
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(ADVICE.EMPLOYEE_ID));
  }

  private static List<AdviceRow> rows(List<Record> found) {
    return found.stream()
        .map(
            r ->
                new AdviceRow(
                    AdviceRows.advice(r.into(ADVICE)),
                    r.get(CLIENT.NAME),
                    r.get("whose", String.class)))
        .toList();
  }

  @Override
  public List<FunnelLine> funnel(LocalDate first, LocalDate last, Scope scope) {
    return db.select(
            ADVICE.EMPLOYEE_ID,
            EMPLOYEE.NAME,
            ADVICE.PIECE,
            count(),
            count(ADVICE.SEEN_AT),
            count(ADVICE.OFFERED_AT),
            count(ADVICE.SOLD_AT),
            count(ADVICE.REFUSAL))
        .from(ADVICE)
        .join(CLIENT)
        .on(CLIENT.ID.eq(ADVICE.CLIENT_ID))
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(ADVICE.EMPLOYEE_ID))
        .where(ADVICE.MADE_ON.between(first, last))
        .and(InScope.of(CLIENT, scope))
        .groupBy(ADVICE.EMPLOYEE_ID, EMPLOYEE.NAME, ADVICE.PIECE)
        .orderBy(EMPLOYEE.NAME, ADVICE.PIECE)
        .fetch(
            r ->
                new FunnelLine(
                    r.value1() == null ? null : new EmployeeId(r.value1()),
                    r.value2() == null ? "" : r.value2(),
                    Piece.valueOf(r.value3()),
                    r.value4(),
                    r.value5(),
                    r.value6(),
                    r.value7(),
                    r.value8()));
  }

  @Override
  public List<AdviceRow> behind(
      LocalDate first, LocalDate last, FunnelPart part, int most, Scope scope) {
    var piece = part.piece();
    return rows(
        named()
            .where(ADVICE.MADE_ON.between(first, last))
            .and(whose(part))
            .and(piece == null ? noCondition() : ADVICE.PIECE.eq(piece.name()))
            .and(reached(part.stage()))
            .and(InScope.of(CLIENT, scope))
            .orderBy(ADVICE.MADE_ON.desc(), ADVICE.ID.desc())
            .limit(most)
            .fetch());
  }

  private static Condition whose(FunnelPart part) {
    var employee = part.employee();
    if (employee == null) return noCondition();
    return employee.equals(FunnelPart.NOBODY)
        ? ADVICE.EMPLOYEE_ID.isNull()
        : ADVICE.EMPLOYEE_ID.eq(employee.value());
  }

  private static Condition reached(FunnelPart.Stage stage) {
    return switch (stage) {
      case MADE -> noCondition();
      case SEEN -> ADVICE.SEEN_AT.isNotNull();
      case OFFERED -> ADVICE.OFFERED_AT.isNotNull();
      case SOLD -> ADVICE.SOLD_AT.isNotNull();
      case REFUSED -> ADVICE.REFUSAL.isNotNull();
    };
  }

  @Override
  public @Nullable Night night() {
    return db.selectFrom(ADVICE_NIGHT).fetchSingle(JooqAdvices::night);
  }

  @Override
  public @Nullable Night lockNight() {
    return db.selectFrom(ADVICE_NIGHT).forUpdate().fetchSingle(JooqAdvices::night);
  }

  private static @Nullable Night night(AdviceNightRecord r) {
    return r.getBegunAt() == null
        ? null
        : new Night(r.getBegunAt(), new ClientId(r.getAfterClient()), r.getDone());
  }

  @Override
  public void night(Night night) {
    db.update(ADVICE_NIGHT)
        .set(ADVICE_NIGHT.BEGUN_AT, night.begun())
        .set(ADVICE_NIGHT.AFTER_CLIENT, night.after().value())
        .set(ADVICE_NIGHT.DONE, night.done())
        .execute();
  }
}
