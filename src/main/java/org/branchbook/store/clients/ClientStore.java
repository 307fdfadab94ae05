package org.branchbook.store.clients;

import java.util.List;
import java.util.stream.Stream;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Happenings;
import org.branchbook.clients.HoldingBulk;
import org.branchbook.clients.lists.ClientLists;
import org.branchbook.clients.search.Finder;
import org.branchbook.duplicates.entry.KeysMade;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.store.RenamedNow;
import org.branchbook.store.Store;

/** The door to the tables of clients. */
public final class ClientStore {
  private final List<FollowsClient> followers;
  private final Clients clients;
  private final ClientBulk bulk;
  private final ClientPapers papers;
  private final HoldingBulk holdings;
  private final Finder finder;
  private final Happenings changes;
  private final ClientLists lists;
  private final KeysMade keys;

  public ClientStore(Store store) {
    var streets = new RenamedNow(store.db());
    followers =
        Stream.concat(
                PapersFollow.all(store.db()).stream(),
                Stream.of(JooqClientLists.follower(store.db())))
            .toList();
    clients = new JooqClients(store.db(), store, streets);
    bulk = new JooqClientBulk(store.db(), store, streets);
    papers = new JooqClientPapers(store.db());
    holdings = new JooqHoldingBulk(store.db());
    finder = new JooqFinder(store.db(), streets);
    changes = new ChangeHappenings(store.db());
    lists = new JooqClientLists(store.db(), store.ids());
    keys =
        new KeysInOrder(
            List.of(
                new KeyFilling(store.db(), store, streets),
                new StreetKeys(store.db(), store, streets)));
  }

  /** The cards. */
  public Clients clients() {
    return clients;
  }

  /** Many cards at once. */
  public ClientBulk bulk() {
    return bulk;
  }

  /** What hangs on a card. */
  public ClientPapers papers() {
    return papers;
  }

  /** Many holdings at once. */
  public HoldingBulk holdings() {
    return holdings;
  }

  /** Finds clients while somebody types. */
  public Finder finder() {
    return finder;
  }

  /** That cards were made and changed, for the timeline. */
  public Happenings changes() {
    return changes;
  }

  /** Lists of clients that people keep. */
  public ClientLists lists() {
    return lists;
  }

  /**
   * How notes, consents, products and places on lists follow their clients when cards are merged.
   */
  public List<FollowsClient> followers() {
    return followers;
  }

  /** Makes the candidate keys of cards that have none. */
  public KeysMade keys() {
    return keys;
  }
}
