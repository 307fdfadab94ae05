package org.branchbook.playbooks.advice.chances;

import java.time.LocalDate;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.playbooks.propensity.Judgement;
import org.branchbook.playbooks.propensity.Propensity;
import org.jspecify.annotations.Nullable;

/**
 * What was learned of a product line.
 *
 * @param learned on which day
 * @param inForce whether chances are told by it; what the one before told better is kept aside
 * @param examples clients on days of the past, of whom it is known what followed
 * @param times after how many of them the product was opened within three months
 * @param worth what such a product brings a year, in hundredths; 0 where no fact says it
 * @param propensity null where there was too little to learn from: the branch's base rate holds
 * @param judgement by clients who were kept out of the learning; null likewise
 * @param loss mean logarithmic loss on them
 * @param before the same of the model that was in force, on the same clients; null for none
 */
public record Model(
    Kind line,
    LocalDate learned,
    boolean inForce,
    int examples,
    int times,
    long worth,
    @Nullable Propensity propensity,
    @Nullable Judgement judgement,
    double loss,
    @Nullable Double before) {
  /** The share with which it happened, held back from nought and one. */
  public double base() {
    return (times + 1.0) / (examples + 20.0);
  }
}
