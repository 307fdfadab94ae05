package org.branchbook.store.inventory;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.DEPARTMENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.LINK;
import static org.branchbook.store.db.Tables.WORD_BLOCK;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.staff.Inventory;
import org.branchbook.store.Packed;
import org.branchbook.store.db.DefaultSchema;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class JooqInventory implements Inventory {
  private static final Logger LOG = LoggerFactory.getLogger(JooqInventory.class);
  private static final int ROWS_AT_ONCE = 1000;

  private final DSLContext db;

  JooqInventory(DSLContext db) {
    this.db = db;
  }

  @Override
  public Numbers numbers() {
    return new Numbers(
        count(CLIENT, CLIENT.PERSON.isTrue()),
        count(CLIENT, CLIENT.PERSON.isFalse()),
        count(LINK, DSL.noCondition()),
        count(HOLDING, DSL.noCondition()),
        count(CONTACT, DSL.noCondition()),
        count(EMPLOYEE, DSL.noCondition()));
  }

  @Override
  public List<Text> faults(Progress progress) {
    var faults = new ArrayList<Text>();
    var tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
    for (int i = 0; i < tables.size() && !progress.cancelled(); i++) {
      var table = tables.get(i);
      progress.at((double) i / tables.size(), Text.of("commands.check.reading", table.getName()));
      if (!readable(table)) faults.add(Text.of("commands.check.unreadable", table.getName()));
    }
    if (faults.isEmpty() && !progress.cancelled()) contradictions(faults);
    return faults;
  }

  private void contradictions(List<Text> faults) {
    long roots = count(DEPARTMENT, DEPARTMENT.PARENT_ID.isNull());
    if (roots != 1) faults.add(Text.of("commands.check.roots", roots));
    long unfindable = unfindable();
    if (unfindable != 0) faults.add(Text.of("commands.check.unfindable", unfindable));
  }

  /** How many clients stand in no block of any word. */
  private long unfindable() {
    return db.transactionResult(
        t -> {
          var unfindable = new HashSet<Long>();
          each(t.dsl().select(CLIENT.ID).from(CLIENT), r -> unfindable.add(r.value1()));
          each(
              t.dsl().select(WORD_BLOCK.CLIENTS).from(WORD_BLOCK),
              r -> {
                for (long client : Packed.unpack(r.value1())) unfindable.remove(client);
              });
          return unfindable.size();
        });
  }

  /** Within a transaction, without which PostgreSQL sends all rows at once. */
  private static <R extends Record> void each(ResultQuery<R> query, Consumer<R> row) {
    try (var rows = query.fetchSize(ROWS_AT_ONCE).fetchLazy()) {
      while (rows.hasNext()) row.accept(rows.fetchNext());
    }
  }

  private boolean readable(Table<?> table) {
    return db.transactionResult(
        t -> {
          try {
            each(t.dsl().selectFrom(table), row -> {});
            return true;
          } catch (DataAccessException e) {
            LOG.error("table {} cannot be read", table.getName(), e);
            return false;
          }
        });
  }

  private long count(Table<?> table, Condition which) {
    return db.fetchCount(DSL.selectOne().from(table).where(which));
  }
}
