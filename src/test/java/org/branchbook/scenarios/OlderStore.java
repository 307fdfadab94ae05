package org.branchbook.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.store.StoreUrl;
import org.flywaydb.core.Flyway;

/** A branch's store as another version of the program left it. */
final class OlderStore {
  /** The version of the store that the older program made. */
  static final String VERSION = "014";

  private static final String[] MIGRATIONS = {"classpath:db/migration", "classpath:db/vendor/h2"};

  private OlderStore() {}

  /** What is in a store of today, in one of an older program. */
  static void of(StoreUrl today, StoreUrl older) throws SQLException {
    flyway(older, VERSION, MIGRATIONS);
    try (var from = open(today);
        var to = open(older)) {
      run(to, "set referential_integrity false");
      for (var table : tables(to)) copy(from, to, table);
      run(to, "set referential_integrity true");
      run(to, "alter sequence ids restart with 1000000");
    }
  }

  /** The store as the next program makes it: one migration more. */
  static void newer(StoreUrl url, Path folder) throws Exception {
    var later = Files.createDirectories(folder);
    Files.writeString(later.resolve("V900__later.sql"), "alter table setting add column later int");
    flyway(url, "latest", MIGRATIONS[0], MIGRATIONS[1], "filesystem:" + later);
  }

  private static void flyway(StoreUrl url, String target, String... locations) {
    Flyway.configure()
        .dataSource(url.address() + ";DATABASE_TO_LOWER=TRUE", url.user(), url.password())
        .locations(locations)
        .target(target)
        // those in Java are the program's own
        .ignoreMigrationPatterns("*:missing")
        .load()
        .migrate();
  }

  private static Connection open(StoreUrl url) throws SQLException {
    return DriverManager.getConnection(
        url.address() + ";DATABASE_TO_LOWER=TRUE", url.user(), url.password());
  }

  private static void copy(Connection from, Connection to, String table) throws SQLException {
    var shared = columns(to, table);
    shared.retainAll(columns(from, table));
    if (shared.isEmpty()) return;
    run(to, "delete from " + table);
    var names = "\"" + String.join("\", \"", shared) + "\"";
    var holders = "?, ".repeat(shared.size() - 1) + "?";
    try (var read = from.createStatement();
        var rows = read.executeQuery("select " + names + " from " + table);
        var write =
            to.prepareStatement(
                "insert into " + table + " (" + names + ") values (" + holders + ")")) {
      while (rows.next()) {
        for (int i = 1; i <= shared.size(); i++) write.setObject(i, rows.getObject(i));
        write.executeUpdate();
      }
    }
  }

  private static List<String> tables(Connection in) throws SQLException {
    return words(
        in,
        "select table_name from information_schema.tables where table_schema = 'public'"
            + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'");
  }

  private static List<String> columns(Connection in, String table) throws SQLException {
    return words(
        in,
        "select column_name from information_schema.columns where table_schema = 'public'"
            + " and is_generated = 'NEVER' and table_name = '"
            + table
            + "'");
  }

  private static List<String> words(Connection in, String query) throws SQLException {
    var words = new ArrayList<String>();
    try (var statement = in.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) words.add(rows.getString(1));
    }
    return words;
  }

  private static void run(Connection in, String sql) throws SQLException {
    try (var statement = in.createStatement()) {
      statement.execute(sql);
    }
  }
}
