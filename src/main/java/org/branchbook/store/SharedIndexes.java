package org.branchbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
  /** The references whose column has another index to itself, and how they are made anew. */
  private static final String FOUND =
      """
      select distinct
        'alter table "' || k.table_name || '" drop constraint "' || k.constraint_name || '"',
        'alter table "' || k.table_name || '" add constraint "' || k.constraint_name
          || '" foreign key ("' || k.column_name || '") references "' || p.table_name
          || '" ("' || p.column_name || '") nocheck'
      from information_schema.referential_constraints r
      join information_schema.key_column_usage k on k.constraint_name = r.constraint_name
      join information_schema.key_column_usage p
        on p.constraint_name = r.unique_constraint_name
      where (
        select count(*) from information_schema.index_columns i
        where i.table_name = k.table_name and i.column_name = k.column_name
        and not exists (
          select 1 from information_schema.index_columns o
          where o.index_name = i.index_name and o.ordinal_position > 1)) > 1\
      """;

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

  private static List<String> statements(Connection connection) throws SQLException {
    var statements = new ArrayList<String>();
    try (var s = connection.createStatement();
        var rows = s.executeQuery(FOUND)) {
      while (rows.next()) {
        statements.add(rows.getString(1));
        statements.add(rows.getString(2));
      }
    }
    return statements;
  }
}
