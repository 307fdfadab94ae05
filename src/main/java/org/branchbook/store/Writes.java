package org.branchbook.store;

import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;

/**
 * Watches for statements that write, so that reading costs no forcing onto the disk. Whatever is
 * written outside any unit of work is forced at once.
 */
final class Writes implements ExecuteListener {
  private static final long serialVersionUID = 1;

  private final transient Sync sync;

  /** In a unit of work: whether it has written yet. */
  private final transient ThreadLocal<Unit> unit = new ThreadLocal<>();

  private static final class Unit {
    boolean wrote;
  }

  Writes(Sync sync) {
    this.sync = sync;
  }

  /** Begins a unit of work; false where the thread is in one already. */
  boolean begin() {
    if (unit.get() != null) return false;
    unit.set(new Unit());
    return true;
  }

  /** Ends the thread's unit of work; tells whether it wrote. */
  boolean end() {
    boolean wrote = unit.get().wrote;
    unit.remove();
    return wrote;
  }

  @Override
  public void executeEnd(ExecuteContext ctx) {
    if (ctx.type() != ExecuteType.READ) wrote();
  }

  /** Something was written through these connections, past jOOQ. */
  static void past(DSLContext db) {
    for (var provider : db.configuration().executeListenerProviders())
      if (provider.provide() instanceof Writes writes) writes.wrote();
  }

  private void wrote() {
    var open = unit.get();
    if (open == null) sync.force();
    else open.wrote = true;
  }
}
