package org.branchbook.plans.outlook;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * By how much more or less is expected of a quarter than when it was last forecast, and why. A
 * month that has become known moves its amounts from contracts and rest to facts: only the whole
 * says whether more is expected.
 *
 * @param of whose: a client, a manager, an industry
 * @param before what was expected, in hundredths of the bank's currency
 */
public record OutlookChange<K>(K of, long before, long facts, long contracts, long rest) {
  /** By how much more is expected of the whole quarter. */
  public long whole() {
    return facts + contracts + rest;
  }

  /**
   * What changed between two forecasts of the same quarter, the greatest first; who stands in one
   * of them alone expected nothing in the other. Those without any change are left out.
   */
  public static <K> List<OutlookChange<K>> between(Map<K, Outlook> before, Map<K, Outlook> now) {
    var all = new HashSet<>(before.keySet());
    all.addAll(now.keySet());
    return all.stream()
        .map(
            of ->
                between(
                    of,
                    before.getOrDefault(of, Outlook.NOTHING),
                    now.getOrDefault(of, Outlook.NOTHING)))
        .filter(change -> change.whole() != 0)
        .sorted(
            Comparator.comparingLong((OutlookChange<K> change) -> Math.abs(change.whole()))
                .reversed())
        .toList();
  }

  private static <K> OutlookChange<K> between(K of, Outlook before, Outlook now) {
    return new OutlookChange<>(
        of,
        before.expected(),
        now.facts() - before.facts(),
        now.contracts() - before.contracts(),
        now.rest() - before.rest());
  }
}
