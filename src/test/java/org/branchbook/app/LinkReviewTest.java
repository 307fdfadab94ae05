package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Progress;
import org.branchbook.base.Undone;
import org.branchbook.clients.Client;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.LinkType;
import org.branchbook.staff.Privilege;
import org.branchbook.store.Databases;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.acts.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A link's review and the task that asks for it: the one ends with the other. */
class LinkReviewTest {
  private static final LocalDate TODAY = LocalDate.now();

  private static Link link(TwoPrograms two, Client from, Client to, LocalDate next) {
    var link =
        new Link(
                new LinkId(two.here.ids.next()),
                from.id(),
                to.id(),
                LinkType.DOMINANT,
                null,
                null,
                null,
                null,
                Link.Status.CONFIRMED,
                "",
                "",
                0)
            .with(new Link.Review(null, null, next));
    two.here.links.bulk.addAll(List.of(link));
    return now(two, link);
  }

  private static Link now(TwoPrograms two, Link link) {
    return two.there.links.links.find(link.id()).orElseThrow();
  }

  private static List<TaskRow> tasks(TwoPrograms two) {
    return two.there
        .tasks
        .tasks
        .list(
            TaskFilter.MINE,
            Optional.empty(),
            10,
            two.head.scope(Privilege.TASK_READ),
            Instant.now())
        .rows();
  }

  @ParameterizedTest
  @EnumSource
  void whoJudgesTheLinkHasDoneItsTask(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var link = link(two, anna, two.person(two.here, "Vovk"), TODAY);
      assertEquals(1, two.here.links.askForReviews.run(Progress.unseen()));
      assertEquals(1, tasks(two).size());
      var judged = link.with(Link.Review.NONE);
      var saved =
          ((Kept.Done<Link>) two.here.links.saveLink.change(two.head, anna.id(), judged)).now();
      assertEquals(List.of(), tasks(two));
      assertEquals(TODAY.plusMonths(12), now(two, link).review().next());
      assertInstanceOf(
          Undone.Done.class, two.here.links.saveLink.undo(two.head, anna.id(), link, saved));
      assertEquals(1, tasks(two).size());
      two.here.links.removeLink.run(two.head, anna.id(), link.id());
      assertEquals(List.of(), tasks(two));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoDoesTheTaskHasLookedAtTheLink(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var link = link(two, anna, two.person(two.here, "Vovk"), TODAY.minusDays(2));
      two.here.links.askForReviews.run(Progress.unseen());
      assertEquals(0, two.here.links.dateReviews.run(Progress.unseen()));
      var task = tasks(two).getFirst();
      assertInstanceOf(
          Outcome.Done.class,
          two.here.tasks.perform.run(two.head, task.id(), task.version(), "Yes"));
      assertEquals(1, two.here.links.dateReviews.run(Progress.unseen()));
      var review = now(two, link).review();
      assertEquals(two.head.id(), review.by());
      assertEquals(TODAY, review.on());
      assertEquals(TODAY.plusMonths(12), review.next());
      assertEquals(0, two.there.links.dateReviews.run(Progress.unseen()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void oldLinksAreDatedAndNoneIsLaterThanTheBankHasIt(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var vira = two.person(two.here, "Vovk");
      var old = link(two, anna, vira, null);
      assertNull(old.review().next());
      assertEquals(1, two.here.links.dateReviews.run(Progress.unseen()));
      var dated = now(two, old).review().next();
      assertTrue(dated.isAfter(TODAY) && !dated.isAfter(TODAY.plusMonths(12)), dated::toString);
      var judged = now(two, old).with(Link.Review.NONE);
      two.here.links.saveLink.change(two.head, anna.id(), judged);
      assertEquals(TODAY.plusMonths(12), now(two, old).review().next());
      two.here.staff.changePolicy.run(
          two.head, LinkPolicy.KIND, TODAY, LinkPolicy.KIND.texts(new LinkPolicy(6, 3, 12, 7, 90)));
      assertEquals(1, two.here.links.dateReviews.run(Progress.unseen()));
      assertEquals(TODAY.plusMonths(6), now(two, old).review().next());
      assertEquals(0, two.here.links.dateReviews.run(Progress.unseen()));
    }
  }
}
