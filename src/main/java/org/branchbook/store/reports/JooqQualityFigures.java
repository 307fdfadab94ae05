package org.branchbook.store.reports;

import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.reports.Figure;
import org.branchbook.reports.QualityFigure.Group;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.reports.quality.QualityFigures;
import org.branchbook.tasks.Origin;
import org.jooq.DSLContext;

/** {@link QualityFigures} in SQL. */
final class JooqQualityFigures implements QualityFigures {
  private final CardCounts cards;
  private final PairCounts pairs;
  private final GivenCounts tasks;

  JooqQualityFigures(DSLContext db) {
    cards = new CardCounts(db);
    pairs = new PairCounts(db);
    tasks = new GivenCounts(db);
  }

  @Override
  public List<Line> all(Within within, Rule rule) {
    var sums = new QualitySums();
    cards.all(within, rule, sums);
    pairs.all(within, sums);
    return sums.lines();
  }

  @Override
  public List<Share> shares(Figure.OfQuality figure, Within within, Rule rule, int most) {
    return cards.shares(figure, within, rule, most);
  }

  @Override
  public List<Given> given(Origin origin, Within within) {
    return tasks.of(origin, within);
  }

  @Override
  public Page<Behind> behind(
      Figure.OfQuality figure, Within within, Rule rule, Optional<Page.Mark> after, int size) {
    return figure.which().group() == Group.DUPLICATES
        ? pairs.behind(figure, within, after, size)
        : cards.behind(figure, within, rule, after, size);
  }
}
