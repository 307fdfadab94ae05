package org.branchbook.plans.earned;

import java.io.IOException;
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
import org.branchbook.base.Work;
import org.branchbook.plans.earned.Ranking.Sums;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Matter;
import org.jspecify.annotations.Nullable;

/** Writes the list of clients by income into a file: audited, and confirmed where it is long. */
public final class ExportIncome {
  private static final int PAGE = 1000;

  private final RankIncome rank;
  private final Confirm confirm;
  private final Paper.Writer writer;
  private final AuditTrail trail;
  private final Work work;
  private final ZoneId zone;

  public ExportIncome(
      RankIncome rank,
      Confirm confirm,
      Paper.Writer writer,
      AuditTrail trail,
      Work work,
      ZoneId zone) {
    this.rank = rank;
    this.confirm = confirm;
    this.writer = writer;
    this.trail = trail;
    this.work = work;
    this.zone = zone;
  }

  /** What came of it. */
  public sealed interface Exported {
    /** The file is written. */
    record Done(String file, int rows) implements Exported {}

    /** It is long: a second person has to confirm it first. */
    record Waits(Confirmation request) implements Exported {}

    /** The file could not be written: no room, not allowed there, open in another program. */
    record NotWritten(String file) implements Exported {}

    /** The asker may take nothing out of the program. */
    record Refused(Privilege missing) implements Exported {}
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
    if (!asker.may(Privilege.EXPORT)) {
      work.inOne(() -> trail.refused(asker, Privilege.EXPORT, RankIncome.SUBJECT, 0));
      return new Exported.Refused(Privilege.EXPORT);
    }
    int rows = ranking.places().size();
    var matter =
        new Matter(
            "income.export",
            ranking.span() + " " + ranking.line() + " " + rows,
            Text.of("plans.confirm.export", rows),
            rows);
    if (confirm.export(asker, matter) instanceof Need.Waits(var request))
      return new Exported.Waits(request);
    // before the file: what leaves the program is known even where writing breaks off
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                Act.EXPORTED,
                RankIncome.SUBJECT,
                0,
                List.of(
                    new Change("period", "", ranking.span().from() + " " + ranking.span().to()),
                    new Change("size", "", String.valueOf(rows)),
                    new Change("format", "", format.name()))));
    try {
      writer.write(paper(asker, ranking, currency), format, words, file);
      return new Exported.Done(file, rows);
    } catch (IOException e) {
      return new Exported.NotWritten(file);
    }
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
        line(new Cell.Said(Text.of("plans.list.total")), new Cell.Blank(), ranking.total(), true));
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
