package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.PLAN_LINE;
import static org.branchbook.store.db.Tables.PLAN_VERSION;
import static org.branchbook.store.db.Tables.SAVED_GROUP;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.PlanLineRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The rows of what plans say. */
final class PlanLines {
  /** So many rows come from the database at a time. */
  private static final int PAGE = 5000;

  private static final List<String> OF_CARDS = List.of(Level.CLIENT.name(), Level.CONNECTED.name());

  private final DSLContext db;

  PlanLines(DSLContext db) {
    this.db = db;
  }

  /** Lines of a scope's clients and of the groups of which they are the sources. */
  void eachOfCards(
      PlanId plan,
      Measure measure,
      List<String> kinds,
      Scope scope,
      Consumer<PlanLineRecord> seeing) {
    var query =
        db.select(PLAN_LINE.fields())
            .from(CLIENT)
            .join(PLAN_LINE)
            .on(PLAN_LINE.CLIENT_ID.eq(CLIENT.ID))
            .where(of(scope).eq(plan.value()))
            .and(PLAN_LINE.MEASURE.eq(measure.name()))
            .and(PLAN_LINE.OF_KIND.in(kinds))
            .and(InScope.of(CLIENT, scope));
    try (var rows = query.coerce(PLAN_LINE).fetchSize(PAGE).fetchLazy()) {
      for (var row : rows) seeing.accept(row);
    }
  }

