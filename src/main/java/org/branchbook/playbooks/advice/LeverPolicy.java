package org.branchbook.playbooks.advice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;

/**
 * How much a bank wants what may be advised, and what it is worth where its own facts don't say
 * yet. (Ours.)
 *
 * @param service how likely a service comes to something, in per cent
 * @param worth what a product line, or a client, brings a year where no fact says it, in the bank's
 *     currency
 * @param levers in per cent; for a service, the share of the client's income that it secures
 */
public record LeverPolicy(int service, int worth, Map<Piece, Integer> levers) {
  /** Where the bank has decided nothing. */
  public static final LeverPolicy USUAL = new LeverPolicy(50, 1000, usual());

  /** How it is kept and set. */
  public static final PolicyKind<LeverPolicy> KIND =
      PolicyKind.of(
          "advice.levers",
          USUAL,
          v -> {
            var levers = new EnumMap<Piece, Integer>(Piece.class);
            for (var piece : Piece.values()) levers.put(piece, v.whole(piece.name()));
            return new LeverPolicy(v.whole("service"), v.whole("worth"), levers);
          },
          fields());

  public LeverPolicy {
    levers = Map.copyOf(levers);
  }

  /** How likely a service is accepted as long as little is known, from 0 to 1. */
  public double assumed() {
    return service / 100.0;
  }

  private static Map<Piece, Integer> usual() {
    var usual = new EnumMap<Piece, Integer>(Piece.class);
    for (var piece : Piece.values())
      usual.put(
          piece,
          switch (piece) {
            case CONTACT, DOCUMENT -> 10;
            case BIRTHDAY, CONSENT -> 5;
            case INTRODUCTION -> 50;
            case RENEW_DEPOSIT, DEVIATION, ACCOUNT, DEPOSIT, LOAN, CARD, GUARANTEE, INSURANCE ->
                100;
          });
    return usual;
  }

  private static List<PolicyField<LeverPolicy>> fields() {
    var fields = new ArrayList<PolicyField<LeverPolicy>>();
    fields.add(PolicyField.whole("service", Unit.PERCENT, 1, 100, LeverPolicy::service));
    fields.add(PolicyField.whole("worth", Unit.TIMES, 1, 100_000_000, LeverPolicy::worth));
    for (var piece : Piece.values())
      fields.add(
          PolicyField.whole(
              piece.name(), Unit.PERCENT, 0, 1000, p -> p.levers.getOrDefault(piece, 0)));
    return fields;
  }
}
