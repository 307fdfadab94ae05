package org.branchbook.duplicates.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.State;
import org.branchbook.duplicates.pairs.Pairs;

/** The questions that are known, beside what a search finds: only what differs is written. */
final class KnownPairs {
  private static final int AT_ONCE = 2000;

  /** Each search learns the base anew: by so little a probability changes without a reason. */
  private static final double SAME = 0.01;

  private record Two(long low, long high) {}

  private final Pairs pairs;
  private final long[] ids;
  private final long[] prints;
  private final Map<Two, Pair> known = new HashMap<>();
  private final List<Pair> differing = new ArrayList<>();
  private long found;
  private long fresh;
  private long settled;

  /**
   * @param ids the clients' numbers, ascending
   * @param prints of their key fields
   */
  KnownPairs(Pairs pairs, long[] ids, long[] prints) {
    this.pairs = pairs;
    this.ids = ids;
    this.prints = prints;
    for (var pair : pairs.all()) known.put(two(pair), pair);
  }

  /** A pair that the search found. */
  void take(Found of, Instant now) {
    found++;
    var pair =
        Pair.open(
            new ClientId(ids[of.a()]),
            new ClientId(ids[of.b()]),
            of.score(),
            of.probability(),
            prints[of.a()],
            prints[of.b()],
            now);
    var was = known.remove(two(pair));
    if (was != null && says(was, pair)) return;
    if (was == null) fresh++;
    differing.add(pair);
    if (differing.size() >= AT_ONCE) write();
  }

  /** Whether what is kept still says it: decisions do until a key field changes. */
  private static boolean says(Pair was, Pair is) {
    boolean asWas = was.lowPrint() == is.lowPrint() && was.highPrint() == is.highPrint();
    return asWas
        && (was.state() != State.OPEN || Math.abs(was.probability() - is.probability()) < SAME);
  }

  /** Writes what differs so far. */
  void write() {
    pairs.put(differing);
    differing.clear();
  }

  /** Ends: a question that the search doesn't find, its cards having changed, is none any more. */
  void settle() {
    write();
    var none =
        known.values().stream()
            .filter(p -> p.state() != State.DIFFERENT)
            .filter(p -> changed(p.low(), p.lowPrint()) || changed(p.high(), p.highPrint()))
            .toList();
    pairs.remove(none);
    settled = none.stream().filter(p -> p.state() == State.OPEN).count();
  }

  private boolean changed(ClientId client, long print) {
    int at = Arrays.binarySearch(ids, client.value());
    return at < 0 || prints[at] != print;
  }

  private static Two two(Pair pair) {
    return new Two(pair.low().value(), pair.high().value());
  }

  long found() {
    return found;
  }

  long fresh() {
    return fresh;
  }

  long settled() {
    return settled;
  }
}
