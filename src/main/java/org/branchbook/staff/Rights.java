package org.branchbook.staff;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** What is allowed, and how far: the sum of someone's roles. What is not named is not allowed. */
public record Rights(Map<Privilege, Reach> reaches) {
  public static final Rights NONE = new Rights(Map.of());

  public Rights {
    reaches = Map.copyOf(reaches);
  }

  /** How far the privilege reaches. */
  public Reach reach(Privilege privilege) {
    return reaches.getOrDefault(privilege, Reach.NONE);
  }

  /** Several roles add up: of each privilege the widest reach. */
  public static Rights sum(Collection<Rights> all) {
    var sum = new EnumMap<Privilege, Reach>(Privilege.class);
    for (var one : all)
      one.reaches.forEach((p, r) -> sum.merge(p, r, (a, b) -> a.compareTo(b) >= 0 ? a : b));
    return new Rights(sum);
  }
}
