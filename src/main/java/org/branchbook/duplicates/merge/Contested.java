package org.branchbook.duplicates.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Identifier;

/**
 * Numbers of which a client has one alone, and which differ between the cards: somebody says which
 * is right, the others are kept as disputed.
 */
public record Contested(Identifier.Kind kind, String country, List<Claim> claims) {
  /** Documents are renewed, and core systems are several: of these a client may have many. */
  private static final Set<Identifier.Kind> SINGLE =
      Set.of(
          Identifier.Kind.TAX,
          Identifier.Kind.PERSONAL,
          Identifier.Kind.REGISTRATION,
          Identifier.Kind.BIRTH_CERTIFICATE);

  /** A number as one of the cards has it. */
  public record Claim(ClientId card, Identifier number, String hardKey) {}

  public Contested {
    claims = List.copyOf(claims);
  }

  /** The numbers of these cards that contradict one another. */
  public static List<Contested> among(List<Client> cards) {
    record Sort(Identifier.Kind kind, String country) {}
    var sorts = new LinkedHashMap<Sort, List<Claim>>();
    for (var card : cards)
      for (var number : card.identifiers())
        if (SINGLE.contains(number.kind()))
          number
              .hardKey()
              .ifPresent(
                  key ->
                      sorts
                          .computeIfAbsent(
                              new Sort(number.kind(), number.country()), _ -> new ArrayList<>())
                          .add(new Claim(card.id(), number, key)));
    var contested = new ArrayList<Contested>();
    sorts.forEach(
        (sort, claims) -> {
          if (differ(claims)) contested.add(new Contested(sort.kind, sort.country, claims));
        });
    return contested;
  }

  /** Whether these hard keys settle it: exactly one of the numbers is right. */
  public boolean settledBy(Set<String> right) {
    return claims.stream().map(Claim::hardKey).filter(right::contains).distinct().count() == 1;
  }

  /** Several numbers on one card alone were somebody's decision before. */
  private static boolean differ(List<Claim> claims) {
    var cards = new HashSet<ClientId>();
    var keys = new HashSet<String>();
    for (var claim : claims) {
      cards.add(claim.card());
      keys.add(claim.hardKey());
    }
    return cards.size() > 1 && keys.size() > 1;
  }

  /** The hard keys of those numbers that are not right. */
  Set<String> wrong(Set<String> right) {
    var wrong = new HashSet<String>();
    for (var claim : claims) if (!right.contains(claim.hardKey())) wrong.add(claim.hardKey());
    return wrong;
  }

  /** Claims by card, for screens. */
  public Map<ClientId, Claim> byCard() {
    var by = new LinkedHashMap<ClientId, Claim>();
    claims.forEach(c -> by.putIfAbsent(c.card(), c));
    return by;
  }
}
