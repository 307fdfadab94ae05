package org.branchbook.duplicates.pairs;

import java.time.Instant;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Score;
import org.branchbook.duplicates.Traits;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Two cards that may be one client, or were said not to be.
 *
 * @param low the card with the lower number
 * @param signs why, as {@link Signs} writes it
 * @param reason of a decision, as its key: NAMESAKE …; "" for none
 * @param lowPrint of the card's key fields when it was found or decided, see {@link #print}
 * @param by who decided; null while it is open
 * @param decided null while it is open
 */
public record Pair(
    ClientId low,
    ClientId high,
    State state,
    double bits,
    double probability,
    String signs,
    String reason,
    long lowPrint,
    long highPrint,
    Instant found,
    @Nullable EmployeeId by,
    @Nullable Instant decided) {
  /** Where the question stands. */
  public enum State {
    OPEN,
    /** They are different clients. */
    DIFFERENT,
    /** Somebody looks at it another time. */
    LATER
  }

  public Pair {
    if (low.value() >= high.value()) throw new IllegalArgumentException("the lower first");
  }

  /** One of the two and what is compared of him. */
  public record Side(ClientId client, Traits traits) {}

  /** A question that is open. */
  public static Pair open(Side one, Side other, Score score, Instant found) {
    boolean inOrder = one.client.value() < other.client.value();
    var low = inOrder ? one : other;
    var high = inOrder ? other : one;
    return new Pair(
        low.client,
        high.client,
        State.OPEN,
        score.bits(),
        score.probability(),
        Signs.text(score.reasons()),
        "",
        print(low.traits),
        print(high.traits),
        found,
        null,
        null);
  }

  /** A question that a search over the base has found. */
  public static Pair open(
      ClientId low,
      ClientId high,
      Score score,
      double probability,
      long lowPrint,
      long highPrint,
      Instant found) {
    return new Pair(
        low,
        high,
        State.OPEN,
        score.bits(),
        probability,
        Signs.text(score.reasons()),
        "",
        lowPrint,
        highPrint,
        found,
        null,
        null);
  }

  /** The same, decided. */
  public Pair decided(State as, String why, EmployeeId who, Instant at) {
    return new Pair(
        low, high, as, bits, probability, signs, why, lowPrint, highPrint, found, who, at);
  }

  /** The same as a question again. */
  public Pair reopened() {
    return new Pair(
        low,
        high,
        State.OPEN,
        bits,
        probability,
        signs,
        "",
        lowPrint,
        highPrint,
        found,
        null,
        null);
  }

  /** Whether a decision about it still holds for what is on the cards now. */
  public boolean holds(Side one, Side other) {
    boolean inOrder = low.equals(one.client);
    return lowPrint == print(inOrder ? one.traits : other.traits)
        && highPrint == print(inOrder ? other.traits : one.traits);
  }

  /** The other one of the two. */
  public ClientId other(ClientId client) {
    return low.equals(client) ? high : low;
  }

  /** The print of one of the two. */
  public long print(ClientId client) {
    return low.equals(client) ? lowPrint : highPrint;
  }

  /** The same as it is said of another card in place of one of the two. */
  public Pair ofAnother(ClientId instead, ClientId card, long print) {
    var other = other(instead);
    long others = print(other);
    boolean lower = card.value() < other.value();
    return new Pair(
        lower ? card : other,
        lower ? other : card,
        state,
        bits,
        probability,
        signs,
        reason,
        lower ? print : others,
        lower ? others : print,
        found,
        by,
        decided);
  }

  /** Another number for other key fields: by these clients are told apart. */
  public static long print(Traits traits) {
    long print = 1;
    for (var trait : Signs.KEY_FIELDS) {
      var value = traits.get(trait);
      for (int i = 0; i < value.length(); i++) print = print * 1_000_003 + value.charAt(i);
      print = print * 1_000_003 + 1;
    }
    return print;
  }
}
