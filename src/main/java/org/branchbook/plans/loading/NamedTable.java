package org.branchbook.plans.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.imports.guess.DatePatterns;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.reading.Tables;

/**
 * Reads a table of the bank's own, whose columns are known by their headers in any of the program's
 * languages.
 *
 * @param <C> its columns
 */
final class NamedTable<C extends Enum<C>> {
  /** What came of it. */
  sealed interface Read<T> {
    /** What the rows without a fault say, and what is wrong with the others. */
    record Done<T>(List<String> header, List<T> said, List<RowProblem> wrong) implements Read<T> {
      public Done {
        header = List.copyOf(header);
        said = List.copyOf(said);
        wrong = List.copyOf(wrong);
      }
    }

    /** The file is no such table. */
    record Unfit<T>(Text why) implements Read<T> {}
  }

  /** Understands a row. */
  interface Understanding<C, T> {
    /**
     * @param cells without the spaces around them, of the columns that are there
     * @param wrong is told why where nothing comes back
     */
    Optional<T> of(Row row, Map<C, String> cells, Consumer<Text> wrong);
  }

  private final DatePatterns dates = new DatePatterns();
  private final Tables tables;
  private final Supplier<List<Words>> languages;
  private final Class<C> columns;
  private final String headers;

  /**
   * @param languages of the headers, which are read when there is a file
   * @param headers below this key stand the names of each column
   */
  NamedTable(Tables tables, Supplier<List<Words>> languages, Class<C> columns, String headers) {
    this.tables = tables;
    this.languages = languages;
    this.columns = columns;
    this.headers = headers;
  }

  /**
   * Reads a file.
   *
   * @param needed without these columns it is no such table
   * @param without is said then
   */
  <T> Read<T> read(String file, Set<C> needed, Text without, Understanding<C, T> understanding) {
    return switch (tables.look(file, Format.RECOGNISE)) {
      case Tables.Look.Unreadable(var why) -> new Read.Unfit<>(why);
      case Tables.Look.Seen seen -> {
        try (var rows = tables.open(file, seen.format())) {
          var places = places(rows.header());
          if (!places.keySet().containsAll(needed)) yield new Read.Unfit<>(without);
          var said = new ArrayList<T>();
          var wrong = new ArrayList<RowProblem>();
          for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            var one = row.get();
            understanding
                .of(one, cells(one, places), why -> wrong.add(RowProblem.rejected(one, why)))
                .ifPresent(said::add);
          }
          yield new Read.Done<>(rows.header(), said, wrong);
        }
      }
    };
  }

  private Map<C, Integer> places(List<String> header) {
    var names = new HashMap<String, C>();
    for (var words : languages.get())
      for (var column : columns.getEnumConstants())
        Stream.of(words.pattern(headers + "." + column).split(","))
            .forEach(name -> names.put(Vocabulary.plain(name), column));
    var places = new EnumMap<C, Integer>(columns);
    for (int i = 0; i < header.size(); i++) {
      var column = names.get(Vocabulary.plain(header.get(i)));
      if (column != null) places.putIfAbsent(column, i);
    }
    return places;
  }

  private Map<C, String> cells(Row row, Map<C, Integer> places) {
    var cells = new EnumMap<C, String>(columns);
    places.forEach(
        (column, at) ->
            cells.put(column, at < row.cells().size() ? row.cells().get(at).strip() : ""));
    return cells;
  }

  /** A day as files write it, in any of the ways that are known. */
  Optional<LocalDate> day(String cell) {
    return DatePatterns.KNOWN.stream().flatMap(p -> dates.read(cell, p).stream()).findFirst();
  }
}
