package org.branchbook.plans.loading;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Tables;
import org.branchbook.plans.income.Rate;

/**
 * Reads rates of exchange from a table of days, currencies and rates, with headers in any of the
 * program's languages.
 */
public final class RateFile {
  private enum Column {
    DAY,
    CURRENCY,
    RATE
  }

  private final NamedTable<Column> table;

  /** Understands the headers of all these languages, which are read when there is a file. */
  public RateFile(Tables tables, Supplier<List<Words>> languages) {
    table = new NamedTable<>(tables, languages, Column.class, "plans.rates.header");
  }

  NamedTable.Read<Rate> read(String file) {
    return table.read(
        file, EnumSet.allOf(Column.class), Text.of("plans.rates.noColumns"), this::understood);
  }

  private Optional<Rate> understood(Row row, Map<Column, String> cells, Consumer<Text> wrong) {
    var currency = currency(cells.getOrDefault(Column.CURRENCY, ""));
    var day = table.day(cells.getOrDefault(Column.DAY, ""));
    var number = number(cells.getOrDefault(Column.RATE, ""));
    if (row.broken() == null && currency.isPresent() && day.isPresent() && number.isPresent())
      return Optional.of(new Rate(currency.get(), day.get(), number.get()));
    wrong.accept(Text.of("plans.rates.row"));
    return Optional.empty();
  }

  /** A currency's three letters, whatever their case. */
  static Optional<String> currency(String cell) {
    return Optional.of(cell.strip().toUpperCase(Locale.ROOT)).filter(c -> c.matches("[A-Z]{3}"));
  }

  /** A number above zero with at most eight decimals. */
  static Optional<BigDecimal> number(String cell) {
    return Optional.of(cell.strip().replace(',', '.'))
        .filter(c -> c.matches("\\d{1,9}(\\.\\d{1,8})?"))
        .map(BigDecimal::new)
        .filter(n -> n.signum() > 0);
  }
}
