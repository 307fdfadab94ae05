package org.branchbook.store.playbooks;

import static org.branchbook.store.db.Tables.PLAYBOOK_NIGHT;
import static org.branchbook.store.db.Tables.PLAYBOOK_RUN;
import static org.branchbook.store.db.Tables.PLAYBOOK_STEP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.RunId;
import org.branchbook.playbooks.Runs;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.PlaybookStepRecord;
import org.branchbook.tasks.TaskId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link Runs} in SQL. */
final class JooqRuns implements Runs {
  private final DSLContext db;
  private final Work work;

  JooqRuns(DSLContext db, Work work) {
    this.db = db;
    this.work = work;
  }

  @Override
  public Set<RunId> addAll(List<Run> runs) {
    // what one unit of work has added H2 may not see in the same question asked again
    var fresh = new LinkedHashMap<List<Object>, Run>();
    for (var run : runs) fresh.putIfAbsent(List.of(run.playbook(), run.begunWith()), run);
    var rows = new ArrayList<Object[]>();
    for (var run : fresh.values()) {
      var row = RunRows.row(run);
      row.setVersion(1);
      var values = new ArrayList<>(Arrays.asList(Rows.values(row)));
      // by the card that it hangs on now, by the one with which it was begun, and by its cause
      values.addAll(List.of(run.playbook(), run.client().value()));
      values.addAll(List.of(run.playbook(), run.begunWith().value()));
      values.addAll(List.of(run.playbook(), run.begunWith().value()));
      values.addAll(List.of(run.cause().what().name(), run.cause().of()));
      rows.add(values.toArray());
    }
    var counts = work.inOne(() -> Rows.batch(db, unlessThere(), rows));
    var added = new HashSet<RunId>();
    int i = 0;
    for (var run : fresh.values()) if (counts[i++] == 1) added.add(run.id());
    return added;
  }

  private String unlessThere() {
    var columns = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (var field : PLAYBOOK_RUN.fields()) {
      columns.add(db.render(field.getUnqualifiedName()));
      values.add(
          "cast(? as %s)".formatted(field.getDataType().getCastTypeName(db.configuration())));
    }
    return """
    insert into playbook_run (%s) select %s
    where not exists (select 1 from playbook_run
      where playbook = ? and client_id = ? and ended_at is null)
    and not exists (select 1 from playbook_run where playbook = ? and open_with = ?)
    and not exists (select 1 from playbook_run
      where playbook = ? and begun_with = ? and cause = ? and cause_key = ?)\
    """
        .formatted(String.join(", ", columns), String.join(", ", values));
  }

  @Override
  public void addSteps(List<Run> runs) {
    Rows.insert(
        db, PLAYBOOK_STEP, runs.stream().flatMap(run -> RunRows.steps(run).stream()).toList());
  }

  private boolean openElsewhere(Run run) {
    return db.fetchExists(
        PLAYBOOK_RUN,
        PLAYBOOK_RUN
            .PLAYBOOK
            .eq(run.playbook())
            .and(PLAYBOOK_RUN.OPEN_WITH.eq(run.begunWith().value()))
            .and(PLAYBOOK_RUN.ID.ne(run.id().value())));
  }

  @Override
  public void remove(RunId id) {
    db.deleteFrom(PLAYBOOK_RUN).where(PLAYBOOK_RUN.ID.eq(id.value())).execute();
  }

  @Override
  public boolean save(Run run) {
    return work.inOne(
        () -> {
          // opened again while another was begun meanwhile
          if (run.open() && openElsewhere(run)) return false;
          var saved =
              Rows.update(
                  db,
                  PLAYBOOK_RUN,
                  PLAYBOOK_RUN.ID,
                  PLAYBOOK_RUN.VERSION,
                  List.of(RunRows.row(run)));
          if (saved[0] == 0) return false;
          db.deleteFrom(PLAYBOOK_STEP).where(PLAYBOOK_STEP.RUN_ID.eq(run.id().value())).execute();
          addSteps(List.of(run));
          return true;
        });
  }

  @Override
  public Optional<Run> find(RunId id) {
    return runs(PLAYBOOK_RUN.ID.eq(id.value()), 1).stream().findFirst();
  }

  @Override
  public Optional<Run> ofTask(TaskId task) {
    return Optional.ofNullable(
            db.select(PLAYBOOK_STEP.RUN_ID)
                .from(PLAYBOOK_STEP)
                .where(PLAYBOOK_STEP.TASK_ID.eq(task.value()))
                .limit(1)
                .fetchOne(PLAYBOOK_STEP.RUN_ID))
        .flatMap(id -> find(new RunId(id)));
  }

  @Override
  public List<Run> ofClient(ClientId client, int most) {
    return runs(PLAYBOOK_RUN.CLIENT_ID.eq(client.value()), most).stream()
        .sorted(
            Comparator.comparing((Run r) -> !r.open())
                .thenComparing(Comparator.comparing((Run r) -> r.at()).reversed()))
        .toList();
  }

  @Override
  public List<Run> open(RunId after, int most) {
    var ids =
        db.select(PLAYBOOK_RUN.ID)
            .from(PLAYBOOK_RUN)
            .where(PLAYBOOK_RUN.ENDED_AT.isNull())
            .and(PLAYBOOK_RUN.ID.gt(after.value()))
            .orderBy(PLAYBOOK_RUN.ID)
            .limit(most)
            .fetch(PLAYBOOK_RUN.ID);
    return runs(Rows.among(PLAYBOOK_RUN.ID, ids), most).stream()
        .sorted(Comparator.comparing(r -> r.id().value()))
        .toList();
  }

  private List<Run> runs(Condition which, int most) {
    var rows =
        db.selectFrom(PLAYBOOK_RUN)
            .where(which)
            .orderBy(PLAYBOOK_RUN.ID.desc())
            .limit(most)
            .fetch();
    if (rows.isEmpty()) return List.of();
    Map<Long, List<PlaybookStepRecord>> steps =
        db
            .selectFrom(PLAYBOOK_STEP)
            .where(Rows.among(PLAYBOOK_STEP.RUN_ID, rows.map(r -> r.getId())))
            .orderBy(PLAYBOOK_STEP.RUN_ID, PLAYBOOK_STEP.ORDINAL)
            .stream()
            .collect(Collectors.groupingBy(PlaybookStepRecord::getRunId));
    return rows.map(r -> RunRows.run(r, steps.getOrDefault(r.getId(), List.of())));
  }

  @Override
  public @Nullable Instant looked() {
    return db.select(PLAYBOOK_NIGHT.AT).from(PLAYBOOK_NIGHT).fetchOne(PLAYBOOK_NIGHT.AT);
  }

  @Override
  public @Nullable Instant lock() {
    return db.select(PLAYBOOK_NIGHT.AT)
        .from(PLAYBOOK_NIGHT)
        .forUpdate()
        .fetchOne(PLAYBOOK_NIGHT.AT);
  }

  @Override
  public void looked(Instant at) {
    db.update(PLAYBOOK_NIGHT).set(PLAYBOOK_NIGHT.AT, at).execute();
  }
}
