package org.branchbook.app.rooms;

import java.time.Clock;
import java.util.List;
import org.branchbook.clients.Client;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.MergeCards;
import org.branchbook.duplicates.merge.MergeHistory;
import org.branchbook.duplicates.merge.MergeJournal;
import org.branchbook.duplicates.merge.MergeRoom;
import org.branchbook.duplicates.merge.ReadMerge;
import org.branchbook.duplicates.merge.Sameness;
import org.branchbook.duplicates.merge.UndoMerge;
import org.branchbook.duplicates.review.Decide;
import org.branchbook.duplicates.review.ReviewQueue;
import org.branchbook.store.Store;
import org.branchbook.store.duplicates.DuplicateStore;

/** The room of duplicates: questions whether two are one, cards merged and apart again. */
public final class DuplicateRoom {
  public final MergeJournal merges;
  public final List<FollowsClient> followers;
  public final ReviewQueue reviewQueue;
  public final Decide decide;
  public final MergeCards mergeCards;
  public final UndoMerge undoMerge;
  public final ReadMerge readMerge;
  public final MergeHistory mergeHistory;

  /**
   * @param followers what hangs on a card and goes with it, of all rooms
   */
  DuplicateRoom(
      Store store,
      StaffRoom staff,
      ClientRoom clients,
      LikenessRoom likeness,
      DuplicateStore rows,
      List<FollowsClient> followers,
      Clock clock) {
    this.followers = followers;
    merges = rows.merges();
    reviewQueue = new ReviewQueue(likeness.pairs, clients.bulk);
    decide = new Decide(reviewQueue, likeness.pairs, clients.access, clients.trail, store, clock);
    var room =
        new MergeRoom(
            clients.bulk,
            clients.papers,
            clients.access,
            followers,
            merges,
            rows.confirmed(),
            sameness(staff, likeness),
            staff.confirm,
            clients.trail,
            store.ids(),
            clock,
            store);
    mergeCards = new MergeCards(room);
    undoMerge = new UndoMerge(room);
    readMerge = new ReadMerge(room);
    mergeHistory = new MergeHistory(merges, clients.access, staff.employees);
  }

  private static Sameness sameness(StaffRoom staff, LikenessRoom likeness) {
    return new Sameness() {
      @Override
      public double of(Client one, Client other) {
        return likeness.whoElse.score(one, other).probability();
      }

      @Override
      public double sure() {
        return staff.policies.today(Zones.KIND).warn();
      }
    };
  }
}
