package org.branchbook.store.deviations;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.DEVIATION;
import static org.branchbook.store.db.Tables.DEVIATION_LINE;
import static org.branchbook.store.db.Tables.DEVIATION_NIGHT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.PLAYBOOK_RUN;
import static org.branchbook.store.db.Tables.PLAYBOOK_STEP;
import static org.branchbook.store.db.Tables.TASK;
import static org.jooq.impl.DSL.max;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.playbooks.Walked;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.DeviationNightRecord;
import org.branchbook.tasks.TaskId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Deviations} in SQL. */
final class JooqDeviations implements Deviations {
  private final DSLContext db;

  JooqDeviations(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(List<Deviation> fresh) {
    var rows = fresh.stream().map(DeviationRows::row).toList();
    rows.forEach(r -> r.setVersion(1));
    Rows.insert(db, DEVIATION, rows);
    Rows.insert(db, DEVIATION_LINE, fresh.stream().map(d -> DeviationRows.line(d, 0)).toList());
  }

  @Override
  public Set<DeviationId> save(List<Deviation> changed) {
    var counts =
        Rows.update(
            db,
            DEVIATION,
            DEVIATION.ID,
            DEVIATION.VERSION,
            changed.stream().map(DeviationRows::row).toList());
    var saved = new HashSet<DeviationId>();
    for (int i = 0; i < counts.length; i++) if (counts[i] == 1) saved.add(changed.get(i).id());
    return saved;
  }

  @Override
  public void note(List<Deviation> found) {
    var last = new HashMap<Long, Integer>();
    Rows.inParts(
        found.stream().map(d -> d.id().value()).toList(),
        part ->
            db.select(DEVIATION_LINE.DEVIATION_ID, max(DEVIATION_LINE.ORDINAL))
                .from(DEVIATION_LINE)
                .where(Rows.among(DEVIATION_LINE.DEVIATION_ID, part))
                .groupBy(DEVIATION_LINE.DEVIATION_ID)
                .forEach(r -> last.put(r.value1(), r.value2())));
    Rows.insert(
        db,
        DEVIATION_LINE,
        found.stream()
            .map(d -> DeviationRows.line(d, last.getOrDefault(d.id().value(), -1) + 1))
            .toList());
  }

  @Override
  public List<Deviation> open(DeviationId after, int most) {
    return db.selectFrom(DEVIATION)
        .where(DEVIATION.ID.gt(after.value()))
        .and(DEVIATION.OPEN_WITH.isNotNull())
        .orderBy(DEVIATION.ID)
        .limit(most)
        .fetch(DeviationRows::deviation);
  }

  @Override
  public List<Deviation> open(Collection<ClientId> clients) {
    var open = new ArrayList<Deviation>();
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part ->
            open.addAll(
                db.selectFrom(DEVIATION)
                    .where(Rows.among(DEVIATION.CLIENT_ID, part))
                    .and(DEVIATION.OPEN_WITH.isNotNull())
                    .fetch(DeviationRows::deviation)));
    return open;
  }

  @Override
  public List<Deviation> worst(@Nullable Deviation after, int most) {
    // first their numbers, in the order of the index; closed ones have no place
    var ids =
        db.select(DEVIATION.ID)
            .from(DEVIATION)
            .where(DEVIATION.PLACE.le(0L))
            .and(
                after == null
                    ? DSL.noCondition()
                    : JooqWorstFirst.beyond(-after.now().weight(), after.id().value()))
            .orderBy(DEVIATION.PLACE, DEVIATION.ID)
            .limit(most)
            .fetch(DEVIATION.ID);
    var worst = new ArrayList<Deviation>();
    Rows.inParts(
        ids,
        part ->
            worst.addAll(
                db.selectFrom(DEVIATION)
                    .where(Rows.among(DEVIATION.ID, part))
                    .orderBy(DEVIATION.PLACE, DEVIATION.ID)
                    .fetch(DeviationRows::deviation)));
    return worst;
  }

  @Override
  public Set<Portfolio> portfolios() {
    return db.selectDistinct(EMPLOYEE.ID, CLIENT.PERSON, CLIENT.TIER)
        .from(DEVIATION)
        .join(CLIENT)
        .on(CLIENT.ID.eq(DEVIATION.CLIENT_ID))
        .leftJoin(EMPLOYEE)
        .on(works())
        .where(DEVIATION.PLACE.le(0L))
        .fetchSet(
            r ->
                new Portfolio(
                    r.value1() == null ? null : new EmployeeId(r.value1()),
                    r.value2(),
                    r.value3() == null ? null : Tier.valueOf(r.value3())));
  }

  @Override
  public List<Deviation> waiting(LocalDate givenBefore) {
    return db.selectFrom(DEVIATION)
        .where(DEVIATION.GIVEN_ON.lt(givenBefore))
        .and(DEVIATION.OPEN_WITH.isNotNull())
        .and(DEVIATION.ESCALATED_ON.isNull())
        .and(DEVIATION.CAUSE.isNull())
        .orderBy(DEVIATION.ID)
        .fetch(DeviationRows::deviation);
  }

  @Override
  public Optional<Deviation> find(DeviationId id, Scope scope) {
    return found(DEVIATION.ID.eq(id.value()), 1, scope).stream().findFirst();
  }

