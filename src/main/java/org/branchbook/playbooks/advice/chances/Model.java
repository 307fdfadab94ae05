package org.branchbook.playbooks.advice.chances;

import java.time.LocalDate;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.propensity.Judgement;
import org.branchbook.playbooks.propensity.Propensity;
import org.jspecify.annotations.Nullable;

/**
 * What was learned of a product line, or of a service.
 *
 * @param learned on which day
 * @param inForce whether chances are told by it; the other one is kept aside
 * @param chosen whether a person has put it in force: no night changes that
 * @param examples clients on days of the past, of whom it is known what followed; offers
 * @param times after how many of them the product was opened within three months; accepted ones
 * @param worth what such a product brings a year, in hundredths; 0 where no fact says it
 * @param propensity null where there was too little to learn from: the branch's base rate holds
 * @param accepted of a service; null of a product line
 * @param judgement by clients who were kept out of the learning; null where they can't judge
 * @param loss mean logarithmic loss on them
 * @param judgedBefore how the model that was in force did on the same clients; null likewise
 * @param before its loss on them; null for none
 */
public record Model(
    Piece piece,
    LocalDate learned,
    boolean inForce,
    boolean chosen,
    int examples,
    int times,
    long worth,
    @Nullable Propensity propensity,
    @Nullable Accepted accepted,
    @Nullable Judgement judgement,
    double loss,
    @Nullable Judgement judgedBefore,
    @Nullable Double before) {
  /** The share with which it happened, held back from nought and one. */
  public double base() {
    return (times + 1.0) / (examples + 20.0);
  }

  /** Whether a new one takes the place of what is in force: not of what a person has chosen. */
  static boolean takes(@Nullable Model before, boolean better) {
    return better && (before == null || !before.chosen);
  }
}
