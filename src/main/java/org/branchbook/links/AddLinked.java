package org.branchbook.links;

import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Saved;
import org.branchbook.clients.card.AddClient;
import org.branchbook.clients.card.Insisting;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.card.TakeBackClient;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/**
 * Adds a client together with his link to one who is there: the wife of a client, the director of a
 * firm. Both are kept or neither, and one undo takes both back.
 */
public final class AddLinked {
  private final AddClient add;
  private final TakeBackClient takeBack;
  private final SaveLink save;
  private final Links links;
  private final Ids ids;
  private final Work work;

  public AddLinked(
      AddClient add, TakeBackClient takeBack, SaveLink save, Links links, Ids ids, Work work) {
    this.add = add;
    this.takeBack = takeBack;
    this.save = save;
    this.links = links;
    this.ids = ids;
    this.work = work;
  }

  /**
   * Adds a client.
   *
   * @param beside to whom he is linked
   * @param as what he is to that one
   */
  public Saved run(Asker asker, Client client, Insisting insisting, ClientId beside, LinkRole as) {
    return work.inOne(
        () -> {
          var saved = add.run(asker, client, insisting);
          return saved instanceof Saved.Done done ? linked(asker, done, beside, as) : saved;
        });
  }

  private Saved linked(Asker asker, Saved.Done done, ClientId beside, LinkRole as) {
    var client = done.now();
    // saved once more after an answer that was cut off: it is there
    if (between(asker, client, beside).stream().anyMatch(l -> l.type() == as.type())) return done;
    var link =
        new Link(
            new LinkId(ids.next()),
            as.outward() ? client.id() : beside,
            as.outward() ? beside : client.id(),
            as.type(),
            null,
            null,
            null,
            null,
            Link.Status.CONFIRMED,
            "",
            "",
            0);
    return switch (save.add(asker, client.id(), link)) {
      case Kept.Done<Link> _ -> done;
      case Kept.Wrong<Link>(var why) -> withdrawn(asker, client, why);
      case Kept.Refused<Link>(var why) -> withdrawn(asker, client, why);
      case Kept.Stale<Link> _, Kept.Gone<Link> _ ->
          withdrawn(asker, client, Text.of("clients.undo.gone"));
    };
  }

  private Saved withdrawn(Asker asker, Client client, Text why) {
    takeBack.run(asker, client);
    return new Saved.Refused(why);
  }

  private List<Link> between(Asker asker, Client client, ClientId beside) {
    return links.of(client.id(), asker.scope(Privilege.LINK_READ)).stream()
        .filter(row -> row.other().equals(beside))
        .map(LinkRow::link)
        .toList();
  }

  /** Takes the client and his link back, as long as nobody has gone on with either. */
  public Undone undo(Asker asker, Client client, ClientId beside) {
    return work.inOne(
        () -> {
          for (var link : between(asker, client, beside)) {
            var undone = save.undo(asker, client.id(), null, link);
            if (!(undone instanceof Undone.Done)) return undone;
          }
          return takeBack.run(asker, client);
        });
  }
}
