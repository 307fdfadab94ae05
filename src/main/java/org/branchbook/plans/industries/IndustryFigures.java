package org.branchbook.plans.industries;

import java.util.List;
import org.branchbook.clients.Standing;
import org.branchbook.plans.industries.Analysis.InPlan;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an industry; sums in hundredths of the bank's currency, over all who are known in
 * it.
 *
 * @param others organisations that a register knows and nobody has entered
 * @param planned the approved plans for its clients in the same months; 0 where there are none
 * @param measured what of the sum is held against them: not what those bring in who are planned in
 *     saved groups
 * @param income quartiles of what each client brought in
 * @param turnover of the money that came in to each
 * @param products of how many products each holds
 */
public record IndustryFigures(
    IndustryKey key,
    int clients,
    int prospects,
    int former,
    int others,
    long sum,
    long before,
    long planned,
    long measured,
    Concentration concentration,
    Quartiles income,
    Quartiles turnover,
    Quartiles products) {
  private static final double HUNDRED = 100;

  static IndustryFigures of(IndustryKey key, List<Member> members, int others, InPlan planned) {
    var clients = members.stream().filter(Member::isClient).toList();
    var incomes = clients.stream().mapToLong(Member::income).toArray();
    return new IndustryFigures(
        key,
        clients.size(),
        (int) members.stream().filter(m -> m.standing() == Standing.PROSPECT).count(),
        (int) members.stream().filter(m -> m.standing() == Standing.FORMER).count(),
        others,
        members.stream().mapToLong(Member::income).sum(),
        members.stream().mapToLong(Member::before).sum(),
        members.stream().mapToLong(m -> planned.months().getOrDefault(m.client(), 0L)).sum(),
        members.stream()
            .filter(m -> !planned.together().contains(m.client()))
            .mapToLong(Member::income)
            .sum(),
        Concentration.of(incomes),
        Quartiles.of(incomes),
        Quartiles.of(clients.stream().mapToLong(Member::turnover).toArray()),
        Quartiles.of(clients.stream().mapToLong(Member::products).toArray()));
  }

  /** All organisations and sole proprietors of it that the bank knows, with a card or without. */
  public int known() {
    return clients + prospects + former + others;
  }

  /** The part of those known who are clients, 0 to 1. */
  public double share() {
    return known() == 0 ? 0 : (double) clients / known();
  }

  /** How much of the plan came, in per cent; null where nothing was planned. */
  public @Nullable Double fulfilled() {
    return planned <= 0 ? null : HUNDRED * measured / planned;
  }

  /** The income's change in a year in per cent; null where there was none to compare with. */
  public @Nullable Double growth() {
    return before <= 0 ? null : HUNDRED * (sum - before) / before;
  }
}
