package org.branchbook.playbooks.advice.chances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.playbooks.advice.Chances;
import org.branchbook.playbooks.advice.Offer;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Why;

/** Chances by the models in force; where one is missing, by the base rate. */
public final class LearnedChances implements Chances {
  /** As many reasons as one reads. */
  private static final int REASONS = 3;

  /** Where nothing at all is known: one in fifty opens a product of a line in three months. */
  private static final double UNKNOWN = 0.02;

  private final Map<Piece, Model> models;

  /** By those in force. */
  public LearnedChances(List<Model> inForce) {
    models = inForce.stream().collect(Collectors.toMap(Model::piece, Function.identity()));
  }

  @Override
  public Chance of(Piece piece, Situation situation, LocalDate day, double assumed) {
    return piece.sale() ? product(piece, situation, day) : service(piece, situation, assumed);
  }

  private Chance service(Piece piece, Situation situation, double assumed) {
    var model = models.get(piece);
    var accepted = model == null ? null : model.accepted();
    if (accepted == null)
      return new Chance(assumed, 0, List.of(new Why(Why.Factor.CHANCE, "assumed", "", 1)));
    var segment = Offer.segment(situation);
    var his = accepted.of(segment);
    var all = accepted.all();
    var why =
        his.offered() >= Accepted.WEIGHT
            ? new Why(Why.Factor.CHANCE, "acceptedByLike", share(his), 1)
            : new Why(
                Why.Factor.CHANCE,
                all.offered() >= Accepted.WEIGHT ? "accepted" : "acceptedFew",
                share(all),
                1);
    return new Chance(accepted.chance(segment, assumed), 0, List.of(why));
  }

  private static String share(Accepted.Count count) {
    return count.accepted() + "/" + count.offered();
  }

  private Chance product(Piece piece, Situation situation, LocalDate day) {
    var model = models.get(piece);
    if (model == null)
      return new Chance(UNKNOWN, 0, List.of(new Why(Why.Factor.CHANCE, "unknown", "", 1)));
    var propensity = model.propensity();
    if (propensity == null)
      return new Chance(
          model.base(),
          model.worth(),
          List.of(new Why(Why.Factor.CHANCE, "base", Integer.toString(model.times()), 1)));
    var columns = Respects.of(List.of(new Respects.Moment(situation, day)));
    var why = new ArrayList<Why>();
    for (var reason : propensity.reasons(columns, 0))
      if (why.size() < REASONS)
        why.add(
            new Why(
                Why.Factor.CHANCE,
                Why.RESPECT,
                String.join("+", reason.respects()),
                Math.exp(reason.effect())));
    return new Chance(propensity.chance(columns, 0), model.worth(), why);
  }
}
