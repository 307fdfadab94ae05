package org.branchbook.store;

import static org.branchbook.store.db.Tables.CHANGE;
import static org.branchbook.store.db.Tables.CHANGE_COUNT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.branchbook.base.Change;
import org.branchbook.base.Changes;
import org.branchbook.store.db.tables.records.ChangeRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The changes as rows, numbered in the order of their commits. */
final class JooqChanges implements Changes {
  /** The database's clock: the only one that all programs share. */
  private static final Field<Instant> NOW = DSL.field("current_timestamp", CHANGE.AT.getDataType());

  /** One text however many changes there are: the databases know it again. */
  private static final String INSERT =
      "insert into change (number, saving, program, kind, subject_id, client_id, employee_id,"
          + " line_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, current_timestamp)";

  private static final String GROW =
      "update change_count set last = last + cast(? as integer) returning last";
  private static final String GROW_H2 =
      "select last from final table (update change_count set last = last + ?)";

  private final DSLContext db;

  /** By which a program knows its own changes again. */
  private final long program = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

  JooqChanges(DSLContext db) {
    this.db = db;
  }

  /**
   * Writes what a unit of work has changed; the last thing that it does, since others wait from
   * here to its commit.
   */
  void write(DSLContext within, Unit unit) {
    var changes = unit.changes();
    if (changes.isEmpty()) return;
    long last = grow(within, changes.size());
    // from here to our commit nobody else commits
    CardGone.check(within, unit.clients());
    long number = last - changes.size();
    var rows = new ArrayList<Object[]>();
    for (var c : changes)
      rows.add(
          Rows.row(
              ++number,
              unit.saving,
              program,
              c.kind(),
              c.subject(),
              c.client(),
              c.employee(),
              c.line()));
    Rows.batch(within, INSERT, rows);
  }

  /** The number of the last change, after so many more; whoever else asks waits for our commit. */
  private static long grow(DSLContext within, int by) {
    return within.connectionResult(
        c -> {
          try (var statement =
              c.prepareStatement(within.family() == SQLDialect.H2 ? GROW_H2 : GROW)) {
            statement.setInt(1, by);
            try (var last = statement.executeQuery()) {
              last.next();
              return last.getLong(1);
            }
          }
        });
  }

  /** The same for something that is committed already. */
  void writeAlone(Unit unit) {
    if (!unit.changes().isEmpty()) db.transaction(t -> write(t.dsl(), unit));
  }

  /**
   * Whether a unit of work was kept. Its connection may be gone and its commit still under way:
   * this waits until it has come to its end, one or the other.
   */
  boolean kept(Unit unit) {
    return db.transactionResult(
        t -> {
          var within = t.dsl();
          within.select(CHANGE_COUNT.LAST).from(CHANGE_COUNT).forUpdate().fetch();
          return within.fetchExists(CHANGE, CHANGE.SAVING.eq(unit.saving));
        });
  }

  @Override
  public long last() {
    return count(db);
  }

  @Override
  public List<Change> after(long number, int atMost) {
    return db.selectFrom(CHANGE)
        .where(CHANGE.NUMBER.gt(number))
        .orderBy(CHANGE.NUMBER)
        .limit(atMost)
        .fetch(this::change);
  }

  @Override
  public void prune(Duration age) {
    var now = db.select(NOW).fetchOptional(NOW).orElseThrow();
    db.deleteFrom(CHANGE).where(CHANGE.AT.lt(now.minus(age))).execute();
  }

  private static long count(DSLContext db) {
    return Objects.requireNonNull(
        db.select(CHANGE_COUNT.LAST).from(CHANGE_COUNT).fetchOne(CHANGE_COUNT.LAST));
  }

  private Change change(ChangeRecord r) {
    return new Change(
        r.getNumber(),
        r.getProgram() == program,
        r.getKind(),
        r.getSubjectId(),
        r.getClientId(),
        r.getEmployeeId(),
        r.getLineId(),
        r.getAt());
  }
}
