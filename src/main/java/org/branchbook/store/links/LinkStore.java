package org.branchbook.store.links;

import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.links.LinkBulk;
import org.branchbook.links.LinkFeed;
import org.branchbook.links.LinkHistory;
import org.branchbook.links.LinkTable;
import org.branchbook.links.Links;
import org.branchbook.links.keypeople.KeyPeople;
import org.branchbook.links.picture.Neighbourhoods;
import org.branchbook.links.reviews.DueReviews;
import org.branchbook.links.suggested.SharedValues;
import org.branchbook.links.suggested.SuggestionSearches;
import org.branchbook.links.suggested.Suggestions;
import org.branchbook.store.Store;

/** The door to the table of links. */
public final class LinkStore {
  private final FollowsClient follower;
  private final Links links;
  private final LinkBulk bulk;
  private final Neighbourhoods neighbourhoods;
  private final LinkTable table;
  private final LinkFeed feed;
  private final LinkHistory history;
  private final DueReviews reviews;
  private final KeyPeople keyPeople;
  private final SharedValues sharedValues;
  private final JooqSuggestions suggestions;
  private final FollowsClient refusals;
  private final SuggestionSearches searches;

  public LinkStore(Store store) {
    follower = new LinksFollow(store.db());
    bulk = new JooqLinkBulk(store.db());
    links = new JooqLinks(store.db(), bulk);
    neighbourhoods = new JooqNeighbourhoods(store.db());
    table = new JooqLinkTable(store.db());
    feed = new JooqLinkFeed(store.db());
    history = new JooqLinkHistory(store.db());
    reviews = new JooqDueReviews(store.db());
    keyPeople = new JooqKeyPeople(store.db());
    sharedValues = new JooqSharedValues(store.db());
    suggestions = new JooqSuggestions(store.db());
    refusals = new RefusalsFollow(suggestions);
    searches = new JooqSuggestionSearches(store.db());
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

  /** The reviews of links that are due. */
  public DueReviews reviews() {
    return reviews;
  }

  /** The persons who own, lead or act for organisations. */
  public KeyPeople keyPeople() {
    return keyPeople;
  }

  /** What clients have that others may have too. */
  public SharedValues sharedValues() {
    return sharedValues;
  }

  /** The links that are suggested. */
  public Suggestions suggestions() {
    return suggestions;
  }

  /** How refused suggestions follow their ends when cards are merged. */
  public FollowsClient refusals() {
    return refusals;
  }

  /** When suggestions were looked for. */
  public SuggestionSearches searches() {
    return searches;
  }

  /** What was done to links. */
  public LinkHistory history() {
    return history;
  }

  /** How links follow their ends when cards are merged. */
  public FollowsClient follower() {
    return follower;
  }
}
