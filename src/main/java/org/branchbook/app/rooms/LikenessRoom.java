package org.branchbook.app.rooms;

import java.time.Clock;
import java.util.List;
import org.branchbook.app.computer.Cores;
import org.branchbook.clients.card.Resemblance;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.entry.Candidates;
import org.branchbook.duplicates.entry.LearnedNow;
import org.branchbook.duplicates.entry.PrepareLikeness;
import org.branchbook.duplicates.entry.WhoElse;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.duplicates.search.SearchBase;
import org.branchbook.duplicates.search.Searches;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.duplicates.keys.KeyStore;

/** The room of likeness: who resembles whom, and the search of the whole base for it. */
public final class LikenessRoom {
  public final WhoElse whoElse;
  public final Candidates candidates;
  public final Pairs pairs;
  public final Searches searches;
  public final SearchBase searchBase;
  public final Resemblance resemblance;
  public final PrepareLikeness prepare;
  final FollowsClient follower;

  LikenessRoom(Store store, StaffRoom staff, ClientStore clients, Clock clock) {
    var rows = new KeyStore(store);
    var learned = rows.learned();
    candidates = rows.candidates();
    pairs = rows.pairs();
    whoElse =
        new WhoElse(
            candidates,
            clients.clients(),
            pairs,
            new LearnedNow(learned, clock),
            () -> staff.policies.today(Zones.KIND),
            clock);
    searches = rows.searches();
    searchBase =
        new SearchBase(
            rows.entries(),
            pairs,
            searches,
            learned,
            new Cores(),
            () -> staff.policies.today(Zones.KIND),
            staff.trail,
            store,
            clock);
    resemblance = new Resemblance(List.of(whoElse));
    prepare = new PrepareLikeness(clients.keys(), learned, clock);
    follower = rows.follower();
  }
}
