package org.branchbook.links.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.base.Progress;
import org.branchbook.base.Work;
import org.branchbook.links.Link;
import org.branchbook.links.Link.Review;
import org.branchbook.links.LinkBulk;
import org.branchbook.links.LinkChanges;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkPolicy;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the days on which links are to be looked at again: a review's task that was done is a
 * review, a link that has no day gets one, and none is later than the bank's setting has it.
 */
public final class DateReviews {
  private static final int AT_ONCE = 200;

  /** The rest waits for the next night. */
  private static final int A_NIGHT = 20_000;

  private static final int DAYS_A_MONTH = 30;

  private final DueReviews reviews;
  private final LinkBulk links;
  private final Supplier<LinkPolicy> policy;
  private final AuditTrail trail;
  private final Clock clock;
  private final Work work;

  public DateReviews(
      DueReviews reviews,
      LinkBulk links,
      Supplier<LinkPolicy> policy,
      AuditTrail trail,
      Clock clock,
      Work work) {
    this.reviews = reviews;
    this.links = links;
    this.policy = policy;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /** Does all of it and says how many links have another day now. */
  public int run(Progress progress) {
    var today = LocalDate.now(clock);
    var now = policy.get();
    int dated = 0;
    Round[] rounds = {
      () -> done(now),
      () -> each(reviews.undated(today, AT_ONCE), link -> first(link, today, now)),
      () -> each(reviews.late(now, today, AT_ONCE), link -> sooner(link, today, now))
    };
    for (var round : rounds)
      for (int some = 1; some > 0 && dated < A_NIGHT && !progress.cancelled(); dated += some)
        some = work.inOne(round::go);
    return dated;
  }

  /** Some links get another day; how many. */
  private interface Round {
    int go();
  }

  private int done(LinkPolicy now) {
    var some =
        reviews.done(AT_ONCE).stream()
            .collect(Collectors.toMap(DoneReview::link, r -> r, (a, _) -> a));
    return save(
        some.keySet(),
        link -> {
          var review = some.get(link.id());
          return review == null
              ? link.review()
              : new Review(review.by(), review.on(), review.on().plusMonths(months(link, now)));
        },
        id -> some.get(id).by());
  }

  private static int months(Link link, LinkPolicy now) {
    return link.status() == Link.Status.SUSPECTED ? now.suspectedMonths() : now.reviewMonths();
  }

  /** Spread over the months there are, so that what was imported together isn't due together. */
  private static Review first(Link link, LocalDate today, LinkPolicy now) {
    long days = Math.floorMod(link.id().value(), months(link, now) * DAYS_A_MONTH) + 1L;
    return new Review(link.review().by(), link.review().on(), today.plusDays(days));
  }

  private static Review sooner(Link link, LocalDate today, LinkPolicy now) {
    var on = link.review().on();
    var latest = (on == null ? today : on).plusMonths(months(link, now));
    return new Review(link.review().by(), on, latest.isBefore(today) ? today : latest);
  }

  private int each(List<LinkId> some, Function<Link, Review> how) {
    return save(some, how, _ -> null);
  }

  private int save(
      Collection<LinkId> some,
      Function<Link, Review> how,
      Function<LinkId, @Nullable EmployeeId> whose) {
    if (some.isEmpty()) return 0;
    var before = links.find(some);
    var after = new ArrayList<Link>();
    for (var link : before.values()) after.add(link.with(how.apply(link)));
    var stale = links.saveAll(after);
    int saved = 0;
    for (var link : after) {
      var was = before.get(link.id());
      if (was == null || stale.contains(link.id())) continue;
      saved++;
      trail.write(
          whose.apply(link.id()),
          Act.CHANGED,
          "link",
          link.id().value(),
          LinkChanges.between(was, link));
    }
    return saved;
  }
}
