package org.branchbook.links.suggested;

import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkType;

/**
 * That two clients may be linked.
 *
 * @param low the one with the lower number
 * @param type what link it would be, most likely
 * @param lowIsFrom which way it would run
 * @param weight how much speaks for it: the more, the earlier in the queue
 * @param reasons never empty, the weightiest first
 */
public record Suggestion(
    ClientId low,
    ClientId high,
    LinkType type,
    boolean lowIsFrom,
    int weight,
    List<Reason> reasons,
    State state) {
  /** What became of it. */
  public enum State {
    OPEN,
    REFUSED
  }

  /** More of them wouldn't say more, and wouldn't fit. */
  private static final int MOST = 12;

  public Suggestion {
    if (low.value() >= high.value()) throw new IllegalArgumentException("the lower comes first");
    if (reasons.isEmpty()) throw new IllegalArgumentException("nothing speaks for it");
    reasons = reasons.stream().limit(MOST).toList();
  }

  /** The other of the two. */
  public ClientId other(ClientId one) {
    return one.equals(low) ? high : low;
  }

  /** Whether this one would be the "from" end. */
  public boolean outward(ClientId one) {
    return type.mutual || one.equals(low) == lowIsFrom;
  }

  /** Whether it says something that an earlier one of the same two did not. */
  public boolean saysMoreThan(Suggestion earlier) {
    return !earlier.reasons.containsAll(reasons);
  }

  /** The same in another state. */
  public Suggestion with(State other) {
    return new Suggestion(low, high, type, lowIsFrom, weight, reasons, other);
  }

  /** The same for these reasons. */
  Suggestion because(List<Reason> others) {
    return new Suggestion(low, high, type, lowIsFrom, weight, others, state);
  }

  /** The same of another client in the place of one of the two. */
  public Suggestion ofAnother(ClientId one, ClientId instead) {
    var other = other(one);
    boolean from = outward(one);
    boolean lower = instead.value() < other.value();
    return new Suggestion(
        lower ? instead : other,
        lower ? other : instead,
        type,
        lower == from,
        weight,
        reasons,
        state);
  }

  /** Its reasons as they are kept, a line each. */
  public String lines() {
    return reasons.stream().map(Reason::line).collect(Collectors.joining("\n"));
  }
}
