package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.PLAN_LINE;
import static org.branchbook.store.db.Tables.PLAN_VERSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.branchbook.base.Ids;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.plans.budget.Growth;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.Signed;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.budget.Plans;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.PlanLineRecord;
import org.branchbook.store.db.tables.records.PlanVersionRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link Plans} in SQL, and the approved ones for who compares facts with them. */
final class JooqPlans implements Plans, PlannedMonths {
  private static final int BATCH = 5000;

  private final DSLContext db;
  private final Ids ids;
  private final PlanLines lines;

  JooqPlans(DSLContext db, Ids ids) {
    this.db = db;
    this.ids = ids;
    this.lines = new PlanLines(db);
  }

  @Override
  public List<PlanVersion> of(int year) {
    return db.selectFrom(PLAN_VERSION)
        .where(PLAN_VERSION.YEAR_NO.eq((short) year))
        .orderBy(PLAN_VERSION.NUMBER.desc())
        .fetch(JooqPlans::version);
  }

  @Override
  public List<PlanVersion> all() {
    return db.selectFrom(PLAN_VERSION)
        .orderBy(PLAN_VERSION.YEAR_NO.desc(), PLAN_VERSION.NUMBER.desc())
        .fetch(JooqPlans::version);
  }

  @Override
  public Optional<PlanVersion> find(PlanId id) {
    return db.selectFrom(PLAN_VERSION)
        .where(PLAN_VERSION.ID.eq(id.value()))
        .fetchOptional(JooqPlans::version);
  }

  @Override
  public Optional<PlanVersion> approved(int year) {
    return db.selectFrom(PLAN_VERSION)
        .where(PLAN_VERSION.APPROVED_FOR.eq((short) year))
        .fetchOptional(JooqPlans::version);
  }

  @Override
  public void add(PlanVersion plan) {
    Rows.insert(db, PLAN_VERSION, List.of(record(plan, 1)));
  }

  @Override
  public boolean save(PlanVersion plan) {
    if (plan.state() == State.APPROVED
        && approved(plan.year()).filter(a -> !a.id().equals(plan.id())).isPresent()) return false;
    return Rows.update(
            db,
            PLAN_VERSION,
            PLAN_VERSION.ID,
            PLAN_VERSION.VERSION,
            List.of(record(plan, plan.version())))[0]
        == 1;
  }

  @Override
  public boolean remove(PlanVersion plan) {
    lines.removeAll(plan.id());
    return db.deleteFrom(PLAN_VERSION)
            .where(PLAN_VERSION.ID.eq(plan.id().value()))
            .and(PLAN_VERSION.VERSION.eq(plan.version()))
            .execute()
        == 1;
  }

  @Override
  public void each(PlanId plan, Measure measure, Scope scope, Consumer<PlanLine> seeing) {
    lines.each(plan, measure, scope, seeing);
  }

  @Override
  public boolean anywhere(Planned of) {
    return lines.anywhere(of);
  }

  @Override
  public List<PlanLine> lines(PlanId plan, Planned of) {
    return lines.of(plan, of);
  }

  @Override
  public Set<SavedGroupId> groups(PlanId plan, Measure measure, Holding.@Nullable Kind line) {
    return lines.groups(plan, measure, line);
  }

  @Override
  public Set<SavedGroupId> groups(int year, Measure measure, Holding.@Nullable Kind line) {
    return approved(year).map(plan -> lines.groups(plan.id(), measure, line)).orElse(Set.of());
  }

  @Override
  public void put(PlanId plan, List<PlanLine> all) {
    var fresh = new ArrayList<PlanLine>();
    var changed = new ArrayList<PlanLine>();
    var gone = new ArrayList<PlanLine>();
    var numbers = ids.many();
    for (var line : all) {
      boolean nothing = line.byHand() == 0 && line.months().equals(Twelve.NOTHING);
      if (line.id() != 0) (nothing ? gone : changed).add(line);
      else if (!nothing)
        fresh.add(
            new PlanLine(
                numbers.getAsLong(),
                line.of(),
                line.line(),
                line.measure(),
                line.months(),
                line.byHand()));
    }
    lines.remove(gone);
    lines.update(changed);
    lines.insert(plan, fresh);
  }

  @Override
  public void drop(List<PlanLine> all) {
    lines.remove(all);
  }

