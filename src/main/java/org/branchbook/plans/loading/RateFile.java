package org.branchbook.plans.loading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.branchbook.plans.income.Rate;

/**
 * Reads rates of exchange from a table of days, currencies and rates, with headers in any of the
 * program's languages. Of two rows of one day the later counts.
 */
public final class RateFile {
  /** What came of it. */
  sealed interface Read {
    record Done(List<String> header, List<Rate> rates, List<RowProblem> wrong) implements Read {
      public Done {
        header = List.copyOf(header);
        rates = List.copyOf(rates);
        wrong = List.copyOf(wrong);
      }
    }

    /** The file is no such table. */
    record Unfit(Text why) implements Read {}
  }

  private enum Column {
    DAY,
    CURRENCY,
    RATE
  }

  private final Tables tables;
  private final Supplier<List<Words>> languages;
  private final DatePatterns dates = new DatePatterns();

  /** Understands the headers of all these languages, which are read when there is a file. */
  public RateFile(Tables tables, Supplier<List<Words>> languages) {
    this.tables = tables;
    this.languages = languages;
  }

  Read read(String file) {
    return switch (tables.look(file, Format.RECOGNISE)) {
      case Tables.Look.Unreadable(var why) -> new Read.Unfit(why);
      case Tables.Look.Seen seen -> read(file, seen.format());
    };
  }

  private Read read(String file, Format format) {
    try (var rows = tables.open(file, format)) {
      var places = places(rows.header());
      if (places.size() < Column.values().length)
        return new Read.Unfit(Text.of("plans.rates.noColumns"));
      var rates = new LinkedHashMap<String, Rate>();
      var wrong = new ArrayList<RowProblem>();
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        var rate = rate(row.get(), places);
        if (rate.isEmpty()) wrong.add(RowProblem.rejected(row.get(), Text.of("plans.rates.row")));
        else rates.put(rate.get().currency() + rate.get().since(), rate.get());
      }
      return new Read.Done(rows.header(), List.copyOf(rates.values()), wrong);
    }
  }

  private Map<Column, Integer> places(List<String> header) {
    var names = new HashMap<String, Column>();
    for (var words : languages.get())
      for (var column : Column.values())
        Stream.of(words.pattern("plans.rates.header." + column).split(","))
            .forEach(name -> names.put(Vocabulary.plain(name), column));
    var places = new EnumMap<Column, Integer>(Column.class);
    for (int i = 0; i < header.size(); i++) {
      var column = names.get(Vocabulary.plain(header.get(i)));
      if (column != null) places.putIfAbsent(column, i);
    }
    return places;
  }

  private Optional<Rate> rate(Row row, Map<Column, Integer> places) {
    if (row.broken() != null) return Optional.empty();
    var currency = cell(row, places, Column.CURRENCY).toUpperCase(Locale.ROOT);
    var day = day(cell(row, places, Column.DAY));
    var number = cell(row, places, Column.RATE).replace(',', '.');
    if (!currency.matches("[A-Z]{3}") || day.isEmpty() || !number.matches("\\d{1,9}(\\.\\d{1,8})?"))
      return Optional.empty();
    var rate = new BigDecimal(number);
    return rate.signum() == 0 ? Optional.empty() : Optional.of(new Rate(currency, day.get(), rate));
  }

  private Optional<LocalDate> day(String cell) {
    return DatePatterns.KNOWN.stream().flatMap(p -> dates.read(cell, p).stream()).findFirst();
  }

  private static String cell(Row row, Map<Column, Integer> places, Column column) {
    int at = places.getOrDefault(column, row.cells().size());
    return at < row.cells().size() ? row.cells().get(at).strip() : "";
  }
}
