package org.branchbook.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Rows written many at a time, as one statement sent once: several times faster than singly. */
public final class Rows {
  /** Values asked for by one statement: beyond that it costs more than it saves. */
  private static final int PART = 128;

  /** Numbers that are added by one statement. */
  private static final int NUMBERS = 5000;

  /** Who reads of more changes than that reads everything anew sooner than each of them. */
  private static final int TOLD = 500;

  /** A statement over rows of a table, of one text for the same columns. */
  private record Writing(
      SQLDialect dialect, Table<?> table, boolean fresh, List<? extends Field<?>> columns) {}

  private static final Map<Writing, String> SQL = new ConcurrentHashMap<>();

  private Rows() {}

  /** Inserts rows, all of one table, every column as it stands in the record. */
  public static <R extends Record> void insert(
      DSLContext db, Table<R> into, Collection<? extends R> rows) {
    readyRecords(into, rows).insert(db);
  }

  /** Rows, all of one table, taken out of their records and ready to be inserted. */
  public static <R extends Record> Ready readyRecords(Table<R> into, Collection<? extends R> rows) {
    return new Ready(into, rows.stream().map(Rows::values).toList());
  }

  /** Rows of all of a table's columns, in its order, ready to be inserted. */
  public static Ready ready(Table<?> into, List<Object[]> rows) {
    return new Ready(into, rows);
  }

  /** Rows that are ready to be inserted, every column as it stands in the table. */
  public static final class Ready {
    private final Table<?> into;
    private final List<Object[]> rows;

    private Ready(Table<?> into, List<Object[]> rows) {
      this.into = into;
      this.rows = rows;
    }

    /** Inserts them. */
    public void insert(DSLContext db) {
      if (rows.isEmpty()) return;
      var sql =
          SQL.computeIfAbsent(
              new Writing(db.dialect(), into, true, List.of()),
              _ ->
                  db.insertInto(into)
                      .columns(into.fields())
                      .values(Collections.nCopies(into.fields().length, (Object) null))
                      .getSQL());
      batch(db, sql, rows);
    }
  }

  /**
   * Runs a statement once for each row of values, in their order, and says how many rows each
   * changed.
   */
  public static int[] batch(DSLContext db, String sql, Collection<Object[]> rows) {
    if (rows.isEmpty()) return new int[0];
    var counts =
        db.connectionResult(
            c -> {
              try (var statement = c.prepareStatement(sql)) {
                for (var row : rows) {
                  bind(statement, row);
                  statement.addBatch();
                }
                return statement.executeBatch();
              }
            });
    Writes.past(db, sql, counts);
    return counts;
  }

  /**
   * Updates every column of rows over the versions they carry, which grow by one, and says for each
   * whether it was still that version (1) or not (0).
   */
  public static <R extends Record> int[] update(
      DSLContext db,
      Table<R> table,
      Field<Long> id,
      Field<Integer> version,
      Collection<? extends R> rows) {
    var columns =
        Arrays.stream(table.fields()).filter(f -> !f.equals(id) && !f.equals(version)).toList();
    return update(db, table, id, version, columns, rows);
  }

  /**
   * The same of those columns alone in which some of the rows differ from what they were, row by
   * row at the same version.
   */
  public static <R extends Record> int[] update(
      DSLContext db,
      Table<R> table,
      Field<Long> id,
      Field<Integer> version,
      List<? extends R> before,
      List<? extends R> rows) {
    var columns =
        Arrays.stream(table.fields())
            .filter(f -> !f.equals(id) && !f.equals(version))
            .filter(f -> differs(f, before, rows))
            .toList();
    return update(db, table, id, version, columns, rows);
  }

  private static boolean differs(
      Field<?> field, List<? extends Record> before, List<? extends Record> rows) {
    for (int i = 0; i < rows.size(); i++)
      if (!Objects.equals(before.get(i).get(field), rows.get(i).get(field))) return true;
    return false;
  }

  private static <R extends Record> int[] update(
      DSLContext db,
      Table<R> table,
      Field<Long> id,
      Field<Integer> version,
      List<? extends Field<?>> columns,
      Collection<? extends R> rows) {
    var sql =
        SQL.computeIfAbsent(
            new Writing(db.dialect(), table, false, columns),
            _ ->
                Stream.concat(columns.stream(), Stream.of(version))
                    .map(f -> db.render(f.getUnqualifiedName()) + " = ?")
                    .collect(
                        Collectors.joining(
                            ", ",
                            "update " + db.render(table) + " set ",
                            " where %s = ? and %s = ?"
                                .formatted(db.render(id), db.render(version)))));
    int last = columns.size();
    return batch(
        db,
        sql,
        rows.stream()
            .map(
                row -> {
                  var values = new @Nullable Object[last + 3];
                  for (int i = 0; i < last; i++) values[i] = row.get(columns.get(i));
                  int was = row.get(version);
                  values[last] = was + 1;
                  values[last + 1] = row.get(id);
                  values[last + 2] = was;
                  return values;
                })
            .toList());
  }

