package org.branchbook.plans.industries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.income.Facts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.Leaving;
import org.branchbook.staff.exports.TakeOut;
import org.jspecify.annotations.Nullable;

/**
 * Writes an industry's parts, the white spots and its clients beside their medians into a file:
 * audited, and confirmed where it is long.
 */
public final class ExportIndustries {
  private final Facts facts;
  private final TakeOut out;
  private final ZoneId zone;

  public ExportIndustries(Facts facts, TakeOut out, ZoneId zone) {
    this.facts = facts;
    this.out = out;
    this.zone = zone;
  }

  /**
   * Writes what was counted, so that the file says what the screen says.
   *
   * @param of whose parts and clients
   * @param currency in which the sums are
   */
  public Exported run(
      Asker asker,
      Analysis analysis,
      IndustryKey of,
      String currency,
      Paper.Format format,
      Words words,
      String file) {
    return out.run(
        asker,
        Leaving.of(
            AnalyseIndustries.SUBJECT,
            "industries.export",
            analysis.months() + " " + of.code(),
            "industries.confirm.export",
            analysis.figures(of).clients(),
            new Change("what", "", of.level() + " " + of.code())),
        () -> paper(asker, analysis, of, currency),
        format,
        words,
        file);
  }

  private Paper paper(Asker asker, Analysis analysis, IndustryKey of, String currency) {
    var months = analysis.months();
    return new Paper(
        Text.of("industries.title"),
        List.of(
            IndustryNames.of(of, analysis.later()),
            Text.of("industries.over", months.from(), months.to(), currency),
            Text.of(
                "industries.counted", LocalDateTime.ofInstant(analysis.at(), zone).toLocalDate())),
        List.of(industries(analysis, of), spots(analysis), clients(asker, analysis, of)),
        true);
  }

  private static Paper.Table industries(Analysis analysis, IndustryKey of) {
    var rows = new ArrayList<Paper.Row>();
    for (var part : analysis.parts(of)) rows.add(row(analysis, part, false));
    rows.add(row(analysis, analysis.figures(of), true));
    return new Paper.Table(
        Text.of("industries.view.INDUSTRIES"),
        Stream.concat(
                Stream.of(new Column(Text.of("industries.column.name"), 3, false)),
                Stream.of(
                        "column.clients",
                        "column.prospects",
                        "paper.former",
                        "paper.others",
                        "paper.share",
                        "column.income",
                        "paper.before",
                        "paper.change",
                        "paper.plan",
                        "column.median",
                        "paper.top",
                        "paper.topFive",
                        "paper.index")
                    .map(key -> new Column(Text.of("industries." + key), 1, true)))
            .toList(),
        rows,
        Text.of("industries.empty"));
  }

  private static Paper.Row row(Analysis analysis, IndustryFigures of, boolean total) {
    var concentration = of.concentration();
    return new Paper.Row(
        List.of(
            name(analysis, of.key()),
            Cell.Figure.of(of.clients()),
            Cell.Figure.of(of.prospects()),
            Cell.Figure.of(of.former()),
            Cell.Figure.of(of.others()),
            percent(100 * of.share()),
            units(of.sum()),
            units(of.before()),
            percent(of.growth()),
            percent(of.fulfilled()),
            of.clients() < analysis.policy().least()
                ? new Cell.Blank()
                : units(of.income().median()),
            percent(100 * concentration.top()),
            percent(100 * concentration.topFive()),
            Cell.Figure.of(concentration.index())),
        total);
  }

  private static Paper.Table spots(Analysis analysis) {
    return new Paper.Table(
        Text.of("industries.view.WHITE_SPOTS"),
        List.of(
            new Column(Text.of("industries.column.name"), 3, false),
            new Column(Text.of("industries.column.prospects"), 1, true),
            new Column(Text.of("industries.paper.share"), 1, true),
            new Column(Text.of("industries.column.median"), 1, true),
            new Column(Text.of("industries.column.expected"), 1, true)),
        analysis.whiteSpots().stream()
            .map(
                s ->
                    Paper.Row.of(
                        name(analysis, s.figures().key()),
                        Cell.Figure.of(s.prospects()),
                        percent(100 * s.figures().share()),
                        units(s.median()),
                        units(s.expected())))
            .toList(),
        Text.of("industries.spots.none"));
  }

  private Paper.Table clients(Asker asker, Analysis analysis, IndustryKey of) {
    var beside = analysis.clients(of);
    var who =
        facts.earners(
            beside.stream().map(b -> b.member().client()).toList(),
            asker.scope(Privilege.INCOME_SEE));
    var rows = new ArrayList<Paper.Row>();
    for (var one : beside) {
      var member = one.member();
      var earner = who.get(member.client());
      if (earner == null) continue;
      rows.add(
          Paper.Row.of(
              new Cell.Written(earner.name()),
              new Cell.Written(earner.responsible()),
              new Cell.Written(member.code()),
              units(member.income()),
              percent(one.ofMedian()),
              units(member.turnover()),
              Cell.Figure.of(member.products())));
    }
    return new Paper.Table(
        Text.of("industries.paper.beside"),
        List.of(
            new Column(Text.of("industries.client"), 3, false),
            new Column(Text.of("industries.responsible"), 2, false),
            new Column(Text.of("industries.class"), 1, false),
            new Column(Text.of("industries.column.income"), 1, true),
            new Column(Text.of("industries.paper.ofMedian"), 1, true),
            new Column(Text.of("industries.turnover"), 1, true),
            new Column(Text.of("industries.products"), 1, true)),
        rows,
        Text.of("industries.nobody"));
  }

  private static Cell name(Analysis analysis, IndustryKey key) {
    return new Cell.Said(IndustryNames.of(key, analysis.later()));
  }

  private static Cell units(long hundredths) {
    return new Cell.Figure(BigDecimal.valueOf(hundredths, 2));
  }

  private static Cell percent(@Nullable Double percent) {
    return percent == null
        ? new Cell.Blank()
        : new Cell.Figure(BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP));
  }
}
