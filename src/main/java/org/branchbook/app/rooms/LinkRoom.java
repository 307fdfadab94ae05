package org.branchbook.app.rooms;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.links.AddLinked;
import org.branchbook.links.LinkBulk;
import org.branchbook.links.LinkFeed;
import org.branchbook.links.LinkHistory;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.LinkReviews;
import org.branchbook.links.LinkTable;
import org.branchbook.links.Links;
import org.branchbook.links.RemoveLink;
import org.branchbook.links.SaveLink;
import org.branchbook.links.keypeople.BringIn;
import org.branchbook.links.keypeople.BringNew;
import org.branchbook.links.keypeople.KeyPeople;
import org.branchbook.links.picture.Neighbourhoods;
import org.branchbook.links.reviews.AskForReviews;
import org.branchbook.links.reviews.DateReviews;
import org.branchbook.links.reviews.EndReviewTasks;
import org.branchbook.links.suggested.DecideSuggestion;
import org.branchbook.links.suggested.SharedValues;
import org.branchbook.links.suggested.SuggestLinks;
import org.branchbook.links.suggested.Suggestions;
import org.branchbook.store.Store;
import org.branchbook.store.links.LinkStore;

/** The room of links: entered, suggested, reviewed, and the key people among them. */
public final class LinkRoom {
  public final Links links;
  public final LinkBulk bulk;
  public final LinkTable table;
  public final LinkFeed feed;
  public final LinkHistory history;
  public final Neighbourhoods neighbourhoods;
  public final SaveLink saveLink;
  public final RemoveLink removeLink;
  public final AddLinked addLinked;
  public final AskForReviews askForReviews;
  public final DateReviews dateReviews;
  public final Suggestions suggestions;
  public final SharedValues sharedValues;
  public final SuggestLinks suggestLinks;
  public final DecideSuggestion decideSuggestion;
  public final KeyPeople keyPeople;
  public final BringIn bringIn;
  public final BringNew bringNew;
  final List<FollowsClient> followers;

  LinkRoom(Store store, StaffRoom staff, ClientRoom clients, TaskRoom tasks, Clock clock) {
    var rows = new LinkStore(store);
    var ids = store.ids();
    var access = clients.access;
    var trail = clients.trail;
    Supplier<LinkPolicy> policy = () -> staff.policies.today(LinkPolicy.KIND);
    links = rows.links();
    bulk = rows.bulk();
    table = rows.table();
    feed = rows.feed();
    history = rows.history();
    neighbourhoods = rows.neighbourhoods();
    followers = List.of(rows.follower(), rows.refusals());
    var reviewed = new EndReviewTasks(rows.reviews(), tasks.bulk, trail, clock);
    saveLink = new SaveLink(links, access, trail, new LinkReviews(policy, clock), reviewed, store);
    addLinked =
        new AddLinked(clients.addClient, clients.takeBackClient, saveLink, links, ids, store);
    removeLink = new RemoveLink(links, access, trail, reviewed, store);
    dateReviews = new DateReviews(rows.reviews(), bulk, policy, staff.trail, clock, store);
    askForReviews = new AskForReviews(rows.reviews(), tasks.bulk, staff.trail, ids, clock, store);
    suggestions = rows.suggestions();
    sharedValues = rows.sharedValues();
    suggestLinks =
        new SuggestLinks(
            sharedValues, feed, suggestions, rows.searches(), policy, staff.trail, store, clock);
    decideSuggestion = new DecideSuggestion(suggestions, saveLink, access, trail, clock, store);
    keyPeople = rows.keyPeople();
    bringIn =
        new BringIn(tasks.give, tasks.ask, staff.employees, access, policy, ids, clock, store);
    bringNew =
        new BringNew(
            clients.addClient,
            clients.takeBackClient,
            saveLink,
            bringIn,
            tasks.undo,
            staff::country,
            ids,
            store);
  }
}
