package org.branchbook.store.copies;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table as the database's own catalogue describes it, so that whatever was migrated is copied.
 *
 * @param columns in the order of their names, which is the same in either database
 */
record Table(String name, List<Column> columns) {
  /** What the migrations keep for themselves, and rows that are there to be locked. */
  private static final Set<String> NOT_COPIED = Set.of("flyway_schema_history", "match_slot");

  /** All tables, those that others refer to first. */
  static List<Table> all(Connection c) throws SQLException {
    var columns = columns(c);
    var ordered = new LinkedHashMap<String, Table>();
    var references = references(c, columns.keySet());
    for (var name : columns.keySet())
      add(name, columns, references, ordered, new LinkedHashSet<>());
    return List.copyOf(ordered.values());
  }

  private static void add(
      String name,
      Map<String, List<Column>> columns,
      Map<String, Set<String>> references,
      Map<String, Table> into,
      Set<String> underWay) {
    if (into.containsKey(name) || !underWay.add(name)) return;
    for (var other : references.getOrDefault(name, Set.of()))
      add(other, columns, references, into, underWay);
    into.put(name, new Table(name, columns.get(name)));
  }

  private static Map<String, List<Column>> columns(Connection c) throws SQLException {
    var columns = new TreeMap<String, List<Column>>();
    try (var s = c.createStatement();
        var rows =
            s.executeQuery(
                """
                select c.table_name, c.column_name, c.data_type, c.is_identity
                from information_schema.columns c
                join information_schema.tables t
                  on t.table_schema = c.table_schema and t.table_name = c.table_name
                where lower(c.table_schema) = lower(current_schema)
                  and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                order by c.table_name, c.column_name
                """)) {
      while (rows.next()) {
        if (NOT_COPIED.contains(rows.getString(1))) continue;
        columns
            .computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
            .add(
                new Column(
                    rows.getString(2),
                    Column.kind(rows.getString(3)),
                    "YES".equals(rows.getString(4))));
      }
    }
    return columns;
  }

  private static Map<String, Set<String>> references(Connection c, Set<String> tables)
      throws SQLException {
    var references = new TreeMap<String, Set<String>>();
    for (var table : tables)
      try (ResultSet keys = c.getMetaData().getImportedKeys(c.getCatalog(), c.getSchema(), table)) {
        while (keys.next())
          references
              .computeIfAbsent(table, _ -> new TreeSet<>())
              .add(keys.getString("PKTABLE_NAME"));
      }
    return references;
  }

  /** Reads all rows. */
  String select() {
    return "select " + columnNames() + " from " + name;
  }

  /** Writes one row, its numbers as they are even where the database would give them. */
  String insert() {
    return "insert into "
        + name
        + " ("
        + columnNames()
        + (columns.stream().anyMatch(Column::identity) ? ") overriding system value" : ")")
        + " values ("
        + columns.stream().map(_ -> "?").collect(Collectors.joining(", "))
        + ")";
  }

  /** The same table with those columns only that another database's has too. */
  Table within(Table other) {
    var names = other.columns.stream().map(Column::name).collect(Collectors.toSet());
    return new Table(name, columns.stream().filter(c -> names.contains(c.name())).toList());
  }

  private String columnNames() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }
}
