package org.branchbook.links.suggested;

import java.util.Map;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkLine.End;

/**
 * A suggestion as it is shown: both ends may be seen by who asks.
 *
 * @param through the names of those whom they share, as far as he may see them
 */
public record SuggestionRow(
    Suggestion suggestion, End low, End high, Map<ClientId, String> through) {
  public SuggestionRow {
    through = Map.copyOf(through);
  }

  /** The end that isn't this client. */
  public End other(ClientId one) {
    return one.equals(low.client()) ? high : low;
  }

  /** The end at which the link would begin. */
  public End from() {
    return suggestion.lowIsFrom() ? low : high;
  }

  /** The end at which it would lead. */
  public End to() {
    return suggestion.lowIsFrom() ? high : low;
  }

  /** Its place in the queue. */
  public Page.Mark mark() {
    return new Page.Mark(
        suggestion.weight() + " " + suggestion.low().value(), suggestion.high().value());
  }
}
