package org.branchbook.links;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.branchbook.clients.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A dated link between two clients: "from is … of to".
 *
 * @param share of the capital in per cent, for an owner; null where unknown
 * @param votes in per cent; null where unknown or the same as the share
 * @param since null where unknown
 * @param until null while it holds
 * @param source the document or register it was read from; "" where unknown
 * @param reason why it was confirmed or rebutted; "" where nothing was said
 */
public record Link(
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
  /** How sure the bank is. */
  public enum Status {
    SUSPECTED,
    CONFIRMED,
    REBUTTED
  }

  public Link {
    if (from.equals(to)) throw new IllegalArgumentException("nobody is linked with himself");
    if (since != null && until != null && until.isBefore(since))
      throw new IllegalArgumentException("a link ends after it begins");
  }

  /** The same link, of which the bank is sure; a reason given before no longer holds. */
  public Link confirmed() {
    return new Link(
        id, from, to, type, share, votes, since, until, Status.CONFIRMED, source, "", version);
  }

  /** The same link over another version. */
  public Link at(int otherVersion) {
    return new Link(
        id, from, to, type, share, votes, since, until, status, source, reason, otherVersion);
  }

  /** The same link under another number. */
  public Link numbered(LinkId number) {
    return new Link(
        number, from, to, type, share, votes, since, until, status, source, reason, version);
  }
}
