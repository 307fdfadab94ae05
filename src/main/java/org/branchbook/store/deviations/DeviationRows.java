package org.branchbook.store.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.deviations.Cause;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviation.Ended;
import org.branchbook.plans.deviations.Deviation.Given;
import org.branchbook.plans.deviations.Deviation.Told;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.Deviations.Line;
import org.branchbook.plans.deviations.Ending;
import org.branchbook.plans.deviations.Finding;
import org.branchbook.plans.deviations.Parts;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.db.tables.records.DeviationLineRecord;
import org.branchbook.store.db.tables.records.DeviationRecord;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/** A deviation as rows and back. */
final class DeviationRows {
  private static final int MONTHS = 12;

  private DeviationRows() {}

  static DeviationRecord row(Deviation d) {
    var r = new DeviationRecord();
    r.setId(d.id().value());
    r.setClientId(d.client().value());
    r.setFoundWith(d.foundWith().value());
    boolean open = d.ended() == null;
    r.setOpenWith(open ? d.foundWith().value() : null);
    r.setFoundOn(d.found());
    r.setCountedOn(d.counted());
    finding(r, d.now());
    r.setPlace(open ? -d.now().weight() : null);
    given(r, d.given());
    told(r, d.told());
    r.setEnding(open ? null : Objects.requireNonNull(d.ended()).how().name());
    r.setEndedOn(open ? null : Objects.requireNonNull(d.ended()).on());
    r.setVersion(d.version());
    return r;
  }

  private static void finding(DeviationRecord r, Finding now) {
    r.setAsOf(number(now.asOf()));
    r.setSigns(bits(now.signs()));
    r.setExpected(now.expected());
    r.setFact(now.fact());
    r.setAmount(now.amount());
    r.setLine(now.line() == null ? null : now.line().name());
    var parts = now.parts();
    r.setPartVolume(parts.volume());
    r.setPartRate(parts.rate());
    r.setPartFee(parts.fee());
    r.setPartCost(parts.cost());
    r.setPartLoss(parts.loss());
    r.setPartProduct(parts.product());
    r.setPartLinked(parts.linked());
    r.setExchange(parts.exchange());
  }

  private static void given(DeviationRecord r, @Nullable Given given) {
    r.setTaskId(given == null ? null : given.task().value());
    r.setProcedureId(given == null ? null : given.procedure());
    r.setGivenTo(given == null ? null : given.to().value());
    r.setGivenOn(given == null ? null : given.on());
    r.setGivenFor(given == null ? null : number(given.asOf()));
    r.setEscalatedOn(given == null ? null : given.escalated());
  }

  private static void told(DeviationRecord r, @Nullable Told told) {
    r.setCause(told == null ? null : told.cause().name());
    r.setSaid(told == null ? "" : told.said());
    r.setToldBy(told == null ? null : told.by().value());
    r.setToldAt(told == null ? null : told.at());
  }

  static Deviation deviation(DeviationRecord r) {
    return new Deviation(
        new DeviationId(r.getId()),
        new ClientId(r.getClientId()),
        new ClientId(r.getFoundWith()),
        r.getFoundOn(),
        r.getCountedOn(),
        new Finding(
            month(r.getAsOf()),
            signs(r.getSigns()),
            r.getExpected(),
            r.getFact(),
            r.getAmount(),
            r.getLine() == null ? null : Holding.Kind.valueOf(r.getLine()),
            new Parts(
                r.getPartVolume(),
                r.getPartRate(),
                r.getPartFee(),
                r.getPartCost(),
                r.getPartLoss(),
                r.getPartProduct(),
                r.getPartLinked(),
                r.getExchange())),
        given(r),
        told(r.getCause(), r.getSaid(), r.getToldBy(), r.getToldAt()),
        ended(r.getEnding(), r.getEndedOn()),
        r.getVersion());
  }

  private static @Nullable Given given(DeviationRecord r) {
    Long task = r.getTaskId();
    return task == null
        ? null
        : new Given(
            new TaskId(task),
            r.getProcedureId(),
            new EmployeeId(r.getGivenTo()),
            r.getGivenOn(),
            month(r.getGivenFor()),
            r.getEscalatedOn());
  }

  private static @Nullable Told told(
      @Nullable String cause, String said, @Nullable Long by, @Nullable Instant at) {
    return cause == null || by == null || at == null
        ? null
        : new Told(Cause.valueOf(cause), said, new EmployeeId(by), at);
  }

  private static @Nullable Ended ended(@Nullable String how, @Nullable LocalDate on) {
    return how == null || on == null ? null : new Ended(Ending.valueOf(how), on);
  }

  static DeviationLineRecord line(Deviation d, int ordinal) {
    var now = d.now();
    return new DeviationLineRecord(
        d.id().value(),
        ordinal,
        d.counted(),
        number(now.asOf()),
        bits(now.signs()),
        now.expected(),
        now.fact(),
        now.amount());
  }

  static Line line(DeviationLineRecord r) {
    return new Line(
        r.getCountedOn(),
        month(r.getAsOf()),
        signs(r.getSigns()),
        r.getExpected(),
        r.getFact(),
        r.getAmount());
  }

  static int number(YearMonth month) {
    return month.getYear() * MONTHS + month.getMonthValue() - 1;
  }

  static YearMonth month(int number) {
    return YearMonth.of(number / MONTHS, number % MONTHS + 1);
  }

  private static int bits(Set<Sign> signs) {
    int bits = 0;
    for (var sign : signs) bits |= 1 << sign.ordinal();
    return bits;
  }

  private static Set<Sign> signs(int bits) {
    var signs = EnumSet.noneOf(Sign.class);
    for (var sign : Sign.values()) if ((bits >> sign.ordinal() & 1) == 1) signs.add(sign);
    return signs;
  }
}
