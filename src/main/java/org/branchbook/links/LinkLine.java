package org.branchbook.links;

import java.util.Objects;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;

/**
 * A link with both its ends, as the table of all links shows it.
 *
 * @param reviewer the name of who has judged it last; "" for nobody
 */
public record LinkLine(Link link, End from, End to, String reviewer) {
  /**
   * Who stands at an end.
   *
   * @param name "" where the asker may not see the card: shown as a hidden client
   */
  public record End(ClientId client, boolean person, String name) {
    /** Whether the asker may open the card. */
    public boolean seen() {
      return !name.isEmpty();
    }
  }

  /** Its place in the table: the newest first, or by the next review where that narrows it. */
  public Page.Mark mark() {
    return new Page.Mark(Objects.toString(link.review().next(), ""), link.id().value());
  }

  /** The same as a row of the card from which it is changed. */
  public LinkRow row() {
    boolean outward = from.seen();
    var other = outward ? to : from;
    return new LinkRow(link, outward, other.client(), other.person(), other.name());
  }

  /** The end from which it is changed: one whose card the asker sees. */
  public End seen() {
    return from.seen() ? from : to;
  }
}
