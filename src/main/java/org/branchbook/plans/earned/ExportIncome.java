package org.branchbook.plans.earned;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.earned.Ranking.Sums;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.Leaving;
import org.branchbook.staff.exports.TakeOut;
import org.jspecify.annotations.Nullable;

/** Writes the list of clients by income into a file: audited, and confirmed where it is long. */
public final class ExportIncome {
  private static final int PAGE = 1000;

  private final RankIncome rank;
  private final SumIncome sum;
  private final TakeOut out;
  private final ZoneId zone;

  public ExportIncome(RankIncome rank, SumIncome sum, TakeOut out, ZoneId zone) {
    this.rank = rank;
    this.sum = sum;
    this.out = out;
    this.zone = zone;
  }

  /**
   * Writes what was counted, so that the file says what the screen says.
   *
   * @param currency in which the sums are
   */
  public Exported run(
      Asker asker,
      Ranking ranking,
      String currency,
      Paper.Format format,
      Words words,
      String file) {
    var span = ranking.span();
    return out.run(
        asker,
        Leaving.of(
            RankIncome.SUBJECT,
            "income.export",
            span + " " + ranking.line(),
            "plans.confirm.export",
            ranking.places().size(),
            new Change("period", "", span.from() + " " + span.to())),
        () -> paper(asker, ranking, currency),
        format,
        words,
        file);
  }

  private Paper paper(Asker asker, Ranking ranking, String currency) {
    var rows = new ArrayList<Paper.Row>();
    Optional<Page.Mark> after = Optional.empty();
    do {
      var page = rank.page(asker, ranking, after, PAGE);
      for (var row : page.rows())
        rows.add(
            line(
                new Cell.Written(row.earner().name()),
                new Cell.Written(row.earner().responsible()),
                row.sums(),
                false));
      after = page.next();
    } while (after.isPresent());
    rows.add(
        line(
            new Cell.Said(Text.of("plans.list.total")),
            new Cell.Blank(),
            sum.total(asker, ranking),
            true));
    var under = new ArrayList<Text>();
    under.add(Text.of("plans.list.months", ranking.span().from(), ranking.span().to(), currency));
    var line = ranking.line();
    if (line != null) under.add(Text.of("clients.holding.kind." + line));
    under.add(
        Text.of("plans.list.counted", LocalDateTime.ofInstant(ranking.at(), zone).toLocalDate()));
    return new Paper(
        Text.of("plans.title"),
        under,
        List.of(
            new Paper.Table(
                Text.of("plans.list.clients"),
                List.of(
                    new Column(Text.of("plans.list.client"), 3, false),
                    new Column(Text.of("plans.list.responsible"), 2, false),
                    new Column(Text.of("plans.list.income"), 1.3, true),
                    new Column(Text.of("plans.list.plan"), 1.3, true),
                    new Column(Text.of("plans.list.met"), 1, true),
                    new Column(Text.of("plans.list.before"), 1.3, true),
                    new Column(Text.of("plans.list.change"), 1, true),
                    new Column(Text.of("plans.list.received"), 1.5, true)),
                rows,
                Text.of("plans.list.empty"))),
        false);
  }

  private static Paper.Row line(Cell name, Cell responsible, Sums sums, boolean total) {
    var change = IncomeRow.change(sums);
    return new Paper.Row(
        List.of(
            name,
            responsible,
            units(sums.income()),
            sums.plan() == 0 ? new Cell.Blank() : units(sums.plan()),
            percent(sums.met()),
            units(sums.before()),
            percent(change),
            units(sums.received())),
        total);
  }

  private static Cell percent(@Nullable Double percent) {
    return percent == null
        ? new Cell.Blank()
        : new Cell.Figure(BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP));
  }

  private static Cell units(long hundredths) {
    return new Cell.Figure(BigDecimal.valueOf(hundredths, 2));
  }
}
