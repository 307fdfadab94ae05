package org.branchbook.playbooks.advice.chances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.branchbook.playbooks.advice.Offer;
import org.branchbook.playbooks.advice.Offers;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.propensity.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Learns from the funnel how likely a service is accepted once it is offered. The same fifth of the
 * clients as of product lines judges it, beside what was in force: the counts before, or the bank's
 * assumption alone.
 */
final class LearnServices {
  /** Older offers say little of the next ones. */
  private static final int YEARS = 2;

  private LearnServices() {}

  /** One a service that was ever offered. */
  static List<Model> run(LocalDate day, Offers offers, List<Model> inForce, double assumed) {
    var all =
        offers.offers(day.minusYears(YEARS), day.minusDays(LearnChances.OUTCOME)).stream()
            .collect(Collectors.groupingBy(Offer::piece));
    var models = new ArrayList<Model>();
    for (var piece : Piece.values())
      if (!piece.sale() && all.containsKey(piece))
        models.add(
            learned(
                piece,
                day,
                all.get(piece),
                inForce.stream().filter(m -> m.piece() == piece).findFirst().orElse(null),
                assumed));
    return models;
  }

  private static Model learned(
      Piece piece, LocalDate day, List<Offer> offers, @Nullable Model before, double assumed) {
    var parts =
        offers.stream().collect(Collectors.partitioningBy(o -> LearnChances.keptOut(o.client())));
    var judges = parts.get(true);
    var accepted = Accepted.of(parts.get(false));
    var was = before == null ? null : before.accepted();
    ToDoubleFunction<Offer> now = o -> accepted.chance(o.segment(), assumed);
    ToDoubleFunction<Offer> then = o -> was == null ? assumed : was.chance(o.segment(), assumed);
    int times = (int) offers.stream().filter(Offer::accepted).count();
    long judged = judges.stream().filter(Offer::accepted).count();
    boolean both = judged > 0 && judged < judges.size();
    double loss = loss(now, judges);
    double old = loss(then, judges);
    return new Model(
        piece,
        day,
        Model.takes(before, loss <= old),
        false,
        offers.size(),
        times,
        0,
        null,
        accepted,
        both ? judgement(now, judges) : null,
        loss,
        both ? judgement(then, judges) : null,
        judges.isEmpty() ? null : (Double) old);
  }

  private static double loss(ToDoubleFunction<Offer> chance, List<Offer> judges) {
    return judges.stream()
        .mapToDouble(
            o -> {
              double told = chance.applyAsDouble(o);
              return -Math.log(Math.max(1e-9, o.accepted() ? told : 1 - told));
            })
        .average()
        .orElse(0);
  }

  private static Judgement judgement(ToDoubleFunction<Offer> chance, List<Offer> judges) {
    var happened = new boolean[judges.size()];
    for (int i = 0; i < happened.length; i++) happened[i] = judges.get(i).accepted();
    return Judgement.of(judges.stream().mapToDouble(chance).toArray(), happened);
  }
}
