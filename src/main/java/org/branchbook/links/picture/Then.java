package org.branchbook.links.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkPast;
import org.jspecify.annotations.Nullable;

/** How large the shares of links were on earlier days, by what was changed of them since. */
public final class Then {
  /** Nothing is known to have been changed. */
  public static final Then AS_NOW = new Then(Map.of());

  /** As the audit calls them. */
  private static final List<String> SHARES = List.of("share", "shareHigh", "votes", "votesHigh");

  private final Map<LinkId, List<LinkPast>> past;

  /**
   * Of what was done to links.
   *
   * @param past the newest first
   */
  public Then(Map<LinkId, List<LinkPast>> past) {
    this.past = Map.copyOf(past);
  }

  /** A link with the shares it had at the end of a day; its dates are those that are known now. */
  public Link on(Link link, LocalDate day) {
    var end = day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
    var was = new BigDecimal[] {link.share(), link.shareHigh(), link.votes(), link.votesHigh()};
    for (var one : past.getOrDefault(link.id(), List.of())) {
      if (one.at().isBefore(end)) break;
      for (var change : one.changes()) {
        int field = SHARES.indexOf(change.field());
        if (field >= 0) was[field] = number(change.before());
      }
    }
    return link.sharing(was[0], was[1], was[2], was[3]);
  }

  private static @Nullable BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }
}
