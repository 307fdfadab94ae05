package org.branchbook.store.links;

import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.links.LinkBulk;
import org.branchbook.links.LinkFeed;
import org.branchbook.links.LinkTable;
import org.branchbook.links.Links;
import org.branchbook.links.picture.Neighbourhoods;
import org.branchbook.store.Store;

/** The door to the table of links. */
public final class LinkStore {
  private final FollowsClient follower;
  private final Links links;
  private final LinkBulk bulk;
  private final Neighbourhoods neighbourhoods;
  private final LinkTable table;
  private final LinkFeed feed;

  public LinkStore(Store store) {
    follower = new LinksFollow(store.db());
    bulk = new JooqLinkBulk(store.db());
    links = new JooqLinks(store.db(), bulk);
    neighbourhoods = new JooqNeighbourhoods(store.db());
    table = new JooqLinkTable(store.db());
    feed = new JooqLinkFeed(store.db());
  }

  /** The links between clients. */
  public Links links() {
    return links;
  }

  /** Many links at once. */
  public LinkBulk bulk() {
    return bulk;
  }

  /** What lies around clients, to be drawn. */
  public Neighbourhoods neighbourhoods() {
    return neighbourhoods;
  }

  /** All links in one list. */
  public LinkTable table() {
    return table;
  }

  /** All links as plain numbers. */
  public LinkFeed feed() {
    return feed;
  }

  /** How links follow their ends when cards are merged. */
  public FollowsClient follower() {
    return follower;
  }
}
