package org.branchbook.links;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Adds a link between two clients, changes one, or says how sure the bank is of it. */
public final class SaveLink {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int LONGEST_SOURCE = 300;
  private static final int LONGEST_REASON = 400;
  private final Links links;
  private final CardAccess access;
  private final ClientTrail trail;
  private final LinkReviews reviews;
  private final Reviewed reviewed;
  private final Work work;

  public SaveLink(
      Links links,
      CardAccess access,
      ClientTrail trail,
      LinkReviews reviews,
      Reviewed reviewed,
      Work work) {
    this.links = links;
    this.access = access;
    this.trail = trail;
    this.reviews = reviews;
    this.reviewed = reviewed;
    this.work = work;
  }

  /** Adds a link from a card within the asker's reach to any other that he may read. */
  public Kept<Link> add(Asker asker, ClientId card, Link link) {
    return work.inOne(
        () ->
            access.granted(
                asker,
                card,
                Privilege.LINK_CREATE,
                _ ->
                    access.granted(
                        asker, link.other(card), Privilege.CLIENT_READ, _ -> added(asker, link))));
  }

  /** Saves a changed link over the version it was read at, from one of its two cards. */
  public Kept<Link> change(Asker asker, ClientId card, Link link) {
    return work.inOne(
        () -> access.granted(asker, card, Privilege.LINK_EDIT, _ -> changed(asker, link)));
  }

  /**
   * Takes back what was just added or changed, unless somebody has changed it since.
   *
   * @param before the link as it was; null where it was new
   */
  public Undone undo(Asker asker, ClientId card, @Nullable Link before, Link saved) {
    var privilege = before == null ? Privilege.LINK_CREATE : Privilege.LINK_EDIT;
    return work.inOne(
        () ->
            access.undoing(
                asker,
                card,
                privilege,
                _ -> {
                  var now = links.find(saved.id());
                  if (now.isEmpty()) return new Undone.Not(Text.of("clients.undo.gone"));
                  if (now.get().version() != saved.version())
                    return trail.changedMeanwhile("link", saved.id().value(), card);
                  if (before == null) links.remove(saved.id());
                  else if (!links.save(before.at(saved.version())))
                    return trail.changedMeanwhile("link", saved.id().value(), card);
                  if (before != null && !saved.review().equals(before.review()))
                    reviewed.takenBack(asker, saved.id());
                  for (var end : List.of(saved.from(), saved.to()))
                    trail.write(
                        asker,
                        Act.REVERTED,
                        "link",
                        saved.id().value(),
                        end,
                        "",
                        LinkChanges.between(saved, before));
                  return new Undone.Done();
                }));
  }

  private Kept<Link> added(Asker asker, Link wanted) {
    var link = reviews.dated(asker, wanted);
    var wrong = wrong(link).or(() -> same(asker, link));
    if (wrong.isPresent()) return new Kept.Wrong<>(wrong.get());
    if (links.find(link.id()).isEmpty()) {
      links.add(link);
      record(asker, Act.CREATED, null, link);
    }
    return new Kept.Done<>(link);
  }

  private Kept<Link> changed(Asker asker, Link wanted) {
    var link = reviews.dated(asker, wanted);
    var wrong = wrong(link);
    if (wrong.isPresent()) return new Kept.Wrong<>(wrong.get());
    var before = links.find(link.id());
    if (before.isEmpty()) return new Kept.Gone<>();
    if (!before.get().from().equals(link.from()) || !before.get().to().equals(link.to()))
      throw new IllegalArgumentException("a link keeps its ends");
    if (!links.save(link)) return new Kept.Stale<>();
    record(asker, Act.CHANGED, before.get(), link);
    if (link.review().on() != null && !link.review().equals(before.get().review()))
      reviewed.looked(asker, link.id());
    return new Kept.Done<>(links.find(link.id()).orElse(link));
  }

  /** Both cards' audit shows the change. */
  private void record(Asker asker, Act act, @Nullable Link before, Link after) {
    for (var end : List.of(after.from(), after.to()))
      trail.write(
          asker, act, "link", after.id().value(), end, "", LinkChanges.between(before, after));
  }

  private Optional<Text> same(Asker asker, Link link) {
    boolean there =
        links.of(link.from(), asker.scope(Privilege.LINK_READ)).stream()
            .map(LinkRow::link)
            .anyMatch(l -> !l.id().equals(link.id()) && overlap(l, link));
    return there ? Optional.of(Text.of("links.wrong.same")) : Optional.empty();
  }

  private static boolean overlap(Link one, Link two) {
    boolean ends = one.from().equals(two.from()) && one.to().equals(two.to());
    if (one.type().mutual) ends |= one.from().equals(two.to()) && one.to().equals(two.from());
    return ends
        && one.type() == two.type()
        && (one.until() == null || two.since() == null || !one.until().isBefore(two.since()))
        && (two.until() == null || one.since() == null || !two.until().isBefore(one.since()));
  }

  private Optional<Text> wrong(Link link) {
    for (var percent :
        new BigDecimal[] {link.share(), link.shareHigh(), link.votes(), link.votesHigh()})
      if (percent != null && (percent.signum() < 0 || percent.compareTo(WHOLE) > 0))
        return Optional.of(Text.of("links.wrong.percent"));
    if (link.source().length() > LONGEST_SOURCE)
      return Optional.of(Text.of("clients.wrong.long", LONGEST_SOURCE));
    if (link.reason().length() > LONGEST_REASON)
      return Optional.of(Text.of("clients.wrong.long", LONGEST_REASON));
    if (link.status() == Link.Status.REBUTTED && link.reason().isBlank())
      return Optional.of(Text.of("links.wrong.reason"));
    return reviews.wrong(link);
  }
}
