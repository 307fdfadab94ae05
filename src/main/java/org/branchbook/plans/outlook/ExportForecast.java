package org.branchbook.plans.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.outlook.QuarterOutlook.Line;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.Leaving;
import org.branchbook.staff.exports.TakeOut;

/** Writes the forecast of a quarter into a file: audited, and confirmed where it is long. */
public final class ExportForecast {
  private static final String SUBJECT = "forecast";

  private final ForecastIncome forecast;
  private final TakeOut out;

  public ExportForecast(ForecastIncome forecast, TakeOut out) {
    this.forecast = forecast;
    this.out = out;
  }

  /** Forecasts anew and writes it; empty where no month with facts is known to tell from. */
  public Optional<Exported> run(
      Asker asker, Quarter quarter, By by, Paper.Format format, Words words, String file) {
    var refused = out.refused(asker, SUBJECT, Privilege.INCOME_SEE, Privilege.EXPORT);
    if (refused.isPresent()) return refused;
    var outlook = forecast.of(asker.scope(Privilege.INCOME_SEE), quarter, by);
    if (outlook.known() == null) return Optional.empty();
    return Optional.of(
        out.run(
            asker,
            Leaving.of(
                SUBJECT,
                "forecast.export",
                quarter + " " + by,
                "forecast.confirm",
                outlook.lines().size(),
                new Change("period", "", quarter.toString())),
            () -> paper(outlook),
            format,
            words,
            file));
  }

  private static Paper paper(QuarterOutlook outlook) {
    var rows = new ArrayList<Paper.Row>();
    for (var line : outlook.lines()) rows.add(row(name(outlook.by(), line), line, false));
    rows.add(row(new Cell.Said(Text.of("forecast.total")), outlook.total(), true));
    var quarter = outlook.quarter();
    var under = new ArrayList<Text>();
    if (outlook.known() != null) under.add(Text.of("forecast.known", outlook.known()));
    under.add(Text.of("forecast.interval"));
    return new Paper(
        Text.of("forecast.title", quarter.number(), Text.asWritten(String.valueOf(quarter.year()))),
        under,
        List.of(
            new Paper.Table(
                Text.of("forecast.table"),
                List.of(
                    new Column(Text.of("forecast.by." + outlook.by()), 3, false),
                    new Column(Text.of("forecast.clients"), 1, true),
                    new Column(Text.of("forecast.facts"), 1.5, true),
                    new Column(Text.of("forecast.rest"), 1.5, true),
                    new Column(Text.of("forecast.expected"), 1.5, true),
                    new Column(Text.of("forecast.least"), 1.5, true),
                    new Column(Text.of("forecast.most"), 1.5, true)),
                rows,
                Text.of("forecast.none"))),
        true);
  }

  private static Cell name(By by, Line line) {
    return line.of().name().isEmpty()
        ? new Cell.Said(Text.of("forecast.without." + by))
        : new Cell.Written(line.of().name());
  }

  private static Paper.Row row(Cell name, Line line, boolean total) {
    var outlook = line.outlook();
    return new Paper.Row(
        List.of(
            name,
            Cell.Figure.of(line.clients()),
            units(outlook.facts()),
            units(outlook.contracts() + outlook.rest()),
            units(outlook.expected()),
            units(outlook.least()),
            units(outlook.most())),
        total);
  }

  /** Whole units: hundredths of what is only expected would feign knowledge. */
  private static Cell units(long hundredths) {
    return new Cell.Figure(BigDecimal.valueOf(hundredths, 2).setScale(0, RoundingMode.HALF_UP));
  }
}
