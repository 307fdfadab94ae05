package org.branchbook.links;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A dated link between two clients: "from is … of to".
 *
 * @param share in per cent of what the type measures, the least that is sure; null where unknown
 * @param shareHigh the most it may be, where only a range is known; null where the share is exact
 * @param votes in per cent; null where unknown or the same as the share
 * @param votesHigh as with the share
 * @param since null where unknown
 * @param until the last day; null while it holds
 * @param source the document or register it was read from; "" where unknown
 * @param reason why it was confirmed or rebutted; "" where nothing was said
 */
public record Link(
    LinkId id,
    ClientId from,
    ClientId to,
    LinkType type,
    @Nullable BigDecimal share,
    @Nullable BigDecimal shareHigh,
    @Nullable BigDecimal votes,
    @Nullable BigDecimal votesHigh,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    Status status,
    String source,
    String reason,
    Review review,
    int version) {
  /** How sure the bank is. */
  public enum Status {
    SUSPECTED,
    CONFIRMED,
    REBUTTED
  }

  /**
   * Who has looked at a link, and when it is to be looked at again.
   *
   * @param by null where nobody has judged it
   * @param on null where nobody has, or as soon as it is saved
   * @param next null where it needs no further look
   */
  public record Review(@Nullable EmployeeId by, @Nullable LocalDate on, @Nullable LocalDate next) {
    public static final Review NONE = new Review(null, null, null);
  }

  public Link {
    if (from.equals(to)) throw new IllegalArgumentException("nobody is linked with himself");
    if (since != null && until != null && until.isBefore(since))
      throw new IllegalArgumentException("a link ends after it begins");
    if (below(shareHigh, share) || below(votesHigh, votes))
      throw new IllegalArgumentException("a range ends above its beginning");
    // one that was kept before links had reviews
    if (review == null) review = Review.NONE;
  }

  /** A link of which shares are known exactly and which nobody has reviewed. */
  public Link(
      LinkId id,
      ClientId from,
      ClientId to,
      LinkType type,
      @Nullable BigDecimal share,
      @Nullable BigDecimal votes,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      Status status,
      String source,
      String reason,
      int version) {
    this(
        id,
        from,
        to,
        type,
        share,
        null,
        votes,
        null,
        since,
        until,
        status,
        source,
        reason,
        Review.NONE,
        version);
  }

  private static boolean below(@Nullable BigDecimal high, @Nullable BigDecimal low) {
    return high != null && low != null && high.compareTo(low) < 0;
  }

  /** Whether it holds on a day, as far as its dates go. */
  public boolean on(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
  }

  /** Who stands at the other end than this client. */
  public ClientId other(ClientId client) {
    return from.equals(client) ? to : from;
  }

  /** The same link, judged now; a reason given before no longer holds. */
  public Link judged(Status now, String why) {
    return new Link(
        id,
        from,
        to,
        type,
        share,
        shareHigh,
        votes,
        votesHigh,
        since,
        until,
        now,
        source,
        why,
        Review.NONE,
        version);
  }

  /** The same link, of which the bank is sure. */
  public Link confirmed() {
    return judged(Status.CONFIRMED, "");
  }

  /** The same link with another review. */
  public Link with(Review other) {
    return new Link(
        id, from, to, type, share, shareHigh, votes, votesHigh, since, until, status, source,
        reason, other, version);
  }

  /** The same link with other shares, null where unknown. */
  public Link sharing(
      @Nullable BigDecimal least,
      @Nullable BigDecimal most,
      @Nullable BigDecimal leastVotes,
      @Nullable BigDecimal mostVotes) {
    return new Link(
        id,
        from,
        to,
        type,
        least,
        most,
        leastVotes,
        mostVotes,
        since,
        until,
        status,
        source,
        reason,
        review,
        version);
  }

  /** The same link over another version. */
  public Link at(int otherVersion) {
    return new Link(
        id,
        from,
        to,
        type,
        share,
        shareHigh,
        votes,
        votesHigh,
        since,
        until,
        status,
        source,
        reason,
        review,
        otherVersion);
  }

  /** The same link under another number. */
  public Link numbered(LinkId number) {
    return new Link(
        number, from, to, type, share, shareHigh, votes, votesHigh, since, until, status, source,
        reason, review, version);
  }
}
