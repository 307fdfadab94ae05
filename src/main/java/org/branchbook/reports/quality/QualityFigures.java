package org.branchbook.reports.quality;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.reports.Figure;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Counts how clean the base is, and lists what was counted: a figure and the list behind it come
 * from one condition. A pair of cards is counted with the older one.
 */
public interface QualityFigures {
  /**
   * What the policy says of this day.
   *
   * @param freshSince a card that nobody touched since then is stale
   * @param prospects whether those who are no clients yet are looked at too
   */
  record Rule(Instant freshSince, boolean prospects) {}

  /**
   * What was counted of the clients of one department for whom one employee answers.
   *
   * @param responsible null where nobody does
   * @param counts no zeros
   */
  record Line(
      DepartmentId department, @Nullable EmployeeId responsible, Map<QualityFigure, Long> counts) {}

  /**
   * One employee's part of a list.
   *
   * @param responsible null where nobody answers for the cards
   * @param first the first of them
   * @param count how many there are
   */
  record Share(@Nullable EmployeeId responsible, List<ClientId> first, long count) {
    public Share {
      first = List.copyOf(first);
    }
  }

  /**
   * How far the tasks are that were given in a department for a figure's sake.
   *
   * @param tasks open ones and done ones
   * @param done how many of them are done
   */
  record Given(DepartmentId department, long tasks, long done) {}

  /** The list behind a figure by who answers for the cards, the first {@code most} of everybody. */
  List<Share> shares(Figure.OfQuality figure, Within within, Rule rule, int most);

  /** How far the tasks of an origin are that were given in the period or are still open. */
  List<Given> given(Origin origin, Within within);

  /** All figures, in no order. */
  List<Line> all(Within within, Rule rule);

  /** The list behind a figure: as long as the figure is great. */
  Page<Behind> behind(
      Figure.OfQuality figure, Within within, Rule rule, Optional<Page.Mark> after, int size);
}
