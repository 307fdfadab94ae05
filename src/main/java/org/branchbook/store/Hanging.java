package org.branchbook.store;

import java.util.Set;
import org.branchbook.store.db.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Whether anything in the store refers to a row: only what nobody has used yet is taken back. */
public final class Hanging {
  private Hanging() {}

  /**
   * Whether a row of another table refers to this one.
   *
   * @param own tables that hold parts of the row itself, and go with it
   */
  public static boolean on(
      DSLContext db, TableField<?, Long> id, long number, Set<? extends Table<?>> own) {
    for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (own.contains(table)) continue;
      for (var reference : table.getReferences()) {
        if (!reference.getKeyFields().equals(java.util.List.of(id))) continue;
        var field = reference.getFields().getFirst().coerce(Long.class);
        if (db.fetchExists(DSL.selectOne().from(table).where(field.eq(number)))) return true;
      }
    }
    return false;
  }
}
