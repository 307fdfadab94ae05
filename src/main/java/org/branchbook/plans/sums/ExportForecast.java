package org.branchbook.plans.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.outlook.By;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.plans.outlook.QuarterProspect.Line;
import org.branchbook.plans.outlook.ReadProspect;
import org.branchbook.plans.outlook.ReadProspect.Seen;
import org.branchbook.plans.outlook.Whole;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.Leaving;
import org.branchbook.staff.exports.TakeOut;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a quarter will bring into a file, as it stands on the screen: beside the plan, and
 * with what changed since the week before. Audited, and confirmed where it is long.
 */
public final class ExportForecast {
  private static final String SUBJECT = "forecast";

  private final ReadProspect prospects;
  private final TakeOut out;
  private final ZoneId zone;

  /**
   * @param zone in whose days it is said when it was counted
   */
  public ExportForecast(ReadProspect prospects, TakeOut out, ZoneId zone) {
    this.prospects = prospects;
    this.out = out;
    this.zone = zone;
  }

  /** Reads and writes it; empty where no month with facts is known to tell from. */
  public Optional<Exported> run(
      Asker asker, Quarter quarter, By by, Paper.Format format, Words words, String file) {
    var refused = out.refused(asker, SUBJECT, Privilege.INCOME_SEE, Privilege.EXPORT);
    if (refused.isPresent()) return refused;
    if (!(prospects.run(asker, quarter, by) instanceof Kept.Done<Seen>(var seen))
        || seen.now().known() == null) return Optional.empty();
    return Optional.of(
        out.run(
            asker,
            Leaving.of(
                SUBJECT,
                "forecast.export",
                quarter + " " + by,
                "forecast.confirm",
                seen.now().lines().size(),
                new Change("period", "", quarter.toString())),
            () -> paper(seen),
            format,
            words,
            file));
  }

  private Paper paper(Seen seen) {
    var now = seen.now();
    var rows = new ArrayList<Paper.Row>();
    for (var line : now.lines()) rows.add(row(name(now.by(), line.of()), line, line.of(), seen));
    rows.add(row(new Cell.Said(Text.of("forecast.total")), now.total(), Whole.ALL, seen));
    var quarter = now.quarter();
    var under = new ArrayList<Text>();
    if (now.known() != null) under.add(Text.of("forecast.known", now.known()));
    under.add(Text.of("plans.list.counted", LocalDate.ofInstant(now.at(), zone)));
    under.add(Text.of("forecast.interval"));
    seen.before().ifPresent(before -> under.add(Text.of("forecast.compared", before.week())));
    return new Paper(
        Text.of("forecast.title", quarter.number(), Text.asWritten(String.valueOf(quarter.year()))),
        under,
        List.of(
            new Paper.Table(
                Text.of("forecast.table"),
                List.of(
                    new Column(Text.of("forecast.by." + now.by()), 3, false),
                    new Column(Text.of("forecast.clients"), 1, true),
                    new Column(Text.of("forecast.facts"), 1.5, true),
                    new Column(Text.of("forecast.rest"), 1.5, true),
                    new Column(Text.of("forecast.plan"), 1.5, true),
                    new Column(Text.of("forecast.expected"), 1.5, true),
                    new Column(Text.of("forecast.least"), 1.5, true),
                    new Column(Text.of("forecast.most"), 1.5, true),
                    new Column(Text.of("forecast.gap"), 1.5, true),
                    new Column(Text.of("forecast.week"), 1.5, true)),
                rows,
                Text.of("forecast.none"))),
        true);
  }

  private static Cell name(By by, Whole of) {
    if (of.name().isEmpty()) return new Cell.Said(Text.of("forecast.without." + by));
    return by == By.INDUSTRY && of.id() == 0
        ? SumCells.name(Planned.industry(of.name()), "", "")
        : new Cell.Written(of.name());
  }

  private static Paper.Row row(Cell name, Line line, Whole of, Seen seen) {
    var outlook = line.outlook();
    return new Paper.Row(
        List.of(
            name,
            Cell.Figure.of(line.clients()),
            units(outlook.facts()),
            units(outlook.contracts() + outlook.rest()),
            units(line.plan()),
            units(outlook.expected()),
            units(outlook.least()),
            units(outlook.most()),
            units(line.gap()),
            units(seen.change(of))),
        of.equals(Whole.ALL));
  }

  /** Whole units: hundredths of what is only expected would feign knowledge. */
  private static Cell units(@Nullable Long hundredths) {
    if (hundredths == null) return new Cell.Written("");
    return new Cell.Figure(BigDecimal.valueOf(hundredths, 2).setScale(0, RoundingMode.HALF_UP));
  }
}
