package org.branchbook.plans.loading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Holding;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Tables;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.Terms;

/**
 * Reads products and their terms from a table with headers in any of the program's languages: a row
 * for each product and day from which its terms hold.
 */
public final class CatalogueFile {
  /** A row as it was understood. */
  record Said(
      Row row, String code, String name, Holding.Kind line, DayCount dayCount, Terms terms) {}

  private enum Column {
    CODE,
    NAME,
    LINE,
    DAY_COUNT,
    SINCE,
    TRANSFER,
    FEE,
    YEARLY,
    COST,
    LOSS
  }

  private static final List<Column> NUMBERS =
      List.of(Column.TRANSFER, Column.FEE, Column.YEARLY, Column.COST, Column.LOSS);

  static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(10_000);

  private final NamedTable<Column> table;
  private final Vocabulary vocabulary;

  /** Understands the headers of all these languages, which are read when there is a file. */
  public CatalogueFile(Tables tables, Vocabulary vocabulary, Supplier<List<Words>> languages) {
    this.table = new NamedTable<>(tables, languages, Column.class, "plans.header");
    this.vocabulary = vocabulary;
  }

  NamedTable.Read<Said> read(String file) {
    return table.read(
        file,
        Set.of(Column.CODE, Column.LINE),
        Text.of("plans.products.noColumns"),
        this::understood);
  }

  private Optional<Said> understood(Row row, Map<Column, String> cells, Consumer<Text> wrong) {
    var code = cells.getOrDefault(Column.CODE, "");
    var line = vocabulary.value(Target.PRODUCT_KIND, cells.getOrDefault(Column.LINE, ""));
    var dayCount = dayCount(cells.getOrDefault(Column.DAY_COUNT, ""));
    var since = day(cells.getOrDefault(Column.SINCE, ""));
    var numbers = new EnumMap<Column, BigDecimal>(Column.class);
    for (var column : NUMBERS)
      number(cells.getOrDefault(column, "")).ifPresent(n -> numbers.put(column, n));
    var doubtful =
        row.broken() != null
            ? "plans.products.row"
            : code.isEmpty() || code.length() > Product.LONGEST_CODE
                ? "plans.products.code"
                : line.isEmpty()
                    ? "plans.products.line"
                    : dayCount.isEmpty()
                        ? "plans.products.dayCount"
                        : since.isEmpty() ? "plans.products.since" : numbers(numbers);
    if (!doubtful.isEmpty()) {
      wrong.accept(Text.of(doubtful));
      return Optional.empty();
    }
    var name = cells.getOrDefault(Column.NAME, "");
    return Optional.of(
        new Said(
            row,
            code,
            name.length() > Product.LONGEST_NAME ? name.substring(0, Product.LONGEST_NAME) : name,
            Holding.Kind.valueOf(line.get()),
            dayCount.get(),
            new Terms(
                since.get(),
                numbers.get(Column.TRANSFER),
                numbers.get(Column.FEE),
                numbers.get(Column.YEARLY),
                numbers.get(Column.COST),
                numbers.get(Column.LOSS))));
  }

  private static String numbers(Map<Column, BigDecimal> numbers) {
    if (numbers.size() < NUMBERS.size()) return "plans.products.number";
    boolean signs =
        numbers.get(Column.COST).signum() >= 0 && numbers.get(Column.LOSS).signum() >= 0;
    boolean rates =
        Stream.of(Column.TRANSFER, Column.LOSS)
            .allMatch(c -> numbers.get(c).abs().compareTo(HIGHEST_RATE) < 0);
    return signs && rates ? "" : "plans.products.number";
  }

  /** As banks write it: act/365, 30/360; act/365 where nothing is said. */
  private static Optional<DayCount> dayCount(String cell) {
    var plain = cell.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return switch (plain) {
      case "", "ACT365" -> Optional.of(DayCount.ACT_365);
      case "ACTACT" -> Optional.of(DayCount.ACT_ACT);
      case "ACT360" -> Optional.of(DayCount.ACT_360);
      case "30360", "THIRTY360" -> Optional.of(DayCount.THIRTY_360);
      default -> Optional.empty();
    };
  }

  /** Terms without a day hold from ever. */
  private Optional<LocalDate> day(String cell) {
    return cell.isEmpty() ? Optional.of(LocalDate.of(1990, 1, 1)) : table.day(cell);
  }

  /** A number with at most four decimals; zero where nothing stands. */
  static Optional<BigDecimal> number(String cell) {
    var plain = cell.replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.');
    if (plain.isEmpty()) return Optional.of(BigDecimal.ZERO);
    return plain.matches("-?\\d{1,9}(\\.\\d{1,4})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }
}
