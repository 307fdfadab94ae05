package org.branchbook.store.copies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A source of numbers and the next one that it will give. */
record Sequence(String name, long next) {
  static List<Sequence> all(Connection c) throws SQLException {
    var sql =
        Reading.isH2(c)
            ? "select sequence_name, base_value from information_schema.sequences"
                + " where lower(sequence_schema) = lower(current_schema)"
                + " and lower(sequence_name) not like 'system_sequence%'"
            : "select s.sequencename, coalesce(s.last_value + s.increment_by, s.start_value)"
                + " from pg_sequences s where s.schemaname = current_schema and not exists"
                + " (select 1 from pg_depend d where d.deptype = 'i' and d.objid ="
                + " (quote_ident(s.schemaname) || '.' || quote_ident(s.sequencename))::regclass)";
    var all = new ArrayList<Sequence>();
    try (var s = c.createStatement();
        var rows = s.executeQuery(sql)) {
      while (rows.next()) all.add(new Sequence(rows.getString(1), rows.getLong(2)));
    }
    return all;
  }
}
