package org.branchbook.links;

import java.util.HashSet;
import java.util.Set;
import org.branchbook.base.Change;
import org.branchbook.base.Changes;

/** Which links were changed since somebody has read them. */
public final class LinkNews {
  private static final Set<String> KINDS = Set.of("link");
  private static final int AT_ONCE = 1000;
  private final Changes changes;

  public LinkNews(Changes changes) {
    this.changes = changes;
  }

  /**
   * What was changed.
   *
   * @param last the number to ask from the next time
   * @param any whether any link may have been changed, as by an import or a merge of cards: all are
   *     to be read anew
   * @param links the links that were added, changed or removed; one that is no longer there was
   *     removed
   */
  public record Since(long last, boolean any, Set<Long> links) {
    public Since {
      links = Set.copyOf(links);
    }
  }

  /** The number of the last change: to be taken before the links are read for the first time. */
  public long last() {
    return changes.last();
  }

  /** What was changed after a number. */
  public Since since(long number) {
    var links = new HashSet<Long>();
    boolean any = false;
    long last = number;
    while (true) {
      var some = changes.after(last, AT_ONCE);
      for (var change : some) {
        // older ones were forgotten, or something isn't known any more
        if (change.number() != last + 1) any = true;
        last = change.number();
        if (!change.of(KINDS)) continue;
        if (change.kind().isEmpty() || change.subject() == 0) any = true;
        else links.add(change.subject());
      }
      if (some.size() < AT_ONCE) return new Since(last, any, links);
    }
  }

  /** The changes that some program has been told of, for one who need not ask. */
  public static Since of(Iterable<Change> told) {
    var links = new HashSet<Long>();
    boolean any = false;
    long last = 0;
    for (var change : told) {
      last = Math.max(last, change.number());
      if (!change.of(KINDS)) continue;
      if (change.kind().isEmpty() || change.subject() == 0) any = true;
      else links.add(change.subject());
    }
    return new Since(last, any, links);
  }
}
