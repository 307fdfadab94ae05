package org.branchbook.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Watches for statements that write, so that whatever is written is told of to other programs and
 * forced onto the disk, once a unit of work, and reading costs none of it.
 */
final class Writes implements ExecuteListener {
  private static final long serialVersionUID = 1;
  private static final String ALONE = "alone";

  private final transient Sync sync;
  private final transient Consumer<DataAccessException> failed;
  private final transient ThreadLocal<Unit> open = new ThreadLocal<>();
  private transient @Nullable JooqChanges changes;

  /**
   * @param failed is told of what failed outside of any unit of work
   */
  Writes(Sync sync, Consumer<DataAccessException> failed) {
    this.sync = sync;
    this.failed = failed;
  }

  /** Where it tells of changes; set once the connections are there. */
  void tell(JooqChanges changes) {
    this.changes = changes;
  }

  /** The thread's unit of work; null where it is in none. */
  @Nullable Unit unit() {
    return open.get();
  }

  /** One step deeper. */
  Unit enter() {
    var unit = open.get();
    if (unit == null) open.set(unit = new Unit());
    unit.depth++;
    return unit;
  }

  /** One step back. */
  void leave() {
    if (--open.get().depth == 0) open.remove();
  }

  @Override
  public void executeEnd(ExecuteContext ctx) {
    if (ctx.type() == ExecuteType.READ) return;
    var unit = open.get();
    if (unit == null) {
      try {
        // within a transaction it isn't committed yet: whoever opened that ends it
        ctx.data(ALONE, ctx.connection().getAutoCommit());
      } catch (SQLException e) {
        throw new DataAccessException("cannot tell of a change", e);
      }
    } else note(unit, ctx);
  }

  /** The statement is over and its connection free. */
  @Override
  public void end(ExecuteContext ctx) {
    if (!Boolean.TRUE.equals(ctx.data(ALONE)) || ctx.exception() != null) return;
    var unit = new Unit();
    note(unit, ctx);
    alone(unit);
  }

  @Override
  public void exception(ExecuteContext ctx) {
    if (open.get() == null && ctx.exception() instanceof DataAccessException e) failed.accept(e);
  }

  /** Something was written through these connections, past jOOQ. */
  static void past(DSLContext db, String sql, int[] counts) {
    for (var provider : db.configuration().executeListenerProviders())
      if (provider.provide() instanceof Writes writes) writes.past(sql, counts);
  }

  /** Which rows of a kind were written through these connections, in the unit of work. */
  static void told(DSLContext db, String kind, Collection<Long> subjects) {
    for (var provider : db.configuration().executeListenerProviders())
      if (provider.provide() instanceof Writes writes && writes.unit() instanceof Unit unit)
        subjects.forEach(s -> unit.tell(new Unit.Told(kind, s, null, null, null)));
  }

  private void past(String sql, int[] counts) {
    var unit = open.get();
    if (unit != null) note(unit, sql, sum(counts));
    else {
      unit = new Unit();
      note(unit, sql, sum(counts));
      alone(unit);
    }
  }

  /** What was written outside of any unit of work is committed: told of and forced by itself. */
  private void alone(Unit unit) {
    if (changes != null) changes.writeAlone(unit);
    force();
  }

  private void force() {
    try {
      sync.force();
    } catch (DataAccessException e) {
      failed.accept(e);
      throw e;
    }
  }

  private static void note(Unit unit, ExecuteContext ctx) {
    if (ctx.type() == ExecuteType.BATCH)
      for (var sql : ctx.batchSQL()) note(unit, sql, sum(ctx.batchRows()));
    else note(unit, ctx.sql(), ctx.rows());
  }

  private static void note(Unit unit, @Nullable String sql, int count) {
    unit.wrote = true;
    var table = Kinds.table(sql);
    if (table != null) unit.wrote(table, Math.abs(count));
  }

  /** Of rows that were added together the driver says no more than that each is there. */
  private static int sum(int[] counts) {
    return Arrays.stream(counts).map(c -> c == Statement.SUCCESS_NO_INFO ? 1 : Math.abs(c)).sum();
  }
}