  @Override
  public void copy(PlanId from, PlanId to, Growth growth) {
    var numbers = ids.many();
    var years = growth.none() ? Map.<Long, Long>of() : years(from, growth);
    var batch = new ArrayList<Object[]>();
    lines.all(
        from,
        r -> {
          var year = years.get(r.getId());
          if (year != null) r.setMonths(PackedNumbers.pack(growth.of(months(r), year).toArray()));
          r.setId(numbers.getAsLong());
          r.setPlanId(to.value());
          batch.add(Rows.values(r));
          if (batch.size() == BATCH) insert(batch);
        });
    insert(batch);
  }

  /** What the lines' years grow to, by their numbers: those of one kind add up among themselves. */
  private Map<Long, Long> years(PlanId plan, Growth growth) {
    var kinds = new HashMap<List<String>, Map<Long, Long>>();
    lines.all(
        plan,
        r ->
            kinds
                .computeIfAbsent(List.of(r.getOfKind(), r.getMeasure()), _ -> new LinkedHashMap<>())
                .put(r.getId(), months(r).year()));
    var all = new HashMap<Long, Long>();
    for (var years : kinds.values()) {
      var grown = growth.of(years.values().stream().mapToLong(y -> y).toArray());
      int at = 0;
      for (var line : years.keySet()) all.put(line, grown[at++]);
    }
    return all;
  }

  private static Twelve months(PlanLineRecord r) {
    return Twelve.of(PackedNumbers.unpack(r.getMonths(), Twelve.MONTHS));
  }

  private void insert(List<Object[]> batch) {
    Rows.ready(PLAN_LINE, batch).insert(db);
    batch.clear();
  }

  @Override
  public void each(Scope scope, int year, Measure measure, Seeing seeing) {
    approved(year)
        .ifPresent(
            plan ->
                lines.eachOfCards(
                    plan.id(), measure, List.of(Level.CLIENT.name()), scope, r -> see(r, seeing)));
  }

  @Override
  public void of(Collection<ClientId> clients, int year, Measure measure, Seeing seeing) {
    approved(year)
        .ifPresent(plan -> lines.ofClients(plan.id(), measure, clients, r -> see(r, seeing)));
  }

  private static void see(PlanLineRecord r, Seeing seeing) {
    seeing.see(
        new ClientId(r.getClientId()),
        PlanLines.product(r),
        PackedNumbers.unpack(r.getMonths(), Twelve.MONTHS));
  }

  @Override
  public List<PlanLine> of(ClientId client, int year, Scope scope) {
    return approved(year)
        .map(
            plan -> {
              var his = new ArrayList<PlanLine>();
              lines.ofClient(plan.id(), client, scope, his::add);
              return (List<PlanLine>) his;
            })
        .orElse(List.of());
  }

  @Override
  public void wholes(Scope scope, int year, Measure measure, Consumer<PlanLine> seeing) {
    approved(year).ifPresent(plan -> lines.wholes(plan.id(), measure, scope, seeing));
  }

  @Override
  public List<PlanLine> of(Planned whole, int year) {
    if (whole.level().ofCard())
      throw new IllegalArgumentException("a client's plan is read within a scope");
    return approved(year).map(plan -> lines.of(plan.id(), whole)).orElse(List.of());
  }

  private static PlanVersionRecord record(PlanVersion plan, int version) {
    var made = plan.made();
    var sent = plan.sent();
    var decided = plan.decided();
    var from = plan.from();
    return new PlanVersionRecord(
        plan.id().value(),
        (short) plan.year(),
        plan.number(),
        plan.name(),
        plan.state().name(),
        from == null ? null : from.value(),
        made.by().value(),
        made.at(),
        sent == null ? null : sent.by().value(),
        sent == null ? null : sent.at(),
        decided == null ? null : decided.by().value(),
        decided == null ? null : decided.at(),
        plan.why(),
        plan.state() == State.APPROVED ? (short) plan.year() : null,
        version);
  }

  private static PlanVersion version(PlanVersionRecord r) {
    var from = r.getMadeFrom();
    return new PlanVersion(
        new PlanId(r.getId()),
        r.getYearNo(),
        r.getNumber(),
        r.getName(),
        State.valueOf(r.getState()),
        from == null ? null : new PlanId(from),
        new Signed(new EmployeeId(r.getMadeBy()), r.getMadeAt()),
        signed(r.getSentBy(), r.getSentAt()),
        signed(r.getDecidedBy(), r.getDecidedAt()),
        r.getWhy(),
        r.getVersion());
  }

  private static @Nullable Signed signed(@Nullable Long by, @Nullable Instant at) {
    return by == null || at == null ? null : new Signed(new EmployeeId(by), at);
  }
}
