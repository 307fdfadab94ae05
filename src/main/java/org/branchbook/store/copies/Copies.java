package org.branchbook.store.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/** The door to copies of whole stores. Connections are lent: they come back as they were. */
public final class Copies {
  /** Before the names of tables in what is known of a backup: their sums. */
  static final String TABLE = "table.";

  private static final int BETWEEN = 1 << 10;

  /**
   * An H2 file to be backed up.
   *
   * @param bytes its size
   * @param keys its key file, null where it isn't encrypted
   * @param opener opens the copy to look into it
   */
  public record Source(Connection live, long bytes, @Nullable Path keys, Opener opener) {}

  /** Opens a store's file, changing nothing in it. */
  public interface Opener {
    Connection open(Path file) throws SQLException;
  }

  private Copies() {}

  /**
   * What each table holds, as the count of its rows and a sum over them: equal for equal contents,
   * whatever the order of rows and the database. Reads everything; throws {@link
   * CancellationException} where it is stopped.
   */
  public static Map<String, String> sums(Connection of, Progress progress) throws SQLException {
    var tables = Table.all(of);
    try (var reading = new Reading(of)) {
      var told = new Told(reading, tables, progress, "store.copy.checking");
      var sums = new TreeMap<String, String>();
      for (var table : tables) {
        told.at(table);
        var sum = new TableSum[] {TableSum.NONE};
        reading.rows(
            table,
            values -> {
              sum[0] = sum[0].and(values);
              told.one(table);
            });
        sums.put(table.name(), sum[0].toString());
      }
      return sums;
    }
  }

  /** How many rows of a table a sum is of. */
  static long rows(String sum) {
    return Long.parseLong(sum.substring(0, sum.indexOf(':')));
  }

  /** How many rows each table has now. */
  public static Map<String, Long> counts(Connection of) throws SQLException {
    var counts = new TreeMap<String, Long>();
    try (var reading = new Reading(of)) {
      for (var table : Table.all(of)) counts.put(table.name(), reading.count(table));
    }
    return counts;
  }

  /**
   * Fills a database that has the same tables with all that another one holds, numbers and their
   * sources included, and reads it again to see that it is the same. Throws {@link
   * IllegalStateException} naming the tables that aren't.
   *
   * @param to its tables hold nothing that anybody wants
   */
  public static Map<String, String> copy(Connection from, Connection to, Progress progress)
      throws SQLException {
    var theirs = Table.all(to).stream().collect(Collectors.toMap(Table::name, Function.identity()));
    var tables = new ArrayList<Table>();
    for (var table : Table.all(from)) {
      var other = theirs.get(table.name());
      // what one database alone has is a means of its own, not data
      if (other != null) tables.add(table.within(other));
    }
    var sums = new TreeMap<String, String>();
    try (var writing = new Writing(to)) {
      writing.empty(tables);
      try (var reading = new Reading(from)) {
        var told = new Told(reading, tables, progress, "store.copy.copying");
        for (var table : tables) sums.put(table.name(), fill(writing, reading, table, told));
      }
      var there = Sequence.all(to).stream().map(Sequence::name).toList();
      for (var sequence : Sequence.all(from))
        if (there.contains(sequence.name())) writing.sequence(sequence.name(), sequence.next());
      for (var table : tables)
        for (var column : table.columns()) if (column.identity()) writing.identity(table, column);
      writing.keep();
    }
    var copied = sums(to, progress);
    var unlike = sums.keySet().stream().filter(t -> !sums.get(t).equals(copied.get(t))).toList();
    if (!unlike.isEmpty()) throw new IllegalStateException("not the same: " + unlike);
    return sums;
  }

  /**
   * Writes a backup of an H2 file, which may be worked with meanwhile, and checks it by opening and
   * reading it. Where this throws, there is no new file: {@link IllegalStateException} for one that
   * isn't the same, {@link CancellationException} where it is stopped.
   *
   * @param about what else is to be known of it
   */
  public static void backUp(Source source, Path to, Map<String, String> about, Progress progress)
      throws SQLException, IOException {
    new BackingUp(source, to, progress).run(about);
  }

  /** What is known of a backup; throws {@link IOException} for a file of another kind. */
  public static Map<String, String> about(Path backup) throws IOException {
    return BackupFile.about(backup);
  }

  /** Takes a backup's store out, and its key file where it has one; neither may be there yet. */
  public static void unpack(Path backup, Path store, Path keys) throws IOException {
    BackupFile.store(backup, store);
    BackupFile.keys(backup, keys);
  }

  /** The tables whose rows aren't those that were put into a backup. */
  public static List<String> unlike(
      Map<String, String> about, Connection unpacked, Progress progress) throws SQLException {
    var sums = sums(unpacked, progress);
    return about.keySet().stream()
        .filter(name -> name.startsWith(TABLE))
        .map(name -> name.substring(TABLE.length()))
        .filter(table -> !about.get(TABLE + table).equals(sums.get(table)))
        .toList();
  }

  /** Takes everything out of all tables, and doesn't ask who needs it. */
  public static void empty(Connection of) throws SQLException {
    try (var writing = new Writing(of)) {
      writing.empty(Table.all(of));
      writing.keep();
    }
  }

  private static String fill(Writing writing, Reading reading, Table table, Told told)
      throws SQLException {
    told.at(table);
    var sum = new TableSum[] {TableSum.NONE};
    try (var filling = writing.new Filling(table)) {
      reading.rows(
          table,
          values -> {
            sum[0] = sum[0].and(values);
            filling.row(values);
            told.one(table);
          });
      filling.end();
    }
    return sum[0].toString();
  }

  /** Tells how far it is, row by row, and ends it where that is wanted. */
  private static final class Told {
    private final Progress progress;
    private final String key;
    private long all = 1;
    private long done;

    Told(Reading reading, List<Table> tables, Progress progress, String key) throws SQLException {
      this.progress = progress;
      this.key = key;
      for (var table : tables) all += reading.count(table);
    }

    void one(Table table) {
      if (++done % BETWEEN == 0) at(table);
    }

    void at(Table table) {
      if (progress.cancelled()) throw new CancellationException(table.name());
      progress.at(Math.min(1, (double) done / all), Text.of(key, done, all));
    }
  }
}
