package org.branchbook.duplicates.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Ids;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Saved;
import org.branchbook.duplicates.merge.Merge.Fate;
import org.branchbook.duplicates.merge.Merge.Moved;

/** Makes one card of several and writes it into the journal; whether it may be done is decided. */
final class Joining {
  private final ClientBulk cards;
  private final ClientPapers papers;
  private final List<FollowsClient> followers;
  private final MergeJournal journal;
  private final Ids ids;

  Joining(
      ClientBulk cards,
      ClientPapers papers,
      List<FollowsClient> followers,
      MergeJournal journal,
      Ids ids) {
    this.cards = cards;
    this.papers = papers;
    this.followers = List.copyOf(followers);
    this.journal = journal;
    this.ids = ids;
  }

  /**
   * Makes one card of several.
   *
   * @param plan which merge it is; its things are told by what is there
   * @param saved the card as it is to be; it differs from the plan's only by what was changed after
   *     a merge that is made again
   * @param without what came later, where a merge is made again: it moves, and is none of the
   *     merge's
   */
  Client join(Merge plan, Client saved, Set<Thing.Name> without) {
    var order = plan.order();
    var things = new ArrayList<Thing>();
    for (var follower : followers) things.addAll(follower.of(order.ids()));
    var consents = order.ids().stream().map(papers::consents).toList();
    for (var follower : followers) follower.join(order.going(), order.keep());
    var left = cards.removeAll(order.going());
    if (!left.isEmpty())
      throw new IllegalStateException("something that nobody moves hangs on " + left);
    // some things go with the card that goes
    var there = names(order);
    var moved = new ArrayList<Moved>();
    for (var thing : things)
      if (!without.contains(thing.name()))
        moved.add(new Moved(thing, there.contains(thing.name()) ? Fate.KEPT : Fate.DROPPED));
    for (var refusal : Stricter.refusals(consents, order.keep(), plan.at(), plan.by(), ids::next)) {
      papers.add(refusal);
      moved.add(new Moved(Thing.simple("consent", refusal.id(), order.keep()), Fate.ADDED));
    }
    if (!(cards.saveAll(List.of(saved)).get(saved.id()) instanceof Saved.Done(var now, var _)))
      throw new IllegalStateException("the merged card cannot be saved");
    for (var follower : followers)
      follower.joined(
          things.stream().filter(t -> follower.kinds().contains(t.kind())).toList(),
          plan.before(),
          now);
    journal.write(
        new Merge(
            plan.id(),
            plan.number(),
            plan.at(),
            plan.by(),
            order,
            plan.before(),
            plan.after(),
            moved,
            null));
    return now;
  }

  /**
   * Whether something came to hang on cards that are gone while they went; to be asked last in the
   * unit of work, which is then to be undone and done again.
   */
  boolean strays(Collection<ClientId> gone) {
    journal.last();
    return followers.stream().anyMatch(f -> !f.columns().isEmpty() && !f.of(gone).isEmpty());
  }

  private Set<Thing.Name> names(MergeOrder order) {
    var names = new HashSet<Thing.Name>();
    for (var follower : followers)
      for (var thing : follower.of(List.of(order.keep()))) names.add(thing.name());
    return names;
  }
}
