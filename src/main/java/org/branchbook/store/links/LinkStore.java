package org.branchbook.store.links;

import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.links.LinkBulk;
import org.branchbook.links.Links;
import org.branchbook.store.Store;

/** The door to the table of links. */
public final class LinkStore {
  private final FollowsClient follower;
  private final Links links;
  private final LinkBulk bulk;

  public LinkStore(Store store) {
    follower = new LinksFollow(store.db());
    bulk = new JooqLinkBulk(store.db());
    links = new JooqLinks(store.db(), bulk);
  }

  /** The links between clients. */
  public Links links() {
    return links;
  }

  /** Many links at once. */
  public LinkBulk bulk() {
    return bulk;
  }

  /** How links follow their ends when cards are merged. */
  public FollowsClient follower() {
    return follower;
  }
}