  /** Lines of these clients. */
  void ofClients(
      PlanId plan, Measure measure, Collection<ClientId> clients, Consumer<PlanLineRecord> seeing) {
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part ->
            db.selectFrom(PLAN_LINE)
                .where(Rows.among(PLAN_LINE.CLIENT_ID, part))
                .and(ofSome(db).eq(plan.value()))
                .and(PLAN_LINE.MEASURE.eq(measure.name()))
                .and(PLAN_LINE.OF_KIND.eq(Level.CLIENT.name()))
                .forEach(seeing));
  }

  private Field<Long> of(Scope scope) {
    return scope.reach() == Reach.ALL ? PLAN_LINE.PLAN_ID : ofSome(db);
  }

  /**
   * The plan, so that H2 begins with the clients where they are few: it takes a whole plan's lines
   * for the shorter way.
   */
  static Field<Long> ofSome(DSLContext db) {
    return db.dialect() == SQLDialect.H2 ? PLAN_LINE.PLAN_ID.plus(0) : PLAN_LINE.PLAN_ID;
  }

  void each(PlanId plan, Measure measure, Scope scope, Consumer<PlanLine> seeing) {
    eachOfCards(plan, measure, OF_CARDS, scope, r -> seeing.accept(line(r)));
    ofWholes(plan, measure, scope, seeing);
  }

  /** The same without the clients one by one. */
  void wholes(PlanId plan, Measure measure, Scope scope, Consumer<PlanLine> seeing) {
    db.select(PLAN_LINE.fields())
        .from(PLAN_LINE)
        .join(CLIENT)
        .on(CLIENT.ID.eq(PLAN_LINE.CLIENT_ID))
        .where(PLAN_LINE.PLAN_ID.eq(plan.value()))
        .and(PLAN_LINE.MEASURE.eq(measure.name()))
        .and(PLAN_LINE.OF_KIND.eq(Level.CONNECTED.name()))
        .and(InScope.of(CLIENT, scope))
        .forEach(r -> seeing.accept(line(r.into(PLAN_LINE))));
    ofWholes(plan, measure, scope, seeing);
  }

  private void ofWholes(PlanId plan, Measure measure, Scope scope, Consumer<PlanLine> seeing) {
    db.selectFrom(PLAN_LINE)
        .where(PLAN_LINE.PLAN_ID.eq(plan.value()))
        .and(PLAN_LINE.MEASURE.eq(measure.name()))
        .and(PLAN_LINE.CLIENT_ID.isNull())
        .and(within(scope))
        .forEach(r -> seeing.accept(line(r)));
  }

  /** All lines of a client inside the scope. */
  void ofClient(PlanId plan, ClientId client, Scope scope, Consumer<PlanLine> seeing) {
    db.select(PLAN_LINE.fields())
        .from(CLIENT)
        .join(PLAN_LINE)
        .on(PLAN_LINE.CLIENT_ID.eq(CLIENT.ID))
        .where(CLIENT.ID.eq(client.value()))
        .and(PLAN_LINE.PLAN_ID.eq(plan.value()))
        .and(PLAN_LINE.OF_KIND.eq(Level.CLIENT.name()))
        .and(InScope.of(CLIENT, scope))
        .orderBy(PLAN_LINE.ID)
        .forEach(r -> seeing.accept(line(r.into(PLAN_LINE))));
  }

  /** Whether what is planned for a whole is of this scope. */
  private static Condition within(Scope scope) {
    if (scope.reach() == Reach.ALL) return DSL.noCondition();
    var people = scope.people().stream().map(e -> e.value()).toList();
    var manager = PLAN_LINE.OF_ID.in(people);
    var group = SAVED_GROUP.RESPONSIBLE_ID.in(people);
    Condition department = DSL.falseCondition();
    if (scope.reach() == Reach.DEPARTMENT) {
      var departments = scope.departments().stream().map(d -> d.value()).toList();
      department = PLAN_LINE.OF_ID.in(departments);
      group = group.or(SAVED_GROUP.DEPARTMENT_ID.in(departments));
      manager =
          manager.or(
              DSL.exists(
                  selectOne()
                      .from(EMPLOYEE)
                      .where(EMPLOYEE.ID.eq(PLAN_LINE.OF_ID))
                      .and(EMPLOYEE.DEPARTMENT_ID.in(departments))));
    }
    var kind = PLAN_LINE.OF_KIND;
    return kind.eq(Level.MANAGER.name())
        .and(manager)
        .or(kind.eq(Level.DEPARTMENT.name()).and(department))
        .or(
            kind.eq(Level.GROUP.name())
                .and(
                    DSL.exists(
                        selectOne()
                            .from(SAVED_GROUP)
                            .where(SAVED_GROUP.ID.eq(PLAN_LINE.OF_ID))
                            .and(group))));
  }

  /** Whether any plan says something of one: measure by measure, for so the key finds it. */
  boolean anywhere(Planned of) {
    return Arrays.stream(Measure.values()).anyMatch(measure -> anywhere(of, measure));
  }

  private boolean anywhere(Planned of, Measure measure) {
    return db.fetchExists(
        selectOne()
            .from(PLAN_VERSION)
            .join(PLAN_LINE)
            .on(PLAN_LINE.PLAN_ID.eq(PLAN_VERSION.ID))
            .where(PLAN_LINE.MEASURE.eq(measure.name()))
            .and(PLAN_LINE.OF_KIND.eq(of.level().name()))
            .and(PLAN_LINE.OF_ID.eq(of.id()))
            .and(PLAN_LINE.OF_CODE.eq(of.code())));
  }

  /** The saved groups of which something is said. */
  Set<SavedGroupId> groups(PlanId plan, Measure measure, Holding.@Nullable Kind line) {
    var groups =
        db.selectDistinct(PLAN_LINE.OF_ID)
            .from(PLAN_LINE)
            .where(PLAN_LINE.PLAN_ID.eq(plan.value()))
            .and(PLAN_LINE.MEASURE.eq(measure.name()))
            .and(PLAN_LINE.OF_KIND.eq(Level.GROUP.name()))
            .and(line == null ? DSL.noCondition() : PLAN_LINE.LINE.eq(line.name()));
    return groups.fetchSet(r -> new SavedGroupId(r.value1()));
  }

  /** What is said of one. */
  List<PlanLine> of(PlanId plan, Planned of) {
    var measures = Arrays.stream(Measure.values()).map(Enum::name).toList();
    var whose =
        of.level().ofCard()
            ? PLAN_LINE.CLIENT_ID.eq(of.id())
            : PLAN_LINE
                .MEASURE
                .in(measures)
                .and(PLAN_LINE.OF_ID.eq(of.id()))
                .and(PLAN_LINE.OF_CODE.eq(of.code()));
    return db.selectFrom(PLAN_LINE)
        .where(PLAN_LINE.PLAN_ID.eq(plan.value()))
        .and(PLAN_LINE.OF_KIND.eq(of.level().name()))
        .and(whose)
        .orderBy(PLAN_LINE.ID)
        .fetch(PlanLines::line);
  }

  void insert(PlanId plan, List<PlanLine> lines) {
    Rows.ready(
            PLAN_LINE,
            lines.stream()
                .map(
                    l ->
                        Rows.row(
                            l.id(),
                            plan.value(),
                            l.measure().name(),
                            l.of().level().name(),
                            l.of().id(),
                            l.of().code(),
                            l.line() == null ? "" : l.line().name(),
                            l.of().level().ofCard() ? l.of().id() : null,
                            PackedNumbers.pack(l.months().toArray()),
                            (short) l.byHand()))
                .toList())
        .insert(db);
  }

  void update(List<PlanLine> lines) {
    var rows = new ArrayList<Object[]>();
    for (var l : lines)
      rows.add(Rows.row(PackedNumbers.pack(l.months().toArray()), (short) l.byHand(), l.id()));
    Rows.batch(db, "update plan_line set months = ?, by_hand = ? where id = ?", rows);
  }

  void remove(List<PlanLine> lines) {
    Rows.remove(db, PLAN_LINE.ID, lines.stream().map(PlanLine::id).toList());
  }

  void removeAll(PlanId plan) {
    db.deleteFrom(PLAN_LINE).where(PLAN_LINE.PLAN_ID.eq(plan.value())).execute();
  }

  /** Every row of a plan. */
  void all(PlanId plan, Consumer<PlanLineRecord> seeing) {
    try (var rows =
        db.selectFrom(PLAN_LINE)
            .where(PLAN_LINE.PLAN_ID.eq(plan.value()))
            .fetchSize(PAGE)
            .fetchLazy()) {
      for (var row : rows) seeing.accept(row);
    }
  }

  static PlanLine line(PlanLineRecord r) {
    var level = Level.valueOf(r.getOfKind());
    var client = r.getClientId();
    return new PlanLine(
        r.getId(),
        new Planned(level, client == null ? r.getOfId() : client, r.getOfCode()),
        product(r),
        Measure.valueOf(r.getMeasure()),
        Twelve.of(PackedNumbers.unpack(r.getMonths(), Twelve.MONTHS)),
        r.getByHand());
  }

  static Holding.@Nullable Kind product(PlanLineRecord r) {
    return r.getLine().isEmpty() ? null : Holding.Kind.valueOf(r.getLine());
  }
}
