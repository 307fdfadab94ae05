package org.branchbook.plans.outlook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.plans.outlook.QuarterOutlook.Line;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Matter;

/** Writes the forecast of a quarter into a file: audited, and confirmed where it is long. */
public final class ExportForecast {
  private static final String SUBJECT = "forecast";

  private final ForecastIncome forecast;
  private final Confirm confirm;
  private final Paper.Writer writer;
  private final AuditTrail trail;
  private final Work work;

  public ExportForecast(
      ForecastIncome forecast, Confirm confirm, Paper.Writer writer, AuditTrail trail, Work work) {
    this.forecast = forecast;
    this.confirm = confirm;
    this.writer = writer;
    this.trail = trail;
    this.work = work;
  }

  /** What came of it. */
  public sealed interface Exported {
    /** The file is written. */
    record Done(String file) implements Exported {}

    /** No month with facts is known: there is nothing to tell from. */
    record NoFacts() implements Exported {}

    /** It is long: a second person has to confirm it first. */
    record Waits(Confirmation request) implements Exported {}

    /** The file could not be written: no room, not allowed there, open in another program. */
    record NotWritten(String file) implements Exported {}

    /** The asker may not see the income from clients, or take nothing out of the program. */
    record Refused(Privilege missing) implements Exported {}
  }

  /** Forecasts anew and writes it. */
  public Exported run(
      Asker asker, Quarter quarter, By by, Paper.Format format, Words words, String file) {
    for (var needed : List.of(Privilege.INCOME_SEE, Privilege.EXPORT))
      if (!asker.may(needed)) {
        work.inOne(() -> trail.refused(asker, needed, SUBJECT, 0));
        return new Exported.Refused(needed);
      }
    var outlook = forecast.of(asker.scope(Privilege.INCOME_SEE), quarter, by);
    if (outlook.known() == null) return new Exported.NoFacts();
    int rows = outlook.lines().size();
    var matter =
        new Matter(
            "forecast.export",
            quarter + " " + by + " " + rows,
            Text.of("forecast.confirm", rows),
            rows);
    if (confirm.export(asker, matter) instanceof Need.Waits(var request))
      return new Exported.Waits(request);
    // before the file: what leaves the program is known even where writing breaks off
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                Act.EXPORTED,
                SUBJECT,
                0,
                List.of(
                    new Change("period", "", quarter.toString()),
                    new Change("size", "", String.valueOf(rows)),
                    new Change("format", "", format.name()))));
    try {
      writer.write(paper(outlook), format, words, file);
      return new Exported.Done(file);
    } catch (IOException e) {
      return new Exported.NotWritten(file);
    }
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
