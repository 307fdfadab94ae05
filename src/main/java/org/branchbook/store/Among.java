package org.branchbook.store;

import org.jooq.Context;
import org.jooq.Field;
import org.jooq.RenderContext;
import org.jooq.RenderContext.CastMode;
import org.jooq.SQLDialect;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;

/**
 * Whether a field is one of many values in one place. For H2 jOOQ itself would write a place and a
 * cast for each value: such a statement is parsed anew every time, and a deletion by it compares
 * every row of the table with every value.
 */
final class Among extends CustomCondition {
  private static final long serialVersionUID = 1;

  private final transient Field<?> field;
  private final transient Field<?> values;

  Among(Field<?> field, Field<?> values) {
    this.field = field;
    this.values = values;
  }

  @Override
  public void accept(Context<?> ctx) {
    if (ctx instanceof RenderContext render && ctx.family() == SQLDialect.H2) {
      var before = render.castMode();
      ctx.visit(field).sql(" = any(");
      render.castMode(CastMode.NEVER).visit(values).castMode(before);
      ctx.sql(")");
    } else ctx.visit(DSL.condition("{0} = any({1})", field, values));
  }
}
