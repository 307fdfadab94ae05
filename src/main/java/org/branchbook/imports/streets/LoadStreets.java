package org.branchbook.imports.streets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;
import org.branchbook.duplicates.streets.ChangeStreets;
import org.branchbook.duplicates.streets.ChangeStreets.Changed;
import org.branchbook.duplicates.streets.RenamedStreet.Said;
import org.branchbook.imports.Rejects;
import org.branchbook.imports.guess.DatePatterns;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.reading.Tables;
import org.branchbook.imports.reading.Tables.Look;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/**
 * Loads renamed streets from a CSV file or a workbook with headers in any of the program's
 * languages. Lines above the headers are passed over, so that what was exported can be loaded.
 */
public final class LoadStreets {
  /** What came of it. */
  public sealed interface Loaded {
    /**
     * Rows without a fault are kept.
     *
     * @param rejected how many rows had one
     * @param place where these lie with their reasons; "" for none
     */
    record Done(int added, int changed, int same, int rejected, String place, Changed.Done done)
        implements Loaded {}

    /** The file is no such table. */
    record Unfit(Text why) implements Loaded {}

    record Refused(Privilege missing) implements Loaded {}
  }

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
  private final Rejects rejects;
  private final ChangeStreets change;
  private final Map<String, Column> headers = new HashMap<>();

  /** Understands the headers of all these languages. */
  public LoadStreets(Tables tables, Rejects rejects, ChangeStreets change, List<Words> languages) {
    this.tables = tables;
    this.rejects = rejects;
    this.change = change;
    for (var column : Column.values())
      for (var words : languages)
        Stream.of(words.pattern("imports.streets.header." + column).split(","))
            .forEach(name -> headers.put(Vocabulary.plain(name), column));
  }

  /**
   * Keeps what the file says.
   *
   * @param rejected where rejected rows are to lie; "" for beside the file
   * @param words in which their reasons are written
   */
  public Loaded run(Asker asker, String file, String rejected, Words words) {
    var read = new ArrayList<Row>();
    var said = new ArrayList<Said>();
    var problems = new ArrayList<RowProblem>();
    Head head;
    switch (open(file, read)) {
      case Opened.Unfit(var why) -> {
        return new Loaded.Unfit(why);
      }
      case Opened.Ready ready -> head = ready.head;
    }
    var good = new ArrayList<Row>();
    for (var row : read) {
      var why = row.broken();
      var since = head.cell(row, Column.SINCE);
      var day = since.isEmpty() ? Optional.<LocalDate>empty() : day(since);
      if (why == null && !since.isEmpty() && day.isEmpty())
        why = Text.of("imports.streets.noDate", Text.asWritten(since));
      if (why != null) problems.add(RowProblem.rejected(row, why));
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
    return switch (change.load(asker, tables.name(file), said)) {
      case ChangeStreets.Loaded.Refused(var missing) -> new Loaded.Refused(missing);
      case ChangeStreets.Loaded.Done done -> {
        done.wrong().forEach((at, why) -> problems.add(RowProblem.rejected(good.get(at), why)));
        problems.sort(Comparator.comparingLong(p -> p.row().number()));
        yield new Loaded.Done(
            done.added(),
            done.changed(),
            done.same(),
            problems.size(),
            write(file, rejected, head, problems, words),
            done.done());
      }
    };
  }

  /** The renamed streets of a file that is only read, for comparing without a store. */
  public Optional<RenamedStreets> read(String file) {
    var rows = new ArrayList<Row>();
    if (!(open(file, rows) instanceof Opened.Ready(var head))) return Optional.empty();
    return Optional.of(
        new RenamedStreets(
            rows.stream()
                .filter(row -> row.broken() == null)
                .map(
                    row ->
                        new Said(
                            head.cell(row, Column.SETTLEMENT),
                            head.cell(row, Column.OLD),
                            head.cell(row, Column.NEW),
                            null))
                .filter(said -> !said.was().isEmpty() && !said.now().isEmpty())
                .map(Said::renaming)
                .toList()));
  }

  private sealed interface Opened {
    record Ready(Head head) implements Opened {}

    record Unfit(Text why) implements Opened {}
  }

  private Opened open(String file, List<Row> into) {
    Format format;
    switch (tables.look(file, Format.RECOGNISE)) {
      case Look.Unreadable(var why) -> {
        return new Opened.Unfit(why);
      }
      case Look.Seen seen -> format = seen.format();
    }
    try (var rows = tables.open(file, format)) {
      var head = head(rows.header());
      for (var row = rows.next(); row.isPresent(); row = rows.next())
        if (head.whole()) into.add(row.get());
        else head = head(row.get().cells());
      return head.whole()
          ? new Opened.Ready(head)
          : new Opened.Unfit(Text.of("imports.streets.noColumns"));
    }
  }

  private Head head(List<String> cells) {
    var places = new EnumMap<Column, Integer>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      var column = headers.get(Vocabulary.plain(cells.get(i)));
      if (column != null) places.putIfAbsent(column, i);
    }
    return new Head(cells, places);
  }

  private static Optional<LocalDate> day(String cell) {
    var dates = new DatePatterns();
    return DatePatterns.KNOWN.stream()
        .flatMap(pattern -> dates.read(cell, pattern).stream())
        .findFirst();
  }

  private String write(
      String file, String place, Head head, List<RowProblem> problems, Words words) {
    try (var out = rejects.begin(file, place, head.cells, words)) {
      problems.forEach(out::add);
      out.keep();
      return out.place();
    }
  }
}
