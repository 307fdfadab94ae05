package org.branchbook.links.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.jspecify.annotations.Nullable;

/**
 * How a link on a map stands beside an earlier day, as far as the dates of links go and what is
 * known of their shares.
 *
 * @param before where the share has changed the link as it was; else null
 * @param after where the share has changed the link as it was on the later day; else null
 */
public record Difference(Link link, Fate fate, @Nullable Link before, @Nullable Link after) {
  /** What has become of a link. */
  public enum Fate {
    /** It held on both days. */
    SAME,
    ADDED,
    ENDED,
    /** It holds still, at another share. */
    SHARE
  }

  /** That nothing is compared. */
  public static Difference none(Link link) {
    return new Difference(link, Fate.SAME, null, null);
  }

  /**
   * What held on either day, in the order given. One that ended where another between the same two
   * clients began is one link whose share has changed, as is one that was given another share.
   */
  public static List<Difference> between(
      Collection<Link> links, LocalDate earlier, LocalDate later, Then then) {
    var ended = new HashMap<Ends, List<Link>>();
    for (var link : links)
      if (fate(link, earlier, later) == Fate.ENDED)
        ended.computeIfAbsent(Ends.of(link), _ -> new ArrayList<>()).add(link);
    var found = new ArrayList<Difference>();
    for (var link : links) {
      var fate = fate(link, earlier, later);
      if (fate == Fate.ADDED || fate == Fate.SAME) {
        var before = fate == Fate.ADDED ? ended.get(Ends.of(link)) : null;
        if (fate == Fate.SAME)
          found.add(changed(link, then.on(link, earlier), then.on(link, later)));
        else if (before == null || before.isEmpty())
          found.add(new Difference(link, fate, null, null));
        else found.add(changed(link, then.on(before.removeFirst(), earlier), then.on(link, later)));
      }
    }
    for (var rest : ended.values())
      for (var link : rest) found.add(new Difference(link, Fate.ENDED, null, null));
    var order = new HashMap<Link, Integer>();
    for (var link : links) order.put(link, order.size());
    found.sort(Comparator.comparing(d -> order.get(d.link())));
    return found;
  }

  private static Difference changed(Link link, Link before, Link after) {
    boolean same =
        equal(after.share(), before.share())
            && equal(after.shareHigh(), before.shareHigh())
            && equal(after.votes(), before.votes());
    return same ? none(link) : new Difference(link, Fate.SHARE, before, after);
  }

  private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
  }

  private static @Nullable Fate fate(Link link, LocalDate earlier, LocalDate later) {
    boolean was = link.on(earlier);
    boolean is = link.on(later);
    return was ? is ? Fate.SAME : Fate.ENDED : is ? Fate.ADDED : null;
  }

  /** Between whom a link is, whichever way a mutual one was written. */
  private record Ends(LinkType type, long one, long other) {
    static Ends of(Link link) {
      long from = link.from().value();
      long to = link.to().value();
      return link.type().mutual && to < from
          ? new Ends(link.type(), to, from)
          : new Ends(link.type(), from, to);
    }
  }
}
