package org.branchbook.plans.sums;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.earned.IncomeBy;
import org.branchbook.plans.earned.IncomeRow;
import org.branchbook.plans.earned.RankIncome;
import org.branchbook.plans.earned.Ranking;
import org.branchbook.plans.earned.Ranking.Sums;
import org.branchbook.plans.earned.WholeIncome;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.Leaving;
import org.branchbook.staff.exports.TakeOut;

/** Writes what managers, industries or groups brought in into a file, each beside its plan. */
public final class ExportIncomeSums {
  private final TakeOut out;
  private final ZoneId zone;

  /**
   * @param zone in whose days it is said when it was counted
   */
  public ExportIncomeSums(TakeOut out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  /**
   * Writes what was counted, so that the file says what the screen says.
   *
   * @param ranking of all clients, who were summed up
   * @param currency in which the sums are
   */
  public Exported run(
      Asker asker,
      Ranking ranking,
      IncomeBy by,
      List<WholeIncome> wholes,
      String currency,
      Paper.Format format,
      Words words,
      String file) {
    var span = ranking.span();
    return out.refused(asker, RankIncome.SUBJECT, Privilege.INCOME_SEE)
        .orElseGet(
            () ->
                out.run(
                    asker,
                    Leaving.of(
                        RankIncome.SUBJECT,
                        "income.sums",
                        span + " " + ranking.line() + " " + by,
                        "plans.confirm.sums",
                        wholes.size(),
                        new Change("period", "", span.from() + " " + span.to()),
                        new Change("of", "", by.name())),
                    () -> paper(ranking, by, wholes, currency),
                    format,
                    words,
                    file));
  }

  private Paper paper(Ranking ranking, IncomeBy by, List<WholeIncome> wholes, String currency) {
    var rows = new ArrayList<Paper.Row>();
    for (var whole : wholes)
      rows.add(row(name(whole, by), whole.places().size(), whole.gap(), whole.sums(), false));
    // a client may be in several groups: they have no sum
    if (by != IncomeBy.CONNECTED && by != IncomeBy.GROUP) {
      long plan = wholes.stream().mapToLong(w -> w.sums().plan()).sum();
      var all = ranking.total();
      var sums = new Sums(all.income(), all.before(), all.received(), plan);
      rows.add(
          row(
              new Cell.Said(Text.of("plans.list.total")),
              ranking.places().size(),
              plan == 0 ? 0 : plan - all.income(),
              sums,
              true));
    }
    var under = new ArrayList<Text>();
    under.add(Text.of("plans.list.months", ranking.span().from(), ranking.span().to(), currency));
    var line = ranking.line();
    if (line != null) under.add(Text.of("clients.holding.kind." + line));
    under.add(Text.of("plans.list.counted", LocalDate.ofInstant(ranking.at(), zone)));
    return new Paper(
        Text.of("plans.title"),
        under,
        List.of(
            new Paper.Table(
                Text.of("plans.summed." + by),
                List.of(
                    new Column(Text.of("plans.list.whole"), 3, false),
                    new Column(Text.of("plans.list.count"), 1, true),
                    new Column(Text.of("plans.list.income"), 1.3, true),
                    new Column(Text.of("plans.list.plan"), 1.3, true),
                    new Column(Text.of("plans.list.gap"), 1.3, true),
                    new Column(Text.of("plans.list.met"), 1, true),
                    new Column(Text.of("plans.list.before"), 1.3, true),
                    new Column(Text.of("plans.list.change"), 1, true)),
                rows,
                Text.of("plans.wholes.empty"))),
        false);
  }

  private static Cell name(WholeIncome whole, IncomeBy by) {
    var of = whole.of();
    return of == null
        ? new Cell.Said(
            Text.of(by == IncomeBy.INDUSTRY ? "plans.wholes.noIndustry" : "plans.wholes.noManager"))
        : SumCells.name(of, whole.name(), whole.lead());
  }

  private static Paper.Row row(Cell name, int clients, long gap, Sums sums, boolean total) {
    boolean planned = sums.plan() != 0;
    return new Paper.Row(
        List.of(
            name,
            Cell.Figure.of(clients),
            SumCells.money(sums.income()),
            planned ? SumCells.money(sums.plan()) : new Cell.Blank(),
            planned ? SumCells.money(gap) : new Cell.Blank(),
            SumCells.percent(sums.met()),
            SumCells.money(sums.before()),
            SumCells.percent(IncomeRow.change(sums))),
        total);
  }
}
