package org.branchbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Lets a reference go by the index of its column that is there for reading. H2 makes one of its own
 * for each reference that its table's definition has, before it knows of the other, and wrote every
 * row into both; one of more columns it doesn't take instead. PostgreSQL makes none. From now on
 * such an index can only go after the reference.
 */
final class SharedIndexes implements JavaMigration {
  private record Column(String table, String name) {}

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("033.1");
  }

  @Override
  public String getDescription() {
    return "shared indexes";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    if (!connection.getMetaData().getDatabaseProductName().equals("H2")) return;
    try (var s = connection.createStatement()) {
      for (var statement : statements(connection)) s.execute(statement);
    }
  }

  /**
   * How the references whose column has another index to itself are made anew. They are put
   * together here: H2 lists what it has once for each line that a query joins it with.
   */
  private static List<String> statements(Connection connection) throws SQLException {
    var indexes = new HashMap<Column, Integer>();
    for (var columns : columns(connection, "index_name", "index_columns").values())
      if (columns.size() == 1) indexes.merge(columns.getFirst(), 1, Integer::sum);
    var constraints = columns(connection, "constraint_name", "key_column_usage");
    var statements = new ArrayList<String>();
    try (var s = connection.createStatement();
        var rows =
            s.executeQuery(
                "select constraint_name, unique_constraint_name"
                    + " from information_schema.referential_constraints")) {
      while (rows.next()) {
        var name = rows.getString(1);
        var from = constraints.get(name).getFirst();
        var to = constraints.get(rows.getString(2)).getFirst();
        if (indexes.getOrDefault(from, 0) < 2) continue;
        var table = "alter table \"" + from.table() + "\" ";
        statements.add(table + "drop constraint \"" + name + "\"");
        statements.add(
            table
                + "add constraint \"%s\" foreign key (\"%s\") references \"%s\" (\"%s\") nocheck"
                    .formatted(name, from.name(), to.table(), to.name()));
      }
    }
    return statements;
  }

  /** What each of them is about, by its name. */
  private static Map<String, List<Column>> columns(Connection connection, String name, String list)
      throws SQLException {
    var columns = new HashMap<String, List<Column>>();
    try (var s = connection.createStatement();
        var rows =
            s.executeQuery(
                "select " + name + ", table_name, column_name from information_schema." + list)) {
      while (rows.next())
        columns
            .computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
            .add(new Column(rows.getString(2), rows.getString(3)));
    }
    return columns;
  }
}