  @Override
  public List<Deviation> ofTask(TaskId task, Scope scope) {
    var procedures =
        db.select(PLAYBOOK_STEP.RUN_ID)
            .from(PLAYBOOK_STEP)
            .where(PLAYBOOK_STEP.TASK_ID.eq(task.value()))
            .fetch(PLAYBOOK_STEP.RUN_ID);
    return found(
            procedures.isEmpty()
                ? DEVIATION.TASK_ID.eq(task.value())
                : DEVIATION.PROCEDURE_ID.in(procedures),
            Integer.MAX_VALUE,
            scope)
        .stream()
        .sorted(Comparator.comparingLong(d -> -d.now().weight()))
        .toList();
  }

  @Override
  public List<Deviation> of(ClientId client, int most, Scope scope) {
    return found(DEVIATION.CLIENT_ID.eq(client.value()), most, scope);
  }

  private List<Deviation> found(Condition which, int most, Scope scope) {
    return db.select(DEVIATION.fields())
        .from(DEVIATION)
        .join(CLIENT)
        .on(CLIENT.ID.eq(DEVIATION.CLIENT_ID))
        .where(which)
        .and(InScope.of(CLIENT, scope))
        .orderBy(DEVIATION.PLACE.isNull(), DEVIATION.ID.desc())
        .limit(most)
        .fetch(r -> DeviationRows.deviation(r.into(DEVIATION)));
  }

  @Override
  public List<Line> lines(DeviationId id) {
    return db.selectFrom(DEVIATION_LINE)
        .where(DEVIATION_LINE.DEVIATION_ID.eq(id.value()))
        .orderBy(DEVIATION_LINE.ORDINAL)
        .fetch(DeviationRows::line);
  }

  @Override
  public Map<DeviationId, TaskId> work() {
    var work = new HashMap<DeviationId, TaskId>();
    db.select(DEVIATION.ID, TASK.ID)
        .from(DEVIATION)
        .join(TASK)
        .on(TASK.ID.eq(DEVIATION.TASK_ID))
        .where(DEVIATION.OPEN_WITH.isNotNull())
        .and(TASK.PLACE.ge(0L))
        .forEach(r -> work.put(new DeviationId(r.value1()), new TaskId(r.value2())));
    db.select(DEVIATION.ID, PLAYBOOK_STEP.TASK_ID)
        .from(DEVIATION)
        .join(PLAYBOOK_RUN)
        .on(PLAYBOOK_RUN.ID.eq(DEVIATION.PROCEDURE_ID))
        .and(PLAYBOOK_RUN.ENDED_AT.isNull())
        .join(PLAYBOOK_STEP)
        .on(PLAYBOOK_STEP.RUN_ID.eq(PLAYBOOK_RUN.ID))
        .and(PLAYBOOK_STEP.STATE.eq(Walked.State.GIVEN.name()))
        .where(DEVIATION.OPEN_WITH.isNotNull())
        .forEach(r -> work.put(new DeviationId(r.value1()), new TaskId(r.value2())));
    return work;
  }

  @Override
  public Map<EmployeeId, Integer> given(LocalDate day) {
    var given = new HashMap<EmployeeId, Integer>();
    var tasks = new HashSet<Long>();
    db.select(DEVIATION.GIVEN_TO, DEVIATION.TASK_ID)
        .from(DEVIATION)
        .where(DEVIATION.GIVEN_ON.eq(day))
        .forEach(
            r -> {
              if (tasks.add(r.value2())) given.merge(new EmployeeId(r.value1()), 1, Integer::sum);
            });
    return given;
  }

  @Override
  public Map<ClientId, Whose> whose(Collection<ClientId> clients) {
    var whose = new HashMap<ClientId, Whose>();
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part ->
            db.select(
                    CLIENT.ID,
                    EMPLOYEE.ID,
                    CLIENT.DEPARTMENT_ID,
                    CLIENT.PERSON,
                    CLIENT.TIER,
                    CLIENT.STANDING)
                .from(CLIENT)
                .leftJoin(EMPLOYEE)
                .on(works())
                .where(Rows.among(CLIENT.ID, part))
                .forEach(
                    r ->
                        whose.put(
                            new ClientId(r.value1()),
                            new Whose(
                                r.value2() == null ? null : new EmployeeId(r.value2()),
                                new DepartmentId(r.value3()),
                                r.value4(),
                                r.value5() == null ? null : Tier.valueOf(r.value5()),
                                Standing.valueOf(r.value6())))));
    return whose;
  }

  /** Whoever is responsible for the client works here still. */
  private static Condition works() {
    return EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID).and(EMPLOYEE.ACTIVE);
  }

  @Override
  public @Nullable Night night() {
    return night(db.selectFrom(DEVIATION_NIGHT).fetchOne());
  }

  @Override
  public @Nullable Night lock() {
    return night(db.selectFrom(DEVIATION_NIGHT).forUpdate().fetchOne());
  }

  private static @Nullable Night night(@Nullable DeviationNightRecord r) {
    if (r == null || r.getAt() == null) return null;
    Integer asOf = r.getAsOf();
    return new Night(r.getAt(), asOf == null ? null : DeviationRows.month(asOf));
  }

  @Override
  public void looked(Night night) {
    var asOf = night.asOf();
    db.update(DEVIATION_NIGHT)
        .set(DEVIATION_NIGHT.AT, night.at())
        .set(DEVIATION_NIGHT.AS_OF, asOf == null ? null : (Integer) DeviationRows.number(asOf))
        .execute();
  }
}
