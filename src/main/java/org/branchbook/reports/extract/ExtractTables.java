package org.branchbook.reports.extract;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.ForecastIncome;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.reports.extract.Column.Type;
import org.branchbook.reports.extract.FlatRows.Seeing;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Settings;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Writes flat tables with a dictionary of their columns, cut to the asker's scope: audited with its
 * purpose, and confirmed where it is of many clients. Rows go through one by one.
 */
public final class ExtractTables {
  private static final String SUBJECT = "extract";
  private static final String SECRET = "extract.secret";

  private final FlatRows rows;
  private final Facts facts;
  private final Catalogue catalogue;
  private final PlannedMonths plans;
  private final Supplier<Map<Planned, String>> wholes;
  private final ForecastIncome forecast;
  private final FlatFiles files;
  private final Settings settings;
  private final Confirm confirm;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  /**
   * Where the rows come from: what the store has, facts, products, approved plans, forecasts.
   *
   * @param wholes the logins of managers, the names of departments and saved groups
   */
  public record Sources(
      FlatRows rows,
      Facts facts,
      Catalogue catalogue,
      PlannedMonths plans,
      Supplier<Map<Planned, String>> wholes,
      ForecastIncome forecast) {}

  public ExtractTables(
      Sources sources,
      FlatFiles files,
      Settings settings,
      Confirm confirm,
      AuditTrail trail,
      Work work,
      Clock clock) {
    rows = sources.rows;
    facts = sources.facts;
    catalogue = sources.catalogue;
    plans = sources.plans;
    wholes = sources.wholes;
    forecast = sources.forecast;
    this.files = files;
    this.settings = settings;
    this.confirm = confirm;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param tables none for all that the asker may see
   * @param months so many months of facts and plans, this one the last
   * @param pseudonyms whether names, telephones and numbers are replaced
   * @param purpose what it is for, as the access log keeps it
   */
  public record Order(
      List<FlatTable> tables, int months, boolean pseudonyms, String purpose, String folder) {}

  /** What came of it. */
  public sealed interface Extracted {
    /** The files are written, with so many rows each. */
    record Done(Map<FlatTable, Long> written) implements Extracted {}

    /** It is of many clients: a second person has to confirm it first. */
    record Waits(Confirmation request) implements Extracted {}

    /** A file could not be written: no room, not allowed there, open in another program. */
    record NotWritten(String folder) implements Extracted {}

    /** The asker may take nothing out of the program, or not see what is in a table. */
    record Refused(Privilege missing) implements Extracted {}
  }

  /** Writes the tables, and what their columns mean in the language. */
  public Extracted run(Asker asker, Order order, Words words) {
    var needed = new ArrayList<Privilege>();
    needed.add(Privilege.EXPORT);
    order.tables.forEach(t -> needed.add(t.needed()));
    for (var one : needed)
      if (!asker.may(one)) {
        work.inOne(() -> trail.refused(asker, one, SUBJECT, 0));
        return new Extracted.Refused(one);
      }
    var tables =
        order.tables.isEmpty()
            ? List.of(FlatTable.values()).stream().filter(t -> asker.may(t.needed())).toList()
            : order.tables.stream().distinct().toList();
    int clients =
        (int) Math.min(Integer.MAX_VALUE, rows.clients(asker.scope(Privilege.CLIENT_READ)));
    var named = tables.stream().map(FlatTable::file).collect(Collectors.joining(" "));
    var matter =
        new Matter(
            "extract.tables",
            named + " " + order.pseudonyms + " " + clients,
            Text.of("extract.confirm", clients),
            clients);
    if (confirm.export(asker, matter) instanceof Need.Waits(var request))
      return new Extracted.Waits(request);
    // before the files: what leaves the program is known even where writing breaks off
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                Act.EXPORTED,
                SUBJECT,
                0,
                List.of(
                    new Change("what", "", named),
                    new Change("purpose", "", order.purpose),
                    new Change("size", "", String.valueOf(clients)),
                    new Change("pseudonyms", "", String.valueOf(order.pseudonyms)))));
    var hide = order.pseudonyms ? files.pseudonyms(secret()) : null;
    var written = new EnumMap<FlatTable, Long>(FlatTable.class);
    try {
      for (var table : tables) written.put(table, write(asker, table, order, hide));
      dictionary(tables, order, words);
    } catch (IOException e) {
      return new Extracted.NotWritten(order.folder);
    }
    return new Extracted.Done(written);
  }

  /** The store's own: the same client has the same pseudonym in every extract. */
  private String secret() {
    return work.inOne(
        () -> {
          var kept = settings.find(SECRET).orElse(null);
          if (kept != null) return kept;
          var made = files.newSecret();
          settings.save(SECRET, made);
          return made;
        });
  }

  private long write(
      Asker asker, FlatTable table, Order order, @Nullable UnaryOperator<String> hide)
      throws IOException {
    var columns = table.columns();
    var header = columns.stream().map(Column::name).toList();
    try (var sheet = files.begin(order.folder, table.file(), header)) {
      var count = new long[1];
      Seeing seeing =
          cells -> {
            var line = new ArrayList<String>(cells.length);
            for (int i = 0; i < cells.length; i++) line.add(cell(columns.get(i), cells[i], hide));
            sheet.row(line);
            count[0]++;
          };
      // in one unit of work the rows come as they are needed, and not all into memory first
      work.inOne(() -> read(asker, table, order.months, seeing));
      sheet.keep();
      return count[0];
    }
  }

  private static String cell(
      Column column, @Nullable Object value, @Nullable UnaryOperator<String> hide) {
    if (value == null) return "";
    var text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    boolean hidden = column.type() == Type.ID || column.type() == Type.PERSONAL;
    return hidden && hide != null && !text.isEmpty() ? hide.apply(text) : text;
  }

  private void read(Asker asker, FlatTable table, int months, Seeing seeing) {
    var scope = asker.scope(table.needed());
    var to = YearMonth.now(clock);
    var from = to.minusMonths(months - 1L);
    switch (table) {
      case FACTS -> facts(asker, from, to, seeing);
      case PLANS ->
          IntStream.rangeClosed(from.getYear(), to.getYear())
              .forEach(year -> plans(asker, year, from, to, seeing));
      case WHOLE_PLANS -> {
        var names = wholes.get();
        IntStream.rangeClosed(from.getYear(), to.getYear())
            .forEach(year -> wholes(asker, year, from, to, names, seeing));
      }
      case FORECASTS -> forecasts(asker, to, seeing);
      default -> rows.each(table, scope, asker.scope(Privilege.CLIENT_READ), seeing);
    }
  }

  private void facts(Asker asker, YearMonth from, YearMonth to, Seeing seeing) {
    var products = catalogue.all().stream().collect(Collectors.toMap(Product::id, p -> p));
    facts.each(
        asker.scope(Privilege.INCOME_SEE),
        from,
        to,
        (client, of, month, f) -> {
          var product = products.get(of);
          seeing.row(
              client.value(),
              product == null ? null : product.code(),
              product == null ? null : product.line(),
              from.plusMonths(month),
              units(f.income()),
              units(f.volume()),
              units(f.interest()),
              units(f.transfer()),
              units(f.fees()),
              units(f.cost()),
              units(f.loss()),
              units(f.exchange()),
              units(f.received()),
              units(f.paid()),
              f.pieces());
        });
  }

  private void plans(Asker asker, int year, YearMonth from, YearMonth to, Seeing seeing) {
    plans.each(
        asker.scope(Privilege.INCOME_SEE),
        year,
        Measure.INCOME,
        (client, line, months) ->
            each(
                year,
                months,
                from,
                to,
                (month, planned) -> seeing.row(client.value(), line, month, planned)));
  }

  private void wholes(
      Asker asker,
      int year,
      YearMonth from,
      YearMonth to,
      Map<Planned, String> names,
      Seeing seeing) {
    plans.wholes(
        asker.scope(Privilege.INCOME_SEE),
        year,
        Measure.INCOME,
        one -> {
          var of = one.of();
          boolean manager = of.level() == Level.MANAGER;
          var name = of.level() == Level.INDUSTRY ? of.code() : names.get(of);
          each(
              year,
              one.months().toArray(),
              from,
              to,
              (month, planned) ->
                  seeing.row(
                      of.level(),
                      of.level() == Level.CONNECTED ? of.id() : null,
                      manager ? name : null,
                      manager ? null : name,
                      one.line(),
                      month,
                      planned));
        });
  }

  private static void each(
      int year,
      long[] months,
      YearMonth from,
      YearMonth to,
      BiConsumer<YearMonth, BigDecimal> seeing) {
    for (int m = 0; m < months.length; m++) {
      var month = YearMonth.of(year, m + 1);
      if (!month.isBefore(from) && !month.isAfter(to)) seeing.accept(month, units(months[m]));
    }
  }

  /**
   * This quarter and the next, counted anew: of each client, and what is known by the last month.
   */
  private void forecasts(Asker asker, YearMonth now, Seeing seeing) {
    var quarters = List.of(Quarter.of(now), Quarter.of(now.plusMonths(3)));
    for (var one : forecast.of(asker.scope(Privilege.INCOME_SEE), quarters, Set.of(By.CLIENT)))
      for (var line : one.lines()) {
        var outlook = line.outlook();
        seeing.row(
            line.of().id(),
            one.quarter(),
            one.known(),
            units(outlook.facts()),
            units(outlook.contracts()),
            units(outlook.rest()),
            units(outlook.expected()),
            units(outlook.least()),
            units(outlook.most()));
      }
  }

  private static BigDecimal units(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  private void dictionary(List<FlatTable> tables, Order order, Words words) throws IOException {
    var header = List.of("table", "column", "type", "unit", "meaning");
    try (var sheet = files.begin(order.folder, "columns", header)) {
      for (var table : tables)
        for (var column : table.columns())
          sheet.row(
              List.of(
                  table.file(),
                  column.name(),
                  column.type().name().toLowerCase(Locale.ROOT),
                  column.unit(),
                  words.say("extract.column." + column.name())));
      sheet.keep();
    }
  }
}
