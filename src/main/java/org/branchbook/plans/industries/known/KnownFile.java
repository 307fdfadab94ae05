package org.branchbook.plans.industries.known;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Industry;
import org.branchbook.clients.Organisation.Size;
import org.branchbook.clients.numbers.Check;
import org.branchbook.clients.numbers.Identifiers;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.reading.Tables;
import org.branchbook.plans.industries.IndustryKey;
import org.jspecify.annotations.Nullable;

/** Reads a register's table: a number, a name, an industry, and where known region and size. */
public final class KnownFile {
  /** What came of it. */
  public sealed interface Read {
    /** A register; {@code wrong} are the rows that can't be understood. */
    record Done(List<String> header, List<KnownOrganisation> rows, List<RowProblem> wrong)
        implements Read {}

    /** Somebody stopped it. */
    record Stopped() implements Read {}

    /** The file is no such table. */
    record Unfit(Text why) implements Read {}
  }

  private enum Column {
    NUMBER,
    NAME,
    INDUSTRY,
    REGION,
    SIZE
  }

  /** After so many rows it tells how far it is. */
  private static final int TOLD = 1_000;

  private final Tables tables;
  private final Supplier<List<Words>> languages;
  private final Supplier<String> country;
  private final Ids ids;

  /**
   * Understands the headers of all these languages.
   *
   * @param country whose registration numbers they are
   */
  public KnownFile(
      Tables tables, Supplier<List<Words>> languages, Supplier<String> country, Ids ids) {
    this.tables = tables;
    this.languages = languages;
    this.country = country;
    this.ids = ids;
  }

  /** Reads all of a file whose codes are of this version, telling by rows how far it is. */
  Read read(String file, String classification, Progress progress) {
    return switch (tables.look(file, Format.RECOGNISE)) {
      case Tables.Look.Unreadable(var why) -> new Read.Unfit(why);
      case Tables.Look.Seen seen -> read(file, seen.format(), classification, progress);
    };
  }

  private Read read(String file, Format format, String classification, Progress progress) {
    try (var rows = tables.open(file, format)) {
      var places = places(rows.header());
      for (var needed : List.of(Column.NUMBER, Column.NAME, Column.INDUSTRY))
        if (!places.containsKey(needed)) return new Read.Unfit(Text.of("industries.known.columns"));
      var sizes = said("imports.word.SIZE.", Size.values());
      var reading = new Reading(places, sizes, country.get(), classification);
      var good = new ArrayList<KnownOrganisation>();
      var wrong = new ArrayList<RowProblem>();
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        if (progress.cancelled()) return new Read.Stopped();
        int done = good.size() + wrong.size();
        if (done % TOLD == 0) progress.at(-1, Text.of("industries.known.reading", done));
        var why = reading.wrong(row.get());
        if (why != null) wrong.add(RowProblem.rejected(row.get(), why));
        else good.add(reading.organisation(row.get()));
      }
      return new Read.Done(rows.header(), good, wrong);
    }
  }

  private Map<Column, Integer> places(List<String> header) {
    var names = said("industries.known.header.", Column.values());
    var places = new EnumMap<Column, Integer>(Column.class);
    for (int i = 0; i < header.size(); i++) {
      var column = names.get(Vocabulary.plain(header.get(i)));
      if (column != null) places.putIfAbsent(column, i);
    }
    return places;
  }

  /** What each of these is called in any language. */
  private <E extends Enum<E>> Map<String, E> said(String key, E[] of) {
    var said = new HashMap<String, E>();
    for (var words : languages.get())
      for (var one : of)
        for (var name : words.pattern(key + one).split(",")) said.put(Vocabulary.plain(name), one);
    return said;
  }

  /** Reads rows whose columns are known. */
  private final class Reading {
    private final Map<Column, Integer> places;
    private final Map<String, Size> sizes;
    private final String country;
    private final String classification;

    Reading(
        Map<Column, Integer> places,
        Map<String, Size> sizes,
        String country,
        String classification) {
      this.places = places;
      this.sizes = sizes;
      this.country = country;
      this.classification = classification;
    }

    private String cell(Row row, Column column) {
      var at = places.get(column);
      return at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
    }

    /** Why a row is no organisation; null where it is one. */
    @Nullable Text wrong(Row row) {
      if (row.broken() != null) return row.broken();
      var checked =
          Identifiers.check(Identifier.Kind.REGISTRATION, country, "", cell(row, Column.NUMBER));
      if (checked instanceof Check.Wrong(var why)) return why;
      var name = cell(row, Column.NAME);
      if (name.isEmpty() || name.length() > KnownOrganisation.LONGEST_NAME)
        return Text.of("industries.known.name", KnownOrganisation.LONGEST_NAME);
      var code = cell(row, Column.INDUSTRY);
      return IndustryKey.of(code).isEmpty()
          ? Text.of("industries.known.code", Text.asWritten(code))
          : null;
    }

    KnownOrganisation organisation(Row row) {
      var region = cell(row, Column.REGION);
      return new KnownOrganisation(
          ids.next(),
          Identifiers.normal(
              Identifier.of(Identifier.Kind.REGISTRATION, country, cell(row, Column.NUMBER))),
          cell(row, Column.NAME),
          new Industry(
              IndustryKey.of(cell(row, Column.INDUSTRY)).orElseThrow().code(), classification),
          region.substring(0, Math.min(region.length(), KnownOrganisation.LONGEST_REGION)),
          sizes.get(Vocabulary.plain(cell(row, Column.SIZE))));
    }
  }
}