  /**
   * Whether a field is one of many numbers: one place in the statement, whatever their number, so
   * that the databases know the statement again.
   */
  public static Condition among(Field<Long> field, Collection<Long> numbers) {
    return new Among(field, DSL.val(numbers.toArray(Long[]::new)));
  }

  /**
   * Whether a field is one of the numbers between two, both included: of one number alone, the
   * databases know how few rows that is.
   */
  public static Condition between(Field<Long> field, long first, long last) {
    return first == last ? field.eq(first) : field.between(first, last);
  }

  /** Whether a field is one of many texts: as {@link #among} of numbers. */
  public static Condition amongTexts(Field<String> field, Collection<String> texts) {
    return new Among(field, DSL.val(texts.toArray(String[]::new)));
  }

  /** Whether a field is one of many days: as {@link #among} of numbers. */
  public static Condition amongDays(Field<LocalDate> field, Collection<LocalDate> days) {
    return new Among(field, DSL.val(days.toArray(LocalDate[]::new)));
  }

  /** Adds a row for each number to a table of one column, thousands by one statement. */
  public static void insertNumbers(DSLContext db, TableField<?, Long> field, long[] numbers) {
    var sql =
        "insert into %s (%s) select * from unnest(cast(? as bigint array))"
            .formatted(
                db.render(Objects.requireNonNull(field.getTable()).getUnqualifiedName()),
                db.render(field.getUnqualifiedName()));
    for (int from = 0; from < numbers.length; from += NUMBERS) {
      var part = Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + NUMBERS));
      int added =
          db.connectionResult(
              c -> {
                var values = Arrays.stream(part).boxed().toArray();
                try (var statement = c.prepareStatement(sql)) {
                  statement.setArray(1, c.createArrayOf("bigint", values));
                  return statement.executeUpdate();
                }
              });
      Writes.past(db, sql, new int[] {added});
    }
  }

  /** Takes away the rows of a table of which a field is one of many numbers. */
  public static void remove(DSLContext db, TableField<?, Long> field, Collection<Long> numbers) {
    var table = Objects.requireNonNull(field.getTable());
    var sql =
        "delete from "
            + db.render(table.getUnqualifiedName())
            + " where "
            + db.render(field.getUnqualifiedName())
            + " = ?";
    batch(db, sql, numbers.stream().map(number -> new Object[] {number}).toList());
  }

  /**
   * Tells other programs which rows of a kind the unit of work has written, where they are few;
   * else they are told that any may have been.
   */
  public static void told(DSLContext db, String kind, Collection<Long> numbers) {
    if (numbers.size() <= TOLD) Writes.told(db, kind, numbers);
  }

  /**
   * Does something with a part of many at a time: H2 compares every row that it finds by {@link
   * #among} with the values again, one after the other.
   */
  public static <T> void inParts(Collection<T> many, Consumer<List<T>> one) {
    var all = List.copyOf(many);
    for (int i = 0; i < all.size(); i += PART)
      one.accept(all.subList(i, Math.min(all.size(), i + PART)));
  }

  /** Whether a failure is a second row for something that may be there only once. */
  public static boolean takenTwice(DataAccessException failure) {
    for (Throwable t = failure; t != null; t = t.getCause())
      if (t instanceof SQLException e && "23505".equals(e.getSQLState())) return true;
    return false;
  }

  private static void bind(PreparedStatement statement, Object[] row) throws SQLException {
    for (int i = 0; i < row.length; i++)
      statement.setObject(
          i + 1, row[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : row[i]);
  }

  /**
   * A record's values. Column by column: jOOQ's own way keeps something for every record, and so
   * slows down.
   */
  public static Object[] values(Record row) {
    var values = new @Nullable Object[row.size()];
    for (int i = 0; i < values.length; i++) values[i] = row.get(i);
    return values;
  }

  /** Values in a row, for {@link #batch}; null for an absent one. */
  public static Object[] row(@Nullable Object... values) {
    return Arrays.copyOf(values, values.length);
  }
}
