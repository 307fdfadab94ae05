package org.branchbook.links.graph;

import org.branchbook.links.Link;
import org.branchbook.links.LinkType;

/**
 * A link as the graph keeps it.
 *
 * @param low the least share, in millionths of a per cent; {@link #UNKNOWN} where nothing is known
 * @param high the greatest share, the same as the least where it is exact
 * @param votes in millionths of a per cent; {@link #UNKNOWN} where they go with the share
 * @param since the first day, counted from 1970; {@link #ALWAYS} where unknown
 * @param until the last day; {@link #EVER} while it holds
 */
public record GraphLink(
    long id,
    long from,
    long to,
    LinkType type,
    Link.Status status,
    int low,
    int high,
    int votes,
    int since,
    int until) {
  /** No figure. */
  public static final int UNKNOWN = -1;

  /** A beginning that nobody knows. */
  public static final int ALWAYS = Integer.MIN_VALUE;

  /** No end. */
  public static final int EVER = Integer.MAX_VALUE;

  /** One per cent. */
  public static final int PERCENT = 1_000_000;

  /** One hundred per cent. */
  public static final int WHOLE = 100 * PERCENT;
}
