package org.branchbook.playbooks.advice.chances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.playbooks.advice.Chances;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Why;

/** Chances by the models in force; where one is missing, by the base rate. */
public final class LearnedChances implements Chances {
  /** As many reasons as one reads. */
  private static final int REASONS = 3;

  /** Where nothing at all is known: one in fifty opens a product of a line in three months. */
  private static final double UNKNOWN = 0.02;

  private final Map<Kind, Model> models;

  /** By those in force. */
  public LearnedChances(List<Model> inForce) {
    models = inForce.stream().collect(Collectors.toMap(Model::line, Function.identity()));
  }

  @Override
  public Chance of(Kind line, Situation situation, LocalDate day) {
    var model = models.get(line);
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
