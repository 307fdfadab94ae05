package org.branchbook.links;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.branchbook.base.Text;
import org.branchbook.links.Link.Review;
import org.branchbook.links.Link.Status;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;

/** Says who has looked at a link and by when somebody is to look at it again. */
public final class LinkReviews {
  private final Supplier<LinkPolicy> policy;
  private final InstantSource clock;

  public LinkReviews(Supplier<LinkPolicy> policy, InstantSource clock) {
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * The link with its review, if that isn't dated yet: judged by the asker today, and to be looked
   * at again as the policy has it where groups are computed by it.
   */
  Link dated(Asker asker, Link link) {
    if (link.review().on() != null) return link;
    boolean judged = link.status() != Status.SUSPECTED;
    return link.with(
        new Review(judged ? asker.id() : null, judged ? today() : null, next(link, judged)));
  }

  private @Nullable LocalDate next(Link link, boolean judged) {
    var wanted = link.review().next();
    if (wanted != null) return wanted;
    if (!link.type().reviewed() || over(link)) return null;
    var now = policy.get();
    return today().plusMonths(judged ? now.reviewMonths() : now.suspectedMonths());
  }

  private boolean over(Link link) {
    var until = link.until();
    return until != null && until.isBefore(today());
  }

  /** What is wrong with the date of a link's next review. */
  Optional<Text> wrong(Link link) {
    var next = link.review().next();
    int months = policy.get().reviewMonths();
    return next != null && next.isAfter(today().plusMonths(months))
        ? Optional.of(Text.of("links.wrong.review", months))
        : Optional.empty();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }
}
