package org.branchbook.imports.streets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.duplicates.streets.RenamedStreet.Said;
import org.branchbook.imports.guess.DatePatterns;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.reading.Tables;
import org.branchbook.imports.reading.Tables.Look;
import org.jspecify.annotations.Nullable;

/**
 * Reads renamed streets from a CSV file or a workbook with headers in any of the program's
 * languages. Lines above the headers are passed over, so that what was exported can be read.
 */
public final class StreetFile {
  /** What came of it. */
  public sealed interface Read {
    /**
     * A table of streets.
     *
     * @param rows where each of {@code said} stands
     * @param wrong rows that can't be understood
     */
    record Done(
        String name, List<String> header, List<Row> rows, List<Said> said, List<RowProblem> wrong)
        implements Read {
      public Done {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        said = List.copyOf(said);
        wrong = List.copyOf(wrong);
      }

      /** As addresses are compared by it, without any store. */
      public RenamedStreets compared() {
        return new RenamedStreets(
            said.stream()
                .filter(s -> !s.was().isEmpty() && !s.now().isEmpty())
                .map(Said::renaming)
                .toList());
      }
    }

    /** The file is no such table. */
    record Unfit(Text why) implements Read {}
  }

  /** As it is recognised; else by each, since lines above the headers may have misled. */
  private static final List<String> SEPARATORS = List.of("", ";", ",", "\t");

  private enum Column {
    SETTLEMENT,
    OLD,
    NEW,
    SINCE
  }

  /** Where a table's columns stand. */
  private record Head(List<String> cells, Map<Column, Integer> places) {
    boolean whole() {
      return places.containsKey(Column.OLD) && places.containsKey(Column.NEW);
    }

    String cell(Row row, Column column) {
      var at = places.get(column);
      return at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
    }
  }

  private final Tables tables;
  private final Supplier<List<Words>> languages;
  private final DatePatterns dates = new DatePatterns();
  private @Nullable Map<String, Column> headers;

  /** Understands the headers of all these languages, which are read with the first file. */
  public StreetFile(Tables tables, Supplier<List<Words>> languages) {
    this.tables = tables;
    this.languages = languages;
  }

  private synchronized Map<String, Column> headers() {
    if (headers == null) {
      headers = new HashMap<>();
      for (var words : languages.get())
        for (var column : Column.values())
          for (var name : words.pattern("imports.streets.header." + column).split(","))
            headers.put(Vocabulary.plain(name), column);
    }
    return headers;
  }

  /** Reads all of a file. */
  public Read read(String file) {
    Read last = new Read.Unfit(Text.of("imports.streets.noColumns"));
    for (var separator : SEPARATORS) {
      last = read(file, new Format("", separator, "", ""));
      if (last instanceof Read.Done) return last;
    }
    return last;
  }

  private Read read(String file, Format given) {
    Format format;
    switch (tables.look(file, given)) {
      case Look.Unreadable(var why) -> {
        return new Read.Unfit(why);
      }
      case Look.Seen seen -> format = seen.format();
    }
    try (var rows = tables.open(file, format)) {
      var head = head(rows.header());
      var good = new ArrayList<Row>();
      var said = new ArrayList<Said>();
      var wrong = new ArrayList<RowProblem>();
      for (var row = rows.next(); row.isPresent(); row = rows.next())
        if (head.whole()) take(row.get(), head, good, said, wrong);
        else head = head(row.get().cells());
      return head.whole()
          ? new Read.Done(tables.name(file), head.cells, good, said, wrong)
          : new Read.Unfit(Text.of("imports.streets.noColumns"));
    }
  }

  private void take(Row row, Head head, List<Row> good, List<Said> said, List<RowProblem> wrong) {
    var since = head.cell(row, Column.SINCE);
    var day = day(since);
    if (row.broken() != null) wrong.add(RowProblem.rejected(row, row.broken()));
    else if (!since.isEmpty() && day.isEmpty())
      wrong.add(RowProblem.rejected(row, Text.of("imports.streets.noDate", Text.asWritten(since))));
    else {
      good.add(row);
      said.add(
          new Said(
              head.cell(row, Column.SETTLEMENT),
              head.cell(row, Column.OLD),
              head.cell(row, Column.NEW),
              day.orElse(null)));
    }
  }

  private Head head(List<String> cells) {
    var places = new EnumMap<Column, Integer>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      var column = headers().get(Vocabulary.plain(cells.get(i)));
      if (column != null) places.putIfAbsent(column, i);
    }
    return new Head(cells, places);
  }

  private Optional<LocalDate> day(String cell) {
    return DatePatterns.KNOWN.stream()
        .flatMap(pattern -> dates.read(cell, pattern).stream())
        .findFirst();
  }
}
