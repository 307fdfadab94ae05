package org.branchbook.links;

import static org.junit.jupiter.api.Assertions.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.Desk;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.AuditLine.Change;
import org.junit.jupiter.api.Test;

class SaveLinkTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate END = LocalDate.of(2025, 12, 31);
  private final Client maria = Cards.maria();
  private final Client dawn =
      Cards.with(Cards.dawn(), new Care(Cards.PODIL, null, null, false, false), State.ACTIVE);
  private final Desk desk = new Desk(maria, dawn);
  private final InMemoryLinks links = new InMemoryLinks(desk.clients);
  private final LinkReviews reviews = new LinkReviews(() -> LinkPolicy.USUAL, desk.clock);
  private final Reviewed reviewed = NoTasks.HERE;
  private final SaveLink save =
      new SaveLink(links, desk.access, desk.trail, reviews, reviewed, desk.work);
  private final RemoveLink remove =
      new RemoveLink(links, desk.access, desk.trail, reviewed, desk.work);

  private Link link(long id, LinkType type, Link.Status status, String reason, String share) {
    return new Link(
        new LinkId(id),
        maria.id(),
        dawn.id(),
        type,
        share.isEmpty() ? null : new BigDecimal(share),
        null,
        START,
        null,
        status,
        "extract",
        reason,
        0);
  }

  /** As it stands once she has entered it. */
  private Link director() {
    return link(1, LinkType.DIRECTOR, Link.Status.CONFIRMED, "", "")
        .with(new Link.Review(Cards.HRYTSENKO, TODAY, null));
  }

  @Test
  void aLinkIsOnRecordAtBothEnds() {
    var entered = link(1, LinkType.DIRECTOR, Link.Status.CONFIRMED, "", "");
    assertEquals(new Kept.Done<>(director()), save.add(Desk.HRYTSENKO, maria.id(), entered));
    assertEquals(List.of("CREATED link", "CREATED link"), desk.audit.acts());
    assertEquals(dawn.id().value(), desk.audit.last().client());
    assertEquals(
        List.of(new Change("type", "", "DIRECTOR")),
        desk.audit.last().changes().stream().filter(c -> c.field().equals("type")).toList());
  }

  @Test
  void theSameLinkIsNotAddedTwice() {
    save.add(Desk.HRYTSENKO, maria.id(), director());
    var again = link(2, LinkType.DIRECTOR, Link.Status.SUSPECTED, "", "");
    assertEquals(
        new Kept.Wrong<>(Text.of("links.wrong.same")), save.add(Desk.HRYTSENKO, maria.id(), again));
    var owner = link(3, LinkType.OWNER, Link.Status.CONFIRMED, "", "60");
    assertInstanceOf(Kept.Done.class, save.add(Desk.HRYTSENKO, dawn.id(), owner));
  }

  @Test
  void aRebuttedLinkSaysWhyAndAShareStaysWithinTheWhole() {
    assertEquals(
        new Kept.Wrong<>(Text.of("links.wrong.reason")),
        save.add(
            Desk.HRYTSENKO, maria.id(), link(1, LinkType.OWNER, Link.Status.REBUTTED, " ", "")));
    assertEquals(
        new Kept.Wrong<>(Text.of("links.wrong.percent")),
        save.add(
            Desk.HRYTSENKO,
            maria.id(),
            link(1, LinkType.OWNER, Link.Status.CONFIRMED, "", "100.1")));
  }

  @Test
  void whatGroupsAreComputedByIsLookedAtAgainWithinAYear() {
    save.add(Desk.HRYTSENKO, maria.id(), link(1, LinkType.OWNER, Link.Status.SUSPECTED, "", "60"));
    var suspected = links.find(new LinkId(1)).orElseThrow();
    assertEquals(new Link.Review(null, null, TODAY.plusMonths(3)), suspected.review());
    save.change(Desk.HRYTSENKO, maria.id(), suspected.confirmed());
    var confirmed = links.find(new LinkId(1)).orElseThrow();
    assertEquals(new Link.Review(Cards.HRYTSENKO, TODAY, TODAY.plusMonths(12)), confirmed.review());
    assertEquals(
        new Change("nextReview", "2027-02-22", "2027-11-22"),
        desk.audit.last().changes().getLast());
    var late = new Link.Review(Cards.HRYTSENKO, TODAY, TODAY.plusMonths(12).plusDays(1));
    assertEquals(
        new Kept.Wrong<>(Text.of("links.wrong.review", 12)),
        save.change(Desk.HRYTSENKO, maria.id(), confirmed.with(late)));
  }

  @Test
  void aChangedLinkIsNeverOverwritten() {
    save.add(Desk.HRYTSENKO, maria.id(), director());
    var ended = until(director(), END);
    assertInstanceOf(Kept.Done.class, save.change(Desk.HRYTSENKO, dawn.id(), ended));
    assertEquals(List.of(new Change("until", "", "2025-12-31")), desk.audit.last().changes());
    assertEquals(new Kept.Stale<>(), save.change(Desk.HRYTSENKO, dawn.id(), ended));
  }

  @Test
  void nobodyLinksOtherDepartmentsCards() {
    assertInstanceOf(Kept.Refused.class, save.add(Desk.BONDAR, maria.id(), director()));
    assertEquals(List.of("REFUSED client"), desk.audit.acts());
  }

  @Test
  void aRemovedLinkComesBackAsItWas() {
    save.add(Desk.HRYTSENKO, maria.id(), director());
    assertEquals(
        new Kept.Done<>(director()), remove.run(Desk.HRYTSENKO, maria.id(), director().id()));
    assertEquals(Optional.empty(), links.find(director().id()));
    assertEquals(new Kept.Gone<>(), remove.run(Desk.HRYTSENKO, maria.id(), director().id()));
    assertEquals(new Undone.Done(), remove.undo(Desk.HRYTSENKO, maria.id(), director()));
    assertEquals(Optional.of(director()), links.find(director().id()));
    assertEquals("REVERTED link", desk.audit.acts().getLast());
  }

  @Test
  void anAddedOrChangedLinkIsTakenBackUnlessSomebodyChangedIt() {
    save.add(Desk.HRYTSENKO, maria.id(), director());
    save.change(Desk.HRYTSENKO, maria.id(), until(director(), END));
    var ended = links.find(director().id()).orElseThrow();
    assertInstanceOf(Undone.Changed.class, save.undo(Desk.HRYTSENKO, maria.id(), null, director()));
    assertInstanceOf(Undone.Not.class, save.undo(Desk.BONDAR, maria.id(), director(), ended));
    assertEquals(new Undone.Done(), save.undo(Desk.HRYTSENKO, maria.id(), director(), ended));
    var again = links.find(director().id()).orElseThrow();
    assertNull(again.until());
    assertEquals(List.of(new Change("until", END.toString(), "")), desk.audit.last().changes());
    assertEquals(new Undone.Done(), save.undo(Desk.HRYTSENKO, maria.id(), null, again));
    assertEquals(Optional.empty(), links.find(director().id()));
    assertInstanceOf(Undone.Not.class, save.undo(Desk.HRYTSENKO, maria.id(), null, again));
  }

  @Test
  void theTimelineShowsBeginningAndEnd() {
    links.add(until(director(), END));
    var happenings = new LinkHappenings(links).of(maria.id(), Optional.empty(), 9, Desk.HRYTSENKO);
    assertEquals(
        List.of(
            Text.of("links.ended.out.DIRECTOR", dawn.name()),
            Text.of("links.began.out.DIRECTOR", dawn.name())),
        happenings.stream().map(h -> h.title()).toList());
  }

  private static Link until(Link l, LocalDate end) {
    return new Link(
        l.id(),
        l.from(),
        l.to(),
        l.type(),
        l.share(),
        l.shareHigh(),
        l.votes(),
        l.votesHigh(),
        l.since(),
        end,
        l.status(),
        l.source(),
        l.reason(),
        l.review(),
        l.version());
  }
}
