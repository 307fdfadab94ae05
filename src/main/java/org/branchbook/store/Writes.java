package org.branchbook.store;

import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;

/**
 * Watches for statements that write, so that whatever is written is forced onto the disk, once a
 * unit of work, and reading costs none of it.
 */
final class Writes implements ExecuteListener {
  private static final long serialVersionUID = 1;

  private final transient Sync sync;
  private final transient ThreadLocal<Unit> open = new ThreadLocal<>();

  /** How deep the thread is in units of work, and whether it has written yet. */
  private static final class Unit {
    int depth;
    boolean wrote;
  }

  Writes(Sync sync) {
    this.sync = sync;
  }

  /** One step deeper. */
  void enter() {
    var unit = open.get();
    if (unit == null) open.set(unit = new Unit());
    unit.depth++;
  }

  /** One step back; what was written and kept is forced when the last step is left. */
  void leave(boolean kept) {
    var unit = open.get();
    if (--unit.depth > 0) return;
    open.remove();
    if (kept && unit.wrote) sync.force();
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
    var unit = open.get();
    if (unit == null) sync.force();
    else unit.wrote = true;
  }
}
