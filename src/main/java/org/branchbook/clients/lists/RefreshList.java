package org.branchbook.clients.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.branchbook.base.SortKey;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.lists.ClientLists.Named;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/**
 * Picks anew who is on one of the asker's own lists, shows who comes and who goes, and does so.
 * Those whom he may not see stay on it.
 */
public final class RefreshList {
  private final ClientLists lists;
  private final Pickings pickings;
  private final AuditTrail trail;
  private final Work work;

  public RefreshList(ClientLists lists, Pickings pickings, AuditTrail trail, Work work) {
    this.lists = lists;
    this.pickings = pickings;
    this.trail = trail;
    this.work = work;
  }

  /**
   * How a list would be, picked anew.
   *
   * @param how by what they are picked, in words
   * @param came who isn't on it yet, by their names
   * @param went who is no longer picked, by their names
   * @param stay how many are on it and are picked again
   */
  public record Fresh(KeptList list, Text how, List<Named> came, List<Named> went, int stay) {
    public Fresh {
      came = List.copyOf(came);
      went = List.copyOf(went);
    }

    /** Whether it is as it was. */
    public boolean same() {
      return came.isEmpty() && went.isEmpty();
    }
  }

  /** Who would come and who would go; nothing is changed by looking. */
  public Kept<Fresh> look(Asker asker, KeptList list) {
    var picking = list.picking();
    if (picking == null) return new Kept.Wrong<>(Text.of("clients.lists.byHand"));
    return switch (pickings.now(asker, picking)) {
      case Kept.Done<Pickings.Anew>(var anew) ->
          own(asker, list) ? new Kept.Done<>(fresh(asker, list, anew)) : new Kept.Gone<>();
      case Kept.Refused<Pickings.Anew>(var why) -> new Kept.Refused<>(why);
      case Kept.Wrong<Pickings.Anew>(var why) -> new Kept.Wrong<>(why);
      case Kept.Gone<Pickings.Anew> _, Kept.Stale<Pickings.Anew> _ ->
          new Kept.Wrong<>(Text.of("clients.lists.byHand"));
    };
  }

  private boolean own(Asker asker, KeptList list) {
    return lists.find(list.id()).filter(l -> l.owner().equals(asker.id())).isPresent();
  }

  private Fresh fresh(Asker asker, KeptList list, Pickings.Anew anew) {
    var scope = asker.scope(Privilege.CLIENT_READ);
    var there = new HashSet<>(lists.everybody(list.id()));
    var picked = new LinkedHashSet<>(anew.clients());
    var came = new ArrayList<>(picked);
    came.removeAll(there);
    var went = new LinkedHashSet<>(lists.members(list.id(), scope));
    went.removeAll(picked);
    int stay = (int) picked.stream().filter(there::contains).count();
    return new Fresh(
        list, anew.how(), byName(lists.named(came, scope)), byName(lists.named(went, scope)), stay);
  }

  private static List<Named> byName(Collection<Named> some) {
    return some.stream()
        .sorted(
            Comparator.comparing((Named one) -> SortKey.of(one.name()))
                .thenComparing(one -> one.client().value()))
        .toList();
  }

  /** Lets those come and go who were shown. */
  public Kept<Fresh> run(Asker asker, Fresh shown) {
    return work.inOne(
        () -> {
          if (!own(asker, shown.list())) return new Kept.Gone<>();
          change(asker, shown.list(), shown.came(), shown.went(), Act.CHANGED);
          return new Kept.Done<>(shown);
        });
  }

  /** Puts back who went and takes away who came. */
  public Undone undo(Asker asker, Fresh done) {
    return work.inOne(
        () -> {
          if (!own(asker, done.list())) return new Undone.Changed("");
          change(asker, done.list(), done.went(), done.came(), Act.REVERTED);
          return new Undone.Done();
        });
  }

  private void change(Asker asker, KeptList list, List<Named> on, List<Named> off, Act act) {
    lists.take(list.id(), off.stream().map(Named::client).toList());
    lists.put(
        list.id(), on.stream().map(Named::client).toList(), asker.scope(Privilege.CLIENT_READ));
    trail.write(
        asker.id(),
        act,
        KeepList.SUBJECT,
        list.id().value(),
        List.of(
            new Change("added", "", String.valueOf(on.size())),
            new Change("taken", String.valueOf(off.size()), "")));
  }
}
