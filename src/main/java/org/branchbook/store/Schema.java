package org.branchbook.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jooq.SQLDialect;

/**
 * How far a database's tables are, against what this program brings. Flyway is asked only where
 * something is to be done: reading its history by hand is some 200 ms quicker.
 */
final class Schema {
  private static final Pattern SCRIPT = Pattern.compile("(?:.*/)?V(\\d+(?:_\\d+)*)__.*\\.sql");

  /** What SQL cannot say: the rules of the trade are asked. */
  static final List<JavaMigration> IN_JAVA = List.of(new GapsOfCards(), new SharedIndexes());

  /** What stands in a database. */
  sealed interface State {
    /** No table at all. */
    record Empty() implements State {}

    /** Tables of somebody else. */
    record Foreign() implements State {}

    /** Just what this program brings. */
    record Current() implements State {}

    /** Some migrations are still to be run. */
    record Behind(String theirs, String mine) implements State {}

    /** Migrations that this program has never heard of were run. */
    record Ahead(String theirs, String mine) implements State {}
  }

  private final List<String> folders;
  private final TreeSet<MigrationVersion> mine = new TreeSet<>();

  Schema(SQLDialect dialect) {
    folders =
        List.of("db/migration", "db/vendor/" + (dialect == SQLDialect.H2 ? "h2" : "postgresql"));
    for (var name : scripts(folders)) {
      var matcher = SCRIPT.matcher(name);
      if (matcher.matches()) mine.add(MigrationVersion.fromVersion(matcher.group(1)));
    }
    for (var made : IN_JAVA) mine.add(made.getVersion());
  }

  /** The state of the database behind a connection. */
  State state(Connection connection) throws SQLException {
    var tables = tables(connection);
    if (tables.isEmpty()) return new State.Empty();
    if (!tables.containsAll(Set.of("flyway_schema_history", "setting", "employee")))
      return new State.Foreign();
    var theirs = new TreeSet<MigrationVersion>();
    try (var s = connection.createStatement();
        var rows =
            s.executeQuery(
                "select version from flyway_schema_history"
                    + " where success = true and version is not null")) {
      while (rows.next()) theirs.add(MigrationVersion.fromVersion(rows.getString(1)));
    }
    if (theirs.equals(mine)) return new State.Current();
    var last = theirs.isEmpty() ? "0" : theirs.last().toString();
    return mine.containsAll(theirs)
        ? new State.Behind(last, mine.last().toString())
        : new State.Ahead(last, mine.last().toString());
  }

  /** Runs what is still to be run. */
  void migrate(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .javaMigrations(IN_JAVA.toArray(JavaMigration[]::new))
        .locations(folders.stream().map(f -> "classpath:" + f).toArray(String[]::new))
        .load()
        .migrate();
  }

  private static Set<String> tables(Connection connection) throws SQLException {
    var names = new TreeSet<String>();
    try (var s = connection.createStatement();
        var rows =
            s.executeQuery(
                "select table_name from information_schema.tables"
                    + " where lower(table_schema) = lower(current_schema)")) {
      while (rows.next()) names.add(rows.getString(1));
    }
    return names;
  }

  /** The names of the folders' files, in a jar or, while developing, on the disk. */
  private static List<String> scripts(List<String> folders) {
    var names = new ArrayList<String>();
    for (var folder : folders) {
      var url = Objects.requireNonNull(Schema.class.getResource("/" + folder), folder);
      try {
        // one jar holds all of them, and has thousands of names
        if (url.openConnection() instanceof JarURLConnection jar)
          return jar.getJarFile().stream()
              .map(ZipEntry::getName)
              .filter(n -> n.startsWith("db/") && folders.stream().anyMatch(n::startsWith))
              .toList();
        names.addAll(List.of(Objects.requireNonNull(new File(url.toURI()).list())));
      } catch (IOException e) {
        throw new UncheckedIOException(folder, e);
      } catch (URISyntaxException e) {
        throw new IllegalStateException(folder, e);
      }
    }
    return names;
  }
}
