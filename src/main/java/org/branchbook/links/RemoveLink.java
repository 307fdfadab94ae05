package org.branchbook.links;

import java.util.List;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.Kept;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;

/** Removes a link that should never have been; one that is over gets an end instead. */
public final class RemoveLink {
  private final Links links;
  private final CardAccess access;
  private final ClientTrail trail;
  private final Reviewed reviewed;
  private final Work work;

  public RemoveLink(
      Links links, CardAccess access, ClientTrail trail, Reviewed reviewed, Work work) {
    this.links = links;
    this.access = access;
    this.trail = trail;
    this.reviewed = reviewed;
    this.work = work;
  }

  /** Removes the link, seen from one of its two cards; what was removed comes back as it was. */
  public Kept<Link> run(Asker asker, ClientId card, LinkId id) {
    return work.inOne(
        () -> access.granted(asker, card, Privilege.LINK_DELETE, _ -> removed(asker, card, id)));
  }

  /** Puts a link back that has just been removed. */
  public Undone undo(Asker asker, ClientId card, Link link) {
    return work.inOne(
        () ->
            access.undoing(
                asker,
                card,
                Privilege.LINK_DELETE,
                _ -> {
                  if (links.find(link.id()).isEmpty()) {
                    links.add(link);
                    reviewed.takenBack(asker, link.id());
                    record(asker, Act.REVERTED, link, LinkChanges.between(null, link));
                  }
                  return new Undone.Done();
                }));
  }

  private Kept<Link> removed(Asker asker, ClientId card, LinkId id) {
    var link = links.find(id).filter(l -> l.from().equals(card) || l.to().equals(card));
    if (link.isEmpty()) return new Kept.Gone<>();
    links.remove(id);
    reviewed.looked(asker, id);
    record(asker, Act.DELETED, link.get(), LinkChanges.between(link.get(), null));
    return new Kept.Done<>(link.get());
  }

  private void record(Asker asker, Act act, Link link, List<Change> changes) {
    for (var end : List.of(link.from(), link.to()))
      trail.write(asker, act, "link", link.id().value(), end, "", changes);
  }
}
