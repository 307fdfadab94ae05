package org.branchbook.links.suggested;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.branchbook.links.Link;
import org.branchbook.links.LinkFeed;
import org.branchbook.links.LinkType;

/** What the links that are known say of others: those who share a director, parents, an account. */
final class ByLinks implements LinkFeed.Sink {
  private final int today;
  private final Map<Ground, Map<Long, long[]>> sharing = new HashMap<>();
  private final Map<Long, long[]> spouses = new HashMap<>();

  /** Every pair that has a link of any kind, rebutted or over too: two numbers each. */
  private long[] linked = new long[1024];

  private int count;

  ByLinks(int today) {
    this.today = today;
  }

  @Override
  public void link(
      long id,
      long from,
      long to,
      LinkType type,
      double shareLow,
      double shareHigh,
      double votesLow,
      double votesHigh,
      int since,
      int until,
      Link.Status status) {
    if (count + 2 > linked.length) linked = Arrays.copyOf(linked, linked.length * 2);
    linked[count++] = from;
    linked[count++] = to;
    if (status == Link.Status.REBUTTED || until != LinkFeed.OPEN && until < today) return;
    switch (type) {
      case DIRECTOR -> share(Ground.DIRECTOR, from, to);
      case GUARANTOR -> share(Ground.GUARANTOR, from, to);
      case PARENT -> share(Ground.PARENT, from, to);
      case JOINT_ACCOUNT -> share(Ground.ACCOUNT, to, from);
      case SPOUSE -> {
        spouses.merge(from, new long[] {to}, ByLinks::joined);
        spouses.merge(to, new long[] {from}, ByLinks::joined);
      }
      default -> {}
    }
  }

  private void share(Ground ground, long through, long who) {
    sharing
        .computeIfAbsent(ground, _ -> new HashMap<>())
        .merge(through, new long[] {who}, ByLinks::joined);
  }

  private static long[] joined(long[] some, long[] more) {
    var all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /** Adds what they say; of those whom more than so many share nothing. */
  void tell(Proposed proposed, int most) {
    sharing.forEach(
        (ground, by) ->
            by.forEach(
                (through, clients) -> {
                  var each = Arrays.stream(clients).distinct().toArray();
                  if (each.length <= most) proposed.among(each, Reason.through(ground, through));
                }));
    sharing
        .getOrDefault(Ground.PARENT, Map.of())
        .forEach(
            (parent, children) -> {
              for (long child : children)
                for (long spouse : spouses.getOrDefault(child, new long[0]))
                  proposed.inLaws(parent, spouse, child);
            });
  }

  /** Takes out those who are linked. */
  void known(Proposed proposed) {
    for (int i = 0; i < count; i += 2) proposed.linked(linked[i], linked[i + 1]);
  }
}
