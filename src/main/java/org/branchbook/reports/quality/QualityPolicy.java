package org.branchbook.reports.quality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.branchbook.reports.QualityFigure;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;
import org.branchbook.staff.policies.PolicyValues;

/**
 * What a bank wants of its cards. All of it is ours.
 *
 * @param wanted what is counted where it is missing
 * @param staleMonths after so many months without a contact or a change a card counts as stale
 * @param prospects whether the cards of those who are no clients yet are looked at too
 * @param taskDays the working days proposed for putting a list right
 * @param cardsATask how many cards hang on one task at most
 */
public record QualityPolicy(
    Set<QualityFigure> wanted, int staleMonths, boolean prospects, int taskDays, int cardsATask) {
  /** Where the bank has decided nothing. */
  public static final QualityPolicy USUAL =
      new QualityPolicy(EnumSet.copyOf(QualityFigure.Group.MISSING.figures()), 12, false, 5, 50);

  /** How it is kept and set. */
  public static final PolicyKind<QualityPolicy> KIND =
      PolicyKind.of("reports.qualityPolicy", USUAL, QualityPolicy::read, fields());

  public QualityPolicy {
    wanted = Set.copyOf(wanted);
  }

  /** Whether the figure is counted. */
  public boolean counts(QualityFigure figure) {
    return figure.group() != QualityFigure.Group.MISSING || wanted.contains(figure);
  }

  private static List<PolicyField<QualityPolicy>> fields() {
    var fields = new ArrayList<PolicyField<QualityPolicy>>();
    for (var figure : QualityFigure.Group.MISSING.figures())
      fields.add(PolicyField.yesNo(figure.name(), p -> p.wanted.contains(figure)));
    fields.add(PolicyField.whole("staleMonths", Unit.MONTHS, 1, 120, QualityPolicy::staleMonths));
    fields.add(PolicyField.yesNo("prospects", QualityPolicy::prospects));
    fields.add(PolicyField.whole("taskDays", Unit.DAYS, 1, 60, QualityPolicy::taskDays));
    fields.add(PolicyField.whole("cardsATask", Unit.RECORDS, 1, 500, QualityPolicy::cardsATask));
    return fields;
  }

  private static QualityPolicy read(PolicyValues kept) {
    var wanted = EnumSet.noneOf(QualityFigure.class);
    for (var figure : QualityFigure.Group.MISSING.figures())
      if (kept.yes(figure.name())) wanted.add(figure);
    return new QualityPolicy(
        wanted,
        kept.whole("staleMonths"),
        kept.yes("prospects"),
        kept.whole("taskDays"),
        kept.whole("cardsATask"));
  }
}
